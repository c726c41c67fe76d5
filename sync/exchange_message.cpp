// SPDX-License-Identifier: Apache-2.0
#include "sync/exchange_message.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

constexpr int formatVersion = 1;

// Statements inside another record are their own encoding.
struct HeldForm {
    std::uint64_t from = 1;
    std::uint64_t to = 0;
    Bytes bitmap{};
    Bytes statements{};
};

struct PageForm {
    Bytes statements{};
    std::uint64_t next = 0;
    bool more = false;
    std::uint64_t after = 0;
};

struct SignedForm {
    Bytes payload{};
    crypto::Signature signature{};
};

bool isSignedByWithdrawn(const Root &root, const SignedForm &form)
{
    return std::any_of(root.withdrawn.begin(), root.withdrawn.end(), [&](const crypto::PublicKey &key) {
        return crypto::isSignedBy(key, crypto::Purpose::Time, form.payload, form.signature);
    });
}

} // namespace

template <class Archive, Of<Question> Record>
void fields(Archive &archive, Record &question)
{
    archive.constant(1, formatVersion);
    archive.need(2, question.time);
    archive.need(3, question.nonce);
    archive.may(4, question.from);
    archive.may(5, question.to);
    archive.need(6, question.head);
    archive.may(7, question.after);
}

template <class Archive, Of<HeldForm> Record>
void fields(Archive &archive, Record &held)
{
    archive.constant(1, formatVersion);
    archive.need(2, held.from);
    archive.need(3, held.to);
    archive.need(4, held.bitmap);
    archive.need(5, held.statements);
}

template <class Archive, Of<PageForm> Record>
void fields(Archive &archive, Record &page)
{
    archive.constant(1, formatVersion);
    archive.need(2, page.statements);
    archive.need(3, page.next);
    archive.may(4, page.more);
    archive.may(5, page.after);
}

template <class Archive, Of<TimeReply> Record>
void fields(Archive &archive, Record &reply)
{
    archive.constant(1, formatVersion);
    archive.need(2, reply.nonce);
    archive.need(3, reply.time);
}

template <class Archive, Of<SignedForm> Record>
void fields(Archive &archive, Record &form)
{
    archive.need(1, form.payload);
    archive.need(2, form.signature);
}

Bytes encodeQuestion(const Question &question)
{
    return encodeRecord(question);
}

Outcome<Question> parseQuestion(ByteView bytes)
{
    auto question = parseRecord<Question>(bytes);
    if (!question)
        return fail(Code::N03, {}, "not a question");
    return *question;
}

bool Held::has(std::uint64_t sequence) const
{
    if (sequence < from || sequence > to)
        return false;
    const std::uint64_t place = sequence - from;
    return place / 8 < bitmap.size() && (bitmap[place / 8] >> (place % 8) & 1) != 0;
}

Bytes encodeHeld(const Held &held)
{
    return encodeRecord(HeldForm{held.from, held.to, held.bitmap, encodeStatements(held.statements)});
}

Outcome<Held> parseHeld(ByteView bytes)
{
    auto form = parseRecord<HeldForm>(bytes);
    if (!form || form->to + 1 < form->from || form->bitmap.size() != (form->to + 1 - form->from + 7) / 8)
        return fail(Code::N03, {}, "not a reply to have");
    auto statements = parseStatements(form->statements);
    if (!statements)
        return fail(Code::N03, {}, "statements of another form");
    return Held{form->from, form->to, std::move(form->bitmap), *std::move(statements)};
}

Bytes encodePage(const StatementPage &page)
{
    return encodeRecord(PageForm{encodeStatements(page.statements), page.next, page.more, page.after});
}

Outcome<StatementPage> parsePage(ByteView bytes)
{
    const auto form = parseRecord<PageForm>(bytes);
    auto statements = form ? parseStatements(form->statements) : Outcome<Statements>(fail(Code::N03, {}, "not a page of answers"));
    if (!statements)
        return fail(Code::N03, {}, "not a page of answers");
    return StatementPage{*std::move(statements), form->next, form->more, form->after};
}

Bytes encodeTimeReply(const TimeReply &reply, const crypto::Secret &key)
{
    SignedForm form;
    form.payload = encodeRecord(reply);
    form.signature = crypto::sign(crypto::Purpose::Time, form.payload, key);
    return encodeRecord(form);
}

Outcome<TimeReply> openTimeReply(ByteView bytes, const Root &root)
{
    const auto form = parseRecord<SignedForm>(bytes);
    if (!form)
        return fail(Code::N03, {}, "not a signed time");
    if (!isSignedByRole(root, SignerRole::Receipt, crypto::Purpose::Time, form->payload, form->signature))
        return fail(isSignedByWithdrawn(root, *form) ? Code::N04 : Code::N03, {}, "time not signed by a key in force");
    const auto reply = parseRecord<TimeReply>(form->payload);
    if (!reply)
        return fail(Code::N03, {}, "signed time of another form");
    return *reply;
}

Bytes encodeMail(const std::vector<Bytes> &files)
{
    Bytes mail;
    for (const Bytes &file : files) {
        appendLittleEndian(mail, static_cast<std::uint32_t>(file.size()));
        append(mail, file);
    }
    return mail;
}

Mail parseMail(ByteView bytes)
{
    Mail mail;
    while (bytes.size() >= 4 && mail.files.size() < mostFilesInMail) {
        const std::size_t size = readLittleEndian<std::uint32_t>(bytes);
        if (size > bytes.size() - 4)
            break;
        mail.files.push_back(bytes.subspan(4, size));
        bytes = bytes.subspan(4 + size);
    }
    mail.isCut = !bytes.empty();
    return mail;
}

} // namespace guichet::sync
