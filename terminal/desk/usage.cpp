// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/usage.h"

#include <algorithm>

namespace guichet::desk {
namespace {

// A claim at the member's charge, cancelled or rejected neither opens nor prolongs an episode.
bool tookPart(const Consumption &claim)
{
    return claim.newEpisode || claim.mutual > Money{} || !claim.coveredCategories.empty();
}

bool countersAreOfThisYear(const UsageRequest &request)
{
    return policyYearOf(request.plan, request.countersAsOf) == policyYearOf(request.plan, request.careDay);
}

// Late entries of an earlier policy year find no roster counter of that year: then
// every own claim of the year counts, whatever the mutual has counted since.
bool isToBeAdded(const UsageRequest &request, const Consumption &claim)
{
    if (policyYearOf(request.plan, claim.careDay) != policyYearOf(request.plan, request.careDay))
        return false;
    return !countersAreOfThisYear(request) || claim.sequence > request.countedUpTo;
}

bool isOfPerson(const UsageRequest &request, const Consumption &claim)
{
    return claim.member == request.person.beneficiary().number;
}

void addYear(Usage &usage, const UsageRequest &request, const std::vector<Consumption> &own)
{
    if (countersAreOfThisYear(request)) {
        usage.beneficiaryYear = request.person.beneficiary().used;
        usage.householdYear = request.person.household.household.used;
        usage.episodesThisYear = request.person.beneficiary().episodes;
    }
    for (const Consumption &claim : own) {
        if (!isToBeAdded(request, claim))
            continue;
        usage.householdYear = usage.householdYear + claim.mutual;
        if (!isOfPerson(request, claim))
            continue;
        usage.beneficiaryYear = usage.beneficiaryYear + claim.mutual;
        usage.episodesThisYear += claim.newEpisode ? 1 : 0;
    }
}

std::vector<Consumption> visitsUpTo(const UsageRequest &request, const std::vector<Consumption> &own)
{
    std::vector<Consumption> visits;
    std::copy_if(own.begin(), own.end(), std::back_inserter(visits), [&](const Consumption &claim) {
        return isOfPerson(request, claim) && claim.careDay <= request.careDay && tookPart(claim);
    });
    std::stable_sort(visits.begin(), visits.end(), [](const Consumption &a, const Consumption &b) {
        return std::pair(a.careDay, a.sequence) < std::pair(b.careDay, b.sequence);
    });
    return visits;
}

// Visits no further apart than the window are one episode; what the last one holds
// counts only if today's visit joins it.
void addEpisode(Usage &usage, const UsageRequest &request, const std::vector<Consumption> &visits)
{
    const auto joins = [&](Day day) {
        return usage.linkedEpisodeLastVisit && daysBetween(*usage.linkedEpisodeLastVisit, day) <= request.plan.episodeWindowDays;
    };
    const auto startAgainUnlessJoined = [&](Day day) {
        if (joins(day))
            return;
        usage.episode = {};
        usage.deductiblePaidThisEpisode = {};
    };
    for (const Consumption &visit : visits) {
        startAgainUnlessJoined(visit.careDay);
        usage.episode = usage.episode + visit.mutual;
        usage.deductiblePaidThisEpisode = usage.deductiblePaidThisEpisode + visit.deductible;
        usage.linkedEpisodeLastVisit = visit.careDay;
    }
    startAgainUnlessJoined(request.careDay);
}

} // namespace

Usage computeUsage(const UsageRequest &request, const std::vector<Consumption> &own)
{
    Usage usage;
    usage.year = policyYearOf(request.plan, request.careDay);
    addYear(usage, request, own);
    const auto visits = visitsUpTo(request, own);
    addEpisode(usage, request, visits);
    for (const Consumption &visit : visits) {
        if (visit.careDay == request.careDay)
            usage.categoriesToday.insert(usage.categoriesToday.end(), visit.coveredCategories.begin(), visit.coveredCategories.end());
    }
    return usage;
}

} // namespace guichet::desk
