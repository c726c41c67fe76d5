// SPDX-License-Identifier: Apache-2.0
#include "sync/delta_rebuild.h"

namespace guichet::sync {
namespace {

// Values of changed columns, taken row after row.
class Changed {
public:
    explicit Changed(const DeltaBlock &block)
        : m_block(block)
    {
    }

    std::uint64_t householdNumber(std::size_t column, std::uint64_t expected) { return take(m_block.householdNumbers[column], m_next[column], expected); }
    std::string_view householdText(std::size_t column) { return m_block.householdTexts[column][m_next[householdNumberCount + column]++]; }
    std::uint64_t memberNumber(std::size_t column, std::uint64_t before) { return take(m_block.memberNumbers[column], m_next[firstOfMembers + column], before); }
    std::string_view memberText(std::size_t column) { return m_block.memberTexts[column][m_next[firstOfMembers + memberFieldCount + column]++]; }

private:
    static constexpr std::size_t firstOfMembers = householdNumberCount + householdTextCount;

    static std::uint64_t take(const NumberChanges &changes, std::size_t &next, std::uint64_t before)
    {
        const std::uint64_t value = changes.values[next++];
        return changes.areAbsolute ? value : before + value;
    }

    const DeltaBlock &m_block;
    std::array<std::size_t, columnCount> m_next{};
};

class Rebuilding {
public:
    Rebuilding(const DeltaBlock &block, const RosterValues &before, const RosterValues &newMembers)
        : m_block(block)
        , m_before(before)
        , m_new(newMembers)
        , m_changed(block)
    {
    }

    std::optional<Bytes> values()
    {
        for (std::size_t i = 0; i < m_block.changed.size(); ++i) {
            const std::size_t members = static_cast<std::size_t>(columnAt(m_before.householdNumbers, HouseholdNumber::Members)[i]);
            const auto moved = readPlaces(i, members) ? rebuildMembers(i) : std::nullopt;
            if (!moved)
                return {};
            rebuildHousehold(i, *moved);
            m_firstRow += members;
        }
        if (m_nextNew != m_new.memberTexts.front().size())
            return {};
        return encodeValues(m_after);
    }

private:
    // Where each member was: 1 + its place, 0 = new; each at most once.
    bool readPlaces(std::size_t household, std::size_t members)
    {
        m_places.clear();
        if ((m_block.householdMasks[household] & bitOf(HouseholdNumber::Members)) == 0) {
            for (std::size_t i = 0; i < members; ++i)
                m_places.push_back(i + 1);
            return true;
        }
        std::vector<bool> seen(members + 1, false);
        for (std::uint64_t left = m_block.memberCounts[m_nextCount++]; left > 0; --left) {
            const std::uint64_t place = m_block.sources[m_nextSource++];
            if (place > members || (place != 0 && seen[static_cast<std::size_t>(place)]))
                return false;
            seen[static_cast<std::size_t>(place)] = true;
            m_places.push_back(static_cast<std::size_t>(place));
        }
        return true;
    }

    // By how much the amounts of those who stay moved.
    std::optional<std::uint64_t> rebuildMembers(std::size_t household)
    {
        if (m_after.memberTexts.front().size() + m_places.size() > largestBlockRows)
            return {};
        std::uint64_t moved = 0;
        std::uint64_t left = m_block.touched[household];
        std::uint64_t untouched = left == 0 ? 0 : m_block.steps[m_nextTouched]; // before the next touched one
        for (const std::size_t place : m_places) {
            const bool isTouched = left > 0 && untouched-- == 0;
            if (place == 0 && (isTouched || m_nextNew == m_new.memberTexts.front().size()))
                return {};
            if (place == 0)
                copyMember(m_new, m_nextNew++, 0);
            else
                moved += copyMember(m_before, m_firstRow + place - 1, isTouched ? m_block.memberMasks[m_nextTouched] : 0);
            if (!isTouched)
                continue;
            ++m_nextTouched;
            untouched = --left == 0 ? 0 : m_block.steps[m_nextTouched];
        }
        return left == 0 ? std::optional(moved) : std::nullopt;
    }

    std::uint64_t copyMember(const RosterValues &from, std::size_t row, std::uint64_t mask)
    {
        for (std::size_t i = 0; i < memberFieldCount; ++i) {
            const std::uint64_t before = from.memberNumbers[i][row];
            m_after.memberNumbers[i].push_back(mask >> i & 1 ? m_changed.memberNumber(i, before) : before);
        }
        for (std::size_t i = 0; i < memberTextCount; ++i)
            m_after.memberTexts[i].push_back(mask >> (memberFieldCount + i) & 1 ? m_changed.memberText(i) : from.memberTexts[i][row]);
        return columnAt(m_after.memberNumbers, MemberField::Used).back() - columnAt(from.memberNumbers, MemberField::Used)[row];
    }

    void rebuildHousehold(std::size_t household, std::uint64_t moved)
    {
        const std::uint64_t mask = m_block.householdMasks[household];
        columnAt(m_after.householdNumbers, HouseholdNumber::Members).push_back(m_places.size());
        for (std::size_t i = 1; i < householdNumberCount; ++i) {
            const std::uint64_t expected = m_before.householdNumbers[i][household] + (i == static_cast<std::size_t>(HouseholdNumber::Used) ? moved : 0);
            m_after.householdNumbers[i].push_back(mask >> i & 1 ? m_changed.householdNumber(i, expected) : expected);
        }
        for (std::size_t i = 0; i < householdTextCount; ++i) {
            const bool isChanged = mask >> (householdNumberCount + i) & 1;
            m_after.householdTexts[i].push_back(isChanged ? m_changed.householdText(i) : m_before.householdTexts[i][household]);
        }
    }

    const DeltaBlock &m_block;
    const RosterValues &m_before;
    const RosterValues &m_new;
    Changed m_changed;
    RosterValues m_after{};
    std::vector<std::size_t> m_places{};
    std::size_t m_firstRow = 0; // of the household's members before
    std::size_t m_nextCount = 0;
    std::size_t m_nextSource = 0;
    std::size_t m_nextTouched = 0;
    std::size_t m_nextNew = 0;
};

} // namespace

std::optional<Bytes> rebuildHouseholds(const DeltaBlock &block, const RosterValues &before, const RosterValues &newMembers)
{
    return Rebuilding(block, before, newMembers).values();
}

} // namespace guichet::sync
