// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/domain/claim.h"
#include "tests/support/demo/demo_mutual.h"
#include "tests/support/demo/dice.h"

#include <array>
#include <cmath>

// What is done and given at a visit, by the demonstration's price list.
namespace guichet::bench {

// Throws whose information is counted.
class CountedDice {
public:
    explicit CountedDice(std::uint64_t seed)
        : m_dice(seed, 1)
    {
    }
    std::uint64_t below(std::uint64_t bound)
    {
        bits += std::log2(static_cast<double>(bound));
        return m_dice.next() % bound;
    }
    bool chance(unsigned permille)
    {
        const bool yes = m_dice.next() % 1000 < permille;
        bits -= std::log2((yes ? permille : 1000 - permille) / 1000.0);
        return yes;
    }
    // Few things happen often, many seldom.
    std::size_t zipf(std::size_t count)
    {
        double all = 0;
        for (std::size_t i = 1; i <= count; ++i)
            all += 1.0 / static_cast<double>(i);
        double left = static_cast<double>(m_dice.next() % 1'000'003) / 1'000'003.0 * all;
        std::size_t place = 0;
        for (; place + 1 < count && left >= 1.0 / static_cast<double>(place + 1); ++place)
            left -= 1.0 / static_cast<double>(place + 1);
        bits += std::log2(all * static_cast<double>(place + 1));
        return place;
    }
    template <std::size_t N>
    std::array<Byte, N> key()
    {
        std::array<Byte, N> made{};
        for (Byte &byte : made)
            byte = static_cast<Byte>(m_dice.next());
        bits += 8.0 * N;
        return made;
    }
    double bits = 0;

private:
    demo::Dice m_dice;
};

class CareMaker {
public:
    CareMaker(CountedDice &dice, Day on)
        : m_dice(dice)
    {
        for (const auto &priced : demo::tariff(on)) {
            if (priced.facility.empty() && priced.item.price > Money{})
                (priced.item.category == "MEG" || priced.item.category == "BRAND" ? m_medicines : m_acts).push_back(priced.item);
        }
    }

    // A consultation most times, tests, one to four medicines.
    void addCare(Claim &claim)
    {
        if (m_dice.chance(850))
            addLine(claim, m_acts[m_dice.zipf(8)], 1);
        for (std::uint64_t left = m_dice.below(3); left > 0; --left)
            addLine(claim, m_acts[m_dice.zipf(m_acts.size())], 1);
        const std::uint64_t medicines = m_dice.below(4);
        for (std::uint64_t left = claim.lines.empty() ? 1 + medicines : medicines; left > 0; --left) {
            static constexpr std::array tablets{20, 10, 15, 30, 6, 12, 14, 21, 60, 3};
            const TariffItem &item = m_medicines[m_dice.zipf(m_medicines.size())];
            addLine(claim, item, item.price < Money{100} ? tablets[m_dice.zipf(tablets.size())] : 1 + static_cast<std::int64_t>(m_dice.zipf(3)));
        }
        if (m_dice.chance(700)) {
            static constexpr std::array diseases{"B50.9", "J06.9", "A09", "Z34", "J18.9", "K29.7", "I10", "L08.9", "B82.9", "N39.0", "H10.9", "M54.5",
                                                 "O80", "R50.9", "D64.9", "T14.1", "B54", "J20.9", "E11.9", "R51", "K59.0", "N76.0", "L50.9", "A01.0"};
            claim.diagnosis = diseases[m_dice.zipf(diseases.size())];
        }
        if (m_dice.chance(900))
            claim.prescriber = std::array{"IDE 1", "IDE 2", "MED 1", "SF 1"}[m_dice.zipf(4)];
    }

private:
    void addLine(Claim &claim, const TariffItem &item, std::int64_t quantity)
    {
        ClaimLine line;
        line.code = item.code;
        line.label = item.label;
        line.care = {item.category, item.price, quantity, item.price, item.stateFree};
        if (m_dice.chance(30))
            line.care.unitPrice = Money{item.price.amount + 50 * (1 + static_cast<std::int64_t>(m_dice.below(10)))};
        claim.lines.push_back(std::move(line));
    }

    CountedDice &m_dice;
    std::vector<TariffItem> m_acts{};
    std::vector<TariffItem> m_medicines{};
};

} // namespace guichet::bench
