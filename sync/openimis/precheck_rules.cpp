// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/precheck_rules.h"

#include <algorithm>
#include <array>

namespace guichet::sync::openimis {

namespace {

using Found = std::optional<PreFinding>;

PreFinding about(Level level, Refusal reason, std::string detail = {})
{
    return {level, reason, 0, false, std::move(detail)};
}

// Of the claim.

Found wrongNumber(const ClaimForm &form, const PreCheckFacts &facts)
{
    if (facts.numberIsGood.value_or(true))
        return {};
    return about(Level::Certain, Refusal::InsureeNumber, form.insuree);
}

// The list may be older than a renewal: probable. The server wants the whole stay covered.
Found notCovered(const ClaimForm &form, const PreCheckFacts &facts)
{
    if (facts.coverTo && *facts.coverTo < targetDayOf(form))
        return about(Level::Probable, Refusal::InsureeNumber, toIsoText(*facts.coverTo));
    if (facts.coverFrom && *facts.coverFrom > form.start)
        return about(Level::Probable, Refusal::InsureeNumber, toIsoText(*facts.coverFrom));
    return {};
}

Found unknownDiagnosis(const ClaimForm &form, const PreCheckFacts &facts)
{
    if (facts.diagnoses.empty())
        return {};
    for (const std::string &icd : form.diagnoses) {
        if (std::find(facts.diagnoses.begin(), facts.diagnoses.end(), icd) == facts.diagnoses.end())
            return about(Level::Probable, Refusal::UnknownDiagnosis, icd);
    }
    return {};
}

Found claimedTooEarly(const ClaimForm &form, const PreCheckFacts &)
{
    if (form.claimDate >= form.start)
        return {};
    return about(Level::Certain, Refusal::TargetDate, toIsoText(form.claimDate));
}

Found outPatientStay(const ClaimForm &form, const PreCheckFacts &facts)
{
    if (facts.facilityCareType != 'O' || !isMultiDay(form))
        return {};
    return about(Level::Certain, Refusal::CareType, "O");
}

Refusal refusalOf(char category)
{
    switch (category) {
    case 'H': return Refusal::Hospitalisations;
    case 'C': return Refusal::Consultations;
    case 'S': return Refusal::Surgeries;
    case 'D': return Refusal::Deliveries;
    case 'A': return Refusal::Antenatal;
    default: return Refusal::Visits;
    }
}

// Category O is never limited. A limit of 0 refuses nothing before the first claim has
// been counted: that is the implementation, not the rule.
Found tooManyOfItsCategory(const ClaimForm &form, const PreCheckFacts &facts)
{
    const char category = categoryOf(form, facts);
    for (const CategoryCount &count : facts.counts) {
        if (count.category != category || category == 'O' || count.known < count.most)
            continue;
        PreFinding found = about(count.known > 0 ? Level::Probable : Level::Information, refusalOf(category),
            std::to_string(count.known) + '/' + std::to_string(count.most));
        found.differsFromRule = count.known == 0;
        return found;
    }
    return {};
}

Found quantityRefusesAll(const ClaimForm &form, const PreCheckFacts &facts)
{
    for (const FormLine &line : form.lines) {
        const RegisterRow *row = findRow(facts, line.code);
        if (row && row->mostAtOnce && line.quantity > *row->mostAtOnce) {
            PreFinding found = about(Level::Certain, Refusal::Quantity, "≤ " + std::to_string(*row->mostAtOnce));
            found.line = line.line;
            return found;
        }
    }
    return {};
}

constexpr std::array<ClaimRule, 7> ofTheClaim{
    quantityRefusesAll, wrongNumber, notCovered, claimedTooEarly, outPatientStay, unknownDiagnosis, tooManyOfItsCategory};

// Of a line.

Found notInRegister(const LineAtHand &at)
{
    if (at.row.isValid.value_or(true))
        return {};
    return about(Level::Probable, Refusal::NotInRegister, at.line.code);
}

Found notInPriceList(const LineAtHand &at)
{
    if (at.row.isInPriceList.value_or(true))
        return {};
    return about(Level::Probable, Refusal::NotInPriceList, at.line.code);
}

Found otherCareType(const LineAtHand &at)
{
    const char facility = at.facts.facilityCareType.value_or('B');
    const char own = at.row.careType.value_or('B');
    if (!(facility == 'O' && own == 'I') && !(facility == 'I' && own == 'O'))
        return {};
    return about(Level::Certain, Refusal::CareType, std::string(1, own));
}

// Nothing when sex or age, of which the mask speaks, is not known.
std::optional<int> patientMask(const LineAtHand &at, int wanted)
{
    constexpr int man = 1;
    constexpr int woman = 2;
    constexpr int adult = 4;
    constexpr int minor = 8;
    if ((wanted & (man | woman)) != 0 && at.facts.sex == PersonSex::Unknown)
        return {};
    if ((wanted & (adult | minor)) != 0 && !at.facts.born)
        return {};
    const int bySex = at.facts.sex == PersonSex::Female ? woman : man; // other counts as a man there
    const bool isAdult = at.facts.born && completedYears(*at.facts.born, targetDayOf(at.form)) >= ageOfMajority;
    return bySex | (isAdult ? adult : minor);
}

// The server asks that every bit of the patient is allowed.
Found otherPatients(const LineAtHand &at)
{
    const int wanted = at.row.patientMask.value_or(0);
    const auto patient = wanted == 0 ? std::nullopt : patientMask(at, wanted);
    if (!patient || (wanted & *patient) == *patient)
        return {};
    return about(Level::Certain, Refusal::PatientCategory, std::to_string(wanted));
}

// There is no upper bound there: a later visit counts as an earlier one. Quantities do not count.
Found tooSoonAgain(const LineAtHand &at)
{
    if (!at.row.frequencyDays || *at.row.frequencyDays <= 0)
        return {};
    const Day target = targetDayOf(at.form);
    const Day since = addDays(target, -*at.row.frequencyDays);
    for (const PastLine &past : at.facts.past) {
        if (past.code != at.line.code || past.target < since)
            continue;
        PreFinding found = about(Level::Probable, Refusal::Frequency, toIsoText(past.target));
        found.differsFromRule = past.target > target;
        return found;
    }
    return {};
}

Found notInProduct(const LineAtHand &at)
{
    if (at.row.isInProduct.value_or(true))
        return {};
    return about(Level::Probable, Refusal::NotCovered, at.line.code);
}

Found stillWaiting(const LineAtHand &at)
{
    if (!at.row.waitingMonths || !at.facts.insureeFrom)
        return {};
    const Day opens = addMonths(*at.facts.insureeFrom, *at.row.waitingMonths);
    if (targetDayOf(at.form) >= opens)
        return {};
    return about(Level::Probable, Refusal::WaitingPeriod, toIsoText(opens));
}

// When some is left the server pays that and says nothing: a word, not a refusal.
Found overLimit(const LineAtHand &at)
{
    if (!at.row.limit)
        return {};
    std::int64_t before = 0;
    for (const PastLine &past : at.facts.past)
        before += past.code == at.line.code ? past.quantity : 0;
    if (before + at.line.quantity <= *at.row.limit)
        return {};
    const std::int64_t left = std::max<std::int64_t>(0, *at.row.limit - before);
    PreFinding found = about(left > 0 ? Level::Information : Level::Probable, Refusal::Quantity, std::to_string(left));
    found.differsFromRule = left > 0;
    return found;
}

constexpr std::array<LineRule, 8> ofAnItem{
    notInRegister, notInPriceList, otherCareType, otherPatients, tooSoonAgain, notInProduct, stillWaiting, overLimit};
constexpr std::array<LineRule, 8> ofAService{
    notInRegister, notInPriceList, otherCareType, tooSoonAgain, otherPatients, notInProduct, stillWaiting, overLimit};

} // namespace

std::span<const ClaimRule> claimRules()
{
    return ofTheClaim;
}

std::span<const LineRule> rulesOf(bool isItem)
{
    return isItem ? std::span<const LineRule>(ofAnItem) : std::span<const LineRule>(ofAService);
}

const RegisterRow *findRow(const PreCheckFacts &facts, const std::string &code)
{
    const auto found = std::find_if(facts.registers.begin(), facts.registers.end(), [&](const RegisterRow &row) { return row.code == code; });
    return found == facts.registers.end() ? nullptr : &*found;
}

} // namespace guichet::sync::openimis
