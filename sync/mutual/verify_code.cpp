// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/verify_code.h"

#include "sync/claim_record.h"
#include "sync/journal_entry.h"

namespace guichet::mutual {

namespace {

constexpr std::array outcomes{EligibilityOutcome::Eligible, EligibilityOutcome::Provisional, EligibilityOutcome::NotEligible};

std::optional<EligibilityOutcome> outcomeAt(const crypto::Key &key, const CodeOrder &order, std::uint64_t sequence)
{
    for (const EligibilityOutcome outcome : outcomes) {
        if (sync::verificationTag(key, order.member, order.day, sequence, outcome) == order.tag)
            return outcome;
    }
    return {};
}

struct ReceivedRange {
    std::vector<std::uint64_t> sequences{}; // verifications, the day's
    std::uint64_t last = 0;
};

// The day as written in the verification: its care day or the terminal's own day.
Outcome<ReceivedRange> loadReceived(Folder &folder, const Terminal &terminal, Day day)
{
    auto rows = folder.database.prepare("SELECT sequence, entry, body FROM journal WHERE terminal = ? ORDER BY sequence");
    rows.with(terminal.id.bytes);
    ReceivedRange received;
    while (rows.next()) {
        received.last = rows.unsignedInteger(0);
        const auto entry = sync::parseEntry(rows.blob(1));
        if (!entry || entry->kind != sync::EntryKind::Verification)
            continue;
        const auto content = sync::parseVerification(rows.blob(2));
        if (dayOfMoment(entry->time, entry->zoneMinutes) == day || (content && content->careDay == day))
            received.sequences.push_back(received.last);
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return received;
}

Outcome<std::optional<CodeMatch>> findAt(Folder &folder, const CodeOrder &order, const crypto::Key &key, const Terminal &terminal)
{
    const auto received = loadReceived(folder, terminal, order.day);
    if (!received)
        return received.failure();
    for (const std::uint64_t sequence : received->sequences) {
        if (const auto outcome = outcomeAt(key, order, sequence))
            return std::optional(CodeMatch{terminal.name, sequence, *outcome, true});
    }
    for (std::uint64_t sequence = received->last + 1; sequence <= received->last + sequencesAhead; ++sequence) {
        if (const auto outcome = outcomeAt(key, order, sequence))
            return std::optional(CodeMatch{terminal.name, sequence, *outcome, false});
    }
    return std::optional<CodeMatch>{};
}

} // namespace

Outcome<std::optional<CodeMatch>> findCode(Folder &folder, const CodeOrder &order)
{
    const auto box = loadBoxKey(folder);
    const auto terminals = loadTerminals(folder);
    if (!box || !terminals)
        return box ? terminals.failure() : box.failure();
    for (const Terminal &terminal : *terminals) {
        const auto key = crypto::sharedKey(box->secret, terminal.boxKey, sync::verificationKeyPerson);
        if (!key)
            continue;
        const auto found = findAt(folder, order, *key, terminal);
        if (!found || *found)
            return found;
    }
    return std::optional<CodeMatch>{};
}

} // namespace guichet::mutual
