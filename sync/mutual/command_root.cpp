// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"
#include "sync/mutual/root_renewal.h"
#include "terminal/domain/day.h"

namespace guichet::mutual {

namespace {

struct RoleWord {
    std::string_view word;
    sync::SignerRole role;
};
constexpr std::array roleWords{
    RoleWord{"roster", sync::SignerRole::Roster},
    RoleWord{"cards", sync::SignerRole::Cards},
    RoleWord{"receipt", sync::SignerRole::Receipt},
    RoleWord{"policy", sync::SignerRole::Policy},
};

Outcome<std::vector<sync::SignerRole>> rolesWanted(const Arguments &arguments)
{
    std::vector<sync::SignerRole> roles;
    for (const std::string &word : arguments.values("--renew")) {
        const auto found = std::find_if(roleWords.begin(), roleWords.end(), [&](const RoleWord &row) { return row.word == word; });
        if (found == roleWords.end())
            return fail(Code::E03, {{"option", "--renew"}, {"valeur", word}, {"attendu", "roster, cards, receipt, policy"}});
        if (std::find(roles.begin(), roles.end(), found->role) == roles.end())
            roles.push_back(found->role);
    }
    return roles;
}

std::string shortName(const crypto::PublicKey &key)
{
    return toHex(crypto::keyIdOf(key));
}

std::vector<std::string> shortNames(const std::vector<crypto::PublicKey> &keys)
{
    std::vector<std::string> names;
    for (const crypto::PublicKey &key : keys)
        names.push_back(shortName(key));
    return names;
}

Day dayOf(std::int64_t time)
{
    return Day{static_cast<std::int32_t>(time / 86400)};
}

Exit showRoot(const Console &console, const sync::Root &root)
{
    if (console.json) {
        JsonLine line;
        line.number("version", root.version).text("expires", toIsoText(dayOf(root.expires))).number("threshold", std::uint64_t{root.threshold});
        line.texts("keys", shortNames(root.keys));
        for (const RoleWord &row : roleWords)
            line.texts(std::string(row.word), shortNames(root.of(row.role)));
        console.out << line.texts("withdrawn", shortNames(root.withdrawn)).line();
        return Exit::Done;
    }
    console.out << "Racine n° " << root.version << ", valable jusqu'au " << toIsoText(dayOf(root.expires)) << ", " << root.threshold << " signatures sur "
                << root.keys.size() << " clés :\n";
    for (const crypto::PublicKey &key : root.keys)
        console.out << "  racine    " << shortName(key) << "\n";
    for (const RoleWord &row : roleWords) {
        for (const crypto::PublicKey &key : root.of(row.role))
            console.out << "  " << row.word << std::string(10 - row.word.size(), ' ') << shortName(key) << "\n";
    }
    for (const crypto::PublicKey &key : root.withdrawn)
        console.out << "  annulée   " << shortName(key) << "\n";
    return Exit::Done;
}

Exit printRenewal(const Console &console, const RootRenewal &renewed, bool hasNewRootKeys)
{
    if (console.json) {
        console.out << JsonLine().number("version", renewed.version).texts("keyFiles", renewed.keyFiles).line();
        return Exit::Done;
    }
    console.out << "Racine n° " << renewed.version << " en vigueur. Clés nouvelles dans le dossier :";
    for (const std::string &name : renewed.keyFiles)
        console.out << ' ' << name;
    console.out << ".\nPubliez maintenant toutes les listes : guichet-mutual publish … --all. « serve » les prend de lui-même.\n";
    if (hasNewRootKeys)
        console.out << "Déplacez les nouvelles clés racines sur trois supports différents ; les anciennes ne servent plus.\n";
    return Exit::Done;
}

} // namespace

Exit runRoot(const Console &console, const Arguments &arguments)
{
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto roles = rolesWanted(arguments);
    if (!roles)
        return report(console, roles.error());
    const bool isReceiptRenewed = std::find(roles->begin(), roles->end(), sync::SignerRole::Receipt) != roles->end();
    if (arguments.has("--withdraw-old") && !isReceiptRenewed)
        return report(console, Failure{Code::E02, {{"option", "--renew receipt"}}});
    if (roles->empty() && !arguments.has("--replace-root-keys"))
        return showRoot(console, folder->root);
    const auto renewed = renewRoot(*folder,
        {*roles, arguments.has("--withdraw-old"), arguments.has("--replace-root-keys"), arguments.values("--sign-with"), console.now, arguments.value("--www")});
    return renewed ? printRenewal(console, *renewed, arguments.has("--replace-root-keys")) : report(console, renewed.error());
}

} // namespace guichet::mutual
