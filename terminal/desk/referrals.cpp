// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/paper_checks.h"
#include "terminal/desk/visit_papers.h"

namespace guichet::desk {
namespace {

constexpr std::size_t longestDestination = 100;

} // namespace

Outcome<RecordedReferral> recordReferral(Counter &counter, const ReferralRequest &request)
{
    if (request.to.empty())
        return fail(Code::C11);
    if (const auto to = checkPaperText("centre", request.to, longestDestination); !to)
        return to.failure();
    if (const auto reason = checkPaperText("motif", request.reason, longestPaperText); !reason)
        return reason.failure();
    const auto row = verificationForPaper(counter, request.verification);
    if (!row)
        return row.failure();
    RecordedReferral recorded;
    recorded.referral = {request.verification, row->verification.member, row->verification.careDay, request.to, request.reason};
    recorded.emergency = row->verification.visit == VisitType::Emergency;
    const auto written = appendPaper(counter, sync::EntryKind::Referral, sync::encodeReferralOut(recorded.referral));
    if (!written)
        return written.failure();
    recorded.written = written->second;
    recorded.number = paperNumber(counter, recorded.written.sequence);
    return recorded;
}

} // namespace guichet::desk
