// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/store/roster_fixture.h"

#include "terminal/base/utf8.h"
#include "terminal/store/files.h"

#include <fstream>
#include <map>
#include <random>
#include <set>

using namespace guichet;
using namespace guichet::store;
using namespace guichet::store::test;

namespace {

// A roster that changes, and what it must say: the plainest model of one.
struct ChangingRoster {
    TemporaryFolder folder{};
    crypto::Key key{9, 9, 9};
    std::unique_ptr<RosterStore> roster = RosterStore::open(folder.path, key);
    std::vector<HouseholdRecord> households{};
    sync::RosterPlan inForce{};

    explicit ChangingRoster(std::vector<HouseholdRecord> first)
        : households(std::move(first))
    {
        const TestRoster snapshot = rosterOf(households);
        EXPECT_TRUE(roster->install(snapshot.plan, snapshot.pack, snapshot.packKey, {}));
        inForce = snapshot.plan;
    }
    Outcome<desk::RosterStatus> change(const std::vector<HouseholdRecord> &to)
    {
        const TestRoster delta = deltaOf(households, to, inForce);
        auto installed = roster->install(delta.plan, delta.pack, delta.packKey, {});
        if (installed) {
            households = to;
            inForce = delta.plan;
        }
        return installed;
    }
    void reopen()
    {
        roster.reset();
        roster = RosterStore::open(folder.path, key);
    }
    std::filesystem::path overlay() const { return folder.path / "roster.overlay.sqlite"; }
    std::uint32_t rows()
    {
        RosterFile *file = roster->file();
        check(file != nullptr);
        return file->rows();
    }
    std::size_t layers() // 0: nothing lies over the file
    {
        RosterFile *file = roster->file();
        check(file != nullptr);
        const RosterOverlay *overlay = file->overlay();
        return overlay == nullptr ? 0 : overlay->layers.size();
    }
};

using Numbers = std::multiset<std::string>;

Numbers numbersOf(const std::vector<desk::Person> &people)
{
    Numbers numbers;
    for (const desk::Person &person : people)
        numbers.insert(person.beneficiary().number.text);
    return numbers;
}

bool isMet(const std::string &word, const std::vector<std::string> &words)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string &own) {
        return own.starts_with(word) || (word.size() >= 4 && isWithinOneError(word, own));
    });
}

// Everything the roster can be asked about one household, against the model.
struct Model {
    std::map<std::string, const HouseholdRecord *> byHousehold{};
    std::map<std::string, std::pair<const HouseholdRecord *, std::size_t>> byNumber{};
    std::map<std::string, Numbers> byFormer{}, byPhone{};
    std::map<std::uint64_t, Numbers> bySerial{};
    std::size_t members = 0;

    explicit Model(const std::vector<HouseholdRecord> &households)
    {
        for (const HouseholdRecord &record : households) {
            byHousehold[record.household.id.text] = &record;
            for (std::size_t i = 0; i < record.members.size(); ++i)
                add(record, i);
        }
    }
    void add(const HouseholdRecord &record, std::size_t i)
    {
        const Beneficiary &member = record.members[i];
        ++members;
        byNumber[member.number.text] = {&record, i};
        if (!member.formerNumber.empty())
            byFormer[member.formerNumber].insert(member.number.text);
        if (!member.phone.empty())
            byPhone[phoneKey(member.phone)].insert(member.number.text);
        if (member.cardSerial)
            bySerial[member.cardSerial->value].insert(member.number.text);
    }
    Numbers named(const std::string &query) const
    {
        Numbers found;
        for (const auto &[number, at] : byNumber) {
            const Beneficiary &member = at.first->members[at.second];
            const auto words = utf8::foldedWords(member.surname + ' ' + member.givenNames);
            const auto wanted = utf8::foldedWords(query);
            if (std::all_of(wanted.begin(), wanted.end(), [&](const std::string &word) { return isMet(word, words); }))
                found.insert(number);
        }
        return found;
    }
};

void expectNumber(RosterStore &roster, const Model &model, const std::string &number)
{
    const auto found = roster.findByNumber({number});
    ASSERT_TRUE(found) << number << ' ' << found.error().detail;
    const auto known = model.byNumber.find(number);
    if (known != model.byNumber.end()) {
        ASSERT_TRUE(*found) << number;
        const auto &[household, index] = known->second;
        EXPECT_EQ((*found)->member, index);
        EXPECT_EQ(sync::encodeRosterBlock({(*found)->household}), sync::encodeRosterBlock({*household})) << number;
        return;
    }
    const auto former = model.byFormer.find(number);
    ASSERT_EQ(found->has_value(), former != model.byFormer.end()) << number;
    if (*found) {
        EXPECT_EQ(former->second.count((*found)->beneficiary().number.text), 1u);
    }
}

