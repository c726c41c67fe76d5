// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/journal_entry.h"
#include "sync/wire_enums.h"
#include "terminal/domain/claim.h"
#include "terminal/domain/verification.h"

#include <optional>
#include <random>
#include <string>

// Values of every shape from a seed: the same seed gives the same values everywhere.
namespace guichet::test {

class RandomValues {
public:
    explicit RandomValues(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : m_engine() % bound; }
    std::uint64_t bits() { return m_engine(); }
    bool chance(unsigned percent) { return below(100) < percent; }
    Money money() { return {static_cast<std::int64_t>(chance(30) ? 0 : below(chance(10) ? 1'000'000'000'000 : 200'000))}; }
    Day day() { return {static_cast<std::int32_t>(below(30'000))}; }

    template <std::size_t N>
    std::array<Byte, N> fixed()
    {
        std::array<Byte, N> bytes{};
        for (Byte &byte : bytes)
            byte = static_cast<Byte>(m_engine());
        return bytes;
    }
    Bytes bytes(std::size_t size)
    {
        Bytes made(size);
        for (Byte &byte : made)
            byte = static_cast<Byte>(m_engine());
        return made;
    }
    std::string text(std::size_t longest = 20)
    {
        static constexpr std::array letters{"a", "É", "ɔ", " ", "Z", "7", "'", "ŋ", "-", "k"};
        std::string made;
        for (std::size_t left = below(longest + 1); left > 0; --left)
            made += letters[below(letters.size())];
        return made;
    }
    template <class Table>
    auto of(const Table &table) { return table[below(table.size())]; }
    template <class Make>
    auto maybe(Make make) -> std::optional<decltype(make())>
    {
        if (chance(50))
            return {};
        return make();
    }

    Referral referral() { return {day(), text()}; }
    GuaranteeLetter letter() { return {text(), money(), day()}; }

    EligibilityProof proof()
    {
        EligibilityProof made;
        made.code = static_cast<int>(1 + below(6));
        made.cardGeneration = maybe([&] { return static_cast<std::uint32_t>(m_engine()); });
        made.cardSerial = maybe([&] { return CardSerial{m_engine()}; });
        made.rosterVersion = below(1000);
        made.rosterAgeDays = static_cast<int>(below(90));
        made.clockConfidence = static_cast<int>(below(5));
        made.presence = of(sync::wire::presences);
        return made;
    }

    std::vector<Reason> reasons()
    {
        std::vector<Reason> made;
        for (std::size_t left = below(4); left > 0; --left)
            made.push_back(of(sync::wire::reasons));
        return made;
    }

    ClaimLine line()
    {
        ClaimLine made;
        made.code.text = text(8);
        made.label = text();
        made.care = {text(6), money(), static_cast<std::int64_t>(below(30)), maybe([&] { return money(); }), chance(10)};
        made.share = {money(), money(), money(), money(), reasons(), maybe([&] { return money(); })};
        return made;
    }

    Claim claim();
    Verification verification();

private:
    std::mt19937_64 m_engine;
};

inline Claim RandomValues::claim()
{
    Claim made;
    made.ulid.bytes = fixed<16>();
    made.number.text = text();
    made.verification.bytes = fixed<16>();
    made.verificationSequence = below(100'000);
    made.member.text = text(12);
    made.household.text = text(12);
    made.plan.text = text(12);
    made.planVersion = static_cast<int>(below(5));
    made.careDay = day();
    made.visit = of(sync::wire::visitTypes);
    made.outcome = of(sync::wire::outcomes);
    made.reasons = reasons();
    for (std::size_t left = below(8); left > 0; --left)
        made.lines.push_back(line());
    made.gross = money();
    made.mutual = money();
    made.state = money();
    made.memberShare = money();
    made.cashDue = money();
    made.cashCollected = maybe([&] { return money(); });
    made.deductibleUsed = money();
    made.currency = "XOF";
    made.provisional = chance(50);
    made.newEpisode = chance(50);
    made.newborn = chance(10);
    made.newbornBorn = maybe([&] { return day(); });
    made.condition = text(8);
    made.diagnosis = text();
    made.prescriber = text();
    made.referral = maybe([&] { return referral(); });
    made.letter = maybe([&] { return letter(); });
    made.priorAuthorisation = text();
    made.lateReason = text();
    made.proof = proof();
    made.replaces = maybe([&] { return Ulid{fixed<16>()}; });
    return made;
}

inline Verification RandomValues::verification()
{
    Verification made;
    made.id.bytes = fixed<16>();
    made.member.text = text(12);
    made.household.text = text(12);
    made.scheme = text(8);
    made.plan.text = text(12);
    made.planVersion = static_cast<int>(below(5));
    made.careDay = day();
    made.time = static_cast<std::int64_t>(below(4'000'000'000));
    made.visit = of(sync::wire::visitTypes);
    made.identification = of(sync::wire::identifications);
    made.trust = of(sync::wire::trustLevels);
    made.photo = of(sync::wire::photoAnswers);
    made.outcome = of(sync::wire::outcomes);
    made.reasons = reasons();
    made.proof = proof();
    made.newborn = chance(10);
    made.newbornBorn = maybe([&] { return day(); });
    made.referral = maybe([&] { return referral(); });
    made.lateReason = text();
    made.bearerBorn = maybe([&] { return day(); });
    return made;
}

} // namespace guichet::test
