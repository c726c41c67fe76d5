// SPDX-License-Identifier: Apache-2.0
#include "sync/receipt.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

// The first two keys of every statement: version and what it is, so that one
// kind of statement never reads as another.
constexpr int formatVersion = 1;
enum StatementKind { ReceiptKind = 1, AnswerKind = 2, PaymentKind = 3 };

constexpr std::array verdicts{Verdict::Accepted, Verdict::Partial, Verdict::Rejected, Verdict::InfoNeeded};

template <class Content>
Signed signAs(crypto::Purpose purpose, const Content &content, const crypto::Secret &key)
{
    Signed statement;
    statement.payload = encodeRecord(content);
    statement.signature = crypto::sign(purpose, statement.payload, key);
    return statement;
}

bool isSignedByWithdrawn(const Root &root, crypto::Purpose purpose, const Signed &statement)
{
    return std::any_of(root.withdrawn.begin(), root.withdrawn.end(), [&](const crypto::PublicKey &key) {
        return crypto::isSignedBy(key, purpose, statement.payload, statement.signature);
    });
}

template <class Content>
Outcome<Content> parseAs(ByteView payload)
{
    auto content = parseRecord<Content>(payload);
    if (!content)
        return fail(Code::N03, {}, "not such a statement");
    return std::move(*content);
}

template <class Content>
Outcome<Content> openAs(crypto::Purpose purpose, const Signed &statement, const Root &root)
{
    if (!isSignedByRole(root, SignerRole::Receipt, purpose, statement.payload, statement.signature)) {
        const bool withdrawn = isSignedByWithdrawn(root, purpose, statement);
        return fail(withdrawn ? Code::N04 : Code::N03, {}, "statement not signed by a key in force");
    }
    auto content = parseRecord<Content>(statement.payload);
    if (!content)
        return fail(Code::N03, {}, "signed statement of another form");
    return std::move(*content);
}

} // namespace

template <class Archive, Of<HeadSeen> Record>
void fields(Archive &archive, Record &head)
{
    archive.need(1, head.sequence);
    archive.need(2, head.hash);
}

template <class Archive, Of<Receipt> Record>
void fields(Archive &archive, Record &receipt)
{
    archive.constant(1, formatVersion);
    archive.constant(2, ReceiptKind);
    archive.need(3, receipt.terminal);
    archive.need(4, receipt.sequence);
    archive.need(5, receipt.ulid);
    archive.need(6, receipt.claimHash);
    archive.need(7, receipt.reference);
    archive.need(8, receipt.time);
    archive.need(9, receipt.logIndex);
    archive.nested(10, receipt.head);
    archive.may(11, receipt.conflict);
}

template <class Archive, Of<LineAnswer> Record>
void fields(Archive &archive, Record &line)
{
    archive.need(1, line.line);
    archive.may(2, line.amount);
    archive.may(3, line.reason);
}

template <class Archive, Of<Answer> Record>
void fields(Archive &archive, Record &answer)
{
    archive.constant(1, formatVersion);
    archive.constant(2, AnswerKind);
    archive.need(3, answer.terminal);
    archive.need(4, answer.ulid);
    archive.need(5, answer.claimHash);
    archive.need(6, answer.version);
    archive.choice(7, answer.verdict, verdicts);
    archive.may(8, answer.amount);
    archive.may(9, answer.reason);
    archive.list(10, answer.lines);
    archive.need(11, answer.time);
}

template <class Archive, Of<PaidClaim> Record>
void fields(Archive &archive, Record &paid)
{
    archive.need(1, paid.ulid);
    archive.need(2, paid.amount);
}

template <class Archive, Of<Payment> Record>
void fields(Archive &archive, Record &payment)
{
    archive.constant(1, formatVersion);
    archive.constant(2, PaymentKind);
    archive.need(3, payment.facility);
    archive.need(4, payment.reference);
    archive.need(5, payment.paidOn);
    archive.may(6, payment.batch);
    archive.list(7, payment.claims);
    archive.need(8, payment.time);
}

template <class Archive, Of<Signed> Record>
void fields(Archive &archive, Record &statement)
{
    archive.need(1, statement.payload);
    archive.need(2, statement.signature);
}

template <class Archive, Of<Statements> Record>
void fields(Archive &archive, Record &statements)
{
    archive.constant(1, formatVersion);
    archive.list(2, statements.receipts);
    archive.list(3, statements.answers);
    archive.list(4, statements.payments);
}

std::string_view codeOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return "ACCEPTED";
    case Verdict::Partial: return "PARTIAL";
    case Verdict::Rejected: return "REJECTED";
    case Verdict::InfoNeeded: return "INFO_NEEDED";
    }
    check(false);
    return {};
}

Bytes encodeReceipt(const Receipt &receipt)
{
    return encodeRecord(receipt);
}

Bytes encodeAnswer(const Answer &answer)
{
    return encodeRecord(answer);
}

Bytes encodePayment(const Payment &payment)
{
    return encodeRecord(payment);
}

Signed signReceipt(const Receipt &receipt, const crypto::Secret &key)
{
    return signAs(crypto::Purpose::Receipt, receipt, key);
}

Signed signAnswer(const Answer &answer, const crypto::Secret &key)
{
    return signAs(crypto::Purpose::Adjudication, answer, key);
}

Signed signPayment(const Payment &payment, const crypto::Secret &key)
{
    return signAs(crypto::Purpose::Adjudication, payment, key);
}

Outcome<Receipt> parseReceipt(ByteView payload)
{
    return parseAs<Receipt>(payload);
}

Outcome<Answer> parseAnswer(ByteView payload)
{
    return parseAs<Answer>(payload);
}

Outcome<Payment> parsePayment(ByteView payload)
{
    return parseAs<Payment>(payload);
}

Outcome<Receipt> openReceipt(const Signed &statement, const Root &root)
{
    return openAs<Receipt>(crypto::Purpose::Receipt, statement, root);
}

Outcome<Answer> openAnswer(const Signed &statement, const Root &root)
{
    return openAs<Answer>(crypto::Purpose::Adjudication, statement, root);
}

Outcome<Payment> openPayment(const Signed &statement, const Root &root)
{
    return openAs<Payment>(crypto::Purpose::Adjudication, statement, root);
}

Bytes encodeStatements(const Statements &statements)
{
    return encodeRecord(statements);
}

Outcome<Statements> parseStatements(ByteView bytes)
{
    auto statements = parseRecord<Statements>(bytes);
    if (!statements)
        return fail(Code::N03, {}, "not a file of statements");
    return std::move(*statements);
}

} // namespace guichet::sync
