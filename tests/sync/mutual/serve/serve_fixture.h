// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange_message.h"
#include "sync/mutual/serve/mutual_site.h"
#include "sync/mutual/serve/web_server.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/mutual/serve/raw_http.h"
#include "tests/sync/random_journal.h"

// A mutual that is served on a port of this machine, and terminals that ask it.
namespace guichet::mutual::serve {

// A terminal enrolled at KPO01: its keys, its journal, and what it would post.
class TestTerminal {
public:
    TestTerminal(char letter, Byte seed);

    void enrol(Folder &folder) const;
    test::RandomJournal &journal() { return m_journal; }
    const std::string &name() const { return m_name; }
    const crypto::SigningKeys &keys() const { return m_keys; }
    const crypto::BoxKeys &box() const { return m_box; }
    const TerminalId &id() const { return m_id; }

    Bytes claimsFile(const sync::Bundle &bundle, const crypto::PublicKey &mutual) const;
    Bytes questionFile(const sync::Question &question, const crypto::PublicKey &mutual) const;
    sync::Question question(std::int64_t now) const; // to the end of the journal, a new nonce
    // What a reply's files say; a test failure when one does not open.
    sync::OpenedFile open(ByteView file) const;
    sync::Statements receiptsIn(ByteView mail) const;
    sync::Held heldIn(ByteView mail) const;
    sync::StatementPage pageIn(ByteView mail) const;

private:
    Bytes sealed(sync::FileType type, ByteView payload, const crypto::PublicKey &mutual) const;

    std::string m_name;
    TerminalId m_id{};
    crypto::SigningKeys m_keys;
    crypto::BoxKeys m_box;
    test::RandomJournal m_journal;
};

// The entries `from`..`to` of a bundle, signed by the terminal.
sync::Bundle cutBundle(const sync::Bundle &whole, std::uint64_t from, std::uint64_t to, const crypto::SigningKeys &keys);

class Served : public testing::Test {
protected:
    void SetUp() override;
    void serve(const Limits &limits);               // starts it, or starts it anew
    std::uint16_t port() const { return m_server->port(); }
    WebServer &server() { return *m_server; }
    TemporaryMutual &mutual() { return m_mutual; }
    std::string folder() { return m_mutual.root() + "/mutual"; }
    crypto::PublicKey mutualBox() { return loadBoxKey(m_mutual.folder())->publicKey; }
    std::int64_t count(const std::string &table) { return *integer(m_mutual.folder().database, "SELECT COUNT(*) FROM " + table); }
    std::string logText() const;

    // POST with Guichet-Auth as the terminal would make it.
    std::optional<test::RawReply> post(const TestTerminal &terminal, std::string_view path, const Bytes &body);
    std::string authFor(const TestTerminal &terminal, std::string_view path, const Bytes &body) const;
    Bytes claims(TestTerminal &terminal) { return terminal.claimsFile(terminal.journal().bundle(), mutualBox()); }

    std::int64_t m_now = testNow;
    TestTerminal m_first{'A', 61};
    TestTerminal m_second{'B', 71};

private:
    TemporaryMutual m_mutual{};
    std::unique_ptr<MutualSite> m_site{};
    std::unique_ptr<WebServer> m_server{};
};

} // namespace guichet::mutual::serve
