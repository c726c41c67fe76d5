// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/enrol.h"
#include "sync/mutual/files.h"
#include "sync/mutual/program.h"
#include "sync/mutual/publish.h"
#include "sync/mutual/receive.h"
#include "terminal/texts/sentences.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::uint64_t largestRequest = std::uint64_t{1} << 20;

Exit printEnrolment(const Console &console, const Enrolment &enrolment, const std::string &facility, const std::string &file, bool isPublished)
{
    if (console.json) {
        console.out << JsonLine()
                           .text("terminal", enrolment.terminal.text)
                           .text("fingerprint", enrolment.fingerprint)
                           .yesNo("new", enrolment.isNew)
                           .yesNo("published", isPublished)
                           .text("file", file)
                           .line();
        return Exit::Done;
    }
    console.out << "Terminal " << enrolment.terminal.text << (enrolment.isNew ? " inscrit.\n" : " : déjà inscrit, même réponse.\n")
                << "Empreinte : " << enrolment.fingerprint << ". Elle doit être la même sur l'écran du terminal.\n"
                << "Réponse dans " << file << ".\n"
                << (isPublished ? "La liste du centre est publiée de nouveau : il peut l'ouvrir.\n"
                                : "Il pourra ouvrir la liste dès qu'elle sera publiée : guichet-mutual publish … --facility " + facility + ".\n");
    return Exit::Done;
}

// The manifest names whoever can open the pack: a new terminal asks for a new one
// (rulings.md 27). A mutual that has no plans yet publishes later.
Outcome<bool> publishFor(const Console &console, Folder &folder, const FacilityCode &facility)
{
    PublishOrder order;
    order.facility = facility;
    order.now = console.now;
    order.today = console.today;
    order.onProgress = [&console](std::uint64_t done, std::uint64_t all) { showProgress(console, done, all); };
    const auto published = publishRoster(folder, order);
    endProgress(console);
    if (!published && published.error().code != Code::D11)
        return published.failure();
    return published.has_value();
}

void printRefused(const Console &console, const RefusedFile &file)
{
    console.err << file.name << " : " << codedSentenceFor(file.why, console.language) << "\n";
    if (console.json)
        console.out << JsonLine().text("file", file.name).text("refused", codeText(file.why.code)).line();
}

Exit printReceived(const Console &console, const StickReport &received)
{
    for (const RefusedFile &file : received.refused)
        printRefused(console, file);
    if (console.json) {
        console.out << JsonLine()
                           .number("files", received.files)
                           .number("new", received.newClaims)
                           .number("known", received.knownClaims)
                           .number("conflicts", received.conflicts)
                           .number("cancelled", received.cancelled)
                           .number("refused", std::uint64_t{received.refused.size()})
                           .texts("written", received.written)
                           .line();
    } else {
        console.out << received.files << " fichiers lus : " << received.newClaims << " demandes nouvelles, " << received.knownClaims
                    << " déjà connues, " << received.conflicts << " en conflit, " << received.cancelled << " annulées ; "
                    << received.refused.size() << " fichiers refusés.\n"
                    << received.written.size() << " fichiers écrits pour les terminaux.\n";
    }
    // A stick may carry files for another mutual too: said, and nothing wrong.
    const bool isFine = std::all_of(received.refused.begin(), received.refused.end(), [](const RefusedFile &file) { return file.why.code == Code::U03; });
    return isFine ? Exit::Done : Exit::Wrong;
}

} // namespace

Exit runEnrol(const Console &console, const Arguments &arguments)
{
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const std::string file = arguments.value("--out");
    const auto request = loadFile(arguments.value("--request"), largestRequest);
    if (!request)
        return report(console, request.error());
    const auto enrolment
        = enrolTerminal(*folder, {{arguments.value("--facility")}, *request, arguments.value("--code"), console.now, arguments.values("--road")});
    if (!enrolment) {
        Failure refused = enrolment.error();
        refused.fields.emplace_back("nom", arguments.value("--request"));
        return report(console, refused);
    }
    if (const auto saved = saveFile(file, enrolment->answer, Readers::Everyone); !saved)
        return report(console, saved.error());
    const auto published = enrolment->isNew ? publishFor(console, *folder, {arguments.value("--facility")}) : Outcome<bool>(true);
    if (!published)
        return report(console, published.error());
    return printEnrolment(console, *enrolment, arguments.value("--facility"), file, *published);
}

Exit runReceive(const Console &console, const Arguments &arguments)
{
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto received = receiveFromStick(*folder, {arguments.value("--stick"), console.now});
    return received ? printReceived(console, *received) : report(console, received.error());
}

} // namespace guichet::mutual
