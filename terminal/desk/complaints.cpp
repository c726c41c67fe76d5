// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/complaints.h"

#include "sync/complaint_body.h"
#include "terminal/desk/check_text.h"
#include "terminal/desk/statements.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t longestText = 2000; // characters
constexpr std::size_t longestField = 40;
constexpr std::size_t numberDigits = 4;

Outcome<void> checkText(const std::string &text)
{
    return isBlank(text) ? Outcome<void>(fail(Code::J05)) : checkLength("texte", text, longestText);
}

Outcome<void> checkComplaint(const NewComplaint &complaint)
{
    if (const auto fine = checkText(complaint.text); !fine)
        return fine;
    if (const auto fine = checkLength("membre", complaint.member, longestField); !fine)
        return fine;
    return checkLength("téléphone", complaint.phone, longestField);
}

// <terminal><YY>-P<number of the journal>: said on the phone, found again in the book.
std::string numberOf(const Enrolled &enrolled, int year, std::size_t count)
{
    std::string digits = std::to_string(count);
    digits.insert(0, numberDigits - std::min(numberDigits, digits.size()), '0');
    std::string years = std::to_string(year % 100);
    years.insert(0, 2 - years.size(), '0');
    return enrolled.name.text + years + "-P" + digits;
}

ComplaintRow openingOf(const JournalRecord &record, const sync::ComplaintEntry &entry)
{
    ComplaintRow row;
    row.id = entry.complaint;
    row.number = entry.number;
    row.said = {entry.category, entry.text, entry.member, entry.phone};
    row.written = record.written;
    row.openedAt = record.time;
    row.zoneMinutes = record.zoneMinutes;
    row.operatorId = record.operatorId;
    return row;
}

void take(ComplaintRow &row, const JournalRecord &record, const sync::ComplaintEntry &entry)
{
    const auto next = nextComplaintState(row.state, entry.event);
    if (!next)
        return;
    row.state = *next;
    const bool answers = entry.event == ComplaintEvent::Answered;
    (answers ? row.answeredAt : row.closedAt) = record.time;
    (answers ? row.answer : row.closing) = entry.text;
}

int daysOpen(const ComplaintRow &row, const Moment &moment)
{
    const std::int64_t until = row.closedAt.value_or(moment.judged.now);
    return std::max(0, daysBetween(dayOfMoment(row.openedAt, row.zoneMinutes), dayOfMoment(until, row.zoneMinutes)));
}

// In the order they were written.
Outcome<std::vector<ComplaintRow>> loadBook(Counter &counter)
{
    const auto records = counter.journal.records(sync::EntryKind::Complaint);
    if (!records)
        return records.failure();
    std::vector<ComplaintRow> book;
    for (const JournalRecord &record : *records) {
        const auto entry = sync::parseComplaint(record.body);
        if (!entry)
            return entry.failure();
        const auto known = std::find_if(book.begin(), book.end(), [&](const ComplaintRow &row) { return row.id == entry->complaint; });
        if (known != book.end())
            take(*known, record, *entry);
        else if (entry->event == ComplaintEvent::Opened)
            book.push_back(openingOf(record, *entry));
    }
    const Moment moment = now(counter);
    for (ComplaintRow &row : book)
        row.days = daysOpen(row, moment);
    return book;
}

Outcome<ComplaintRow> findIn(Counter &counter, const Ulid &id)
{
    auto book = loadBook(counter);
    if (!book)
        return book.failure();
    const auto row = std::find_if(book->begin(), book->end(), [&](const ComplaintRow &other) { return other.id == id; });
    return row == book->end() ? Outcome<ComplaintRow>(fail(Code::J04, {{"numero", toText(id)}})) : std::move(*row);
}

Outcome<ComplaintRow> goOn(Counter &counter, const Ulid &id, ComplaintEvent event, const std::string &text)
{
    if (const auto allowed = demand(counter, Permission::AnswerComplaints); !allowed)
        return allowed.failure();
    const auto row = findIn(counter, id);
    if (!row)
        return row;
    if (!nextComplaintState(row->state, event))
        return fail(Code::J04, {{"numero", row->number}});
    const bool mayBeSilent = event == ComplaintEvent::Closed && row->state == ComplaintState::Answered;
    if (const auto fine = checkText(text); !fine && !(mayBeSilent && isBlank(text)))
        return fine.failure();
    sync::ComplaintEntry entry;
    entry.event = event;
    entry.complaint = id;
    entry.text = text;
    const auto made = newEntry(counter, sync::EntryKind::Complaint, sync::encodeComplaint(entry));
    if (!made)
        return made.failure();
    if (const auto written = counter.journal.append(*made); !written)
        return written.failure();
    return findIn(counter, id);
}

} // namespace

Outcome<ComplaintRow> writeComplaint(Counter &counter, const NewComplaint &complaint)
{
    if (const auto fine = checkComplaint(complaint); !fine)
        return fine.failure();
    const auto book = loadBook(counter);
    if (!book)
        return book.failure();
    auto made = newEntry(counter, sync::EntryKind::Complaint, {});
    if (!made)
        return made.failure();
    sync::ComplaintEntry entry;
    entry.complaint = made->ulid;
    entry.text = complaint.text;
    entry.category = complaint.category;
    entry.member = complaint.member;
    entry.phone = complaint.phone;
    entry.number = numberOf(counter.journal.enrolled(), civilDateOf(made->moment.today()).year, book->size() + 1);
    made->body = sync::encodeComplaint(entry);
    if (const auto written = counter.journal.append(*made); !written)
        return written.failure();
    return findIn(counter, entry.complaint);
}

Outcome<std::vector<ComplaintRow>> complaints(Counter &counter)
{
    auto book = loadBook(counter);
    if (book)
        std::stable_sort(book->begin(), book->end(), [](const ComplaintRow &a, const ComplaintRow &b) { return a.state < b.state; });
    return book;
}

Outcome<ComplaintRow> answerComplaint(Counter &counter, const Ulid &id, const std::string &text)
{
    return goOn(counter, id, ComplaintEvent::Answered, text);
}

Outcome<ComplaintRow> closeComplaint(Counter &counter, const Ulid &id, const std::string &text)
{
    return goOn(counter, id, ComplaintEvent::Closed, text);
}

Outcome<ComplaintFigures> complaintFigures(Counter &counter, Day from, Day to)
{
    const auto book = loadBook(counter);
    if (!book)
        return book.failure();
    ComplaintFigures figures;
    for (const ComplaintRow &row : *book) {
        const Day opened = dayOfMoment(row.openedAt, row.zoneMinutes);
        if (opened < from || opened > to)
            continue;
        ++figures.opened;
        figures.closed += row.closedAt ? 1U : 0U;
        if (!row.answeredAt)
            continue;
        ++figures.answered;
        figures.daysToAnswer += std::max(0, daysBetween(opened, dayOfMoment(*row.answeredAt, row.zoneMinutes)));
    }
    return figures;
}

} // namespace guichet::desk
