// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/domain/household.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Households with all their members, column by column: the same encoding on the
// wire (thousands of rows a block) and at rest in the store (about 64 rows). At
// most 16 384 households, 16 384 members and 8 MiB.
namespace guichet::sync {

// Plans and villages of a block are its own small dictionaries. Members are kept in
// the order of their household; amounts, counts and ranks are not negative (import
// sees to it), Beneficiary::household is the household's id.
Bytes encodeRosterBlock(const std::vector<HouseholdRecord> &households);
// R08 when it is not such a block; R10 with the row and field when a value is impossible.
Outcome<std::vector<HouseholdRecord>> parseRosterBlock(ByteView bytes);

// A look-up in one block without reading the rest of it: opening costs the list of
// columns, a search reads one column, household() one household. For the store's
// own sealed blocks: a few microseconds at 64 rows. Rows of members count through
// the whole block, households from 0.
class RosterBlockView {
public:
    // Nothing when the bytes are not a block. They must outlive the view.
    static std::optional<RosterBlockView> open(ByteView bytes);
    ~RosterBlockView();
    RosterBlockView(RosterBlockView &&) noexcept;
    RosterBlockView &operator=(RosterBlockView &&) noexcept;

    std::size_t households() const;
    std::size_t members() const;

    // The row of the member, exact text; the first one where several could be.
    std::optional<std::size_t> findNumber(std::string_view number) const;
    std::optional<std::size_t> findFormerNumber(std::string_view number) const;
    std::optional<std::size_t> findSerial(CardSerial serial) const;
    std::vector<std::size_t> findPhone(std::string_view phone) const;
    std::optional<std::size_t> findHousehold(std::string_view id) const;

    struct Place {
        std::size_t household = 0; // in the block
        std::size_t member = 0;    // in the household
    };
    std::optional<Place> placeOf(std::size_t memberRow) const;
    // R08 outside the block, R10 as parseRosterBlock.
    Outcome<HouseholdRecord> household(std::size_t index) const;

    struct Name {
        std::string surname{};
        std::string givenNames{};
    };
    Name nameOf(std::size_t memberRow) const; // for lists of names; row < members()

private:
    struct State;
    explicit RosterBlockView(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace guichet::sync
