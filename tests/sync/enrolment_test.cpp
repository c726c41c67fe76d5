// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment.h"

#include "tests/sync/keys.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

EnrolmentRequest someRequest()
{
    EnrolmentRequest request;
    request.signKey = test::signingKeys(31).publicKey;
    request.boxKey = test::boxKeys(32).publicKey;
    request.nonce = {1, 2, 3};
    request.model = "PC";
    request.version = "0.1.0";
    return request;
}

} // namespace

TEST(Enrolment, requestIsSignedByItsOwnKey)
{
    const Bytes bytes = encodeRequest(someRequest(), test::signingKeys(31).secret);
    const auto request = openRequest(bytes);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->boxKey, someRequest().boxKey);
    EXPECT_EQ(request->model, "PC");
    EXPECT_EQ(openRequest(encodeRequest(someRequest(), test::signingKeys(33).secret)).error().code, Code::N03);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] = static_cast<Byte>(changed[bit / 8] ^ 1u << bit % 8);
        EXPECT_FALSE(openRequest(changed)) << bit;
    }
}

TEST(Enrolment, fingerprintChangesWithTheKeys)
{
    EnrolmentRequest other = someRequest();
    other.boxKey = test::boxKeys(34).publicKey;
    const std::string fingerprint = fingerprintOf(someRequest());
    EXPECT_EQ(fingerprint.size(), 9u);
    EXPECT_EQ(fingerprint[4], ' ');
    EXPECT_NE(fingerprint, fingerprintOf(other));
}

TEST(Enrolment, answerComesBackAsItWas)
{
    EnrolmentAnswer answer;
    answer.scheme = {{"KAY"}, "Mutuelle de Kayes", "XOF", "kay"};
    answer.facility = {{"KPO01"}, "CSCOM de Kapo", 1, Sector::Faith, "Kayes", Day{20'000}, {}, false, 60, {}, {"Kapo", "Sané"}};
    answer.terminal.bytes = {1, 2, 3, 4, 5, 6, 7, 8};
    answer.letter = 'B';
    answer.signedRoot = test::signedRoot(test::plainRoot(), {1, 2});
    answer.mutualBox = test::boxKeys(22).publicKey;
    answer.roads = {"stick", "https://mutuelle.example"};
    answer.sequenceStart = 1;
    answer.requestHash = hashOfRequest(Bytes{1});
    const Bytes bytes = encodeEnrolment(answer);
    const auto read = parseEnrolment(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeEnrolment(*read), bytes);
    EXPECT_EQ(read->facility.catchment, answer.facility.catchment);
    EXPECT_EQ(read->facility.sector, Sector::Faith);
    EXPECT_EQ(read->letter, 'B');
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(parseEnrolment(ByteView(bytes).first(size)));
    EXPECT_EQ(terminalName({"KPO01"}, 'A').text, "KPO01-A");
}
