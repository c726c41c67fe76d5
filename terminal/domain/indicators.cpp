// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/indicators.h"

#include <algorithm>

namespace guichet {
namespace {

constexpr std::int64_t wholeBp = 10'000;

void add(CareTally &to, const CareTally &care)
{
    to.visits += care.visits;
    to.newCases += care.newCases;
    to.referred += care.referred;
    to.unjustified += care.unjustified;
    to.gross = plus(to.gross, care.gross);
    to.mutual = plus(to.mutual, care.mutual);
    to.acts += care.acts;
    to.actsGross = plus(to.actsGross, care.actsGross);
    to.prescriptions += care.prescriptions;
    to.medicines += care.medicines;
    to.medicinesGross = plus(to.medicinesGross, care.medicinesGross);
    to.meg += care.meg;
    to.megGross = plus(to.megGross, care.megGross);
}

// part × times / whole to the nearest, halves up; nothing over nothing. Divided first,
// so that a year's money times 10 000 still fits.
std::optional<std::int64_t> ratio(std::int64_t part, std::int64_t whole, std::int64_t times = 1)
{
    constexpr std::int64_t largest = largestAmount / 2; // times 10 000 it still fits
    if (whole <= 0)
        return {};
    for (; whole > largest; whole /= 2)
        part /= 2;
    const std::int64_t quotient = part / whole, rest = part % whole;
    return quotient * times + (rest * times + whole / 2) / whole;
}

std::optional<int> inBp(std::int64_t part, std::int64_t whole)
{
    const auto bp = ratio(part, whole, wholeBp);
    return bp ? std::optional(static_cast<int>(*bp)) : std::nullopt;
}

std::optional<Money> perOne(Money sum, std::int64_t count)
{
    const auto mean = ratio(sum.amount, count);
    return mean ? std::optional(Money{*mean}) : std::nullopt;
}

std::optional<int> asDays(const MeanOf &mean)
{
    const auto days = mean.rounded();
    return days ? std::optional(static_cast<int>(*days)) : std::nullopt;
}

template <class Key>
std::vector<std::pair<Key, std::int64_t>> mostFrequentFirst(const std::map<Key, std::int64_t> &counts)
{
    std::vector<std::pair<Key, std::int64_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return sorted;
}

std::int64_t countOf(const std::map<std::string, std::int64_t> &counts, const char *of)
{
    const auto at = counts.find(of);
    return at == counts.end() ? 0 : at->second;
}

std::int64_t sumOf(const std::map<Day, std::int64_t> &counts)
{
    std::int64_t sum = 0;
    for (const auto &[day, count] : counts)
        sum += count;
    return sum;
}

void addCare(Indicators &to, const CareTally &care)
{
    to.visits = care.visits;
    to.newCases = care.newCases;
    to.costPerCase = perOne(care.gross, care.newCases);
    to.costPerAct = perOne(care.actsGross, care.acts);
    to.costPerPrescription = perOne(care.medicinesGross, care.prescriptions);
    to.megLinesBp = inBp(care.meg, care.medicines);
    to.megValueBp = inBp(care.megGross.amount, care.medicinesGross.amount);
    const auto medicines = ratio(care.medicines, care.prescriptions, 100);
    to.medicinesPerPrescription = medicines ? std::optional(static_cast<int>(*medicines)) : std::nullopt;
    to.referralBp = inBp(care.referred, care.visits);
    to.unjustifiedEmergencies = care.unjustified;
}

// The months a period spans count whole or by their days: half a year is six.
void addPeople(Indicators &to, const IndicatorTally &tally, const CareTally &care)
{
    constexpr std::int64_t daysOfYear = 365;
    if (!tally.enrolled)
        return;
    to.enrolled = tally.enrolled;
    to.withRights = tally.withRights;
    to.upToDateBp = inBp(tally.withRights, *tally.enrolled);
    to.meanConsumption = perOne(care.mutual, tally.withRights);
    const std::int64_t months = static_cast<std::int64_t>(to.months.size());
    const bool isWholeMonths = civilDateOf(tally.from).day == 1 && civilDateOf(addDays(tally.to, 1)).day == 1;
    const std::int64_t days = daysBetween(tally.from, tally.to) + 1;
    to.utilisationBp = isWholeMonths ? inBp(care.newCases * 12, tally.withRights * months) : inBp(care.newCases * daysOfYear, tally.withRights * days);
}

void addAnswers(Indicators &to, const IndicatorTally &tally)
{
    to.rejectedLinesBp = inBp(tally.refusedLines, tally.answeredLines);
    to.rejectedAmountBp = inBp(tally.refusedAmount.amount, tally.claimedAmount.amount);
    to.rejections = mostFrequentFirst(tally.rejections);
    to.careToSentDays = asDays(tally.careToSent);
    to.receivedToPaidDays = asDays(tally.receivedToPaid);
}

void addReception(Indicators &to, const IndicatorTally &tally)
{
    to.checks = tally.checks;
    to.refused = sumOf(tally.refusedByMonth);
    to.refusals = mostFrequentFirst(tally.refusals);
    to.regularisedIn72h = tally.regularised;
    to.complaints = tally.complaints;
    to.complaintsClosed = tally.complaintsClosed;
    to.complaintAnswerDays = asDays(tally.complaintAnswer);
    to.stockOuts = countOf(tally.complaintsAbout, "STOCK_OUT");
    to.refusedCare = countOf(tally.complaintsAbout, "REFUSED_CARE");
}

std::vector<MonthFigures> monthsOf(const IndicatorTally &tally, const std::map<Day, CareTally> &byMonth)
{
    std::vector<MonthFigures> months;
    for (Day month = addDays(tally.from, 1 - civilDateOf(tally.from).day); month <= tally.to; month = addMonths(month, 1)) {
        MonthFigures figures;
        figures.month = month;
        if (const auto refused = tally.refusedByMonth.find(month); refused != tally.refusedByMonth.end())
            figures.refused = refused->second;
        if (const auto care = byMonth.find(month); care != byMonth.end()) {
            figures.visits = care->second.visits;
            figures.newCases = care->second.newCases;
            figures.costPerCase = perOne(care->second.gross, care->second.newCases);
            figures.megLinesBp = inBp(care->second.meg, care->second.medicines);
        }
        months.push_back(figures);
    }
    return months;
}

} // namespace

Indicators computeIndicators(const IndicatorTally &tally)
{
    CareTally care;
    std::map<Day, CareTally> byMonth;
    for (const auto &[ulid, visit] : tally.visits) {
        add(care, visit.care);
        add(byMonth[visit.month], visit.care);
    }
    Indicators figures;
    figures.from = tally.from;
    figures.to = tally.to;
    figures.months = monthsOf(tally, byMonth);
    addCare(figures, care);
    addPeople(figures, tally, care);
    addAnswers(figures, tally);
    addReception(figures, tally);
    return figures;
}

} // namespace guichet
