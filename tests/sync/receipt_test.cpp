// SPDX-License-Identifier: Apache-2.0
#include "sync/receipt.h"

#include "tests/sync/keys.h"
#include "tests/sync/random_values.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

namespace {

const Byte receiptSeed = 13;

Receipt randomReceipt(test::RandomValues &random)
{
    Receipt receipt;
    receipt.terminal.bytes = random.fixed<8>();
    receipt.sequence = random.below(100'000);
    receipt.ulid.bytes = random.fixed<16>();
    receipt.claimHash = random.fixed<32>();
    receipt.reference = random.text();
    receipt.time = static_cast<std::int64_t>(random.below(4'000'000'000));
    receipt.logIndex = random.below(100'000);
    receipt.head = {random.below(100'000), random.fixed<32>()};
    receipt.conflict = random.chance(20);
    return receipt;
}

Answer randomAnswer(test::RandomValues &random)
{
    Answer answer;
    answer.terminal.bytes = random.fixed<8>();
    answer.ulid.bytes = random.fixed<16>();
    answer.claimHash = random.fixed<32>();
    answer.version = static_cast<std::uint32_t>(1 + random.below(4));
    answer.verdict = random.of(std::array{Verdict::Accepted, Verdict::Partial, Verdict::Rejected, Verdict::InfoNeeded});
    answer.amount = random.money();
    answer.reason = random.text();
    for (int line = 1; line <= 3; ++line)
        answer.lines.push_back({line, random.money(), random.text()});
    answer.time = static_cast<std::int64_t>(random.below(4'000'000'000));
    return answer;
}

Payment randomPayment(test::RandomValues &random)
{
    Payment payment;
    payment.facility.text = "KPO01";
    payment.reference = random.text();
    payment.paidOn = random.day();
    payment.batch.text = random.text();
    for (std::size_t left = random.below(5); left > 0; --left)
        payment.claims.push_back({Ulid{random.fixed<16>()}, random.money()});
    payment.time = static_cast<std::int64_t>(random.below(4'000'000'000));
    return payment;
}

} // namespace

TEST(Receipt, comesBackAsItWasSigned)
{
    test::RandomValues random(1);
    const auto keys = test::signingKeys(receiptSeed);
    for (int i = 0; i < 100; ++i) {
        const Receipt receipt = randomReceipt(random);
        const auto readReceipt = openReceipt(signReceipt(receipt, keys.secret), test::plainRoot());
        ASSERT_TRUE(readReceipt);
        EXPECT_EQ(encodeReceipt(*readReceipt), encodeReceipt(receipt));
        const Answer answer = randomAnswer(random);
        const auto readAnswer = openAnswer(signAnswer(answer, keys.secret), test::plainRoot());
        ASSERT_TRUE(readAnswer);
        EXPECT_EQ(encodeAnswer(*readAnswer), encodeAnswer(answer));
        const Payment payment = randomPayment(random);
        const auto readPayment = openPayment(signPayment(payment, keys.secret), test::plainRoot());
        ASSERT_TRUE(readPayment);
        EXPECT_EQ(encodePayment(*readPayment), encodePayment(payment));
    }
}

TEST(Receipt, unknownSignerAndWithdrawnKeyAreToldApart)
{
    test::RandomValues random(2);
    const auto old = test::signingKeys(15);
    const Signed statement = signReceipt(randomReceipt(random), old.secret);
    Root root = test::plainRoot();
    EXPECT_EQ(openReceipt(statement, root).error().code, Code::N03);
    root.withdrawn = {old.publicKey};
    EXPECT_EQ(openReceipt(statement, root).error().code, Code::N04);
}

TEST(Receipt, oneKindOfStatementNeverReadsAsAnother)
{
    test::RandomValues random(3);
    const auto keys = test::signingKeys(receiptSeed);
    const Root root = test::plainRoot();
    EXPECT_FALSE(openAnswer(signPayment(randomPayment(random), keys.secret), root));
    EXPECT_FALSE(openPayment(signAnswer(randomAnswer(random), keys.secret), root));
    EXPECT_FALSE(openAnswer(signReceipt(randomReceipt(random), keys.secret), root));
    EXPECT_FALSE(openReceipt(signAnswer(randomAnswer(random), keys.secret), root));
}

TEST(Receipt, everyFlipIsRefused)
{
    test::RandomValues random(4);
    const Signed good = signReceipt(randomReceipt(random), test::signingKeys(receiptSeed).secret);
    for (std::size_t bit = 0; bit < good.payload.size() * 8; ++bit) {
        Signed changed = good;
        changed.payload[bit / 8] = static_cast<Byte>(changed.payload[bit / 8] ^ 1u << bit % 8);
        EXPECT_EQ(openReceipt(changed, test::plainRoot()).error().code, Code::N03);
    }
}

TEST(Receipt, statementsComeBackByteForByte)
{
    test::RandomValues random(5);
    const auto keys = test::signingKeys(receiptSeed);
    Statements statements;
    for (int i = 0; i < 5; ++i) {
        statements.receipts.push_back(signReceipt(randomReceipt(random), keys.secret));
        statements.answers.push_back(signAnswer(randomAnswer(random), keys.secret));
    }
    const Bytes bytes = encodeStatements(statements);
    const auto read = parseStatements(bytes);
    ASSERT_TRUE(read);
    EXPECT_EQ(encodeStatements(*read), bytes);
    EXPECT_EQ(read->receipts[3].payload, statements.receipts[3].payload);
    for (std::size_t size = 0; size < bytes.size(); size += 7)
        EXPECT_FALSE(parseStatements(ByteView(bytes).first(size)));
}
