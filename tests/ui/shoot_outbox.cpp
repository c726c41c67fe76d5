// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {

// A month of claims in every state: some wait, one needs somebody.
bool shootOutbox(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    struct Row {
        const char *number;
        const char *day;
        ClaimState state;
        std::int64_t mutual;
        const char *reason;
    };
    counter.world.clock.setLocal("2026-05-12", 8, 22);
    shooting.finishVisit(QStringLiteral("DEM-0020"));
    std::vector<desk::ClaimRow> &claims = counter.world.journal.claimRows;
    for (const Row &row : {Row{"DEM01-A26-000101K", "2026-04-14", ClaimState::Paid, 1'840, ""}, Row{"DEM01-A26-000102H", "2026-04-21", ClaimState::Partial, 2'400, "PRICE"},
                           Row{"DEM01-A26-000103F", "2026-05-04", ClaimState::Rejected, 3'150, "DOCUMENT_MISSING"},
                           Row{"DEM01-A26-000104D", "2026-05-09", ClaimState::Sent, 960, ""}, Row{"DEM01-A26-000105B", "2026-05-11", ClaimState::Queued, 1'200, ""}}) {
        desk::ClaimRow claim = claims.front();
        claim.claim.ulid.bytes[0] = static_cast<Byte>(claims.size());
        claim.claim.number = {row.number};
        claim.claim.careDay = dayFrom(row.day);
        claim.claim.mutual = {row.mutual};
        claim.state = row.state;
        claim.closedAt = std::int64_t{dayFrom(row.day).sinceEpoch} * 86'400;
        if (*row.reason)
            claim.answerReasons = {row.reason};
        if (row.state == ClaimState::Partial)
            claim.answeredAmount = Money{1'900};
        claims.push_back(claim);
    }
    counter.flow->goHome();
    counter.press(Qt::Key_F3);
    counter.press(Qt::Key_Down);
    return shooting.shoot("outbox");
}

} // namespace guichet::test
