// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/answer.h"
#include "sync/mutual/pay.h"
#include "sync/mutual/program.h"
#include "sync/mutual/table_values.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::size_t longestReference = 80;

Unexpected<Failure> refuse(std::string option, std::string value, std::string expected)
{
    return fail(Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}});
}

std::vector<std::string> reasonsOf(const Claim &claim)
{
    std::vector<std::string> codes;
    const auto add = [&codes](Reason reason) {
        if (std::find(codes.begin(), codes.end(), codeOf(reason)) == codes.end())
            codes.emplace_back(codeOf(reason));
    };
    for (const Reason reason : claim.reasons)
        add(reason);
    for (const ClaimLine &line : claim.lines) {
        for (const Reason reason : line.share.reasons)
            add(reason);
    }
    return codes;
}

// The keys of rulings.md 34.
std::string jsonFor(const HeldClaim &held)
{
    const Claim &claim = held.content;
    const auto answered = held.answered ? std::optional(held.answered->amount) : std::nullopt;
    return JsonLine()
        .text("claim", toText(claim.ulid))
        .text("number", claim.number.text)
        .number("sequence", held.sequence)
        .text("hash", toHex(held.hash))
        .text("terminal", held.terminalName.text)
        .text("facility", held.facility.text)
        .text("memberNumber", claim.member.text)
        .text("day", toIsoText(claim.careDay))
        .text("status", codeOf(held.state))
        .number("gross", claim.gross.amount)
        .number("mutual", claim.mutual.amount)
        .number("state", claim.state.amount)
        .number("member", claim.memberShare.amount)
        .number("cashDue", claim.cashDue.amount)
        .texts("reasons", reasonsOf(claim))
        .textOrNull("batch", held.batch)
        .numberOrNull("answeredAmount", answered)
        .text("proof", "RECEIPT")
        .line();
}

std::string lineFor(const HeldClaim &held, const std::string &currency)
{
    const Claim &claim = held.content;
    std::string line = toText(claim.ulid) + "  " + claim.number.text + "  " + toIsoText(claim.careDay) + "  " + claim.member.text + "  "
        + std::string(codeOf(held.state)) + "  " + formatAmount(claim.mutual, currency);
    if (held.answered)
        line += " → " + formatAmount(*held.answered, currency);
    return line + "\n";
}

void printOwed(const Console &console, const std::vector<Owed> &owed, const std::string &currency)
{
    for (const Owed &facility : owed)
        console.out << facility.facility.text << " " << facility.name << " : " << formatAmount(facility.toPay, currency) << " à payer ("
                    << facility.accepted << " demandes acceptées), " << facility.waiting << " en attente de réponse ("
                    << formatAmount(facility.asked, currency) << " demandés), " << formatAmount(facility.paid, currency) << " payés.\n";
}

// Exactly one of the four.
Outcome<AnswerOrder> readAnswer(const Console &console, const Arguments &arguments)
{
    AnswerOrder order;
    order.now = console.now;
    const auto ulid = parseUlid(arguments.place(1));
    if (!ulid)
        return refuse("ULID", arguments.place(1), "26 × [0-9A-Z]");
    order.claim = *ulid;
    constexpr std::array<std::string_view, 4> ways{"--accept", "--reject", "--line", "--info"};
    const auto count = std::count_if(ways.begin(), ways.end(), [&](std::string_view way) { return arguments.has(way); });
    if (count == 0)
        return fail(Code::E02, {{"option", "--accept, --reject, --line"}});
    if (count > 1)
        return fail(Code::E07, {{"option", "--accept"}, {"autre", "--reject, --line"}});
    order.reason = arguments.has("--reject") ? arguments.value("--reject") : arguments.value("--info");
    if (!order.reason.empty() && !isAnswerReason(order.reason))
        return refuse("--reject", order.reason, "NOT_COVERED, NO_RIGHTS, PRICE, QUANTITY, DUPLICATE, DOCUMENT_MISSING, IDENTITY, OTHER[:…]");
    if (order.reason.empty() && (arguments.has("--reject") || arguments.has("--info")))
        return fail(Code::E02, {{"option", "MOTIF"}});
    order.verdict = arguments.has("--accept") ? sync::Verdict::Accepted
        : arguments.has("--reject")           ? sync::Verdict::Rejected
        : arguments.has("--info")             ? sync::Verdict::InfoNeeded
                                              : sync::Verdict::Partial;
    for (const std::string &text : arguments.values("--line")) {
        const auto line = parseLineAnswer(text);
        if (!line)
            return refuse("--line", text, "N:MONTANT:MOTIF");
        order.lines.push_back(*line);
    }
    return order;
}

