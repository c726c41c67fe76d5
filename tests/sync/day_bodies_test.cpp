// SPDX-License-Identifier: Apache-2.0
#include "sync/complaint_body.h"
#include "sync/day_bodies.h"
#include "sync/training_body.h"

#include <gtest/gtest.h>

namespace guichet::sync {
namespace {

CashDay cashDay()
{
    return {Day{20'700}, 12, 57, 9, {4'500}, {4'300}, {200}, {4'250}, "Une pièce manque", 2};
}

TEST(DayBodies, comeBackAsTheyWere)
{
    const auto cash = parseCashDay(encodeCashDay(cashDay()));
    ASSERT_TRUE(cash);
    EXPECT_EQ(cash->day, Day{20'700});
    EXPECT_EQ(cash->from, 12U);
    EXPECT_EQ(cash->to, 57U);
    EXPECT_EQ(cash->expected, Money{4'300});
    EXPECT_EQ(cash->difference(), Money{-50});
    EXPECT_EQ(cash->reason, "Une pièce manque");
    EXPECT_EQ(encodeCashDay(*cash), encodeCashDay(cashDay()));
    const auto closure = parseClosure(encodeClosure({Day{20'700}, 57}));
    ASSERT_TRUE(closure);
    EXPECT_EQ(closure->to, 57U);
    EXPECT_EQ(parseTraining(encodeTraining(TrainingEvent::Left)).value(), TrainingEvent::Left);
}

TEST(DayBodies, anOpeningSaysMoreThanWhatFollows)
{
    ComplaintEntry entry;
    entry.complaint.bytes[15] = 7;
    entry.text = "Attente de trois heures";
    entry.number = "KPO01-A26-P0001";
    entry.category = ComplaintCategory::Reception;
    entry.phone = "+229 90 00 00 00";
    const auto opened = parseComplaint(encodeComplaint(entry));
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->number, entry.number);
    EXPECT_EQ(opened->category, ComplaintCategory::Reception);
    EXPECT_EQ(opened->phone, entry.phone);
    entry.event = ComplaintEvent::Answered;
    const auto answered = parseComplaint(encodeComplaint(entry));
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->event, ComplaintEvent::Answered);
    EXPECT_TRUE(answered->number.empty());
    EXPECT_EQ(answered->complaint, entry.complaint);
}

// Every body cut short, and with one byte more, is refused.
TEST(DayBodies, refuseWhatTheyDidNotWrite)
{
    ComplaintEntry entry;
    entry.number = "KPO01-A26-P0001";
    const std::array<Bytes, 4> bodies{encodeCashDay(cashDay()), encodeClosure({Day{1}, 2}), encodeTraining(TrainingEvent::Entered), encodeComplaint(entry)};
    const auto accepted = [](std::size_t which, ByteView body) {
        switch (which) {
        case 0: return parseCashDay(body).has_value();
        case 1: return parseClosure(body).has_value();
        case 2: return parseTraining(body).has_value();
        default: return parseComplaint(body).has_value();
        }
    };
    for (std::size_t which = 0; which < bodies.size(); ++which) {
        EXPECT_TRUE(accepted(which, bodies[which]));
        for (std::size_t cut = 0; cut < bodies[which].size(); ++cut)
            EXPECT_FALSE(accepted(which, ByteView(bodies[which]).first(cut))) << which << ' ' << cut;
        Bytes longer = bodies[which];
        longer.push_back(0);
        EXPECT_FALSE(accepted(which, longer)) << which;
        EXPECT_FALSE(accepted((which + 1) % bodies.size(), bodies[which])) << which;
    }
}

} // namespace
} // namespace guichet::sync
