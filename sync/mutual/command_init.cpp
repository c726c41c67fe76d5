// SPDX-License-Identifier: Apache-2.0
#include "cards/legacy_number.h"
#include "sync/mutual/program.h"
#include "sync/mutual/table_values.h"
#include "terminal/base/utf8.h"

namespace guichet::mutual {

namespace {

constexpr std::size_t longestScheme = 16;  // card profile 4.5
constexpr std::size_t longestName = 160;
constexpr std::size_t longestIssuer = 64;

std::string lowered(std::string_view code)
{
    std::string lower(code);
    for (char &character : lower) {
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    }
    return lower;
}

Unexpected<Failure> refuse(std::string option, std::string value, std::string expected)
{
    return fail(Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}});
}

bool isShortText(const std::string &text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && utf8::isValid(text) && !utf8::hasForbiddenCharacters(text);
}

Outcome<NewFolder> wantedFolder(const Console &console, const Arguments &arguments)
{
    NewFolder wanted;
    wanted.path = arguments.place(0);
    wanted.scheme.code = {arguments.value("--scheme")};
    wanted.scheme.name = arguments.value("--name");
    wanted.scheme.currency = arguments.value("--currency");
    wanted.scheme.issuer = arguments.has("--issuer") ? arguments.value("--issuer") : lowered(wanted.scheme.code.text);
    wanted.legacyNumbers = arguments.value("--legacy");
    wanted.now = console.now;
    if (!isCode(wanted.scheme.code.text, longestScheme))
        return refuse("--scheme", wanted.scheme.code.text, "[A-Z0-9./-]{1,16}");
    if (!isShortText(wanted.scheme.name, longestName))
        return refuse("--name", wanted.scheme.name, "1…160");
    if (!isCurrencyCode(wanted.scheme.currency))
        return refuse("--currency", wanted.scheme.currency, "XOF, XAF, GNF, BIF, CDF…");
    if (!isShortText(wanted.scheme.issuer, longestIssuer))
        return refuse("--issuer", wanted.scheme.issuer, "1…64");
    if (!wanted.legacyNumbers.empty() && !cards::parseLegacyPatterns(wanted.legacyNumbers))
        return refuse("--legacy", wanted.legacyNumbers, "openimis, openimis:mod7:9, openimis:luhn-left:12…");
    return wanted;
}

} // namespace

Exit runInit(const Console &console, const Arguments &arguments)
{
    const auto wanted = wantedFolder(console, arguments);
    if (!wanted)
        return report(console, wanted.error());
    if (const auto created = createFolder(*wanted); !created)
        return report(console, created.error());
    std::vector<std::string> rootKeys;
    for (int i = 1; i <= rootKeyCount; ++i)
        rootKeys.push_back(rootKeyName(i));
    if (console.json) {
        console.out << JsonLine()
                           .text("folder", wanted->path)
                           .text("scheme", wanted->scheme.code.text)
                           .text("issuer", wanted->scheme.issuer)
                           .texts("rootKeys", rootKeys)
                           .line();
        return Exit::Done;
    }
    console.out << "Mutuelle " << wanted->scheme.code.text << " créée dans " << wanted->path << ".\n"
                << "Les clés racines " << rootKeys[0] << ", " << rootKeys[1] << " et " << rootKeys[2]
                << " ne servent qu'à remplacer les autres :\n"
                << "déplacez-les maintenant sur trois supports différents, gardés par trois personnes.\n"
                << "Les autres clés restent ici : sauvegardez ce dossier et n'y laissez entrer personne d'autre.\n";
    return Exit::Done;
}

} // namespace guichet::mutual
