// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/batch.h"
#include "terminal/domain/claim_check.h"
#include "terminal/domain/claim_number.h"
#include "terminal/domain/duplicate.h"
#include "tests/terminal/domain/situation.h"

#include <limits>
#include <map>

namespace guichet {
namespace {

using State = ClaimState;
using Event = ClaimEvent;
using test::act;
using test::on;

// The life of a claim written a second time, as rulings.md 8 says it.
TEST(ClaimState, EveryPairOfStateAndEvent)
{
    const std::map<std::pair<State, Event>, State> allowed{
        {{State::Draft, Event::Close}, State::Closed},
        {{State::Closed, Event::Queue}, State::Queued},
        {{State::Closed, Event::RequestCancel}, State::CancelRequested},
        {{State::Queued, Event::Send}, State::Sent},
        {{State::Queued, Event::RequestCancel}, State::CancelRequested},
        {{State::Sent, Event::Send}, State::Sent},
        {{State::Sent, Event::Receipt}, State::Acknowledged},
        {{State::Sent, Event::SignedConflict}, State::Quarantined},
        {{State::Sent, Event::RequestCancel}, State::CancelRequested},
        {{State::Acknowledged, Event::Accept}, State::Accepted},
        {{State::Acknowledged, Event::AcceptPartly}, State::Partial},
        {{State::Acknowledged, Event::Reject}, State::Rejected},
        {{State::Acknowledged, Event::AskInfo}, State::InfoNeeded},
        {{State::Acknowledged, Event::RequestCancel}, State::CancelRequested},
        {{State::InfoNeeded, Event::Accept}, State::Accepted},
        {{State::InfoNeeded, Event::AcceptPartly}, State::Partial},
        {{State::InfoNeeded, Event::Reject}, State::Rejected},
        {{State::Accepted, Event::Pay}, State::Paid},
        {{State::Partial, Event::Pay}, State::Paid},
        {{State::Quarantined, Event::Requeue}, State::Queued},
        {{State::Quarantined, Event::CancelByTwo}, State::Cancelled},
        {{State::CancelRequested, Event::CancelReceipt}, State::Cancelled},
    };
    for (int s = 0; s <= static_cast<int>(State::Cancelled); ++s) {
        for (int e = 0; e <= static_cast<int>(Event::CancelReceipt); ++e) {
            const auto state = static_cast<State>(s);
            const auto event = static_cast<Event>(e);
            const auto expected = allowed.find({state, event});
            const auto next = nextClaimState(state, event);
            ASSERT_EQ(next.has_value(), expected != allowed.end()) << codeOf(state) << ' ' << e;
            if (next) {
                EXPECT_EQ(*next, expected->second);
            }
        }
    }
}

TEST(ClaimState, OnlyAReceiptEndsTheWaiting)
{
    EXPECT_TRUE(isAwaitingReceipt(State::Queued));
    EXPECT_TRUE(isAwaitingReceipt(State::Sent));
    for (const State state : {State::Draft, State::Acknowledged, State::Accepted, State::Paid, State::Quarantined, State::Cancelled})
        EXPECT_FALSE(isAwaitingReceipt(state));
}

TEST(ClaimNumber, IsComposedAndReadBack)
{
    const ClaimNumber number = composeClaimNumber({{"KPO01"}, 'A', 2026, 123});
    EXPECT_EQ(number.text.substr(0, 16), "KPO01-A26-000123");
    EXPECT_EQ(number.text.size(), 17u);
    const auto parts = parseClaimNumber(number.text);
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->facility.text, "KPO01");
    EXPECT_EQ(parts->letter, 'A');
    EXPECT_EQ(parts->year, 2026);
    EXPECT_EQ(parts->counter, 123);
    EXPECT_EQ(composeClaimNumber({{"ABCDEFGH"}, 'Z', 2099, 999'999}).text.size(), 20u);
}

TEST(ClaimNumber, OneWrongCharacterOrTwoExchangedAreSeen)
{
    const std::string right = composeClaimNumber({{"KPO01"}, 'A', 2026, 123}).text;
    for (std::size_t i = 0; i < right.size(); ++i) {
        for (const char c : alphanumericAlphabet) {
            std::string wrong = right;
            wrong[i] = c;
            if (wrong != right) {
                EXPECT_FALSE(parseClaimNumber(wrong)) << wrong;
            }
        }
        std::string swapped = right;
        if (i + 1 < right.size() && swapped[i] != swapped[i + 1]) {
            std::swap(swapped[i], swapped[i + 1]);
            EXPECT_FALSE(parseClaimNumber(swapped)) << swapped;
        }
    }
    for (const char *text : {"", "K-A26-000123X", "KPO01-A26-000000X", "kpo01-A26-000123X", "KPO01A26000123X"})
        EXPECT_FALSE(parseClaimNumber(text)) << text;
}

Claim goodClaim()
{
    Claim claim;
    claim.ulid.bytes[0] = 1;
    claim.number = composeClaimNumber({{"KPO01"}, 'A', 2026, 7});
    claim.member.text = "KPL-00412-00";
    claim.plan.text = "A";
    claim.currency = "XOF";
    claim.careDay = on("2026-03-10");
    ClaimLine line;
    line.code.text = "C001";
    line.care = act("CONSULT", 500, 2);
    line.share = {Money{1000}, Money{800}, Money{}, Money{200}, {}, {}};
    claim.lines = {line};
    claim.gross = Money{1000};
    claim.mutual = Money{800};
    claim.memberShare = Money{200};
    claim.cashDue = Money{200};
    return claim;
}

std::vector<ClaimFault> faultsOf(const Claim &claim)
{
    std::vector<ClaimFault> faults;
    for (const ClaimFinding &finding : checkBeforeSending(claim, on("2026-03-10")))
        faults.push_back(finding.fault);
    return faults;
}

TEST(ClaimCheck, AGoodClaimIsReady)
{
    EXPECT_TRUE(faultsOf(goodClaim()).empty());
}

TEST(ClaimCheck, EachFaultIsNamed)
{
    struct Spoil {
        ClaimFault fault;
        void (*spoil)(Claim &);
    };
    const std::vector<Spoil> spoils{
        {ClaimFault::NumberInvalid, [](Claim &c) { c.number.text.back() = '-'; }},
        {ClaimFault::MemberMissing, [](Claim &c) { c.member = {}; }},
        {ClaimFault::PlanMissing, [](Claim &c) { c.plan = {}; }},
        {ClaimFault::CurrencyMissing, [](Claim &c) { c.currency = {}; }},
        {ClaimFault::CareAfterClosing, [](Claim &c) { c.careDay = on("2026-03-11"); }},
        {ClaimFault::OutcomeDisagrees, [](Claim &c) { c.outcome = EligibilityOutcome::NotEligible; }},
        {ClaimFault::TotalsDisagree, [](Claim &c) { c.mutual = Money{801}; }},
        {ClaimFault::CashDisagrees, [](Claim &c) { c.cashDue = Money{-5}; }},
        {ClaimFault::LabelMissing, [](Claim &c) { c.lines[0].code = {}; }},
        {ClaimFault::NoLine, [](Claim &c) { c.lines.clear(); c.gross = c.mutual = c.memberShare = c.cashDue = Money{}; }},
    };
    for (const Spoil &spoil : spoils) {
        Claim claim = goodClaim();
        spoil.spoil(claim);
        EXPECT_EQ(faultsOf(claim), std::vector{spoil.fault}) << codeOf(spoil.fault);
    }
}

TEST(ClaimCheck, ImpossibleAmountsEndInAFault)
{
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    Claim claim = goodClaim();
    claim.lines[0].care.quantity = most;
    claim.lines[0].care.unitPrice = Money{most};
    claim.lines[0].share = {Money{most}, Money{most}, Money{most}, Money{-1}, {}, {}};
    claim.mutual = claim.state = Money{most};
    EXPECT_EQ(faultsOf(claim), (std::vector{ClaimFault::TotalsDisagree, ClaimFault::QuantityImpossible, ClaimFault::PriceImpossible, ClaimFault::GrossDisagrees,
                                            ClaimFault::SharesDisagree, ClaimFault::ShareNegative}));
}

TEST(Duplicate, SameMemberActAndDay)
{
    const Claim first = goodClaim();
    Claim second = goodClaim();
    second.ulid.bytes[0] = 2;
    EXPECT_EQ(findDuplicates(second, {first}).size(), 1u);
    EXPECT_TRUE(findDuplicates(first, {first}).empty()) << "not of itself";
    second.replaces = first.ulid;
    EXPECT_TRUE(findDuplicates(second, {first}).empty()) << "a correction repeats its acts";
    second.replaces = {};
    second.careDay = on("2026-03-09");
    EXPECT_TRUE(findDuplicates(second, {first}).empty());
    second.careDay = first.careDay;
    second.lines[0].code.text = "C002";
    EXPECT_TRUE(findDuplicates(second, {first}).empty());
}

TEST(Batch, TotalsByCategory)
{
    Claim other = goodClaim();
    other.lines[0].care.category = "MEG";
    const auto totals = computeBatchTotals({goodClaim(), goodClaim(), other});
    ASSERT_TRUE(totals);
    EXPECT_EQ(totals->all.count, 3);
    EXPECT_EQ(totals->all.gross, Money{3000});
    EXPECT_EQ(totals->byCategory.at("CONSULT").mutual, Money{1600});
    EXPECT_EQ(totals->byCategory.at("MEG").count, 1);
    other.lines[0].share.gross = Money{largestAmount};
    EXPECT_FALSE(computeBatchTotals({other, other}));
    EXPECT_EQ(composeBatchId({"DEMO"}, {"KPO01"}, on("2026-11-22"), 1).text, "DEMO-KPO01-202611-01");
}

} // namespace
} // namespace guichet
