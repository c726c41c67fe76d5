// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/overlay_builder.h"

#include "terminal/store/files.h"
#include "terminal/store/roster_build.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::size_t membersPerBlock = 64;

Unexpected<Failure> otherBase(const char *why)
{
    return fail(Code::R08, {}, why);
}

} // namespace

OverlayBuilder::OverlayBuilder(sqlite::Database database, ByteView vaultKey32, RosterFile &inForce, const desk::RosterStatus &status)
    : m_database(std::move(database))
    , m_vault(vaultKey32)
    , m_insertBlock(m_database.prepare("INSERT INTO block (id, sealed) VALUES (?, ?)"))
    , m_inForce(inForce)
    , m_members(inForce.head().status.members)
{
    if (const RosterOverlay *overlay = inForce.overlay())
        m_next = *overlay;
    else
        m_next.head = {{}, inForce.base().terms, inForce.base().revoked, {}, {}};
    m_next.baseVersion = inForce.base().status.version;
    m_next.baseStamp = inForce.base().status.stamp;
    m_next.head.status = status;
    m_nextBlock = inForce.blocks();
    m_next.layers.push_back({m_nextBlock, status.version});
}

Outcome<std::unique_ptr<OverlayBuilder>> OverlayBuilder::open(const std::filesystem::path &file, ByteView vaultKey32, RosterFile &inForce,
                                                              const desk::RosterStatus &status)
{
    auto database = beginRosterFile(file);
    if (!database)
        return database.failure();
    std::unique_ptr<OverlayBuilder> builder(new OverlayBuilder(std::move(*database), vaultKey32, inForce, status));
    if (auto started = builder->startFrom(inForce); !started)
        return started.failure();
    return builder;
}

// The further blocks of the deltas before stay as they are sealed.
Outcome<void> OverlayBuilder::startFrom(RosterFile &inForce)
{
    m_next.rows = inForce.rows();
    return inForce.eachSealedBlock([this](std::uint32_t block, ByteView sealed) { return done(m_insertBlock.with(static_cast<std::int64_t>(block)).with(sealed).run()); });
}

OverlayBuilder::Identity OverlayBuilder::identityOf(const Beneficiary &member)
{
    return {member.number.text, member.formerNumber, phoneKey(member.phone), member.cardSerial};
}

Outcome<std::vector<HouseholdRecord>> OverlayBuilder::find(const std::vector<HouseholdId> &ids)
{
    auto located = m_inForce.locate(ids);
    if (!located)
        return located.failure();
    std::vector<HouseholdRecord> households;
    households.reserve(ids.size());
    for (auto &each : *located) {
        Before before{each.place, {}};
        before.people.reserve(each.record.members.size());
        for (const Beneficiary &member : each.record.members)
            before.people.push_back(identityOf(member));
        if (!m_before.emplace(each.record.household.id.text, std::move(before)).second)
            return otherBase("a household asked for twice");
        households.push_back(std::move(each.record));
    }
    return households;
}

void OverlayBuilder::mark(IndexKind kind, std::string_view text)
{
    if (!text.empty())
        m_waiting.marks.push_back({kind, indexHash(m_vault, kind, text)});
}

// What the household had before leads to it already, by the mark of its move.
void OverlayBuilder::markNew(const Identity &now, const Before &before)
{
    const auto isNew = [&](auto Identity::*what) {
        return std::none_of(before.people.begin(), before.people.end(), [&](const Identity &each) { return each.*what == now.*what; });
    };
    if (isNew(&Identity::number)) {
        mark(IndexKind::Number, now.number);
        m_newNumbers.push_back({indexHash(m_vault, IndexKind::Number, now.number), {now.number}});
    }
    if (isNew(&Identity::formerNumber))
        mark(IndexKind::FormerNumber, now.formerNumber);
    if (isNew(&Identity::phone))
        mark(IndexKind::Phone, now.phone);
    if (now.serial && isNew(&Identity::serial))
        mark(IndexKind::Serial, serialText(now.serial->value));
}

// Numbers that are free again: another household of this delta may have them.
void OverlayBuilder::noteDropped(const HouseholdRecord &now, const Before &before)
{
    for (const Identity &was : before.people) {
        const bool stays = std::any_of(now.members.begin(), now.members.end(), [&](const Beneficiary &each) { return each.number.text == was.number; });
        if (!stays)
            m_droppedNumbers.insert(indexHash(m_vault, IndexKind::Number, was.number));
    }
}

Outcome<void> OverlayBuilder::put(HouseholdRecord &&household, const Before &before, bool isNew)
{
    for (const Beneficiary &member : household.members)
        markNew(identityOf(member), before);
    noteDropped(household, before);
    if (isNew)
        mark(IndexKind::Household, household.household.id.text);
    m_members += household.members.size();
    m_members -= before.people.size();
    m_waiting.members += household.members.size();
    m_waiting.from.push_back(isNew ? std::nullopt : std::optional(before.place));
    m_waiting.households.push_back(std::move(household));
    return m_waiting.members < membersPerBlock ? Outcome<void>{} : flush();
}

