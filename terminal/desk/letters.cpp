// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/paper_checks.h"
#include "terminal/desk/visit_papers.h"

#include <algorithm>

namespace guichet::desk {
namespace {

RecordedLetter recordedOf(Counter &counter, const sync::LetterEntry &letter, const JournalRecord &record)
{
    return {letter, record.ulid, record.written, paperNumber(counter, record.written.sequence)};
}

sync::LetterEntry answerEntry(const sync::LetterEntry &request, const Ulid &id, const LetterAnswer &answer)
{
    sync::LetterEntry entry = request;
    entry.step = answer.granted ? sync::LetterStep::Granted : sync::LetterStep::Refused;
    entry.request = id;
    entry.number = answer.number;
    entry.maxAmount = answer.maxAmount;
    entry.validTo = answer.validTo;
    entry.text = answer.text;
    return entry;
}

Outcome<void> checkAnswer(const LetterAnswer &answer)
{
    if (answer.granted && answer.number.empty())
        return fail(Code::C12);
    const auto number = checkPaperText("numéro", answer.number, longestPaperNumber);
    return number ? checkPaperText("texte", answer.text, longestPaperText) : number;
}

} // namespace

Outcome<RecordedLetter> requestLetter(Counter &counter, const LetterRequest &request)
{
    if (request.text.empty())
        return fail(Code::C13);
    if (const auto text = checkPaperText("demande", request.text, longestPaperText); !text)
        return text.failure();
    const auto row = verificationForPaper(counter, request.verification);
    if (!row)
        return row.failure();
    RecordedLetter recorded;
    recorded.letter.kind = request.kind;
    recorded.letter.member = row->verification.member;
    recorded.letter.verification = request.verification;
    recorded.letter.text = request.text;
    const auto written = appendPaper(counter, sync::EntryKind::Letter, sync::encodeLetterEntry(recorded.letter));
    if (!written)
        return written.failure();
    recorded.id = written->first;
    recorded.written = written->second;
    recorded.requestNumber = paperNumber(counter, recorded.written.sequence);
    return recorded;
}

Outcome<std::vector<LetterRow>> letterRequests(Counter &counter)
{
    const auto records = counter.journal.records(sync::EntryKind::Letter);
    if (!records)
        return records.failure();
    std::vector<LetterRow> rows;
    for (const JournalRecord &record : *records) {
        const auto letter = sync::parseLetterEntry(record.body);
        if (!letter)
            return letter.failure();
        if (letter->step == sync::LetterStep::Asked) {
            rows.push_back({recordedOf(counter, *letter, record), record.time, {}});
            continue;
        }
        const auto asked = std::find_if(rows.begin(), rows.end(), [&](const LetterRow &row) { return letter->request && row.request.id == *letter->request; });
        if (asked != rows.end())
            asked->answer = *letter;
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

Outcome<void> enterLetterAnswer(Counter &counter, const RecordedLetter &request, const LetterAnswer &answer)
{
    if (const auto fine = checkAnswer(answer); !fine)
        return fine.failure();
    const auto rows = letterRequests(counter);
    if (!rows)
        return rows.failure();
    for (const LetterRow &row : *rows) {
        if (row.request.id == request.id && row.answer)
            return fail(Code::C14, {{"numero", request.requestNumber}});
    }
    const auto written = appendPaper(counter, sync::EntryKind::Letter, sync::encodeLetterEntry(answerEntry(request.letter, request.id, answer)));
    if (!written)
        return written.failure();
    return {};
}

Outcome<Written> regularise(Counter &counter, const Ulid &claim, const LetterAnswer &answer)
{
    if (answer.number.empty() && answer.text.empty())
        return fail(Code::C13);
    const auto row = counter.journal.findClaim(claim);
    if (!row)
        return row.failure();
    if (!*row)
        return fail(Code::M04, {{"id", toText(claim)}});
    if (needsLetter((*row)->claim) && answer.number.empty())
        return fail(Code::C12);
    if (const auto fine = checkAnswer({false, answer.number, {}, {}, answer.text}); !fine)
        return fine.failure();
    const auto done = regularisedClaims(counter);
    if (!done)
        return done.failure();
    if (done->contains(claim))
        return fail(Code::C14, {{"numero", (*row)->claim.number.text}});
    sync::LetterEntry entry;
    entry.step = sync::LetterStep::Regularised;
    entry.member = (*row)->claim.member;
    entry.verification = (*row)->claim.verification;
    entry.claim = claim;
    entry.number = answer.number;
    entry.maxAmount = answer.maxAmount;
    entry.validTo = answer.validTo;
    entry.text = answer.text;
    const auto written = appendPaper(counter, sync::EntryKind::Letter, sync::encodeLetterEntry(entry));
    if (!written)
        return written.failure();
    return written->second;
}

} // namespace guichet::desk
