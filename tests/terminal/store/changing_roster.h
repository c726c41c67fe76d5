// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/terminal/store/roster_fixture.h"

#include "terminal/base/utf8.h"
#include "terminal/store/files.h"

#include <fstream>
#include <map>
#include <random>
#include <set>

// Rosters that change, and the plainest model of what they must say.
namespace guichet::store::test {

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

inline Numbers numbersOf(const std::vector<desk::Person> &people)
{
    Numbers numbers;
    for (const desk::Person &person : people)
        numbers.insert(person.beneficiary().number.text);
    return numbers;
}

inline bool isMet(const std::string &word, const std::vector<std::string> &words)
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

inline void expectNumber(RosterStore &roster, const Model &model, const std::string &number)
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

inline void expectHousehold(RosterStore &roster, const Model &model, const std::string &id)
{
    const auto found = roster.findHousehold({id});
    ASSERT_TRUE(found) << found.error().detail;
    const auto known = model.byHousehold.find(id);
    ASSERT_EQ(found->has_value(), known != model.byHousehold.end()) << id;
    if (*found) {
        EXPECT_EQ(sync::encodeRosterBlock({**found}), sync::encodeRosterBlock({*known->second})) << id;
    }
}

inline void expectOthers(RosterStore &roster, const Model &model, const Beneficiary &member)
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
inline void expectIs(RosterStore &roster, const std::vector<HouseholdRecord> &now, const std::vector<HouseholdRecord> &ever)
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

inline void append(std::vector<HouseholdRecord> &to, const std::vector<HouseholdRecord> &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace guichet::store::test
