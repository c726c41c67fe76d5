// SPDX-License-Identifier: Apache-2.0
#include "sync/delta_block.h"
#include "sync/merkle.h"
#include "sync/pack_layout.h"
#include "sync/pack_stream.h"
#include "sync/roster_delta.h"
#include "sync/zstd_frame.h"
#include "terminal/base/check.h"

#include <algorithm>
#include <map>

namespace guichet::sync {
namespace {

constexpr std::size_t rowsPerBlock = 8192; // households or members; reader and writer hold one block
constexpr int trialLevel = 3;

// What changed in a column, both ways of saying it: the smaller one travels.
struct Changes {
    Numbers differences{};
    Numbers absolutes{};

    void add(std::uint64_t before, std::uint64_t after)
    {
        differences.push_back(after - before);
        absolutes.push_back(after);
    }
};

NumberChanges smallerOf(const Changes &changes)
{
    if (changes.absolutes.empty())
        return {};
    DeltaBlock trial;
    const auto sizeOf = [&trial](NumberChanges &&way) {
        trial.memberNumbers[0] = std::move(way);
        return compress(encodeDeltaBlock(trial), trialLevel).size();
    };
    NumberChanges differences{false, changes.differences};
    NumberChanges absolutes{true, changes.absolutes};
    return sizeOf(NumberChanges(absolutes)) < sizeOf(NumberChanges(differences)) ? absolutes : differences;
}

using Places = std::vector<std::size_t>; // of members before, for each of those afterwards; `nowhere` for the new
constexpr std::size_t nowhere = ~std::size_t{0};

// By number; who is left over on both sides, by name and birth: somebody whose number changed.
Places matchMembers(const std::vector<Beneficiary> &before, const std::vector<Beneficiary> &after)
{
    using Who = std::tuple<std::string_view, std::string_view, std::optional<Day>>;
    std::map<std::string_view, std::size_t> byNumber;
    std::map<Who, std::size_t> byName;
    for (std::size_t i = 0; i < before.size(); ++i)
        byNumber.emplace(before[i].number.text, i);
    Places places(after.size(), nowhere);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = byNumber.find(after[i].number.text);
        if (found == byNumber.end())
            continue;
        places[i] = found->second;
        byNumber.erase(found);
    }
    for (const auto &[number, place] : byNumber)
        byName.emplace(Who{before[place].surname, before[place].givenNames, before[place].born}, place);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = places[i] == nowhere ? byName.find(Who{after[i].surname, after[i].givenNames, after[i].born}) : byName.end();
        if (found == byName.end())
            continue;
        places[i] = found->second;
        byName.erase(found);
    }
    return places;
}

bool isAsBefore(const Places &places, std::size_t before)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] != i)
            return false;
    }
    return places.size() == before;
}

} // namespace

struct RosterDeltaWriter::State {
    PackStreamWriter stream{deltaCompressionLevel};
    MerkleTree tree{};
    std::uint64_t changedRows = 0;
    std::string last{};              // household id

    DeltaBlock block{};
    std::array<Changes, householdNumberCount> householdNumbers{};
    std::array<Changes, memberFieldCount> memberNumbers{};
    std::vector<HouseholdRecord> results{};
    std::vector<HouseholdRecord> added{};
    std::vector<Beneficiary> newMembers{};
    std::size_t memberRows = 0;

    void addBlock(ByteView bytes)
    {
        tree.add(bytes);
        stream.add(bytes);
    }

    void begin(const HouseholdId &id, std::size_t members)
    {
        check(last < id.text && members <= largestBlockRows);
        last = id.text;
        const std::size_t households = block.removed.size() + results.size() + added.size();
        if (memberRows + members > largestBlockRows || memberRows >= rowsPerBlock || households >= rowsPerBlock)
            flush();
        memberRows += members;
    }

    void flush();
    void diff(const HouseholdRecord &before, const HouseholdRecord &after);
    std::uint64_t diffMember(const RosterValues &was, std::size_t wasRow, const RosterValues &is, std::size_t isRow);
    std::uint64_t diffMembers(const RosterValues &was, const RosterValues &is, const Places &places);
};

// The mask of what differs between two rows of members.
std::uint64_t RosterDeltaWriter::State::diffMember(const RosterValues &was, std::size_t wasRow, const RosterValues &is, std::size_t isRow)
{
    std::uint64_t mask = 0;
    for (std::size_t i = 0; i < memberFieldCount; ++i) {
        if (was.memberNumbers[i][wasRow] == is.memberNumbers[i][isRow])
            continue;
        mask |= std::uint64_t{1} << i;
        memberNumbers[i].add(was.memberNumbers[i][wasRow], is.memberNumbers[i][isRow]);
    }
    for (std::size_t i = 0; i < memberTextCount; ++i) {
        if (was.memberTexts[i][wasRow] == is.memberTexts[i][isRow])
            continue;
        mask |= std::uint64_t{1} << (memberFieldCount + i);
        block.memberTexts[i].emplace_back(is.memberTexts[i][isRow]);
    }
    return mask;
}

