// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_columns.h"

// The people of one block of a pack, checked, but left in their columns: cut into
// the store's smaller blocks without a single household being read.
namespace guichet::sync {

class RosterTable {
public:
    // R08, R10 exactly as parseRosterBlock.
    static Outcome<RosterTable> open(Bytes bytes);

    std::size_t households() const { return m_columns.households; }
    std::size_t members() const { return m_columns.members; }
    std::size_t membersOf(std::size_t household) const;

    // Some households in a row and all their members.
    struct Slice {
        std::size_t firstHousehold = 0;
        std::size_t households = 0;
        std::size_t firstMember = 0;
        std::size_t members = 0;
    };
    // Cut so that each slice but the last has at least that many members.
    std::vector<Slice> cut(std::size_t members) const;
    // A block of its own: what encodeRosterBlock would say of these households.
    Bytes encode(const Slice &slice) const;

    // Texts lie in the table or in `room`.
    std::string_view householdId(std::size_t household, std::string &room) const;
    std::string_view text(MemberText name, std::size_t member, std::string &room) const;
    std::optional<CardSerial> serial(std::size_t member) const;

private:
    Bytes m_bytes{};
    RosterColumns m_columns{}; // into m_bytes
};

} // namespace guichet::sync
