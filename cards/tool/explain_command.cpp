// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/commands.h"

#include "cards/card_text.h"
#include "cards/cose.h"
#include "cards/image/qr_read.h"
#include "cards/tool/claim_names.h"
#include "cards/tool/files.h"
#include "cards/tool/say.h"

#include <iostream>

namespace guichet::cards::tool {

namespace {

const OptionTable explainOptions{{"--text", Takes::One}, {"--image", Takes::One}, {"--trust", Takes::One}, {"--now", Takes::One}};

std::string problemIn(CardReason reason)
{
    return "PROBLÈME (" + std::string(codeOf(reason)) + ")";
}

// The next layer's bytes are only looked at when this one is sound.
bool explainText(const std::string &text, PackedBytes &packed)
{
    std::cout << "1. Texte : " << text.size() << " caractères";
    if (isStaffBadge(text)) {
        std::cout << ", un badge du personnel : pas une carte\n";
        return false;
    }
    const LegacyMatch legacy = matchLegacyNumber(text, openImisPatterns);
    if (legacy != LegacyMatch::NoPattern) {
        std::cout << ", un numéro d'assuré non signé, chiffre de contrôle " << (legacy == LegacyMatch::Good ? "juste" : "FAUX") << '\n';
        return false;
    }
    Problem problem = text.empty() ? Problem(CardReason::QrEmpty) : text.size() > longestText ? Problem(CardReason::TextTooLong) : findOtherScheme(text);
    if (!problem)
        problem = decodeBase45(text, packed);
    if (problem) {
        std::cout << " : " << problemIn(*problem) << '\n';
        return false;
    }
    std::cout << ", base45 : " << packed.size << " octets\n";
    return true;
}

bool explainZlib(const PackedBytes &packed, SignedBytes &bytes)
{
    const auto problem = inflateSigned(packed.view(), bytes);
    std::cout << "2. zlib : ";
    if (problem) {
        std::cout << problemIn(*problem) << '\n';
        return false;
    }
    const std::size_t inflated = bytes.size;
    unfoldHexText(bytes);
    std::cout << inflated << " octets" << (bytes.size != inflated ? ", en texte hexadécimal" : "") << '\n';
    return true;
}

std::string nameOfAlgorithm(std::int64_t id)
{
    switch (id) {
    case algorithm::edDsa: return "EdDSA";
    case algorithm::ed25519: return "Ed25519";
    case algorithm::es256: return "ES256";
    case algorithm::esp256: return "ESP256";
    default: return "?";
    }
}

std::optional<Sign1> explainCose(ByteView bytes)
{
    const auto message = parseSign1(bytes);
    std::cout << "3. COSE : ";
    if (!message) {
        std::cout << problemIn(message.error()) << '\n';
        return {};
    }
    std::cout << "algorithme " << message->algorithm << " (" << nameOfAlgorithm(message->algorithm) << "), clé "
              << (message->keyId ? toHex(*message->keyId) : "non nommée") << ", signature de " << message->signature.size() << " octets\n";
    return *message;
}

bool explainSignature(const Sign1 &message, const std::optional<TrustStore> &trust)
{
    std::cout << "4. Signature : ";
    if (!trust) {
        std::cout << "non vérifiée, donnez --trust CLÉS.json ; ce qui suit n'est PAS prouvé\n";
        return false;
    }
    const auto signer = findSigner(message, *trust);
    if (!signer) {
        std::cout << problemIn(signer.error()) << " ; ce qui suit n'est PAS prouvé\n";
        return false;
    }
    std::cout << "bonne, clé de " << (*signer)->issuer << '\n';
    return true;
}

void explainClaims(const Sign1 &message)
{
    const auto claims = cbor::parse(message.payload, cbor::cardLimits);
    std::cout << "5. Contenu : " << message.payload.size() << " octets";
    if (!claims) {
        std::cout << ", " << problemIn(reasonOf(claims.error())) << '\n';
        return;
    }
    std::cout << '\n';
    printClaims(std::cout, *claims);
}

void explainLayers(const std::string &text, const std::optional<TrustStore> &trust)
{
    PackedBytes packed;
    SignedBytes bytes;
    if (!explainText(text, packed) || !explainZlib(packed, bytes))
        return;
    if (const auto message = explainCose(bytes.view())) {
        explainSignature(*message, trust);
        explainClaims(*message);
    }
}

int explain(const std::string &text, const std::optional<TrustStore> &trust, std::int64_t now)
{
    explainLayers(text, trust);
    CardContext context;
    context.now = now;
    context.legacyPatterns = openImisPatterns;
    const CardReading reading = readCard(text, trust.value_or(TrustStore{}), context);
    if (!trust && reading.reason == CardReason::CoseUnknownKid) {
        std::cout << "Verdict : la forme est celle d'une carte ; sans clés, rien n'est prouvé.\n";
        return Done; // explained; whether it is authentic was not asked
    }
    if (reading.verdict == Verdict::Reject) {
        std::cout << "Verdict : refusée. " << sentenceFor(reading, text) << " (" << codeOf(reading.reason) << ")\n";
        return AnswerIsNo;
    }
    std::cout << (reading.verdict == Verdict::Accept ? "Verdict : carte authentique et valable.\n" : "Verdict : numéro non signé, à confirmer par le nom et la naissance.\n");
    return Done;
}

Outcome<std::string> textGiven(const Options &options)
{
    if (options.has("--text"))
        return options.one("--text");
    const std::string file = options.one("--image");
    const image::PictureCodes found = image::findCodesInFile(file);
    if (found.problem)
        return fail(found.problem == image::PictureProblem::Unreadable ? Code::E04 : Code::Q13, {{"fichier", file}});
    if (found.codes.empty())
        return fail(Code::Q12, {{"fichier", file}});
    return found.codes.front().text;
}

} // namespace

int runExplain(const Arguments &arguments)
{
    const auto options = parseOptions(arguments, explainOptions);
    if (!options)
        return refused(options.error());
    if (options->countOf({"--text", "--image"}) != 1)
        return refused(Failure{Code::E02, {{"option", "--text ou --image (une seule)"}}});
    const auto now = options->integer("--now");
    if (!now)
        return refused(now.error());
    std::optional<TrustStore> trust;
    if (options->has("--trust")) {
        auto read = readTrustStore(options->one("--trust"));
        if (!read)
            return refused(read.error());
        trust = std::move(*read);
    }
    const auto text = textGiven(*options);
    if (!text) {
        const int exit = refused(text.error());
        return text.error().code == Code::Q12 ? int{AnswerIsNo} : exit;
    }
    return explain(std::string(withoutScannerSuffix(*text)), trust, now->value_or(systemNow()));
}

} // namespace guichet::cards::tool
