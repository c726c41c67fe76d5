// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/batch.h"

namespace guichet {
namespace {

bool isBookable(Money amount)
{
    return amount >= Money{} && amount <= Money{largestAmount};
}

// The whole before its parts: mutual, state and member never pass the gross.
bool add(BatchSum &sum, const LineShare &share)
{
    if (!isBookable(share.gross) || !isBookable(share.mutual) || !isBookable(share.state) || !isBookable(share.member))
        return false;
    sum.gross = sum.gross + share.gross;
    sum.mutual = sum.mutual + share.mutual;
    sum.state = sum.state + share.state;
    sum.member = sum.member + share.member;
    return isBookable(sum.gross) && isBookable(sum.mutual) && isBookable(sum.state) && isBookable(sum.member);
}

bool addClaim(BatchTotals &totals, const Claim &claim)
{
    ++totals.all.count;
    for (const ClaimLine &line : claim.lines) {
        BatchSum &category = totals.byCategory[line.care.category];
        ++category.count;
        if (!add(totals.all, line.share) || !add(category, line.share))
            return false;
    }
    return true;
}

} // namespace

std::optional<BatchTotals> computeBatchTotals(const std::vector<Claim> &claims)
{
    BatchTotals totals;
    for (const Claim &claim : claims) {
        if (!addClaim(totals, claim))
            return {};
    }
    return totals;
}

BatchId composeBatchId(const SchemeCode &scheme, const FacilityCode &facility, Day anyDayOfMonth, int number)
{
    const std::string day = toIsoText(anyDayOfMonth);
    const std::string counter = (number < 10 ? "0" : "") + std::to_string(number);
    return {scheme.text + '-' + facility.text + '-' + day.substr(0, 4) + day.substr(5, 2) + '-' + counter};
}

} // namespace guichet
