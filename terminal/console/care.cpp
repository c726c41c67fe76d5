// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/claim_json.h"
#include "terminal/console/console.h"
#include "terminal/console/line_value.h"
#include "terminal/console/paper.h"
#include "terminal/console/values.h"
#include "terminal/papers/claim_papers.h"

namespace guichet::console {
namespace {

Outcome<Ulid> verificationOf(const Arguments &arguments)
{
    const auto text = arguments.find("--verification");
    if (!text)
        return missing("--verification");
    const auto id = parseUlid(*text);
    if (!id)
        return fail(Code::C06, {{"id", *text}});
    return *id;
}

Outcome<std::vector<desk::LineRequest>> linesOf(const Arguments &arguments)
{
    const auto texts = arguments.all("--line");
    if (texts.empty())
        return missing("--line");
    std::vector<desk::LineRequest> lines;
    for (const std::string &text : texts) {
        auto line = parseLine(text);
        if (!line)
            return line.failure();
        lines.push_back(*std::move(line));
    }
    return lines;
}

Outcome<desk::CareRequest> requestOf(const Arguments &arguments)
{
    const auto verification = verificationOf(arguments);
    if (!verification)
        return verification.failure();
    auto lines = linesOf(arguments);
    if (!lines)
        return lines.failure();
    const auto cash = amountOption(arguments, "--cash");
    if (!cash)
        return cash.failure();
    desk::CareRequest request;
    request.verification = *verification;
    request.lines = *std::move(lines);
    request.cash = *cash;
    request.condition = arguments.find("--condition").value_or("");
    request.diagnosis = arguments.find("--diagnosis").value_or("");
    request.prescriber = arguments.find("--prescriber").value_or("");
    request.priorAuthorisation = arguments.find("--prior-auth").value_or("");
    if (const auto text = arguments.find("--letter")) {
        const auto letter = parseLetter(*text);
        if (!letter)
            return letter.failure();
        request.letter = *letter;
    }
    return request;
}

constexpr int receiptColumns = 48;

// Closed rights get a passage certificate, everybody else a receipt. It was saved
// before: what the printer says is a notice.
void printClosed(Console &console, const Arguments &arguments, desk::Counter &counter, const desk::ClosedCare &closed)
{
    const Document paper = papers::receiptOf(counter, closed, papers::Print::First, console.language);
    if (!console.json)
        console.out << renderText(paper, receiptColumns) << toText(closed.claim.ulid) << '\n';
    if (!wantsPaper(arguments))
        return;
    if (const auto printed = putOnPaper(console, arguments, paper); !printed)
        sayNotice(console, printed.error());
}

// The scheme whose journal holds the verification; the first one says that none does.
Outcome<desk::Counter *> counterOf(Console &console, const Ulid &verification)
{
    const auto counters = console.world.counters();
    if (!counters)
        return counters.failure();
    for (desk::Counter *counter : *counters) {
        const auto row = counter->journal.findVerification(verification);
        if (!row)
            return row.failure();
        if (*row)
            return counter;
    }
    return counters->front();
}

} // namespace

Exit careCommand(Console &console, const Arguments &arguments)
{
    const auto request = requestOf(arguments);
    if (!request)
        return say(console, request.error());
    const auto counter = counterOf(console, request->verification);
    if (!counter)
        return say(console, counter.error());
    const auto priced = desk::priceCare(**counter, *request);
    if (!priced)
        return say(console, priced.error());
    const auto closed = desk::closeCare(**counter, *request);
    if (!closed)
        return say(console, closed.error());
    for (const Failure &notice : priced->notices)
        sayNotice(console, notice);
    if (console.json)
        console.out << closedCareJson(*closed).str() << '\n';
    printClosed(console, arguments, **counter, *closed);
    return Exit::Done;
}

} // namespace guichet::console
