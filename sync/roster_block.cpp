// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_block.h"

#include "sync/cut_block.h"
#include "terminal/base/check.h"

namespace guichet::sync {
namespace {

Unexpected<Failure> notABlock()
{
    return fail(Code::R08, {}, "not a roster block");
}

} // namespace

Bytes encodeRosterBlock(const std::vector<HouseholdRecord> &households)
{
    RosterValues values;
    for (const HouseholdRecord &record : households)
        values.add(record);
    return encodeValues(values);
}

Bytes encodeValues(const RosterValues &values)
{
    const std::size_t households = values.householdTexts.front().size();
    const std::size_t members = values.memberTexts.front().size();
    check(households <= largestBlockRows && members <= largestBlockRows);
    Bytes bytes = beginBlock(households, members);
    for (const Numbers &column : values.householdNumbers)
        appendNumbers(bytes, column);
    for (const auto &column : values.householdTexts)
        appendSized(bytes, encodeTexts(column));
    for (const Numbers &column : values.memberNumbers)
        appendNumbers(bytes, column);
    for (const auto &column : values.memberTexts)
        appendSized(bytes, encodeTexts(column));
    return bytes;
}

Outcome<std::vector<HouseholdRecord>> parseRosterBlock(ByteView bytes)
{
    const auto block = cutBlock(bytes);
    RosterColumns columns;
    if (!block || !openNumbers(columns, *block) || !openTexts(columns, *block))
        return notABlock();
    decodeAll(columns);
    std::vector<HouseholdRecord> households;
    households.reserve(columns.households);
    std::size_t row = 0;
    for (std::size_t i = 0; i < columns.households; ++i) {
        auto record = readHousehold(columns, i, row);
        if (!record)
            return record.failure();
        row += record->members.size();
        households.push_back(std::move(*record));
    }
    return households;
}

struct RosterBlockView::State {
    CutBlock block{};
    RosterColumns columns{};
    bool textsOpen = false;

    std::optional<TextColumn> memberText(MemberText name) const
    {
        return TextColumn::open(block.columns[firstMemberText + static_cast<std::size_t>(name)], block.members);
    }
};

RosterBlockView::RosterBlockView(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
RosterBlockView::~RosterBlockView() = default;
RosterBlockView::RosterBlockView(RosterBlockView &&) noexcept = default;
RosterBlockView &RosterBlockView::operator=(RosterBlockView &&) noexcept = default;

std::optional<RosterBlockView> RosterBlockView::open(ByteView bytes)
{
    const auto block = cutBlock(bytes);
    auto state = std::make_unique<State>();
    if (!block || !openNumbers(state->columns, *block))
        return {};
    state->block = *block;
    return RosterBlockView(std::move(state));
}

std::size_t RosterBlockView::households() const
{
    return m_state->block.households;
}

std::size_t RosterBlockView::members() const
{
    return m_state->block.members;
}

std::optional<std::size_t> RosterBlockView::findNumber(std::string_view number) const
{
    const auto column = m_state->memberText(MemberText::Number);
    return column ? column->find(number) : std::nullopt;
}

std::optional<std::size_t> RosterBlockView::findFormerNumber(std::string_view number) const
{
    const auto column = m_state->memberText(MemberText::FormerNumber);
    return column ? column->find(number) : std::nullopt;
}

std::optional<std::size_t> RosterBlockView::findSerial(CardSerial serial) const
{
    const auto &known = columnAt(m_state->columns.memberNumbers, MemberField::HasSerial);
    const auto &serials = columnAt(m_state->columns.memberNumbers, MemberField::CardSerial);
    const auto row = serials.find(serial.value);
    if (!row || serial.value != 0)
        return row;
    // 0 also stands where no serial is known.
    for (std::size_t i = *row; i < members(); ++i) {
        if (known.at(i) != 0 && serials.at(i) == 0)
            return i;
    }
    return {};
}

std::vector<std::size_t> RosterBlockView::findPhone(std::string_view phone) const
{
    std::vector<std::size_t> rows;
    const auto column = m_state->memberText(MemberText::Phone);
    for (auto row = column ? column->find(phone) : std::nullopt; row; row = column->find(phone, *row + 1))
        rows.push_back(*row);
    return rows;
}

std::optional<std::size_t> RosterBlockView::findHousehold(std::string_view id) const
{
    const auto column = TextColumn::open(m_state->block.columns[firstHouseholdText], households());
    return column ? column->find(id) : std::nullopt;
}

std::optional<RosterBlockView::Place> RosterBlockView::placeOf(std::size_t memberRow) const
{
    const NumberColumn &counts = columnAt(m_state->columns.householdNumbers, HouseholdNumber::Members);
    std::size_t first = 0;
    for (std::size_t i = 0; i < households(); ++i) {
        const auto count = static_cast<std::size_t>(counts.at(i));
        if (memberRow < first + count)
            return Place{i, memberRow - first};
        first += count;
    }
    return {};
}

Outcome<HouseholdRecord> RosterBlockView::household(std::size_t index) const
{
    if (index >= households())
        return fail(Code::R08, {}, "household outside its block");
    if (!m_state->textsOpen && !openTexts(m_state->columns, m_state->block))
        return notABlock();
    m_state->textsOpen = true;
    const NumberColumn &counts = columnAt(m_state->columns.householdNumbers, HouseholdNumber::Members);
    std::size_t first = 0;
    for (std::size_t i = 0; i < index; ++i)
        first += static_cast<std::size_t>(counts.at(i));
    return readHousehold(m_state->columns, index, first);
}

RosterBlockView::Name RosterBlockView::nameOf(std::size_t memberRow) const
{
    if (!m_state->textsOpen && !openTexts(m_state->columns, m_state->block))
        return {};
    m_state->textsOpen = true;
    return {columnAt(m_state->columns.memberTexts, MemberText::Surname).at(memberRow),
            columnAt(m_state->columns.memberTexts, MemberText::GivenNames).at(memberRow)};
}

} // namespace guichet::sync
