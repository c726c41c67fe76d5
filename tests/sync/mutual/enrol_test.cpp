// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/enrol.h"

#include "sync/enrolment.h"
#include "sync/sealed_file.h"
#include "tests/sync/keys.h"
#include "tests/sync/mutual/mutual_fixture.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::mutual;

// The address is where paths are put behind; the answer tells it to the terminal.
TEST(Enrol, RoadsOfATerminalAreAddresses)
{
    TemporaryMutual temporary;
    temporary.importDemo();
    sync::EnrolmentRequest asking;
    asking.signKey = test::signingKeys(51).publicKey;
    const auto box = test::boxKeys(52);
    asking.boxKey = box.publicKey;
    const Bytes asked = sync::encodeRequest(asking, test::signingKeys(51).secret);
    for (const char *road : {"mutuelle.example", "ftp://mutuelle.example", "https://", "https://a b/"})
        EXPECT_EQ(enrolTerminal(temporary.folder(), {{"KPO01"}, asked, {}, testNow, {road}}).error().code, Code::E03) << road;
    const auto enrolled = enrolTerminal(temporary.folder(), {{"KPO01"}, asked, {}, testNow, {"https://mutuelle.example/guichet"}});
    ASSERT_TRUE(enrolled);
    sync::OpenRequest request;
    request.expected = sync::FileType::Enrolment;
    request.isKnownSigner = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
    request.recipient = &box;
    const auto opened = sync::openFile(enrolled->answer, request);
    ASSERT_TRUE(opened);
    EXPECT_EQ(sync::parseEnrolment(opened->payload)->roads, (std::vector<std::string>{"stick", "https://mutuelle.example/guichet/"}));
}