Outcome<void> OverlayBuilder::flush()
{
    const std::uint32_t block = m_nextBlock++;
    for (std::uint32_t i = 0; i < m_waiting.from.size(); ++i) {
        if (m_waiting.from[i])
            m_moves.push_back({*m_waiting.from[i], {block, i}});
    }
    for (const Mark &each : m_waiting.marks)
        m_next.added[static_cast<std::size_t>(each.kind)].push_back(
            {static_cast<std::uint32_t>(each.hash >> 32), static_cast<std::uint32_t>(each.hash), block});
    m_next.head.firstRows.push_back(m_next.rows);
    m_next.rows += static_cast<std::uint32_t>(m_waiting.members);
    const Bytes sealed = m_vault.seal(placeOfBlock(blockId(m_next.head.status.version, block)), sync::encodeRosterBlock(m_waiting.households));
    m_waiting = {};
    return done(m_insertBlock.with(static_cast<std::int64_t>(block)).with(sealed).run());
}

Outcome<void> OverlayBuilder::change(std::vector<HouseholdRecord> &&households)
{
    for (HouseholdRecord &household : households) {
        const auto found = m_before.find(household.household.id.text);
        if (found == m_before.end())
            return otherBase("a household changed that was not asked for");
        const Before before = std::move(found->second);
        m_before.erase(found);
        if (auto written = put(std::move(household), before, false); !written)
            return written;
    }
    return {};
}

Outcome<void> OverlayBuilder::add(std::vector<HouseholdRecord> &&households)
{
    for (HouseholdRecord &household : households) {
        const auto known = m_inForce.placeOf(household.household.id);
        if (!known)
            return known.failure();
        if (*known)
            return otherBase("a household that comes is there already");
        if (auto written = put(std::move(household), {}, true); !written)
            return written;
    }
    return {};
}

Outcome<void> OverlayBuilder::remove(const std::vector<HouseholdId> &ids)
{
    const auto located = m_inForce.locate(ids);
    if (!located)
        return located.failure();
    for (const auto &each : *located) {
        m_moves.push_back({each.place, nowhere});
        m_members -= each.record.members.size();
        for (const Beneficiary &member : each.record.members)
            m_droppedNumbers.insert(indexHash(m_vault, IndexKind::Number, member.number.text));
    }
    return {};
}

// Only numbers that came can come twice.
Outcome<void> OverlayBuilder::checkNumbers()
{
    std::sort(m_newNumbers.begin(), m_newNumbers.end(), [](const NewNumber &a, const NewNumber &b) { return a.hash < b.hash; });
    for (std::size_t i = 0; i < m_newNumbers.size(); ++i) {
        bool isTwin = i > 0 && m_newNumbers[i].number == m_newNumbers[i - 1].number;
        if (!isTwin && m_droppedNumbers.count(m_newNumbers[i].hash) == 0) {
            const auto holder = m_inForce.hasNumber(m_newNumbers[i].number);
            if (!holder)
                return holder.failure();
            isTwin = *holder;
        }
        if (isTwin)
            return fail(Code::R10, {{"champ", "member_number"}}, "a number that comes twice");
    }
    return {};
}

// Every mark leads to where a household is now, in one step.
void OverlayBuilder::mergeMoves()
{
    const auto byFrom = [](const HouseholdMove &a, const HouseholdMove &b) { return a.from < b.from; };
    std::sort(m_moves.begin(), m_moves.end(), byFrom);
    for (HouseholdMove &old : m_next.moves) {
        const auto again = std::lower_bound(m_moves.begin(), m_moves.end(), HouseholdMove{old.to, {}}, byFrom);
        if (again != m_moves.end() && again->from == old.to)
            old.to = again->to;
    }
    m_next.moves.insert(m_next.moves.end(), m_moves.begin(), m_moves.end());
    std::sort(m_next.moves.begin(), m_next.moves.end(), byFrom);
}

Outcome<void> OverlayBuilder::finish(std::uint64_t members)
{
    if (!m_waiting.households.empty()) {
        if (auto written = flush(); !written)
            return written;
    }
    if (m_members != members)
        return otherBase("another number of members than announced");
    if (auto checked = checkNumbers(); !checked)
        return checked;
    mergeMoves();
    for (auto &records : m_next.added)
        std::sort(records.begin(), records.end());
    m_next.head.status.members = m_members;
    const Bytes sealed = m_vault.seal(placeOfOverlay(), encodeOverlay(m_next));
    auto insert = m_database.prepare("INSERT INTO part (name, sealed) VALUES ('overlay', ?)");
    if (auto written = done(insert.with(sealed).run()); !written)
        return written;
    return done(m_database.exec("COMMIT"));
}

} // namespace guichet::store
