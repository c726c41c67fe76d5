// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/random_values.h"

#include "terminal/domain/household.h"

namespace guichet::test {

// Households as a mutual has them: few plans and villages, names that come back,
// numbers that follow each other. `odd` adds what is rare or strange.
class RandomRoster {
public:
    explicit RandomRoster(std::uint64_t seed, bool odd = false)
        : m_random(seed)
        , m_odd(odd)
    {
    }

    HouseholdRecord household()
    {
        HouseholdRecord record;
        record.household = rights();
        const std::size_t size = m_odd && m_random.chance(5) ? 0 : 1 + m_random.below(9);
        const std::string surname = surnames[m_random.below(surnames.size())];
        for (std::size_t rank = 0; rank < size; ++rank)
            record.members.push_back(person(record.household.id, static_cast<int>(rank), surname));
        ++m_households;
        return record;
    }

    std::vector<HouseholdRecord> households(std::size_t count)
    {
        std::vector<HouseholdRecord> made;
        for (std::size_t i = 0; i < count; ++i)
            made.push_back(household());
        return made;
    }

private:
    static constexpr std::array surnames{"Traoré", "Keïta", "Sow", "Diallo", "Ouédraogo", "Coulibaly", "Ndiaye", "Mbuyi", "Sawadogo", "Koné"};
    static constexpr std::array names{"Awa", "Moussa", "Fatou", "Ɔkɔ", "Ibrahim", "Mariam", "Seydou", "Aïssata", "Jean-Paul", "Ŋele", "Rokia"};
    static constexpr std::array villages{"Kapo", "Sané", "Dioulacolon", "Bèna", "Tiéré"};

    std::string padded(std::uint64_t number, std::size_t width) const
    {
        std::string digits = std::to_string(number);
        return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
    }

    Household rights()
    {
        Household made;
        made.id.text = "KAY-" + padded(m_households, 6);
        made.plan.text = m_random.chance(80) ? "KAY-FAM" : "KAY-SOLO";
        made.village = villages[m_random.below(villages.size())];
        made.status = m_random.chance(95) ? HouseholdStatus::Active : m_random.of(sync::wire::householdStatuses);
        if (made.status != HouseholdStatus::Active)
            made.statusSince = m_random.day();
        if (m_random.chance(95))
            made.joinedOn = Day{static_cast<std::int32_t>(18'000 + m_random.below(2000))};
        made.periodicity = m_random.maybe([&] { return m_random.of(sync::wire::periodicities); });
        if (m_random.chance(97))
            made.paidUntil = addMonths(Day{20'453}, static_cast<int>(m_random.below(12)));
        made.used = m_random.chance(60) ? Money{} : Money{static_cast<std::int64_t>(m_random.below(3000)) * 50};
        if (m_odd)
            makeOdd(made);
        return made;
    }

    void makeOdd(Household &made)
    {
        made.paidBp = m_random.maybe([&] { return static_cast<int>(m_random.below(10'001)); });
        made.halfYearUntil = m_random.maybe([&] { return m_random.day(); });
        made.fullYearUntil = m_random.maybe([&] { return m_random.day(); });
        made.amountDue = m_random.maybe([&] { return m_random.money(); });
        made.payToName = m_random.text();
        made.payToPhone = m_random.text();
        if (m_random.chance(20))
            made.village = m_random.text();
    }

    Beneficiary person(const HouseholdId &household, int rank, const std::string &surname)
    {
        Beneficiary made;
        made.household = household;
        made.number.text = household.text + "-" + padded(static_cast<std::uint64_t>(rank), 2);
        made.rank = rank;
        made.relation = rank == 0 ? Relation::Head : rank == 1 ? Relation::Spouse : Relation::Child;
        made.surname = surname;
        made.givenNames = names[m_random.below(names.size())];
        made.sex = m_random.chance(50) ? PersonSex::Male : PersonSex::Female;
        made.born = Day{static_cast<std::int32_t>(m_random.below(20'000))};
        made.birthPrecision = m_random.chance(70) ? BirthPrecision::Day : m_random.of(sync::wire::birthPrecisions);
        if (m_random.chance(40))
            made.phone = "+223 7" + padded(m_random.below(10'000'000), 7);
        made.used = m_random.chance(70) ? Money{} : m_random.money();
        made.episodes = m_random.chance(70) ? 0 : static_cast<int>(m_random.below(6));
        made.cardGeneration = 1;
        made.cardSerial = CardSerial{++m_serial};
        made.cardIssuedOn = Day{20'100};
        made.cardExpiresOn = Day{21'195};
        if (m_odd)
            makeOdd(made);
        return made;
    }

    void makeOdd(Beneficiary &made)
    {
        if (m_random.chance(10))
            made.number.text = m_random.text(12) + "x" + std::to_string(++m_serial);
        made.relation = m_random.of(sync::wire::relations);
        made.sex = m_random.of(sync::wire::sexes);
        made.born = m_random.maybe([&] { return m_random.day(); });
        made.phone = m_random.text();
        made.status = m_random.of(sync::wire::beneficiaryStatuses);
        made.removedOn = m_random.maybe([&] { return m_random.day(); });
        made.schoolCertificateUntil = m_random.maybe([&] { return m_random.day(); });
        made.formerNumber = m_random.text();
        made.linkedMother = m_random.maybe([&] { return MemberNumber{"M" + m_random.text()}; });
        made.photoHash = m_random.maybe([&] { return m_random.fixed<8>(); });
        made.cardGeneration = static_cast<std::uint32_t>(m_random.bits());
        made.cardSerial = m_random.maybe([&] { return CardSerial{m_random.chance(20) ? m_random.below(2) - 1 : m_random.bits()}; });
        made.cardExpiresOn = m_random.maybe([&] { return m_random.day(); });
    }

    RandomValues m_random;
    bool m_odd;
    std::uint64_t m_households = 1;
    std::uint64_t m_serial = 1000;
};

} // namespace guichet::test
