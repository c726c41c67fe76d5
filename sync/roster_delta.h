// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_pack.h"

// What changed from one roster to the next: fields of households and members,
// column by column, against what the reader has (trust.md 3.3). Its manifest has
// `base` and `follows`; its Merkle root stands over the households as they are
// afterwards and the identifiers that are gone, so that a delta put on anything
// else than its base is found out (R08).
namespace guichet::sync {

class RosterDeltaWriter {
public:
    explicit RosterDeltaWriter(const RosterTerms &terms);
    ~RosterDeltaWriter();
    RosterDeltaWriter(const RosterDeltaWriter &) = delete;
    RosterDeltaWriter &operator=(const RosterDeltaWriter &) = delete;

    // In order of household id.
    void change(const HouseholdRecord &before, const HouseholdRecord &after);
    void add(const HouseholdRecord &after);
    void remove(const HouseholdId &id);
    std::uint64_t changedMembers() const; // rows of members and households that differ, came or went

    // `members`: of the whole roster afterwards.
    RosterPackWriter::Sealed finish(ByteView packKey32, std::uint64_t members);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

struct RosterDeltaReader {
    std::function<Outcome<void>(const RosterTerms &)> onTerms{};
    // The households as they are now, in the order asked for; R08 when one is missing.
    std::function<Outcome<std::vector<HouseholdRecord>>(const std::vector<HouseholdId> &)> find{};
    std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> onChanged{}; // as they are afterwards
    std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> onAdded{};
    std::function<Outcome<void>(std::vector<HouseholdId> &&)> onRemoved{};
    std::function<bool(std::uint64_t membersDone)> onProgress{}; // false cancels
};
// R06 damaged, R08 not on this base, R10 impossible row.
Outcome<void> readRosterDelta(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterDeltaReader &reader);

} // namespace guichet::sync
