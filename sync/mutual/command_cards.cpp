// SPDX-License-Identifier: Apache-2.0
#include "cards/image/qr_write.h"
#include "sync/mutual/files.h"
#include "sync/mutual/issue_cards.h"
#include "sync/mutual/program.h"
#include "sync/mutual/table_values.h"
#include "sync/mutual/verify_code.h"
#include "terminal/base/utf8.h"
#include "terminal/domain/verification_code.h"

#include <QGuiApplication>
#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr int pixelsPerModule = 8;
constexpr std::size_t longestReason = 200;

Unexpected<Failure> refuse(std::string option, std::string value, std::string expected)
{
    return fail(Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}});
}

// "/" stands in numbers and not in file names.
std::string pictureName(const MemberNumber &number)
{
    std::string name = number.text + ".png";
    std::replace(name.begin(), name.end(), '/', '_');
    return name;
}

// The code with its quiet zone, as a scanner wants it.
Outcome<void> savePicture(const std::string &folder, const cards::image::PrintableCard &card)
{
    const std::string path = (std::filesystem::path(folder) / pictureName(card.card.memberNumber)).string();
    const auto matrix = cards::image::encodeQr(card.text);
    if (!matrix)
        return fail(Code::E05, {{"fichier", path}}, "the card does not fit a code");
    return saveFile(path, cards::image::toPng(*matrix, pixelsPerModule), Readers::Everyone);
}

std::string jsonFor(const IssuedCard &issued)
{
    const cards::Card &card = issued.printable.card;
    return JsonLine()
        .text("memberNumber", card.memberNumber.text)
        .number("serial", card.serial.value)
        .number("generation", std::uint64_t{card.generation})
        .number("expires", card.expires)
        .yesNo("new", issued.isNew)
        .text("text", issued.printable.text)
        .line();
}

Outcome<CardOrder> readOrder(const Console &console, const Arguments &arguments)
{
    CardOrder order;
    for (std::string &number : arguments.values("--member"))
        order.members.push_back({std::move(number)});
    order.reissue = arguments.has("--reissue");
    order.now = console.now;
    order.today = console.today;
    order.onProgress = [&console](std::uint64_t done, std::uint64_t all) { showProgress(console, done, all); };
    if (arguments.has("--pdf") && arguments.has("--png"))
        return fail(Code::E07, {{"option", "--pdf"}, {"autre", "--png"}});
    const auto years = arguments.has("--years") ? parseWhole(arguments.value("--years"), 1, 10) : std::optional<std::int64_t>(3);
    if (!years)
        return refuse("--years", arguments.value("--years"), "1…10");
    order.years = static_cast<int>(*years);
    return order;
}

Outcome<CardCounts> makeCards(const Console &console, const Arguments &arguments, const CardOrder &order, Folder &folder)
{
    const std::string pictures = arguments.value("--png");
    if (!pictures.empty()) {
        if (const auto made = makeFolders(pictures); !made)
            return made.failure();
    }
    std::vector<cards::image::PrintableCard> sheet;
    auto counts = issueCards(folder, order, [&](const IssuedCard &issued) -> Outcome<void> {
        if (console.json)
            console.out << jsonFor(issued);
        if (arguments.has("--pdf"))
            sheet.push_back(issued.printable);
        return pictures.empty() ? Outcome<void>{} : savePicture(pictures, issued.printable);
    });
    if (!counts || !arguments.has("--pdf"))
        return counts;
    const auto written = cards::image::writeCardSheet(arguments.value("--pdf"), sheet);
    return written ? counts : written.failure();
}

} // namespace

Exit runCards(const Console &console, const Arguments &arguments)
{
    const auto order = readOrder(console, arguments);
    if (!order)
        return report(console, order.error());
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // only our own sentences reach stderr
    int count = 1;
    char name[] = "guichet-mutual";
    char *words[] = {name, nullptr};
    const QGuiApplication application(count, words); // PDF and letters need one
    const auto counts = makeCards(console, arguments, *order, *folder);
    endProgress(console);
    if (!counts)
        return report(console, counts.error());
    for (const Failure &refused : counts->refused)
        report(console, refused);
    const Exit exit = counts->refused.empty() ? Exit::Done : Exit::No;
    if (console.json)
        return exit;
    console.out << counts->issued << " cartes émises, " << counts->again << " cartes encore valables.\n";
    if (counts->issued > 0)
        console.out << "Publiez la liste de nouveau : les terminaux connaîtront ces cartes.\n";
    return exit;
}

Exit runRevoke(const Console &console, const Arguments &arguments)
{
    const auto serial = parseWhole(arguments.value("--card"), 1, std::int64_t{1} << 53);
    const std::string reason = arguments.value("--reason");
    if (!serial)
        return report(console, refuse("--card", arguments.value("--card"), "1…").error());
    if (reason.empty() || reason.size() > longestReason || !utf8::isValid(reason) || utf8::hasForbiddenCharacters(reason))
        return report(console, refuse("--reason", {}, "1…200").error());
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto revoked = revokeCard(*folder, {{static_cast<std::uint64_t>(*serial)}, reason, console.now});
    if (!revoked)
        return report(console, revoked.error());
    if (console.json)
        console.out << JsonLine().number("card", *serial).yesNo("new", *revoked).line();
    else
        console.out << "Carte " << *serial << (*revoked ? " en opposition. Publiez la liste de nouveau.\n" : " : déjà en opposition.\n");
    return Exit::Done;
}

Exit runVerifyCode(const Console &console, const Arguments &arguments)
{
    const auto tag = parseVerificationCode(arguments.place(1));
    if (!tag)
        return report(console, refuse("CODE", arguments.place(1), "XXXX-XXXX-XX").error());
    const auto day = parseTableDay(arguments.value("--date"));
    if (!day)
        return report(console, refuse("--date", arguments.value("--date"), "YYYY-MM-DD").error());
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto found = findCode(*folder, {*tag, {arguments.value("--member")}, *day});
    if (!found)
        return report(console, found.error());
    if (!*found)
        return report(console, Failure{Code::E06});
    const CodeMatch &match = **found;
    if (console.json)
        console.out << JsonLine()
                           .text("terminal", match.terminal.text)
                           .number("sequence", match.sequence)
                           .text("decision", codeOf(match.outcome))
                           .yesNo("received", match.isReceived)
                           .line();
    else
        console.out << "Code juste : terminal " << match.terminal.text << ", n° " << match.sequence << ", " << codeOf(match.outcome)
                    << (match.isReceived ? ".\n" : " (pas encore reçu).\n");
    return Exit::Done;
}

} // namespace guichet::mutual
