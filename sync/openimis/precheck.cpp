// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/precheck.h"

#include "sync/openimis/precheck_rules.h"
#include "terminal/domain/code_table.h"

#include <algorithm>

namespace guichet::sync::openimis {

namespace {

constexpr std::array levels{
    CodeName<Level>{Level::Certain, "CERTAIN"}, CodeName<Level>{Level::Probable, "PROBABLE"}, CodeName<Level>{Level::Information, "INFORMATION"}};

constexpr std::array refusals{
    CodeName<Refusal>{Refusal::NotInRegister, "NOT_IN_REGISTER"}, CodeName<Refusal>{Refusal::NotInPriceList, "NOT_IN_PRICE_LIST"},
    CodeName<Refusal>{Refusal::NotCovered, "NOT_COVERED"}, CodeName<Refusal>{Refusal::PatientCategory, "PATIENT_CATEGORY"},
    CodeName<Refusal>{Refusal::Frequency, "FREQUENCY"}, CodeName<Refusal>{Refusal::InsureeNumber, "INSUREE_NUMBER"},
    CodeName<Refusal>{Refusal::UnknownDiagnosis, "UNKNOWN_DIAGNOSIS"}, CodeName<Refusal>{Refusal::TargetDate, "TARGET_DATE"},
    CodeName<Refusal>{Refusal::CareType, "CARE_TYPE"}, CodeName<Refusal>{Refusal::Hospitalisations, "HOSPITALISATIONS"},
    CodeName<Refusal>{Refusal::Visits, "VISITS"}, CodeName<Refusal>{Refusal::Consultations, "CONSULTATIONS"},
    CodeName<Refusal>{Refusal::Surgeries, "SURGERIES"}, CodeName<Refusal>{Refusal::Deliveries, "DELIVERIES"},
    CodeName<Refusal>{Refusal::Quantity, "QUANTITY"}, CodeName<Refusal>{Refusal::WaitingPeriod, "WAITING_PERIOD"},
    CodeName<Refusal>{Refusal::Antenatal, "ANTENATAL"}};

// The first refusal ends the line; a word of information does not.
std::optional<PreFinding> checkLine(const LineAtHand &at, std::vector<PreFinding> &words)
{
    for (const LineRule rule : rulesOf(at.line.isItem)) {
        auto found = rule(at);
        if (!found)
            continue;
        found->line = at.line.line;
        if (found->level != Level::Information)
            return found;
        words.push_back(*found);
    }
    return {};
}

} // namespace

std::string_view codeOf(Level level)
{
    return codeIn(levels, level);
}

std::string_view codeOf(Refusal reason)
{
    return codeIn(refusals, reason);
}

Day targetDayOf(const ClaimForm &form)
{
    return form.end.value_or(form.start);
}

bool isMultiDay(const ClaimForm &form)
{
    return targetDayOf(form) != form.start;
}

// The first category that is there among the services, in this order; a stay adds H; V when there is none.
char categoryOf(const ClaimForm &form, const PreCheckFacts &facts)
{
    for (const char category : {'S', 'D', 'A', 'H', 'C', 'O', 'V'}) {
        const bool isThere = std::any_of(form.lines.begin(), form.lines.end(), [&](const FormLine &line) {
            const RegisterRow *row = line.isItem ? nullptr : findRow(facts, line.code);
            return row && row->category == category;
        });
        if (isThere || (category == 'H' && isMultiDay(form)))
            return category;
    }
    return 'V';
}

std::vector<PreFinding> checkBeforeSending(const ClaimForm &form, const PreCheckFacts &facts)
{
    std::vector<PreFinding> found;
    for (const ClaimRule rule : claimRules()) {
        if (const auto refused = rule(form, facts))
            found.push_back(*refused);
    }
    std::size_t refusedLines = 0;
    Level surest = Level::Certain;
    const RegisterRow unknown;
    for (const FormLine &line : form.lines) {
        const RegisterRow *row = findRow(facts, line.code);
        const auto refused = checkLine({form, line, row ? *row : unknown, facts}, found);
        if (!refused)
            continue;
        ++refusedLines;
        surest = std::max(surest, refused->level);
        found.push_back(*refused);
    }
    // A claim falls only when all its lines do (openimis.md 4.1).
    if (refusedLines > 0 && refusedLines == form.lines.size())
        found.push_back({surest, Refusal::NotInRegister, 0, false, {}});
    return found;
}

} // namespace guichet::sync::openimis
