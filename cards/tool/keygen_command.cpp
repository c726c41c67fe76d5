// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/commands.h"

#include "cards/tool/card_json.h"
#include "cards/tool/files.h"

#include <QDir>
#include <QJsonObject>

#include <algorithm>
#include <iostream>

namespace guichet::cards::tool {

namespace {

constexpr std::int64_t secondsAYear = 31556952;
constexpr std::int64_t defaultYears = 5;

const OptionTable keygenOptions{{"--issuer", Takes::One}, {"--out", Takes::One}, {"--mutual", Takes::Many}, {"--curve", Takes::One},
                                {"--from", Takes::One},   {"--until", Takes::One}, {"--json", Takes::Nothing}};

// An issuer's code also names its files.
bool isIssuerCode(const std::string &code)
{
    constexpr std::size_t longest = 64;
    const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_'; };
    return !code.empty() && code.size() <= longest && code.front() != '.' && code.front() != '-' && std::all_of(code.begin(), code.end(), isAllowed);
}

Unexpected<Failure> notUnderstood(const Options &options, const char *option, const char *expected)
{
    return fail(Code::E03, {{"option", option}, {"valeur", options.one(option)}, {"attendu", expected}});
}

Outcome<SigningKey> makeKey(const Options &options)
{
    const std::string curve = options.has("--curve") ? options.one("--curve") : "Ed25519";
    if (curve != "Ed25519" && curve != "P-256")
        return notUnderstood(options, "--curve", "Ed25519 | P-256");
    if (!isIssuerCode(options.one("--issuer")))
        return notUnderstood(options, "--issuer", "bj.mut-nikki");
    const auto from = options.integer("--from");
    const auto until = options.integer("--until");
    if (!from)
        return from.failure();
    if (!until)
        return until.failure();
    const auto mutuals = options.has("--mutual") ? options.many("--mutual") : std::vector<std::string>{"*"};
    return makeSigningKey(curve == "P-256" ? Curve::P256 : Curve::Ed25519, options.one("--issuer"), mutuals, from->value_or(0),
                          until->value_or(systemNow() + defaultYears * secondsAYear));
}

void sayMade(const Options &options, const SigningKey &key, const std::string &secretFile, const std::string &publicFile)
{
    if (options.has("--json")) {
        std::cout << lineOf({{QStringLiteral("kid"), QString::fromStdString(toHex(key.record.keyId))},
                             {QStringLiteral("iss"), QString::fromStdString(key.record.issuer)},
                             {QStringLiteral("key"), QString::fromStdString(secretFile)},
                             {QStringLiteral("public"), QString::fromStdString(publicFile)}});
        return;
    }
    std::cout << "Clé " << toHex(key.record.keyId) << " de " << key.record.issuer << '\n'
              << "  secrète, à garder hors ligne : " << secretFile << '\n'
              << "  publique, à distribuer (--trust) : " << publicFile << '\n';
}

} // namespace

int runKeygen(const Arguments &arguments)
{
    const auto options = parseOptions(arguments, keygenOptions);
    if (!options)
        return refused(options.error());
    for (const char *name : {"--issuer", "--out"}) {
        if (!options->has(name))
            return refused(Failure{Code::E02, {{"option", name}}});
    }
    const auto key = makeKey(*options);
    if (!key)
        return refused(key.error());
    const std::string folder = options->one("--out");
    if (!QDir().mkpath(QString::fromStdString(folder)))
        return refused(Failure{Code::E05, {{"fichier", folder}}});
    const std::string stem = folder + "/" + key->record.issuer;
    TrustStore store;
    store.issuedAt = systemNow();
    store.keys.push_back(key->record);
    if (const auto made = createFile(stem + ".key", toKeyFile(*key), true); !made)
        return refused(made.error());
    if (const auto made = createFile(stem + ".json", toJson(store), false); !made)
        return refused(made.error());
    sayMade(*options, *key, stem + ".key", stem + ".json");
    return Done;
}

} // namespace guichet::cards::tool
