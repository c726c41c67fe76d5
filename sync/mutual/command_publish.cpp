// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"
#include "sync/mutual/publish.h"

namespace guichet::mutual {

namespace {

Exit printPublication(const Console &console, const Publication &published)
{
    if (console.json) {
        console.out << JsonLine()
                           .text("file", published.path)
                           .number("version", published.version)
                           .number("members", published.members)
                           .number("bytes", published.bytes)
                           .number("terminals", std::uint64_t{published.terminals})
                           .line();
        return Exit::Done;
    }
    console.out << "Liste n° " << published.version << " : " << published.members << " membres, " << published.bytes << " octets, dans "
                << published.path << ".\n";
    if (published.terminals == 0)
        console.out << "Aucun terminal n'est inscrit dans ce centre : personne ne peut encore l'ouvrir.\n";
    return Exit::Done;
}

} // namespace

Exit runPublish(const Console &console, const Arguments &arguments)
{
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    PublishOrder order;
    order.facility = {arguments.value("--facility")};
    order.path = arguments.value("--out");
    order.now = console.now;
    order.today = console.today;
    order.onProgress = [&console](std::uint64_t done, std::uint64_t all) { showProgress(console, done, all); };
    const auto published = publishRoster(*folder, order);
    endProgress(console);
    return published ? printPublication(console, *published) : report(console, published.error());
}

} // namespace guichet::mutual