// By how much the amounts of the members who stay moved: the household's is expected to move with them.
std::uint64_t RosterDeltaWriter::State::diffMembers(const RosterValues &was, const RosterValues &is, const Places &places)
{
    std::uint64_t moved = 0;
    std::uint64_t touched = 0;
    std::size_t next = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::uint64_t mask = places[i] == nowhere ? 0 : diffMember(was, places[i], is, i);
        if (places[i] != nowhere)
            moved += columnAt(is.memberNumbers, MemberField::Used)[i] - columnAt(was.memberNumbers, MemberField::Used)[places[i]];
        if (mask == 0)
            continue;
        block.steps.push_back(i - next);
        block.memberMasks.push_back(mask);
        next = i + 1;
        ++touched;
    }
    block.touched.push_back(touched);
    changedRows += touched;
    return moved;
}

void RosterDeltaWriter::State::diff(const HouseholdRecord &before, const HouseholdRecord &after)
{
    RosterValues was;
    RosterValues is;
    was.add(before);
    is.add(after);
    const Places places = matchMembers(before.members, after.members);
    std::uint64_t mask = 0;
    if (!isAsBefore(places, before.members.size())) {
        mask |= bitOf(HouseholdNumber::Members);
        block.memberCounts.push_back(places.size());
        const auto stayed = static_cast<std::size_t>(std::count_if(places.begin(), places.end(), [](std::size_t place) { return place != nowhere; }));
        changedRows += before.members.size() + places.size() - 2 * stayed;
        for (std::size_t i = 0; i < places.size(); ++i) {
            block.sources.push_back(places[i] + 1); // `nowhere` becomes 0
            if (places[i] == nowhere)
                newMembers.push_back(after.members[i]);
        }
    }
    const std::uint64_t moved = diffMembers(was, is, places);
    for (std::size_t i = 1; i < householdNumberCount; ++i) {
        const std::uint64_t expected = was.householdNumbers[i][0] + (i == static_cast<std::size_t>(HouseholdNumber::Used) ? moved : 0);
        if (is.householdNumbers[i][0] == expected)
            continue;
        mask |= std::uint64_t{1} << i;
        householdNumbers[i].add(expected, is.householdNumbers[i][0]);
    }
    for (std::size_t i = 1; i < householdTextCount; ++i) {
        if (was.householdTexts[i][0] == is.householdTexts[i][0])
            continue;
        mask |= std::uint64_t{1} << (householdNumberCount + i);
        block.householdTexts[i].emplace_back(is.householdTexts[i][0]);
    }
    block.householdMasks.push_back(mask);
    changedRows += before.household == after.household ? 0u : 1u;
}

// In the block's own order: what is added is the last to be put in, and needs no household to be found.
void RosterDeltaWriter::State::flush()
{
    if (block.removed.empty() && results.empty() && added.empty())
        return;
    for (std::size_t i = 1; i < householdNumberCount; ++i)
        block.householdNumbers[i] = smallerOf(householdNumbers[i]);
    for (std::size_t i = 0; i < memberFieldCount; ++i)
        block.memberNumbers[i] = smallerOf(memberNumbers[i]);
    block.added = added.size();
    if (!newMembers.empty())
        added.push_back({Household{HouseholdId{std::string(newMembersId)}}, std::move(newMembers)});
    if (!added.empty())
        block.came = encodeRosterBlock(added);
    addBlock(encodeDeltaBlock(block));
    tree.add(encodeRosterBlock(results));
    block = {};
    householdNumbers = {};
    memberNumbers = {};
    results.clear();
    added.clear();
    newMembers = {};
    memberRows = 0;
}

RosterDeltaWriter::RosterDeltaWriter(const std::optional<RosterTerms> &terms)
    : m_state(std::make_unique<State>())
{
    m_state->addBlock(terms ? encodeTerms(*terms) : Bytes{});
}

RosterDeltaWriter::~RosterDeltaWriter() = default;

void RosterDeltaWriter::change(const HouseholdRecord &before, const HouseholdRecord &after)
{
    check(before.household.id == after.household.id);
    if (before == after)
        return;
    m_state->begin(after.household.id, std::max(before.members.size(), after.members.size()));
    m_state->block.changed.push_back(after.household.id.text);
    m_state->diff(before, after);
    m_state->results.push_back(after);
}

void RosterDeltaWriter::add(const HouseholdRecord &after)
{
    m_state->begin(after.household.id, after.members.size());
    m_state->added.push_back(after);
    m_state->changedRows += 1 + after.members.size();
}

void RosterDeltaWriter::remove(const HouseholdRecord &before)
{
    m_state->begin(before.household.id, 0);
    m_state->block.removed.push_back(before.household.id.text);
    m_state->changedRows += 1 + before.members.size();
}

std::uint64_t RosterDeltaWriter::changedRows() const
{
    return m_state->changedRows;
}

RosterPackWriter::Sealed RosterDeltaWriter::finish(ByteView packKey32, std::uint64_t members)
{
    m_state->flush();
    auto stream = m_state->stream.finish(packKey32);
    RosterPackWriter::Sealed sealed;
    sealed.pack = std::move(stream.pack);
    sealed.chunks = std::move(stream.chunks);
    sealed.merkleRoot = m_state->tree.root();
    sealed.members = members;
    return sealed;
}

} // namespace guichet::sync
