// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_bodies.h"
#include "sync/sealed_file.h"
#include "terminal/desk/exchange.h"
#include "terminal/desk/training.h"

namespace guichet::desk {
namespace {

struct ClaimCount {
    std::size_t sent = 0;
    std::size_t acknowledged = 0;
};

Outcome<ClaimCount> countClaims(Counter &counter, const sync::Bundle &bundle)
{
    ClaimCount count;
    for (const sync::BundleEntry &row : bundle.entries) {
        if (row.entry.kind != sync::EntryKind::ClaimSealed)
            continue;
        const auto claim = counter.journal.findClaim(row.entry.ulid);
        if (!claim)
            return claim.failure();
        ++count.sent;
        if (*claim && !isAwaitingReceipt((*claim)->state) && (*claim)->state != ClaimState::Quarantined)
            ++count.acknowledged;
    }
    return count;
}

sync::FileHeader headerFor(const Enrolled &enrolled, std::uint64_t lastSequence, std::uint64_t fileNumber)
{
    sync::FileHeader header;
    header.type = sync::FileType::Claims;
    header.from = enrolled.name.text;
    header.to = enrolled.scheme.code.text;
    header.createdSequence = lastSequence;
    header.fileNumber = fileNumber;
    return header;
}

// Written and read back first, noted in the journal after: a stick pulled out too
// early leaves every claim waiting.
Outcome<void> sendStretch(Counter &counter, Stick &stick, sync::Stretch stretch, SendReport &report)
{
    const Enrolled &enrolled = counter.journal.enrolled();
    const auto bundle = counter.journal.bundle(stretch);
    if (!bundle)
        return bundle.failure();
    const auto number = counter.journal.nextFileNumber(std::string(sync::nameOf(sync::FileType::Claims)));
    if (!number)
        return number.failure();
    const sync::FileHeader header = headerFor(enrolled, stretch.to, *number);
    const std::string name = sync::fileName(header, enrolled.scheme.code.text, enrolled.name.text);
    const Bytes file = sync::sealFile({header, {enrolled.mutualBox}}, sync::encodeBundle(*bundle), enrolled.signing);
    if (const auto written = stick.writeUp(name, file); !written)
        return written;
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const Bytes body = sync::encodeTransfer({sync::Direction::Up, "stick", stretch.from, stretch.to});
    const auto noted = counter.journal.append({sync::EntryKind::Transfer, *ulid, body, moment, counter.operatorId});
    if (!noted)
        return noted.failure();
    const auto count = countClaims(counter, *bundle);
    if (!count)
        return count.failure();
    report.files.push_back(name);
    report.sent += count->sent;
    report.acknowledged += count->acknowledged;
    return {};
}

} // namespace

Outcome<SendReport> sendToStick(Counter &counter, Stick &stick)
{
    if (const auto real = checkIsReal(counter); !real)
        return real.failure();
    const bool somethingWaits = counter.journal.outbox().waiting > 0;
    const std::uint64_t head = counter.journal.acknowledgedHead();
    const auto entries = counter.journal.entriesAfter(head);
    if (!entries)
        return entries.failure();
    SendReport report;
    for (const sync::Stretch stretch : sync::planSending(*entries, head, somethingWaits)) {
        if (const auto sent = sendStretch(counter, stick, stretch, report); !sent)
            return sent.failure();
    }
    const OutboxSummary outbox = counter.journal.outbox();
    report.waiting = outbox.waiting;
    report.quarantined = outbox.quarantined;
    return report;
}

} // namespace guichet::desk
