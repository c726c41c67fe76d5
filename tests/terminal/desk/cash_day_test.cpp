// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_counter.h"
#include "terminal/desk/cash_day.h"
#include "terminal/desk/record_care.h"
#include "terminal/desk/statements.h"
#include "terminal/desk/training.h"
#include "terminal/desk/unfinished.h"

#include "sync/journal_bodies.h"
#include "sync/training_body.h"

#include <gtest/gtest.h>

namespace guichet::desk {
namespace {

class CashDayTest : public testing::Test {
protected:
    test::DemoCounter world{};

    Ulid check(const char *number)
    {
        const auto found = findMember(world.counter, {QueryKind::Number, number, false, {}});
        const auto answer = judgeRights(world.counter, found.value(), 0, {});
        return recordVerification(world.counter, answer.value()).value().verification.id;
    }
    // A consultation at 1 000: the member owes 200.
    Claim care(const char *number, std::optional<Money> cash)
    {
        CareRequest request;
        request.verification = check(number);
        request.lines.push_back({{"CONS"}, {}, {}, 1, {}});
        request.cash = cash;
        const auto closed = closeCare(world.counter, request);
        EXPECT_TRUE(closed) << closed.error().detail;
        return closed->claim;
    }
    void cancel(const Claim &claim)
    {
        const auto entry = newEntry(world.counter, sync::EntryKind::Correction,
                                    sync::encodeCorrection({sync::CorrectionAction::RequestCancel, claim.ulid, "erreur", 0}));
        ASSERT_TRUE(world.journal.append(*entry));
    }
    CashOfDay cash(const char *day = "2026-05-12") { return cashOf(world.counter, test::dayFrom(day)).value(); }
};

TEST_F(CashDayTest, aDayWithoutCareIsEmpty)
{
    EXPECT_TRUE(cash().movements.empty());
    EXPECT_FALSE(cash().closure);
    const auto plan = planClosure(world.counter);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->totals.kept, Money{});
}

TEST_F(CashDayTest, eachClaimSaysWhatTheDrawerKept)
{
    const Claim exact = care("DEM-0001", {});
    care("DEM-0003", Money{1'000});
    care("DEM-0020", Money{50});
    ASSERT_EQ(cash().movements.size(), 3U);
    const Money due = exact.cashDue;
    ASSERT_GT(due, Money{50});
    EXPECT_EQ(cash().movements[0].kept, due);
    EXPECT_EQ(cash().movements[1].change, Money{1'000} - cash().movements[1].due);
    EXPECT_EQ(cash().movements[2].kept, Money{50});
    const CashTotals totals = totalsOf(cash().movements);
    EXPECT_EQ(totals.claims, 3U);
    EXPECT_EQ(totals.kept, due + cash().movements[1].due + Money{50});
    EXPECT_EQ(totals.received, totals.kept + totals.change);
}

TEST_F(CashDayTest, totalsByHourAndByWhoeverReceived)
{
    care("DEM-0001", {});
    world.clock.setLocal("2026-05-12", 11, 5);
    world.counter.operatorId = 9;
    care("DEM-0003", {});
    const auto hours = totalsByHour(cash().movements, 0);
    ASSERT_EQ(hours.size(), 2U);
    EXPECT_EQ(hours[0].of, 9U);
    EXPECT_EQ(hours[1].of, 11U);
    const auto people = totalsByOperator(cash().movements);
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].of, 7U);
    EXPECT_EQ(people[1].of, 9U);
    EXPECT_EQ(people[1].movements, 1U);
}

TEST_F(CashDayTest, aCancelledClaimGivesItsCashBackOnce)
{
    const Claim claim = care("DEM-0001", Money{1'000});
    cancel(claim);
    cancel(claim);
    ASSERT_EQ(cash().movements.size(), 2U);
    EXPECT_EQ(cash().movements[1].kind, CashKind::Cancellation);
    EXPECT_EQ(cash().movements[1].kept, Money{} - claim.cashDue);
    EXPECT_EQ(totalsOf(cash().movements).kept, Money{});
    EXPECT_EQ(totalsOf(cash().movements).givenBack, claim.cashDue);
}

// She paid for the first one already: only what differs moves.
TEST_F(CashDayTest, aCorrectionMovesWhatDiffers)
{
    const Claim claim = care("DEM-0001", Money{1'000});
    desk::ClaimRow corrected = world.journal.claimRows.back();
    corrected.claim.ulid.bytes[15] = static_cast<Byte>(corrected.claim.ulid.bytes[15] + 1);
    corrected.claim.replaces = claim.ulid;
    corrected.claim.cashDue = claim.cashDue + Money{100};
    corrected.claim.cashCollected.reset();
    corrected.written.sequence += 1;
    world.journal.claimRows.push_back(corrected);
    ASSERT_EQ(cash().movements.size(), 2U);
    EXPECT_EQ(cash().movements[1].kind, CashKind::Correction);
    EXPECT_EQ(cash().movements[1].kept, Money{100});
}

TEST_F(CashDayTest, isClosedOnceWithWhatWasCounted)
{
    const Claim claim = care("DEM-0001", {});
    check("DEM-0003");
    const auto closed = closeDay(world.counter, claim.cashDue, "");
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->cash.claims, 1U);
    EXPECT_EQ(closed->cash.difference(), Money{});
    EXPECT_EQ(closed->cash.openVisits, 1U);
    EXPECT_EQ(closed->operatorId, 7U);
    ASSERT_TRUE(cash().closure);
    EXPECT_EQ(cash().closure->cash.counted, claim.cashDue);
    const auto again = closeDay(world.counter, Money{}, "");
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Code::J01);
    EXPECT_EQ(world.journal.records(sync::EntryKind::Closure)->size(), 1U);
}

TEST_F(CashDayTest, aDifferenceWantsAReason)
{
    const Claim claim = care("DEM-0001", {});
    const Money counted = claim.cashDue - Money{50};
    const auto silent = closeDay(world.counter, counted, "  ");
    ASSERT_FALSE(silent);
    EXPECT_EQ(silent.error().code, Code::J03);
    EXPECT_EQ(silent.error().fields.front().second, "-50");
    EXPECT_EQ(closeDay(world.counter, counted, std::string(401, 'x')).error().code, Code::C08);
    EXPECT_TRUE(world.journal.records(sync::EntryKind::CashDay)->empty());
    const auto said = closeDay(world.counter, counted, "Monnaie rendue en trop");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->cash.difference(), Money{-50});
}

TEST_F(CashDayTest, whatComesAfterTheClosureBelongsToTheNext)
{
    const Claim first = care("DEM-0001", {});
    ASSERT_TRUE(closeDay(world.counter, first.cashDue, ""));
    const Claim late = care("DEM-0003", {});
    const CashOfDay today = cash();
    ASSERT_EQ(today.movements.size(), 2U);
    EXPECT_FALSE(today.isAfterClosure(today.movements[0]));
    EXPECT_TRUE(today.isAfterClosure(today.movements[1]));
    world.clock.setLocal("2026-05-13", 17, 0);
    const auto plan = planClosure(world.counter);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->totals.kept, late.cashDue);
    EXPECT_EQ(plan->earlier, 1U);
    ASSERT_TRUE(closeDay(world.counter, late.cashDue, ""));
    EXPECT_EQ(cash("2026-05-13").closure->cash.claims, 1U);
    EXPECT_EQ(cash("2026-05-12").closure->cash.claims, 1U);
}

TEST_F(CashDayTest, aDiskThatFailsClosesNothing)
{
    world.journal.failsWith = Failure{Code::D05};
    EXPECT_EQ(closeDay(world.counter, Money{}, "").error().code, Code::D05);
    world.journal.failsWith.reset();
    EXPECT_FALSE(cash().closure);
}

TEST_F(CashDayTest, formsOfOtherDaysWaitToBeFinished)
{
    CareRequest draft;
    draft.verification = check("DEM-0001");
    draft.lines.push_back({{"CONS"}, {}, {}, 1, {}});
    ASSERT_TRUE(keepDraft(world.counter, draft));
    check("DEM-0003");
    check("DEM-0010"); // rights closed: nothing is missing
    EXPECT_TRUE(unfinishedBefore(world.counter, test::dayFrom("2026-05-12")).value().empty());
    world.clock.setLocal("2026-05-14", 8, 0);
    const auto waiting = unfinishedBefore(world.counter, test::dayFrom("2026-05-14"));
    ASSERT_TRUE(waiting);
    ASSERT_EQ(waiting->size(), 2U);
    EXPECT_EQ((*waiting)[0].name, "SOSSA Komla");
    EXPECT_FALSE((*waiting)[0].isDraft);
    EXPECT_TRUE((*waiting)[1].isDraft);
    EXPECT_EQ((*waiting)[1].ageDays, 2);
}

TEST_F(CashDayTest, practisingIsNotedInTheRealJournal)
{
    ASSERT_TRUE(noteTrainingEntered(world.counter));
    ASSERT_TRUE(noteTrainingLeft(world.counter));
    const auto records = world.journal.records(sync::EntryKind::Training);
    ASSERT_EQ(records->size(), 2U);
    EXPECT_EQ(sync::parseTraining((*records)[0].body).value(), sync::TrainingEvent::Entered);
    EXPECT_EQ(sync::parseTraining((*records)[1].body).value(), sync::TrainingEvent::Left);
    EXPECT_TRUE(checkIsReal(world.counter));
    world.counter.training = true;
    EXPECT_EQ(checkIsReal(world.counter).error().code, Code::J02);
}

} // namespace
} // namespace guichet::desk
