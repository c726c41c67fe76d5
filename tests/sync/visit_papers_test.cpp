// SPDX-License-Identifier: Apache-2.0
#include "sync/visit_papers.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

ReferralOut someReferral()
{
    return {Ulid{{1, 2, 3}}, {"KPL-00412-00"}, Day{20'585}, "HZO02", "Anémie sévère"};
}

LetterEntry someLetter()
{
    LetterEntry letter{LetterStep::Regularised, LetterKind::PriorAuthorisation, {"KPL-00412-00"}, Ulid{{1}}, Ulid{{2}}, Ulid{{3}}, "EP-77", Money{90'000}, Day{20'600}, "Scanner"};
    return letter;
}

TEST(VisitPapers, aReferralComesBackAsItWas)
{
    const auto read = parseReferralOut(encodeReferralOut(someReferral()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->verification, someReferral().verification);
    EXPECT_EQ(read->member.text, "KPL-00412-00");
    EXPECT_EQ(read->issuedOn, Day{20'585});
    EXPECT_EQ(read->to, "HZO02");
    EXPECT_EQ(read->reason, "Anémie sévère");
}

TEST(VisitPapers, aLetterComesBackAsItWas)
{
    const auto read = parseLetterEntry(encodeLetterEntry(someLetter()));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->step, LetterStep::Regularised);
    EXPECT_EQ(read->kind, LetterKind::PriorAuthorisation);
    EXPECT_EQ(read->claim, someLetter().claim);
    EXPECT_EQ(read->request, someLetter().request);
    EXPECT_EQ(read->number, "EP-77");
    EXPECT_EQ(read->maxAmount, Money{90'000});
    EXPECT_EQ(read->validTo, Day{20'600});
    EXPECT_EQ(read->text, "Scanner");
}

TEST(VisitPapers, aPieceOrAnotherBodyIsRefused)
{
    const Bytes referral = encodeReferralOut(someReferral());
    const Bytes letter = encodeLetterEntry(someLetter());
    for (std::size_t i = 0; i < letter.size(); ++i)
        EXPECT_FALSE(parseLetterEntry(ByteView(letter).first(i)));
    EXPECT_FALSE(parseLetterEntry(referral));
    EXPECT_FALSE(parseReferralOut(letter));
}

} // namespace