void expectHousehold(RosterStore &roster, const Model &model, const std::string &id)
{
    const auto found = roster.findHousehold({id});
    ASSERT_TRUE(found) << found.error().detail;
    const auto known = model.byHousehold.find(id);
    ASSERT_EQ(found->has_value(), known != model.byHousehold.end()) << id;
    if (*found) {
        EXPECT_EQ(sync::encodeRosterBlock({**found}), sync::encodeRosterBlock({*known->second})) << id;
    }
}

void expectOthers(RosterStore &roster, const Model &model, const Beneficiary &member)
{
    if (member.cardSerial) {
        const auto found = roster.findBySerial(*member.cardSerial);
        ASSERT_TRUE(found);
        const auto known = model.bySerial.find(member.cardSerial->value);
        ASSERT_EQ(found->has_value(), known != model.bySerial.end());
        if (*found) {
            EXPECT_EQ(known->second.count((*found)->beneficiary().number.text), 1u);
        }
    }
    if (phoneKey(member.phone).empty())
        return;
    const auto people = roster.findByPhone(member.phone);
    ASSERT_TRUE(people);
    const auto known = model.byPhone.find(phoneKey(member.phone));
    EXPECT_EQ(numbersOf(*people), known == model.byPhone.end() ? Numbers{} : known->second) << member.phone;
}

