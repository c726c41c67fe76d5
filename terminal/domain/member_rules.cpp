// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/member_rules.h"

namespace guichet::rules {

// 4. The household.
std::optional<Finding> memberSuspended(const Situation &given)
{
    if (given.household.status != HouseholdStatus::Suspended)
        return {};
    return blocks(Reason::MemberSuspended, given.household.statusSince);
}

std::optional<Finding> householdStruckOff(const Situation &given)
{
    if (given.household.status != HouseholdStatus::StruckOff)
        return {};
    return blocks(Reason::HouseholdStruckOff, given.household.statusSince);
}

// 5. The person.
std::optional<Finding> beneficiaryDeceased(const Situation &given)
{
    const Beneficiary &person = given.beneficiary;
    if (person.status != BeneficiaryStatus::Deceased)
        return {};
    if (person.removedOn && given.careDay < *person.removedOn)
        return {};
    return blocks(Reason::BeneficiaryDeceased, person.removedOn);
}

std::optional<Finding> beneficiaryRemoved(const Situation &given)
{
    const auto &removed = given.beneficiary.removedOn;
    if (!removed || given.careDay < *removed)
        return {};
    return blocks(Reason::BeneficiaryRemoved, removed);
}

// 6. The observation period. The day on which it ends is already covered.
static int waitingMonthsFor(const Plan &plan, const std::optional<Periodicity> &periodicity)
{
    if (!periodicity)
        return 0;
    const auto months = plan.waitingMonths.find(*periodicity);
    return months == plan.waitingMonths.end() ? 0 : months->second;
}

static std::optional<Day> rightsOpen(const Situation &given)
{
    const Household &household = given.household;
    if (!household.joinedOn)
        return {};
    return addMonths(*household.joinedOn, waitingMonthsFor(given.plan, household.periodicity));
}

std::optional<Finding> notYetEnrolled(const Situation &given)
{
    const auto &joined = given.household.joinedOn;
    if (!joined || given.careDay >= *joined)
        return {};
    return blocks(Reason::NotYetEnrolled, rightsOpen(given));
}

std::optional<Finding> stillWaiting(const Situation &given)
{
    const auto opens = rightsOpen(given);
    if (!opens || given.careDay >= *opens)
        return {};
    return blocks(Reason::WaitingPeriod, opens);
}

// 7. The contribution: by instalments where the plan has them and the paid part
// is known, otherwise by the date until which it is paid.
static constexpr int wholeBp = 10'000;

static bool paysByInstalments(const Situation &given)
{
    return given.plan.instalmentMinPaidBp && given.household.paidBp;
}

static std::optional<Day> instalmentPaidUntil(const Situation &given)
{
    const int paid = *given.household.paidBp;
    if (paid >= wholeBp)
        return given.household.fullYearUntil;
    if (paid >= *given.plan.instalmentMinPaidBp)
        return given.household.halfYearUntil;
    return {};
}

std::optional<Finding> contributionInsufficient(const Situation &given)
{
    if (!paysByInstalments(given))
        return {};
    const auto until = instalmentPaidUntil(given);
    if (until && given.careDay <= *until)
        return {};
    return blocks(Reason::ContributionInsufficient, until, *given.household.paidBp / 100);
}

std::optional<Finding> contributionLate(const Situation &given)
{
    const auto &paidUntil = given.household.paidUntil;
    if (paysByInstalments(given))
        return {};
    if (!paidUntil)
        return given.roster.contains ? std::optional(blocks(Reason::ContributionExpired)) : std::nullopt;
    if (given.careDay <= *paidUntil)
        return {};
    if (given.careDay <= addDays(*paidUntil, given.plan.graceDays))
        return notes(Reason::GracePeriod, paidUntil, given.plan.graceDays);
    return blocks(Reason::ContributionExpired, paidUntil);
}

// 8. A child has grown up, unless a school certificate valid that day says otherwise.
std::optional<Finding> childOverAge(const Situation &given)
{
    const auto born = latestBirth(given.beneficiary);
    if (given.beneficiary.relation != Relation::Child || !born)
        return {};
    const int age = completedYears(*born, given.careDay);
    if (age < given.plan.childMaxAge)
        return {};
    const auto &certificate = given.beneficiary.schoolCertificateUntil;
    const bool studies = certificate && given.careDay <= *certificate;
    if (studies && given.plan.studentMaxAge && age < *given.plan.studentMaxAge)
        return notes(Reason::StudentExtension, certificate);
    const int limit = studies ? given.plan.studentMaxAge.value_or(given.plan.childMaxAge) : given.plan.childMaxAge;
    return blocks(Reason::DependantOverAge, birthdayOf(*born, limit), limit);
}

static bool isAgeBound(Relation relation)
{
    return relation == Relation::Child || relation == Relation::Newborn;
}

std::optional<Finding> childBirthUnknown(const Situation &given)
{
    if (!given.roster.contains || !isAgeBound(given.beneficiary.relation) || given.beneficiary.born)
        return {};
    return notes(Reason::ManualIdCheck);
}

// 9. A newborn is covered through its mother for a while.
std::optional<Finding> newborn(const Situation &given)
{
    const auto born = latestBirth(given.beneficiary);
    if (given.beneficiary.relation != Relation::Newborn || !born)
        return {};
    const Day lastDay = addDays(*born, given.plan.newbornDays);
    if (given.careDay > lastDay)
        return blocks(Reason::NewbornUnregistered, lastDay, given.plan.newbornDays);
    return notes(Reason::NewbornUnderMother, lastDay);
}

} // namespace guichet::rules