Outcome<PaymentOrder> readPayment(const Console &console, const Arguments &arguments)
{
    PaymentOrder order;
    order.batch = arguments.value("--batch");
    order.facility = {arguments.value("--facility")};
    order.month = arguments.value("--month");
    order.reference = arguments.value("--reference");
    order.now = console.now;
    const int ways = (order.batch.empty() ? 0 : 1) + (order.facility.empty() && order.month.empty() ? 0 : 1) + (arguments.has("--claim") ? 1 : 0);
    if (ways > 1)
        return fail(Code::E07, {{"option", "--batch"}, {"autre", "--facility, --claim"}});
    if (ways == 0 || (order.facility.empty() != order.month.empty()))
        return fail(Code::E02, {{"option", "--batch, --facility + --month, --claim"}});
    const auto day = parseTableDay(arguments.value("--date"));
    if (!day)
        return refuse("--date", arguments.value("--date"), "YYYY-MM-DD");
    order.paidOn = *day;
    if (order.reference.empty() || order.reference.size() > longestReference)
        return refuse("--reference", order.reference, "1…80");
    for (const std::string &text : arguments.values("--claim")) {
        const auto ulid = parseUlid(text);
        if (!ulid)
            return refuse("--claim", text, "26 × [0-9A-Z]");
        order.claims.push_back(*ulid);
    }
    return order;
}

} // namespace

Exit runClaims(const Console &console, const Arguments &arguments)
{
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const std::string currency = folder->scheme.currency;
    const auto listed = forEachClaim(*folder, [&](const HeldClaim &claim) {
        console.out << (console.json ? jsonFor(claim) : lineFor(claim, currency));
    });
    if (!listed)
        return report(console, listed.error());
    if (console.json)
        return Exit::Done;
    const auto owed = loadOwed(*folder);
    if (!owed)
        return report(console, owed.error());
    printOwed(console, *owed, currency);
    return Exit::Done;
}

Exit runAnswer(const Console &console, const Arguments &arguments)
{
    const auto order = readAnswer(console, arguments);
    if (!order)
        return report(console, order.error());
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto answer = answerClaim(*folder, *order);
    if (!answer)
        return report(console, answer.error());
    if (console.json)
        console.out << JsonLine()
                           .text("claim", toText(answer->ulid))
                           .number("version", std::uint64_t{answer->version})
                           .text("verdict", codeOf(answer->verdict))
                           .number("amount", answer->amount.amount)
                           .text("reason", answer->reason)
                           .line();
    else
        console.out << "Réponse n° " << answer->version << " : " << codeOf(answer->verdict) << ", "
                    << formatAmount(answer->amount, folder->scheme.currency) << ". Elle part avec le prochain échange.\n";
    return Exit::Done;
}

Exit runPay(const Console &console, const Arguments &arguments)
{
    const auto order = readPayment(console, arguments);
    if (!order)
        return report(console, order.error());
    auto folder = openFolder(arguments.place(0));
    if (!folder)
        return report(console, folder.error());
    const auto paid = payClaims(*folder, *order);
    if (!paid)
        return report(console, paid.error());
    const sync::Payment &payment = paid->payment;
    if (console.json)
        console.out << JsonLine()
                           .text("batch", payment.batch.text)
                           .text("facility", payment.facility.text)
                           .text("reference", payment.reference)
                           .text("date", toIsoText(payment.paidOn))
                           .number("claims", std::uint64_t{payment.claims.size()})
                           .number("total", paid->total.amount)
                           .yesNo("new", paid->isNew)
                           .line();
    else
        console.out << payment.batch.text << " : " << formatAmount(paid->total, folder->scheme.currency) << " à " << payment.facility.text
                    << " pour " << payment.claims.size() << " demandes, référence " << payment.reference
                    << (paid->isNew ? ".\n" : " (déjà noté).\n");
    return Exit::Done;
}

} // namespace guichet::mutual
