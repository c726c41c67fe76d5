// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/commands.h"

#include "cards/card_text.h"
#include "cards/image/qr_read.h"
#include "cards/tool/card_json.h"
#include "cards/tool/files.h"
#include "cards/tool/say.h"
#include "cards/tool/vectors.h"

#include <algorithm>
#include <iostream>

namespace guichet::cards::tool {

namespace {

const OptionTable readOptions{{"--text", Takes::One},    {"--image", Takes::Many}, {"--stdin", Takes::Nothing},    {"--trust", Takes::One},
                              {"--now", Takes::One},     {"--json", Takes::Nothing}, {"--keyboard", Takes::Nothing}, {"--vectors", Takes::One}};

struct Reader {
    TrustStore trust{};
    CardContext context{};
    bool asJson = false;
};

std::string sexAndAge(const Card &card)
{
    const std::string sex = card.sex == Sex::Female ? ", F" : card.sex == Sex::Male ? ", M" : "";
    return "né(e) " + card.birthDate + sex;
}

void sayAccepted(const CardReading &reading)
{
    const Card &card = *reading.card;
    std::cout << "Carte acceptée : " << card.fullName << ", " << sexAndAge(card) << '\n'
              << "  Membre " << card.memberNumber.text << ", ménage " << card.household.text << ", mutuelle " << card.scheme.text << '\n'
              << "  Carte n° " << card.serial.value << ", génération " << card.generation << ", valable jusqu'au " << dayOf(card.expires - 1) << '\n';
    for (const Warning warning : reading.warnings)
        std::cout << (warning == Warning::RosterStale ? "  Attention : la liste des membres est plus ancienne que la carte.\n" : "  Attention : l'horloge a reculé.\n");
}

// `source` is the picture's name, empty for a text.
int answer(const Reader &reader, const CardReading &reading, const std::string &text, const std::string &source)
{
    if (reader.asJson) {
        QJsonObject object = toJson(reading);
        if (!source.empty())
            object.insert(QStringLiteral("image"), QString::fromStdString(source));
        std::cout << lineOf(object);
    }
    if (reading.verdict == Verdict::Reject) {
        complain(sentenceFor(reading, withoutScannerSuffix(text)) + " (" + std::string(codeOf(reading.reason)) + ")");
        return AnswerIsNo;
    }
    if (!reader.asJson && reading.verdict == Verdict::Accept)
        sayAccepted(reading);
    if (!reader.asJson && reading.verdict == Verdict::Legacy)
        std::cout << "Numéro non signé : " << reading.legacyNumber << ". Confirmez le nom et la date de naissance.\n";
    return Done;
}

int readText(const Reader &reader, const std::string &text, const std::string &source)
{
    return answer(reader, readCard(text, reader.trust, reader.context), text, source);
}

// The codes of a picture that may be a card; a poster beside the card is no hindrance.
std::vector<std::string> cardsAmong(const Reader &reader, const std::vector<image::FoundCode> &codes)
{
    std::vector<std::string> texts;
    for (const image::FoundCode &code : codes) {
        const CardReading reading = readCard(code.text, reader.trust, reader.context);
        const bool mayBeCard = reading.verdict != Verdict::Reject || reading.reason > CardReason::ZlibDictionary;
        if (mayBeCard && std::find(texts.begin(), texts.end(), code.text) == texts.end())
            texts.push_back(code.text);
    }
    return texts;
}

int noCard(const Reader &reader, const std::string &file, Code code, CardReason reason)
{
    if (reader.asJson) {
        CardReading reading;
        reading.reason = reason;
        QJsonObject object = toJson(reading);
        object.insert(QStringLiteral("image"), QString::fromStdString(file));
        std::cout << lineOf(object);
    }
    complain(sentenceFor(Failure{code, {{"fichier", file}}}));
    return AnswerIsNo;
}

int readPicture(const Reader &reader, const std::string &file)
{
    const image::PictureCodes found = image::findCodesInFile(file);
    if (found.problem == image::PictureProblem::Unreadable)
        return refused(Failure{Code::E04, {{"fichier", file}}});
    if (found.problem)
        return refused(Failure{Code::Q13, {{"fichier", file}}});
    if (found.codes.empty())
        return noCard(reader, file, Code::Q12, CardReason::QrEmpty);
    const auto cards = cardsAmong(reader, found.codes);
    if (cards.size() > 1)
        return noCard(reader, file, Code::Q14, CardReason::QrNotCard);
    return readText(reader, cards.empty() ? found.codes.front().text : cards.front(), file);
}

int readPictures(const Reader &reader, const std::vector<std::string> &files)
{
    int worst = Done;
    for (const std::string &file : files)
        worst = std::max(worst, readPicture(reader, file));
    return worst;
}

std::optional<Failure> problemOf(const Options &options)
{
    if (options.countOf({"--text", "--image", "--stdin"}) > 1)
        return Failure{Code::E07, {{"option", options.has("--text") ? "--text" : "--stdin"}, {"autre", options.has("--image") ? "--image" : "--stdin"}}};
    if (options.countOf({"--text", "--image", "--stdin"}) == 0)
        return Failure{Code::E02, {{"option", "--text, --image ou --stdin"}}};
    if (!options.has("--trust"))
        return Failure{Code::E02, {{"option", "--trust"}}};
    return {};
}

Outcome<Reader> readerOf(const Options &options)
{
    auto trust = readTrustStore(options.one("--trust"));
    if (!trust)
        return trust.failure();
    const auto now = options.integer("--now");
    if (!now)
        return now.failure();
    Reader reader{std::move(*trust), {}, options.has("--json")};
    reader.context.now = now->value_or(systemNow());
    reader.context.legacyPatterns = openImisPatterns;
    reader.context.fromKeyboard = options.has("--keyboard");
    return reader;
}

} // namespace

int runRead(const Arguments &arguments)
{
    const auto options = parseOptions(arguments, readOptions);
    if (!options)
        return refused(options.error());
    if (options->has("--vectors"))
        return readVectors(options->one("--vectors"));
    if (const auto problem = problemOf(*options))
        return refused(*problem);
    const auto reader = readerOf(*options);
    if (!reader)
        return refused(reader.error());
    if (options->has("--image"))
        return readPictures(*reader, options->many("--image"));
    return readText(*reader, options->has("--text") ? options->one("--text") : readStandardInput(), "");
}

} // namespace guichet::cards::tool
