// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/random_roster.h"

namespace guichet::test {

// What a mutual does to its roster between two publications, from a seed. `percent`
// of the households are touched, each in its own way.
class RandomChanges {
public:
    RandomChanges(std::uint64_t seed, unsigned percent)
        : m_random(seed)
        , m_fresh(seed + 1, true)
        , m_percent(percent)
    {
    }

    std::vector<HouseholdRecord> after(const std::vector<HouseholdRecord> &before)
    {
        std::vector<HouseholdRecord> after;
        for (const HouseholdRecord &record : before) {
            if (!m_random.chance(m_percent)) {
                after.push_back(record);
                continue;
            }
            const std::uint64_t what = m_random.below(10);
            if (what == 0)
                continue; // gone
            after.push_back(changed(record));
            if (what == 1)
                after.push_back(newHousehold(record.household.id));
        }
        moveSomebody(after);
        return after;
    }

private:
    HouseholdRecord changed(HouseholdRecord record)
    {
        const std::uint64_t what = m_random.below(8);
        if (what == 0)
            record.household = like(record.household);
        if (what <= 2)
            record.household.paidUntil = addMonths(record.household.paidUntil.value_or(Day{20'000}), 12);
        if (what >= 2 && !record.members.empty())
            change(record, record.members[m_random.below(record.members.size())]);
        if (what == 6 && !record.members.empty())
            record.members.erase(record.members.begin() + static_cast<std::ptrdiff_t>(m_random.below(record.members.size())));
        if (what >= 6)
            record.members.insert(record.members.begin() + static_cast<std::ptrdiff_t>(m_random.below(record.members.size() + 1)), newMember(record.household.id));
        if (what == 7)
            std::reverse(record.members.begin(), record.members.end());
        return record;
    }

    void change(HouseholdRecord &record, Beneficiary &person)
    {
        switch (m_random.below(5)) {
        case 0:
            person.used = person.used + Money{500};
            record.household.used = record.household.used + Money{500};
            break;
        case 1: person.phone = m_random.text(); break;
        case 2: person.number = {person.number.text + "B"}; break;
        case 3: {
            const Beneficiary other = newMember(person.household);
            const MemberNumber number = person.number;
            person = other;
            person.number = number;
            break;
        }
        default: person.used = Money{}; break;
        }
    }

    Household like(const Household &known)
    {
        Household other = m_fresh.household().household;
        other.id = known.id;
        return other;
    }

    Beneficiary newMember(const HouseholdId &household)
    {
        HouseholdRecord record = m_fresh.household();
        while (record.members.empty())
            record = m_fresh.household();
        record.members.front().household = household;
        record.members.front().number.text += "-" + std::to_string(++m_new);
        return record.members.front();
    }

    HouseholdRecord newHousehold(const HouseholdId &before)
    {
        HouseholdRecord record = m_fresh.household();
        record.household.id.text = before.text + "a";
        for (Beneficiary &person : record.members) {
            person.household = record.household.id;
            person.number.text += "-" + std::to_string(++m_new);
        }
        return record;
    }

    void moveSomebody(std::vector<HouseholdRecord> &among)
    {
        if (among.size() < 2 || m_percent == 0 || among.front().members.empty())
            return;
        among.back().members.push_back(among.front().members.back());
        among.back().members.back().household = among.back().household.id;
        among.front().members.pop_back();
    }

    RandomValues m_random;
    RandomRoster m_fresh;
    unsigned m_percent;
    std::uint64_t m_new = 0;
};

} // namespace guichet::test
