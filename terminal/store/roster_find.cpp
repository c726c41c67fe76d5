// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_file.h"

#include <algorithm>

// Look-ups. The overlay's few identifiers come first, then the page of the large
// file; a household found where it no longer is, is looked at where it went. A hash is
// a hint: only what the opened block says counts.
namespace guichet::store {
namespace {

constexpr std::size_t mostPeopleOfAPhone = 50;

Unexpected<Failure> unusable(const char *why)
{
    return fail(Code::D02, {}, std::string("roster: ") + why);
}

} // namespace

Outcome<std::vector<std::uint32_t>> RosterFile::blocksOf(IndexKind kind, std::string_view text)
{
    const std::uint64_t hash = indexHash(m_vault, kind, text);
    std::vector<std::uint32_t> blocks;
    if (m_overlay)
        blocks = m_overlay->blocksOf(kind, hash);
    const auto bits = m_base.pageBits[static_cast<std::size_t>(kind)];
    if (m_findPage.with(pageId(kind, bits, hash)).next()) {
        const auto inBase = blocksIn(m_findPage.blob(0), hash);
        blocks.insert(blocks.end(), inBase.begin(), inBase.end());
    }
    const auto failed = m_findPage.error();
    m_findPage.reset();
    if (failed)
        return failWith(*failed);
    return blocks;
}

Outcome<std::optional<desk::Person>> RosterFile::findMember(const Wanted &wanted)
{
    const auto blocks = blocksOf(wanted.kind, wanted.text);
    if (!blocks)
        return blocks.failure();
    for (const std::uint32_t block : *blocks) {
        const auto bytes = openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return unusable("block");
        const auto row = wanted.rowIn(*view);
        if (!row)
            continue;
        const auto place = view->placeOf(*row);
        if (!place)
            return unusable("row");
        const HouseholdPlace found{block, static_cast<std::uint32_t>(place->household)};
        if (settle(found) == found) {
            auto household = view->household(place->household);
            if (!household)
                return unusable("household");
            return std::optional(desk::Person{std::move(*household), place->member});
        }
        auto moved = findMoved(wanted, block, settle(found));
        if (!moved || *moved)
            return moved;
    }
    return std::optional<desk::Person>{};
}

// The first one of the block has moved: still the same person there, mostly. If not,
// another one of the block may be meant.
Outcome<std::optional<desk::Person>> RosterFile::findMoved(const Wanted &wanted, std::uint32_t block, HouseholdPlace place)
{
    auto there = memberAt(place, wanted);
    if (!there || *there)
        return there;
    const auto others = placesIn(block, wanted.is);
    if (!others)
        return others.failure();
    for (const HouseholdPlace other : *others) {
        auto person = memberAt(other, wanted);
        if (!person || *person)
            return person;
    }
    return std::optional<desk::Person>{};
}

Outcome<std::optional<desk::Person>> RosterFile::memberAt(HouseholdPlace place, const Wanted &wanted)
{
    if (place == nowhere)
        return std::optional<desk::Person>{};
    auto household = householdAt(place);
    if (!household)
        return household.failure();
    for (std::size_t i = 0; i < household->members.size(); ++i) {
        if (wanted.is(household->members[i]))
            return std::optional(desk::Person{std::move(*household), i});
    }
    return std::optional<desk::Person>{};
}

// Where the households of a block are now, of those in which somebody fits.
Outcome<std::vector<HouseholdPlace>> RosterFile::placesIn(std::uint32_t block, const std::function<bool(const Beneficiary &)> &is)
{
    const auto bytes = openBlock(block);
    const auto households = bytes ? sync::parseRosterBlock(*bytes) : Outcome<std::vector<HouseholdRecord>>(bytes.failure());
    if (!households)
        return unusable("block");
    std::vector<HouseholdPlace> places;
    for (std::uint32_t i = 0; i < households->size(); ++i) {
        const auto &members = (*households)[i].members;
        if (std::any_of(members.begin(), members.end(), is) && settle({block, i}) != nowhere)
            places.push_back(settle({block, i}));
    }
    return places;
}

Outcome<std::optional<desk::Person>> RosterFile::findByNumberInForce(const MemberNumber &number)
{
    return findMember({IndexKind::Number, number.text, [&](const auto &view) { return view.findNumber(number.text); },
                       [&](const Beneficiary &member) { return member.number == number; }});
}

Outcome<bool> RosterFile::hasNumber(const MemberNumber &number)
{
    const auto found = findByNumberInForce(number);
    return found ? Outcome<bool>(found->has_value()) : found.failure();
}

Outcome<std::optional<desk::Person>> RosterFile::findByNumber(const MemberNumber &number)
{
    auto found = findByNumberInForce(number);
    if (!found || *found)
        return found;
    return findMember({IndexKind::FormerNumber, number.text, [&](const auto &view) { return view.findFormerNumber(number.text); },
                       [&](const Beneficiary &member) { return member.formerNumber == number.text; }});
}

Outcome<std::optional<desk::Person>> RosterFile::findBySerial(CardSerial serial)
{
    const std::string text = serialText(serial.value);
    return findMember({IndexKind::Serial, text, [&](const auto &view) { return view.findSerial(serial); },
                       [&](const Beneficiary &member) { return member.cardSerial == serial; }});
}

Outcome<std::optional<HouseholdPlace>> RosterFile::placeOf(const HouseholdId &id)
{
    const auto blocks = blocksOf(IndexKind::Household, id.text);
    if (!blocks)
        return blocks.failure();
    for (const std::uint32_t block : *blocks) {
        const auto bytes = openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return unusable("block");
        const auto row = view->findHousehold(id.text);
        const HouseholdPlace place = row ? settle({block, static_cast<std::uint32_t>(*row)}) : nowhere;
        if (place != nowhere)
            return std::optional(place);
    }
    return std::optional<HouseholdPlace>{};
}

Outcome<std::optional<HouseholdRecord>> RosterFile::findHousehold(const HouseholdId &id)
{
    const auto place = placeOf(id);
    if (!place)
        return place.failure();
    if (!*place)
        return std::optional<HouseholdRecord>{};
    auto household = householdAt(**place);
    if (!household)
        return household.failure();
    return std::optional(std::move(*household));
}

Outcome<std::vector<HouseholdPlace>> RosterFile::placesOf(const Wanted &wanted)
{
    const auto blocks = blocksOf(wanted.kind, wanted.text);
    if (!blocks)
        return blocks.failure();
    std::vector<HouseholdPlace> places;
    for (const std::uint32_t block : *blocks) {
        const auto more = placesIn(block, wanted.is);
        if (!more)
            return more;
        places.insert(places.end(), more->begin(), more->end());
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

Outcome<std::vector<desk::Person>> RosterFile::findByPhone(const std::string &phone)
{
    std::vector<desk::Person> people;
    const std::string key = phoneKey(phone);
    if (key.empty())
        return people;
    const auto isMeant = [&](const Beneficiary &member) { return phoneKey(member.phone) == key; };
    const auto places = placesOf({IndexKind::Phone, key, {}, isMeant});
    if (!places)
        return places.failure();
    for (const HouseholdPlace place : *places) {
        const auto household = householdAt(place);
        if (!household)
            return household.failure();
        for (std::size_t i = 0; i < household->members.size() && people.size() < mostPeopleOfAPhone; ++i) {
            if (isMeant(household->members[i]))
                people.push_back({*household, i});
        }
    }
    return people;
}

Outcome<std::optional<desk::Person>> RosterFile::personAt(std::uint32_t row)
{
    const bool isFurther = m_overlay && !m_overlay->head.firstRows.empty() && row >= m_overlay->head.firstRows.front();
    const auto &firstRows = isFurther ? m_overlay->head.firstRows : m_base.firstRows;
    const auto after = std::upper_bound(firstRows.begin(), firstRows.end(), row);
    if (after == firstRows.begin())
        return unusable("row");
    const auto index = static_cast<std::uint32_t>(after - firstRows.begin() - 1);
    const std::uint32_t block = isFurther ? baseBlocks() + index : index;
    const auto bytes = openBlock(block);
    const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
    const auto place = view ? view->placeOf(row - firstRows[index]) : std::nullopt;
    if (!place)
        return unusable("row");
    const HouseholdPlace found{block, static_cast<std::uint32_t>(place->household)};
    if (settle(found) != found)
        return std::optional<desk::Person>{};
    auto household = view->household(place->household);
    if (!household)
        return unusable("household");
    return std::optional(desk::Person{std::move(*household), place->member});
}

} // namespace guichet::store
