// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/claim_names.h"

#include "cards/cwt.h"
#include "cards/tool/say.h"
#include "terminal/base/utf8.h"

#include <algorithm>
#include <ostream>
#include <span>

namespace guichet::cards::tool {

namespace {

enum class Shown { Plain, Moment, Identity, Membership };

struct Name {
    std::int64_t key;
    const char *name;
    Shown shown = Shown::Plain;
};

constexpr Name cwtNames[] = {{1, "émetteur"}, {2, "sujet (ignoré)"}, {4, "expire le", Shown::Moment}, {5, "pas avant", Shown::Moment},
                             {6, "émise le", Shown::Moment}, {7, "numéro de carte"}, {169, "identité", Shown::Identity},
                             {-70169, "adhésion", Shown::Membership}};
constexpr Name identityNames[] = {{1, "numéro"}, {3, "langue"}, {4, "nom"}, {8, "naissance"}, {9, "sexe"}, {10, "adresse"}, {12, "téléphone"},
                                  {16, "photo (ignorée)"}, {17, "format de la photo"}, {19, "second nom"}, {20, "langue du second nom"}};
constexpr Name membershipNames[] = {{0, "version du profil"}, {1, "mutuelle"}, {2, "ménage"}, {3, "rang"}, {4, "rôle"}, {5, "formule"},
                                    {6, "génération"}, {7, "personnes à charge"}, {8, "genre de carte"}, {9, "empreinte de la photo"},
                                    {10, "ancien numéro"}};

// Control and direction signs are shown as "?", never sent to the terminal.
std::string inert(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const auto codePoint = utf8::takeCodePoint(text);
        if (!codePoint)
            break;
        utf8::append(shown, utf8::isForbiddenInNames(*codePoint) ? U'?' : *codePoint);
    }
    return shown;
}

std::string valueOf(const cbor::Value &value)
{
    constexpr std::size_t mostBytesShown = 16;
    if (const auto number = value.integer())
        return std::to_string(*number);
    if (const auto text = value.text())
        return "« " + inert(*text) + " »";
    if (const auto bytes = value.bytes())
        return toHex(bytes->first(std::min(mostBytesShown, bytes->size()))) + (bytes->size() > mostBytesShown ? "… (" + std::to_string(bytes->size()) + " octets)" : "");
    if (value.is(cbor::Kind::Array)) {
        std::string list;
        for (const cbor::Value &item : value.items())
            list += (list.empty() ? "" : ", ") + valueOf(item);
        return "[" + list + "]";
    }
    return value.is(cbor::Kind::Map) ? "{" + std::to_string(value.entryCount()) + " champs}" : "autre chose";
}

void printMap(std::ostream &out, const cbor::Value &map, std::span<const Name> names, const std::string &indent);

void printNested(std::ostream &out, const cbor::Value &value, std::span<const Name> names)
{
    if (value.is(cbor::Kind::Map)) {
        out << '\n';
        printMap(out, value, names, "      ");
        return;
    }
    const auto wrapped = value.bytes();
    const auto inner = wrapped ? cbor::parse(*wrapped, cbor::cardLimits) : Result<cbor::Value, cbor::Error>(Unexpected(cbor::Error::Malformed));
    if (!inner || !inner->is(cbor::Kind::Map)) {
        out << valueOf(value) << '\n';
        return;
    }
    out << "(dans une chaîne d'octets)\n";
    printMap(out, *inner, names, "      ");
}

void printValue(std::ostream &out, const cbor::Value &value, Shown shown)
{
    if (shown == Shown::Identity)
        return printNested(out, value, identityNames);
    if (shown == Shown::Membership)
        return printNested(out, value, membershipNames);
    out << valueOf(value);
    if (const auto moment = value.integer(); moment && shown == Shown::Moment)
        out << " = " << dayOf(*moment);
    out << '\n';
}

void printMap(std::ostream &out, const cbor::Value &map, std::span<const Name> names, const std::string &indent)
{
    for (std::size_t i = 0; i < map.entryCount(); ++i) {
        const auto key = map.keyAt(i).integer();
        const auto known = std::find_if(names.begin(), names.end(), [key](const Name &name) { return key == name.key; });
        out << indent << valueOf(map.keyAt(i)) << ' ' << (known == names.end() ? "inconnu" : known->name) << " : ";
        printValue(out, map.valueAt(i), known == names.end() ? Shown::Plain : known->shown);
    }
}

} // namespace

void printClaims(std::ostream &out, const cbor::Value &claims)
{
    if (!claims.is(cbor::Kind::Map)) {
        out << "   ce n'est pas une liste de champs : " << valueOf(claims) << '\n';
        return;
    }
    printMap(out, claims, cwtNames, "   ");
}

} // namespace guichet::cards::tool
