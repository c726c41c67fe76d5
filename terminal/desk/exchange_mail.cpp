// SPDX-License-Identifier: Apache-2.0
#include "sync/http_auth.h"
#include "sync/journal_bodies.h"
#include "sync/sealed_file.h"
#include "terminal/desk/exchange_step.h"
#include "terminal/desk/statements.h"

// Questions as they are posted, and mails as they are opened: nothing in a mail is
// believed before its file is signed by the mutual, and each statement again by itself.
namespace guichet::desk {
namespace {

using sync::FileType;

// Everything a mail says, before it is committed.
struct Opened {
    MailTaken taken{};
    sync::Statements statements{};
    std::optional<sync::StatementPage> page{};
};

template <class T>
void moveAfter(std::vector<T> &to, std::vector<T> &from)
{
    std::move(from.begin(), from.end(), std::back_inserter(to));
}

void add(sync::Statements &all, sync::Statements more)
{
    moveAfter(all.receipts, more.receipts);
    moveAfter(all.answers, more.answers);
    moveAfter(all.payments, more.payments);
}

Outcome<void> readFile(Opened &opened, FileType type, ByteView payload)
{
    if (type == FileType::Receipts) {
        auto statements = sync::parseStatements(payload);
        if (statements)
            add(opened.statements, *std::move(statements));
        return statements ? Outcome<void>() : Outcome<void>(statements.failure());
    }
    if (type == FileType::Held) {
        auto held = sync::parseHeld(payload);
        if (!held)
            return held.failure();
        add(opened.statements, std::move(held->statements));
        opened.taken.held = std::move(*held);
        return {};
    }
    if (type != FileType::Answers)
        return fail(Code::N03, {}, "a file that has no place in a mail");
    auto page = sync::parsePage(payload);
    if (!page)
        return page.failure();
    add(opened.statements, std::move(page->statements));
    opened.page = std::move(*page);
    return {};
}

Outcome<void> openOne(Exchange &exchange, ByteView file, Opened &opened)
{
    const Enrolled &enrolled = exchange.counter.journal.enrolled();
    const auto header = sync::peekHeader(file);
    if (!header)
        return header.failure();
    sync::OpenRequest request;
    request.expected = header->type;
    request.isKnownSigner = [&](const crypto::PublicKey &signer, const sync::FileHeader &) { return isMutualsKey(enrolled.root, signer); };
    request.recipient = &enrolled.box;
    request.reader = enrolled.name.text;
    const auto content = sync::openFile(file, request);
    if (!content)
        return content.failure();
    if (auto read = readFile(opened, header->type, content->payload); !read)
        return read;
    ++opened.taken.files;
    return {};
}

// The place we have read to goes on only from where it stands: a page that another
// question brought says nothing about those between.
Outcome<void> noteTaken(Exchange &exchange, Opened &opened, std::vector<NewEntry> &last)
{
    const auto taken = exchange.counter.journal.lastTaken(exchange.road);
    if (!taken)
        return taken.failure();
    if (!opened.page || opened.page->after > *taken || opened.page->next <= *taken)
        return {};
    opened.taken.more = opened.page->more;
    const sync::Transfer transfer{sync::Direction::Down, exchange.road, *taken + 1, opened.page->next};
    auto entry = newEntry(exchange.counter, sync::EntryKind::Transfer, sync::encodeTransfer(transfer));
    if (!entry)
        return entry.failure();
    last.push_back(std::move(*entry));
    return {};
}

} // namespace

sync::HttpRequest get(std::string path, std::size_t largestReply)
{
    sync::HttpRequest request;
    request.path = std::move(path);
    request.largestReply = largestReply;
    return request;
}

sync::HttpRequest post(Exchange &exchange, std::string_view path, Bytes body)
{
    const Enrolled &enrolled = exchange.counter.journal.enrolled();
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = path;
    request.body = std::move(body);
    request.headers.push_back({"Content-Type", "application/octet-stream"});
    const sync::HttpAuth auth = sync::signRequest(request, enrolled.name.text, exchange.time(), enrolled.signing.secret);
    request.headers.push_back({std::string(sync::authHeader), sync::encodeAuth(auth)});
    return request;
}

Bytes questionFile(Exchange &exchange, sync::Question question)
{
    const Enrolled &enrolled = exchange.counter.journal.enrolled();
    const Written head = exchange.counter.journal.head();
    question.time = exchange.time();
    crypto::fillRandom(question.nonce);
    question.head = head.hash;
    sync::FileHeader header;
    header.type = FileType::Question;
    header.from = enrolled.name.text;
    header.to = enrolled.scheme.code.text;
    header.createdSequence = head.sequence;
    return sync::sealFile({header, {enrolled.mutualBox}}, sync::encodeQuestion(question), enrolled.signing);
}

Outcome<MailTaken> takeMail(Exchange &exchange, const sync::HttpReply &reply, std::vector<NewEntry> last)
{
    Opened opened;
    for (const ByteView file : sync::parseMail(reply.body).files) {
        const auto done = openOne(exchange, file, opened);
        if (!done && !opened.taken.refused)
            opened.taken.refused = done.error();
    }
    if (auto noted = noteTaken(exchange, opened, last); !noted)
        return noted.failure();
    ReceiveReport &report = exchange.report.receive;
    const std::size_t before = report.ignored.size();
    if (auto taken = takeStatements(exchange.counter, opened.statements, exchange.road, report, last); !taken)
        return taken.failure();
    if (report.ignored.size() > before && !opened.taken.refused)
        opened.taken.refused = report.ignored.back().why;
    exchange.report.reached = exchange.report.reached || opened.taken.files > 0;
    return std::move(opened.taken);
}

} // namespace guichet::desk
