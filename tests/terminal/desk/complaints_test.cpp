// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo_counter.h"
#include "terminal/desk/complaints.h"

#include <gtest/gtest.h>

namespace guichet::desk {
namespace {

class Complaints : public testing::Test {
protected:
    test::DemoCounter world{};
    ComplaintRow write(const char *text, ComplaintCategory category = ComplaintCategory::Reception)
    {
        const auto written = writeComplaint(world.counter, {category, text, "DEM-0001", ""});
        EXPECT_TRUE(written);
        return written.value();
    }
};

TEST_F(Complaints, getANumberAndStayInTheBook)
{
    const ComplaintRow first = write("Trois heures d’attente");
    const ComplaintRow second = write("Payé sans reçu", ComplaintCategory::ParallelPayment);
    EXPECT_EQ(first.number, "KPO01-A26-P0001");
    EXPECT_EQ(second.number, "KPO01-A26-P0002");
    const auto book = complaints(world.counter);
    ASSERT_TRUE(book);
    ASSERT_EQ(book->size(), 2U);
    EXPECT_EQ(book->front().said.text, "Trois heures d’attente");
    EXPECT_EQ(book->front().said.member, "DEM-0001");
    EXPECT_EQ(book->front().state, ComplaintState::Open);
    EXPECT_EQ(book->front().operatorId, 7U);
}

TEST_F(Complaints, areAnsweredThenClosed)
{
    const ComplaintRow complaint = write("Trois heures d’attente");
    world.clock.setLocal("2026-05-15", 10, 0);
    EXPECT_EQ(complaints(world.counter)->front().days, 3);
    const auto answered = answerComplaint(world.counter, complaint.id, "Un second guichet ouvre le lundi.");
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->state, ComplaintState::Answered);
    EXPECT_EQ(answered->answer, "Un second guichet ouvre le lundi.");
    world.clock.setLocal("2026-05-20", 10, 0);
    const auto closed = closeComplaint(world.counter, complaint.id, "");
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->state, ComplaintState::Closed);
    EXPECT_EQ(closed->answer, "Un second guichet ouvre le lundi.");
    world.clock.setLocal("2026-06-20", 10, 0);
    EXPECT_EQ(complaints(world.counter)->front().days, 8);
}

TEST_F(Complaints, whatIsToBeDoneStandsFirst)
{
    const ComplaintRow first = write("Une");
    const ComplaintRow second = write("Deux");
    ASSERT_TRUE(answerComplaint(world.counter, first.id, "Fait"));
    const auto book = complaints(world.counter);
    EXPECT_EQ(book->front().id, second.id);
    EXPECT_EQ(book->back().id, first.id);
}

TEST_F(Complaints, wantAWordAndNotABook)
{
    EXPECT_EQ(writeComplaint(world.counter, {ComplaintCategory::Other, " \n", "", ""}).error().code, Code::J05);
    EXPECT_EQ(writeComplaint(world.counter, {ComplaintCategory::Other, std::string(2001, 'x'), "", ""}).error().code, Code::C08);
    EXPECT_EQ(writeComplaint(world.counter, {ComplaintCategory::Other, "x", std::string(41, '1'), ""}).error().code, Code::C08);
    const ComplaintRow complaint = write("Une");
    EXPECT_EQ(answerComplaint(world.counter, complaint.id, "").error().code, Code::J05);
    EXPECT_EQ(closeComplaint(world.counter, complaint.id, "").error().code, Code::J05);
    EXPECT_TRUE(closeComplaint(world.counter, complaint.id, "Retirée par la personne"));
}

TEST_F(Complaints, refuseWhatTheirStateDoesNotAllow)
{
    const ComplaintRow complaint = write("Une");
    ASSERT_TRUE(answerComplaint(world.counter, complaint.id, "Fait"));
    EXPECT_EQ(answerComplaint(world.counter, complaint.id, "Encore").error().code, Code::J04);
    EXPECT_EQ(answerComplaint(world.counter, Ulid{}, "Qui ?").error().code, Code::J04);
    EXPECT_EQ(complaints(world.counter)->front().answer, "Fait");
}

TEST_F(Complaints, giveTheFiguresOfAPeriod)
{
    const ComplaintRow first = write("Une");
    write("Deux");
    world.clock.setLocal("2026-05-16", 10, 0);
    ASSERT_TRUE(answerComplaint(world.counter, first.id, "Fait"));
    ASSERT_TRUE(closeComplaint(world.counter, first.id, ""));
    world.clock.setLocal("2026-06-02", 10, 0);
    write("Trois");
    const auto may = complaintFigures(world.counter, test::dayFrom("2026-05-01"), test::dayFrom("2026-05-31"));
    ASSERT_TRUE(may);
    EXPECT_EQ(may->opened, 2U);
    EXPECT_EQ(may->answered, 1U);
    EXPECT_EQ(may->closed, 1U);
    EXPECT_EQ(may->daysToAnswer, 4);
    EXPECT_EQ(complaintFigures(world.counter, test::dayFrom("2026-06-01"), test::dayFrom("2026-06-30"))->opened, 1U);
}

} // namespace
} // namespace guichet::desk
