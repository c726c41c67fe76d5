// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/household.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array householdStatusCodes{
    CodeName<HouseholdStatus>{HouseholdStatus::Active, "ACTIVE"},
    CodeName<HouseholdStatus>{HouseholdStatus::Suspended, "SUSPENDED"},
    CodeName<HouseholdStatus>{HouseholdStatus::StruckOff, "STRUCK_OFF"},
};
constexpr std::array relationCodes{
    CodeName<Relation>{Relation::Head, "HEAD"},
    CodeName<Relation>{Relation::Spouse, "SPOUSE"},
    CodeName<Relation>{Relation::Child, "CHILD"},
    CodeName<Relation>{Relation::Parent, "PARENT"},
    CodeName<Relation>{Relation::Other, "OTHER"},
    CodeName<Relation>{Relation::Newborn, "NEWBORN"},
};
constexpr std::array birthPrecisionCodes{
    CodeName<BirthPrecision>{BirthPrecision::Day, "DAY"},
    CodeName<BirthPrecision>{BirthPrecision::Month, "MONTH"},
    CodeName<BirthPrecision>{BirthPrecision::Year, "YEAR"},
};
constexpr std::array beneficiaryStatusCodes{
    CodeName<BeneficiaryStatus>{BeneficiaryStatus::Active, "ACTIVE"},
    CodeName<BeneficiaryStatus>{BeneficiaryStatus::Deceased, "DECEASED"},
};
constexpr std::array sexCodes{
    CodeName<PersonSex>{PersonSex::Unknown, ""},
    CodeName<PersonSex>{PersonSex::Male, "M"},
    CodeName<PersonSex>{PersonSex::Female, "F"},
    CodeName<PersonSex>{PersonSex::Other, "O"},
};

} // namespace

std::string_view codeOf(HouseholdStatus status)
{
    return codeIn(householdStatusCodes, status);
}

std::string_view codeOf(Relation relation)
{
    return codeIn(relationCodes, relation);
}

std::string_view codeOf(BirthPrecision precision)
{
    return codeIn(birthPrecisionCodes, precision);
}

std::string_view codeOf(BeneficiaryStatus status)
{
    return codeIn(beneficiaryStatusCodes, status);
}

std::string_view codeOf(PersonSex sex)
{
    return codeIn(sexCodes, sex);
}

std::optional<HouseholdStatus> parseHouseholdStatus(std::string_view code)
{
    return valueIn(householdStatusCodes, code);
}

std::optional<Relation> parseRelation(std::string_view code)
{
    return valueIn(relationCodes, code);
}

std::optional<BirthPrecision> parseBirthPrecision(std::string_view code)
{
    return valueIn(birthPrecisionCodes, code);
}

std::optional<BeneficiaryStatus> parseBeneficiaryStatus(std::string_view code)
{
    return valueIn(beneficiaryStatusCodes, code);
}

std::optional<Day> latestBirth(const Beneficiary &person)
{
    if (!person.born || person.birthPrecision == BirthPrecision::Day)
        return person.born;
    const CivilDate date = civilDateOf(*person.born);
    return lastDayOfMonth(date.year, person.birthPrecision == BirthPrecision::Month ? date.month : 12);
}

} // namespace guichet