// `ever`: also everybody there was before, who must be gone or changed.
void expectIs(RosterStore &roster, const std::vector<HouseholdRecord> &now, const std::vector<HouseholdRecord> &ever)
{
    const Model model(now);
    ASSERT_TRUE(roster.status());
    EXPECT_EQ(roster.status()->members, model.members);
    for (const HouseholdRecord &record : ever) {
        expectHousehold(roster, model, record.household.id.text);
        for (const Beneficiary &member : record.members) {
            expectNumber(roster, model, member.number.text);
            if (!member.formerNumber.empty())
                expectNumber(roster, model, member.formerNumber);
            expectOthers(roster, model, member);
        }
    }
    for (const char *query : {"traore", "koffi marie", "ouedrogo", "issouf", "nouveau"}) {
        const auto found = roster.searchNames(query, 100'000);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->readyPercent, 100);
        EXPECT_EQ(numbersOf(found->people), model.named(query)) << query;
        EXPECT_FALSE(found->more);
    }
}

// Some households changed, gone, come, and members moved between them.
class Changes {
public:
    explicit Changes(unsigned seed)
        : m_random(seed)
    {
    }
    std::vector<HouseholdRecord> next(std::vector<HouseholdRecord> from, std::size_t changes)
    {
        for (std::size_t i = 0; i < changes && from.size() > 4; ++i)
            changeOne(from);
        return from;
    }

private:
    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(m_random); }
    void changeOne(std::vector<HouseholdRecord> &all)
    {
        HouseholdRecord &one = all[below(all.size())];
        switch (below(8)) {
        case 0: all.erase(all.begin() + static_cast<std::ptrdiff_t>(below(all.size()))); break;
        case 1: all.push_back(householdOf(100'000 + m_made++)); break;
        case 2: one.household.paidUntil = Day{static_cast<std::int32_t>(20'000 + below(900))}; break;
        case 3: moveMember(one, all[below(all.size())]); break;
        case 4: rename(one); break;
        case 5: if (!one.members.empty()) one.members.pop_back(); break;
        case 6: swapSerials(one, all[below(all.size())]); break;
        default: newNumber(one); break;
        }
    }
    static void moveMember(HouseholdRecord &from, HouseholdRecord &to)
    {
        if (&from == &to || from.members.empty())
            return;
        Beneficiary member = from.members.back();
        from.members.pop_back();
        member.household = to.household.id;
        to.members.push_back(member);
    }
    void rename(HouseholdRecord &one)
    {
        if (one.members.empty())
            return;
        Beneficiary &member = one.members[below(one.members.size())];
        member.surname = below(2) == 0 ? "NOUVEAU" : "TRAORÉ";
        member.phone = below(2) == 0 ? "" : "+229 96" + std::to_string(100'000 + below(40));
    }
    static void swapSerials(HouseholdRecord &one, HouseholdRecord &other)
    {
        if (!one.members.empty() && !other.members.empty())
            std::swap(one.members.front().cardSerial, other.members.front().cardSerial);
    }
    void newNumber(HouseholdRecord &one)
    {
        if (one.members.empty())
            return;
        Beneficiary &member = one.members.front();
        member.formerNumber = member.number.text;
        member.number.text = "NEW-" + std::to_string(m_made++);
    }

    std::mt19937 m_random;
    std::size_t m_made = 0;
};

void append(std::vector<HouseholdRecord> &to, const std::vector<HouseholdRecord> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

TEST(RosterDelta, oneChangeOfEachKindIsSeenByEveryLookUp)
{
    ChangingRoster at(manyHouseholds(200));
    const auto before = at.households;
    auto after = before;
    after[7].members[2].surname = "NOUVEAU";
    after[8].members[1].phone = "+229 96555555";
    after[9].members[3].cardSerial = CardSerial{77};
    after.erase(after.begin() + 50);
    after.push_back(householdOf(5'000));
    const auto installed = at.change(after);
    ASSERT_TRUE(installed) << installed.error().detail;
    EXPECT_EQ(installed->version, 2u);
    EXPECT_EQ(at.roster->terms().scheme.name, "Union des mutuelles");
    EXPECT_TRUE(at.roster->revoked().contains("umsgf", CardSerial{8}));
    auto ever = before;
    append(ever, after);
    expectIs(*at.roster, after, ever);
    at.reopen();
    expectIs(*at.roster, after, ever);
    EXPECT_EQ(at.roster->status()->version, 2u);
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "roster.overlay.new.sqlite"));
}

TEST(RosterDelta, randomChainsAreWhatTheModelSays)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        ChangingRoster at(manyHouseholds(40 + 40 * seed));
        Changes changes(seed);
        auto ever = at.households;
        for (int step = 0; step < 20; ++step) { // past the 16 after which the file is built anew
            const auto next = changes.next(at.households, 1 + 5 * seed);
            const auto installed = at.change(next);
            ASSERT_TRUE(installed) << seed << ' ' << step << ' ' << static_cast<int>(installed.error().code) << ' ' << installed.error().detail;
            if (step % 7 == 0)
                append(ever, next);
            if (step % 5 == 4)
                at.reopen();
            if (step % 6 == 0)
                expectIs(*at.roster, next, next);
            if (step == 14 || step == 19) // the last before the fold, some after it
                expectIs(*at.roster, next, ever);
        }
        EXPECT_GT(at.layers(), 0u);
        EXPECT_LT(at.layers(), 16u); // it was folded on the way
    }
}

TEST(RosterDelta, manyChangesAreFoldedIntoANewFile)
{
    ChangingRoster at(manyHouseholds(3'000));
    auto after = at.households;
    for (std::size_t h = 0; h < after.size(); h += 2)
        after[h].household.paidUntil = Day{20'999};
    ASSERT_TRUE(at.change(after));
    EXPECT_EQ(at.layers(), 0u);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    EXPECT_EQ(at.roster->status()->version, 2u);
    EXPECT_EQ(at.rows(), 12'000u);
    after[5].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after)); // the next delta fits on it
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->people.size(), 1u);
    EXPECT_EQ((*at.roster->findHousehold({"H-4"}))->household.paidUntil, Day{20'999});
}

TEST(RosterDelta, namesStayReadyWhileDeltasCome)
{
    ChangingRoster at(manyHouseholds(200));
    at.roster->startNameIndex();
    at.roster->ensureNameIndex();
    auto after = at.households;
    after[7].members[2].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    at.roster->ensureNameIndex();
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->people.size(), 1u);
    EXPECT_EQ(at.roster->searchNames("nouveau", 5)->readyPercent, 100);
    EXPECT_TRUE(at.roster->searchNames("traore", 2)->more);
}

TEST(RosterDelta, onlyOnItsOwnBase)
{
    ChangingRoster at(manyHouseholds(20));
    auto after = at.households;
    after[3].members[0].surname = "NOUVEAU";
    TestRoster delta = deltaOf(at.households, after, at.inForce);
    const auto refusal = [&](const TestRoster &offered) {
        const auto installed = at.roster->install(offered.plan, offered.pack, offered.packKey, {});
        EXPECT_FALSE(installed);
        return installed ? Code::E06 : installed.error().code;
    };
    TestRoster other = delta;
    other.plan.manifest.follows = {{1, 2, 3}};
    EXPECT_EQ(refusal(other), Code::R03);
    other = delta;
    other.plan.manifest.base = 9;
    EXPECT_EQ(refusal(other), Code::R03);
    other = delta;
    ++other.plan.manifest.members;
    EXPECT_EQ(refusal(other), Code::R08);
    other = delta;
    other.pack[other.pack.size() / 2] ^= 4;
    EXPECT_EQ(refusal(other), Code::R06);
    EXPECT_EQ(at.roster->status()->version, 1u);
    expectIs(*at.roster, at.households, at.households);
}

TEST(RosterDelta, aBaseThatIsNotQuiteTheSameIsFoundOut)
{
    ChangingRoster at(manyHouseholds(20));
    auto theirs = at.households; // the mutual thinks this is in force
    theirs[3].members[0].givenNames = "Autre";
    auto after = theirs;
    after[3].members[0].surname = "NOUVEAU";
    const TestRoster delta = deltaOf(theirs, after, at.inForce);
    const auto installed = at.roster->install(delta.plan, delta.pack, delta.packKey, {});
    ASSERT_FALSE(installed);
    EXPECT_EQ(installed.error().code, Code::R08);
    theirs = at.households;
    theirs.erase(theirs.begin() + 4); // comes, though it is there
    const TestRoster twice = deltaOf(theirs, at.households, at.inForce);
    EXPECT_EQ(at.roster->install(twice.plan, twice.pack, twice.packKey, {}).error().code, Code::R08);
    theirs = at.households;
    theirs.push_back(householdOf(999)); // goes, though it is not there
    const TestRoster gone = deltaOf(theirs, at.households, at.inForce);
    EXPECT_EQ(at.roster->install(gone.plan, gone.pack, gone.packKey, {}).error().code, Code::R08);
    expectIs(*at.roster, at.households, at.households);
}

TEST(RosterDelta, aNumberThatComesTwiceIsRefused)
{
    ChangingRoster at(manyHouseholds(30));
    auto after = at.households;
    after[3].members[0].number = after[20].members[1].number; // of somebody who stays
    EXPECT_EQ(at.change(after).error().code, Code::R10);
    after = at.households;
    after[3].members[0].number = after[9].members[0].number = {"BOTH"};
    EXPECT_EQ(at.change(after).error().code, Code::R10);
    after = at.households;
    std::swap(after[3].members[0].number, after[20].members[1].number); // taken over is no twin
    EXPECT_TRUE(at.change(after));
    expectIs(*at.roster, after, after);
}

TEST(RosterDelta, aDamagedOverlayLeavesTheRosterBelowIt)
{
    ChangingRoster at(manyHouseholds(50));
    const auto first = at.households;
    auto after = first;
    after[3].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    at.roster.reset();
    std::filesystem::resize_file(at.overlay(), 5'000);
    at.reopen();
    ASSERT_TRUE(at.roster->status());
    EXPECT_EQ(at.roster->status()->version, 1u);
    expectIs(*at.roster, first, after);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    EXPECT_TRUE(std::filesystem::exists(at.folder.path / "roster.overlay.unusable.sqlite"));
}

TEST(RosterDelta, anOverlayOfAnotherRosterIsNotLaidOver)
{
    ChangingRoster at(manyHouseholds(50));
    auto after = at.households;
    after[3].members[0].surname = "NOUVEAU";
    ASSERT_TRUE(at.change(after));
    const auto overlay = *loadFile(at.overlay(), std::size_t{1} << 24);
    const TestRoster snapshot = rosterOf(manyHouseholds(40), 3);
    ASSERT_TRUE(at.roster->install(snapshot.plan, snapshot.pack, snapshot.packKey, {}));
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
    at.roster.reset();
    ASSERT_TRUE(saveFile(at.overlay(), overlay)); // as a cut between rename and removal leaves it
    at.reopen();
    EXPECT_EQ(at.roster->status()->version, 3u);
    expectIs(*at.roster, manyHouseholds(40), after);
    EXPECT_FALSE(std::filesystem::exists(at.overlay()));
}

TEST(RosterDelta, whatIsCancelledChangesNothing)
{
    ChangingRoster at(manyHouseholds(50));
    auto after = at.households;
    for (HouseholdRecord &record : after)
        record.household.village = "Ailleurs";
    const TestRoster delta = deltaOf(at.households, after, at.inForce);
    EXPECT_FALSE(at.roster->install(delta.plan, delta.pack, delta.packKey, [](std::uint64_t) { return false; }));
    expectIs(*at.roster, at.households, at.households);
    EXPECT_FALSE(std::filesystem::exists(at.folder.path / "roster.overlay.new.sqlite"));
}
