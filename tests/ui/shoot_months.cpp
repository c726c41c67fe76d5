// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/claim_number.h"
#include "tests/ui/shoot_rooms.h"
#include "tests/ui/shooting.h"

namespace guichet::test {
namespace {

// A half-year of visits of one family, answered and paid in part.
void fillHalfYear(CounterOnScreen &counter, const desk::ClaimRow &model)
{
    std::vector<desk::ClaimRow> &claims = counter.world.journal.claimRows;
    for (int month = 1; month <= 5; ++month) {
        for (int visit = 0; visit < 4 + month; ++visit) {
            desk::ClaimRow row = model;
            const int number = static_cast<int>(claims.size());
            row.claim.ulid.bytes[14] = static_cast<Byte>(number / 200);
            row.claim.ulid.bytes[15] = static_cast<Byte>(number % 200);
            row.claim.number = composeClaimNumber({{"KPO01"}, 'A', 2026, 200 + number});
            row.claim.careDay = *dayOf({2026, month, 2 + 2 * visit});
            row.closedAt = std::int64_t{row.claim.careDay.sinceEpoch} * 86'400 + 36'000;
            if (visit % (month + 1) == 0)
                row.claim.lines.back().care.category = "BRAND";
            if (month < 4) {
                row.state = visit == 1 ? ClaimState::Rejected : ClaimState::Paid;
                row.answeredAmount = visit == 1 ? Money{} : row.claim.mutual;
                row.answerReasons = visit == 1 ? std::vector<std::string>{"DOCUMENT_MISSING"} : std::vector<std::string>{};
                row.paymentReference = "VIR-2026-0" + std::to_string(month);
                row.paidOn = *dayOf({2026, month + 1, 20});
            }
            claims.push_back(row);
        }
    }
}

} // namespace

bool shootClaim(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.world.clock.setLocal("2026-05-12", 8, 22);
    shooting.finishVisit(QStringLiteral("DEM-0002"));
    desk::ClaimRow &row = counter.world.journal.claimRows.back();
    row.state = ClaimState::Partial;
    row.answeredAmount = Money{800};
    row.answerLines = {{1, Money{800}, {}}, {2, Money{0}, "QUANTITY"}};
    counter.flow->goHome();
    counter.press(Qt::Key_F3);
    counter.press(Qt::Key_Down);
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    bool fine = shooting.shoot("claim");
    row.state = ClaimState::Queued;
    row.answerLines.clear();
    row.answeredAmount = {};
    counter.press(Qt::Key_Escape);
    counter.press(Qt::Key_Down);
    counter.press(Qt::Key_Return, QStringLiteral("\r"));
    counter.press(Qt::Key_F8);
    return fine && shooting.shoot("claim-cancel");
}

bool shootMonths(Shooting &shooting)
{
    CounterOnScreen &counter = shooting.counter();
    counter.world.clock.setLocal("2026-05-12", 8, 22);
    shooting.finishVisit(QStringLiteral("DEM-0020"));
    fillHalfYear(counter, desk::ClaimRow(counter.world.journal.claimRows.front()));
    shooting.finishVisit(QStringLiteral("DEM-0002"));
    shooting.finishVisit(QStringLiteral("DEM-0002")); // the same acts twice: to be seen
    counter.flow->goHome();
    counter.press(Qt::Key_F4);
    bool fine = shooting.shoot("batch");
    counter.press(Qt::Key_F7);
    fine = fine && shooting.shoot("batch-unpaid");
    counter.press(Qt::Key_F10);
    fine = fine && shooting.shoot("batch-signed");
    counter.press(Qt::Key_Escape);
    shooting.find(QStringLiteral("DEM-0010")); // rights closed
    counter.flow->goHome();
    counter.press(Qt::Key_F6);
    fine = fine && shooting.shoot("followup");
    for (int chart = 0; chart < 4; ++chart)
        counter.press(Qt::Key_Right);
    return fine && shooting.shoot("followup-reasons");
}

} // namespace guichet::test
