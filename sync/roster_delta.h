// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_pack.h"

// What changed from one roster to the next: fields of households and members,
// column by column, against what the reader has (trust.md 3.3). Its manifest has
// `base` and `follows`; its Merkle root stands over the blocks as they travelled and
// the changed households as they are afterwards, so that a delta put on anything
// else than its base is found out (R08).
namespace guichet::sync {

class RosterDeltaWriter {
public:
    // `terms`: only when they are no longer those of the base.
    explicit RosterDeltaWriter(const std::optional<RosterTerms> &terms);
    ~RosterDeltaWriter();
    RosterDeltaWriter(const RosterDeltaWriter &) = delete;
    RosterDeltaWriter &operator=(const RosterDeltaWriter &) = delete;

    // In ascending order of household id (bytes), all three together; a household has
    // at most largestBlockRows members. What did not change may be given: nothing is written.
    void change(const HouseholdRecord &before, const HouseholdRecord &after);
    void add(const HouseholdRecord &after);
    void remove(const HouseholdRecord &before);
    std::uint64_t changedRows() const; // households and members that differ, came or went

    // `members`: of the whole roster afterwards.
    RosterPackWriter::Sealed finish(ByteView packKey32, std::uint64_t members);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Identifiers come in ascending order and each once in the whole delta. Nothing of it
// may stay in force unless reading it ends well: the Merkle root is known last.
struct RosterDeltaReader {
    std::function<Outcome<void>(const RosterTerms &)> onTerms{}; // not called when the terms stay
    // The households as the base has them, one for each id asked for and in that order; R08 when one is missing.
    std::function<Outcome<std::vector<HouseholdRecord>>(const std::vector<HouseholdId> &)> find{};
    std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> onChanged{}; // as they are afterwards
    // The reader does not know the rest of the roster: R08 for an id that is there already,
    // R08 for one to remove that is not there and R10 for a number that comes twice are the applier's.
    std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> onAdded{};
    std::function<Outcome<void>(std::vector<HouseholdId> &&)> onRemoved{};
    std::function<bool(std::uint64_t rowsDone)> onProgress{}; // members changed or come so far; false cancels
};
// R06 damaged, R08 not on this base, R10 impossible row. manifest.members is the whole
// roster's: the applier compares it with what it then has (R08).
Outcome<void> readRosterDelta(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterDeltaReader &reader);

} // namespace guichet::sync
