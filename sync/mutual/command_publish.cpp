// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"
#include "sync/mutual/publish.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

Exit printPublication(const Console &console, const std::string &facility, const Publication &published)
{
    if (console.json) {
        console.out << JsonLine()
                           .text("facility", facility)
                           .text("file", published.path)
                           .number("version", published.version)
                           .number("members", published.members)
                           .number("bytes", published.bytes)
                           .number("terminals", std::uint64_t{published.terminals})
                           .number("base", published.base)
                           .number("deltaBytes", published.deltaBytes)
                           .number("changedRows", published.changedRows)
                           .number("photoPacks", std::uint64_t{published.photoPacks})
                           .number("newPhotoPacks", std::uint64_t{published.newPhotoPacks})
                           .line();
        return Exit::Done;
    }
    console.out << facility << ", liste n° " << published.version << " : " << published.members << " membres, " << published.bytes
                << " octets, dans " << published.path << ".\n";
    if (published.base > 0)
        console.out << "Depuis la liste n° " << published.base << " : " << published.changedRows << " lignes changées, " << published.deltaBytes
                    << " octets.\n";
    if (published.newPhotoPacks > 0)
        console.out << "Photos : " << published.newPhotoPacks << " paquets nouveaux sur " << published.photoPacks << ".\n";
    if (published.terminals == 0)
        console.out << "Aucun terminal n'est inscrit dans ce centre : personne ne peut encore l'ouvrir.\n";
    return Exit::Done;
}

PublishOrder orderFor(const Console &console, const Arguments &arguments, const FacilityCode &facility)
{
    PublishOrder order;
    order.facility = facility;
    order.path = arguments.value("--out");
    if (arguments.has("--all") && !order.path.empty() && !order.path.ends_with('/'))
        order.path += '/'; // one file would not hold them
    order.www = arguments.value("--www");
    order.withDelta = arguments.has("--delta");
    order.now = console.now;
    order.today = console.today;
    order.onProgress = [&console](std::uint64_t done, std::uint64_t all) { showProgress(console, done, all); };
    return order;
}

Outcome<std::vector<FacilityCode>> facilitiesWanted(Folder &folder, const Arguments &arguments)
{
    if (!arguments.has("--all"))
        return std::vector<FacilityCode>{{arguments.value("--facility")}};
    return loadFacilityCodes(folder);
}

} // namespace

Exit runPublish(const Console &console, const Arguments &arguments)
{
    if (arguments.has("--all") && arguments.has("--facility"))
        return report(console, Failure{Code::E07, {{"option", "--all"}, {"autre", "--facility"}}});
    if (!arguments.has("--all") && !arguments.has("--facility"))
        return report(console, Failure{Code::E02, {{"option", "--facility"}}});
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto facilities = facilitiesWanted(*folder, arguments);
    if (!facilities)
        return report(console, facilities.error());
    Exit exit = Exit::Done;
    for (const FacilityCode &facility : *facilities) {
        const auto published = publishRoster(*folder, orderFor(console, arguments, facility));
        endProgress(console);
        const Exit each = published ? printPublication(console, facility.text, *published) : report(console, published.error());
        exit = std::max(exit, each);
    }
    return exit;
}

} // namespace guichet::mutual
