// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/mutual/serve/serve_fixture.h"

#include "sync/http_auth.h"
#include "sync/mutual/files.h"

#include <filesystem>

namespace guichet::mutual::serve {

TestTerminal::TestTerminal(char letter, Byte seed)
    : m_name(std::string("KPO01-") + letter)
    , m_id{{seed, 2, 3, 4, 5, 6, 7, 8}}
    , m_keys(test::signingKeys(seed))
    , m_box(test::boxKeys(static_cast<Byte>(seed + 1)))
    , m_journal(seed, m_id, m_keys)
{
    m_journal.addVisits(10);
}

void TestTerminal::enrol(Folder &folder) const
{
    const std::string letter(1, m_name.back());
    const crypto::Hash request = crypto::hash(bytesOf(m_name));
    const auto saved = run(folder.database.prepare("INSERT INTO terminal VALUES (?, 'KPO01', ?, ?, ?, ?, ?, x'', 'PC', '0.1.0', ?)")
                               .with(m_id.bytes)
                               .with(letter)
                               .with(m_name)
                               .with(m_keys.publicKey)
                               .with(m_box.publicKey)
                               .with(request)
                               .with(testNow));
    ASSERT_TRUE(saved);
}

Bytes TestTerminal::sealed(sync::FileType type, ByteView payload, const crypto::PublicKey &mutual) const
{
    sync::SealRequest seal;
    seal.header.type = type;
    seal.header.from = m_name;
    seal.header.to = "NIK";
    seal.header.fileNumber = 1;
    seal.recipients = {mutual};
    return sync::sealFile(std::move(seal), payload, m_keys);
}

Bytes TestTerminal::claimsFile(const sync::Bundle &bundle, const crypto::PublicKey &mutual) const
{
    return sealed(sync::FileType::Claims, sync::encodeBundle(bundle), mutual);
}

Bytes TestTerminal::questionFile(const sync::Question &question, const crypto::PublicKey &mutual) const
{
    return sealed(sync::FileType::Question, sync::encodeQuestion(question), mutual);
}

sync::Question TestTerminal::question(std::int64_t now) const
{
    const auto bundle = m_journal.bundle();
    sync::Question question;
    question.time = now;
    crypto::fillRandom(question.nonce);
    question.to = bundle.entries.size();
    question.head = sync::hashOfEntry(sync::encodeEntry(bundle.entries.back().entry));
    return question;
}

sync::OpenedFile TestTerminal::open(ByteView file) const
{
    const auto header = sync::peekHeader(file);
    sync::OpenRequest request;
    request.expected = header ? header->type : sync::FileType::Claims;
    request.isKnownSigner = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
    request.recipient = &m_box;
    const auto opened = sync::openFile(file, request);
    EXPECT_TRUE(opened);
    EXPECT_TRUE(!opened || opened->header.to == m_name);
    return opened ? *opened : sync::OpenedFile{};
}

sync::Statements TestTerminal::receiptsIn(ByteView mail) const
{
    sync::Statements all;
    const auto parsed = sync::parseMail(mail);
    EXPECT_FALSE(parsed.isCut);
    for (const ByteView file : parsed.files) {
        const auto statements = sync::parseStatements(open(file).payload);
        EXPECT_TRUE(statements);
        EXPECT_LE(statements->receipts.size(), sync::receiptsPerFile);
        all.receipts.insert(all.receipts.end(), statements->receipts.begin(), statements->receipts.end());
    }
    return all;
}

sync::Held TestTerminal::heldIn(ByteView mail) const
{
    const auto parsed = sync::parseMail(mail);
    EXPECT_EQ(parsed.files.size(), 1U);
    const auto held = parsed.files.empty() ? Outcome<sync::Held>(fail(Code::N03)) : sync::parseHeld(open(parsed.files.front()).payload);
    EXPECT_TRUE(held);
    return held ? *held : sync::Held{};
}

sync::StatementPage TestTerminal::pageIn(ByteView mail) const
{
    const auto parsed = sync::parseMail(mail);
    EXPECT_EQ(parsed.files.size(), 1U);
    const auto page = parsed.files.empty() ? Outcome<sync::StatementPage>(fail(Code::N03)) : sync::parsePage(open(parsed.files.front()).payload);
    EXPECT_TRUE(page);
    return page ? *page : sync::StatementPage{};
}

sync::Bundle cutBundle(const sync::Bundle &whole, std::uint64_t from, std::uint64_t to, const crypto::SigningKeys &keys)
{
    sync::Bundle part = whole;
    const auto at = [&](std::uint64_t sequence) { return whole.entries.begin() + static_cast<std::ptrdiff_t>(sequence - 1); };
    part.entries.assign(at(from), at(to) + 1);
    part.previous = part.entries.front().entry.previous;
    const auto head = sync::hashOfEntry(sync::encodeEntry(part.entries.back().entry));
    part.headSignature = crypto::sign(crypto::Purpose::Journal, head, keys.secret);
    return part;
}

void Served::SetUp()
{
    m_mutual.importDemo();
    m_first.enrol(m_mutual.folder());
    m_second.enrol(m_mutual.folder());
    serve({});
}

void Served::serve(const Limits &limits)
{
    m_server.reset();
    auto site = MutualSite::open(folder(), limits, [this] { return m_now; });
    ASSERT_TRUE(site);
    m_site = std::move(*site);
    auto log = AccessLog::toFile(m_mutual.root() + "/access.log");
    ASSERT_TRUE(log);
    auto server = WebServer::start({*parseListen("127.0.0.1:0"), {}, limits},
        [this](const Asked &asked) { return m_site->answer(asked); }, std::move(*log), [this] { return m_now; });
    ASSERT_TRUE(server);
    m_server = std::move(*server);
}

std::string Served::logText() const
{
    const auto text = loadFile(m_mutual.root() + "/access.log", std::uint64_t{1} << 20);
    return text ? std::string(textOf(*text)) : std::string{};
}

std::string Served::authFor(const TestTerminal &terminal, std::string_view path, const Bytes &body) const
{
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = path;
    request.body = body;
    return sync::encodeAuth(sync::signRequest(request, terminal.name(), m_now, terminal.keys().secret));
}

std::optional<test::RawReply> Served::post(const TestTerminal &terminal, std::string_view path, const Bytes &body)
{
    const std::string head = "POST /" + std::string(path) + " HTTP/1.1\r\nHost: test\r\nGuichet-Auth: " + authFor(terminal, path, body) + "\r\n";
    return test::ask(port(), head, body);
}

} // namespace guichet::mutual::serve
