// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/complaint.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(Complaint, isAnsweredOnceAndEndsOnce)
{
    using enum ComplaintState;
    EXPECT_EQ(nextComplaintState(Open, ComplaintEvent::Answered), Answered);
    EXPECT_EQ(nextComplaintState(Answered, ComplaintEvent::Closed), Closed);
    EXPECT_EQ(nextComplaintState(Open, ComplaintEvent::Closed), Closed);
    EXPECT_FALSE(nextComplaintState(Answered, ComplaintEvent::Answered));
    EXPECT_FALSE(nextComplaintState(Closed, ComplaintEvent::Answered));
    EXPECT_FALSE(nextComplaintState(Closed, ComplaintEvent::Closed));
    EXPECT_FALSE(nextComplaintState(Open, ComplaintEvent::Opened));
}

TEST(Complaint, categoriesHaveAWordBothWays)
{
    for (const ComplaintCategory category : complaintCategories)
        EXPECT_EQ(parseComplaintCategory(codeOf(category)), category);
    EXPECT_FALSE(parseComplaintCategory("NOISE"));
    EXPECT_EQ(codeOf(ComplaintState::Answered), "ANSWERED");
}

} // namespace
} // namespace guichet
