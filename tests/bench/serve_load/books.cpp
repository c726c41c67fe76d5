// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/serve_load/books.h"

#include "sync/exchange_message.h"
#include "sync/http_auth.h"
#include "sync/mutual/files.h"
#include "sync/sealed_file.h"

#include <ctime>
#include <cstdio>

namespace guichet::bench {

namespace {

constexpr std::string_view scheme = "NIK";
constexpr std::size_t claimsInBundle = 50;
constexpr std::uint64_t otherTerminals = 2000;
constexpr std::uint64_t people = 300'000;

void must(const Outcome<void> &done)
{
    if (!done)
        std::fprintf(stderr, "%s\n", done.error().detail.c_str());
    check(done.has_value());
}

TerminalId idOf(std::uint64_t number)
{
    TerminalId id;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[i] = static_cast<Byte>((number * 0x9E3779B97F4A7C15U) >> (8 * i));
    return id;
}

struct Enrolled {
    std::string name{};
    TerminalId id{};
    crypto::PublicKey sign{};
    crypto::PublicKey box{};
};

void enrol(sqlite::Database &database, const Enrolled &terminal)
{
    const auto dash = terminal.name.find('-');
    const std::string facility = terminal.name.substr(0, dash);
    const crypto::Hash request = crypto::hash(bytesOf(terminal.name));
    must(mutual::run(database.prepare("INSERT INTO terminal VALUES (?, ?, 'A', ?, ?, ?, ?, x'', 'PC', '0.1.0', 0)")
                         .with(terminal.id.bytes)
                         .with(facility)
                         .with(terminal.name)
                         .with(terminal.sign)
                         .with(terminal.box)
                         .with(request)));
}

std::string numbered(const char *letters, std::uint64_t number)
{
    std::string digits = std::to_string(number);
    return letters + std::string(digits.size() < 6 ? 6 - digits.size() : 0, '0') + digits;
}

Bytes noise(std::uint64_t seed, std::size_t size)
{
    Bytes bytes;
    for (std::uint64_t state = seed + 1; bytes.size() < size; state = state * 6364136223846793005U + 1442695040888963407U)
        appendLittleEndian(bytes, state);
    bytes.resize(size);
    return bytes;
}

// Rows as long as real ones: a claim of two lines, its receipt, its journal entry.
class Filler {
public:
    explicit Filler(sqlite::Database &database)
        : m_claim(database.prepare("INSERT INTO claim VALUES (?, ?, ?, ?, ?, 'OLD', ?, ?, ?, ?, 1000, 1, ?, 'ACKNOWLEDGED', NULL, 0, ?, ?)"))
        , m_journal(database.prepare("INSERT INTO journal VALUES (?, ?, ?, ?, ?)"))
    {
    }
    void add(std::uint64_t number)
    {
        const TerminalId terminal = idOf(1'000'000 + number % otherTerminals);
        const std::uint64_t sequence = number / otherTerminals + 1;
        const Bytes unique = noise(number, 64);
        Bytes ulid = noise(number, 16);
        for (std::size_t i = 0; i < 6; ++i) // the time in front, as in every ULID
            ulid[i] = static_cast<Byte>((1'500'000'000'000 + number * 500) >> (8 * (5 - i)));
        const std::uint64_t person = number * 2654435761U % people;
        const std::string member = numbered("NIK-", person) + "-01";
        const std::string household = numbered("NIK-", person);
        const std::string day = toIsoText(Day{static_cast<std::int32_t>(18'000 + number / 10'000)});
        const std::string claim = numbered("OLD-A26-", number);
        const ByteView hash = ByteView(unique).first(32);
        m_claim.with(number + 1).with(ulid).with(terminal.bytes).with(sequence).with(hash);
        m_claim.with(claim).with(member).with(household).with(day).with(m_body).with(m_receipt);
        must(mutual::run(m_claim.with(unique)));
        must(mutual::run(m_journal.with(terminal.bytes).with(sequence).with(hash).with(m_entry).with(m_body)));
    }

private:
    sqlite::Statement m_claim;
    sqlite::Statement m_journal;
    const Bytes m_body = noise(1, 180);
    const Bytes m_receipt = noise(2, 150);
    const Bytes m_entry = noise(3, 190);
};

sync::Bundle nextBundle(LoadTerminal &terminal, std::size_t claims)
{
    for (std::size_t i = 0; i < claims; ++i)
        terminal.journal->addVisit();
    sync::Bundle bundle = terminal.journal->bundle();
    bundle.entries.erase(bundle.entries.begin(), bundle.entries.begin() + static_cast<std::ptrdiff_t>(terminal.sent));
    bundle.previous = bundle.entries.front().entry.previous;
    terminal.sent = bundle.entries.back().entry.sequence;
    return bundle;
}

Bytes sealed(const LoadTerminal &terminal, sync::FileType type, ByteView payload, const crypto::PublicKey &mutual)
{
    sync::SealRequest seal;
    seal.header.type = type;
    seal.header.from = terminal.name;
    seal.header.to = scheme;
    seal.header.fileNumber = 1;
    seal.recipients = {mutual};
    return sync::sealFile(std::move(seal), payload, terminal.keys);
}

} // namespace

std::vector<LoadTerminal> makeMutual(const std::string &path, std::size_t count)
{
    must(mutual::createFolder({path, {{std::string(scheme)}, "Mutuelle", "XOF", "nik"}, {}, std::time(nullptr)}));
    auto folder = mutual::openFolder(path);
    check(folder.has_value());
    must(mutual::makeFolders(path + "/www/v1/NIK/KPO01"));
    must(mutual::saveFile(path + "/www/v1/NIK/KPO01/manifest", noise(1, 60'000), mutual::Readers::Everyone));
    sqlite::Transaction transaction(folder->database);
    std::vector<LoadTerminal> terminals;
    for (std::size_t i = 0; i < count; ++i) {
        terminals.push_back({numbered("T", i) + "-A", idOf(i), crypto::makeSigningKeys(), crypto::makeBoxKeys(), {}, 0});
        terminals.back().journal = std::make_unique<test::RandomJournal>(i + 1, terminals.back().id, terminals.back().keys);
        enrol(folder->database, {terminals.back().name, terminals.back().id, terminals.back().keys.publicKey, terminals.back().box.publicKey});
    }
    for (std::uint64_t i = 0; i < otherTerminals; ++i) {
        const crypto::Hash key = crypto::hash(bytesOf(std::to_string(i)));
        enrol(folder->database, {numbered("O", i) + "-A", idOf(1'000'000 + i), key, key});
    }
    must(mutual::commit(transaction));
    return terminals;
}

void fillUpTo(const std::string &path, std::uint64_t claims)
{
    auto folder = mutual::openFolder(path);
    check(folder.has_value());
    auto &database = folder->database;
    const auto held = static_cast<std::uint64_t>(*mutual::integer(database, "SELECT COUNT(*) FROM claim"));
    const auto last = static_cast<std::uint64_t>(*mutual::integer(database, "SELECT COALESCE(MAX(log_index), 0) FROM claim"));
    if (held >= claims)
        return;
    must(mutual::exec(database, "PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA foreign_keys = OFF;"
                                "DROP INDEX claim_of_facility; DROP INDEX claim_of_member"));
    {
        sqlite::Transaction transaction(database);
        Filler filler(database);
        for (std::uint64_t i = last; i < last + claims - held; ++i)
            filler.add(i);
        must(mutual::commit(transaction));
    }
    must(mutual::exec(database, "CREATE INDEX claim_of_facility ON claim (facility, care_day); CREATE INDEX claim_of_member ON claim (member);"
                                "PRAGMA wal_checkpoint(TRUNCATE)"));
}

std::vector<Upload> makeUploads(std::vector<LoadTerminal> &terminals, const crypto::PublicKey &mutual, std::size_t claims)
{
    std::vector<Upload> uploads;
    for (std::size_t left = claims; left > 0; left -= std::min(left, claimsInBundle)) {
        for (std::size_t i = 0; i < terminals.size(); ++i) {
            const auto bundle = nextBundle(terminals[i], std::min(left, claimsInBundle));
            uploads.push_back({i, sealed(terminals[i], sync::FileType::Claims, sync::encodeBundle(bundle), mutual)});
        }
    }
    return uploads;
}

Bytes makeQuestion(const LoadTerminal &terminal, const crypto::PublicKey &mutual, std::int64_t now)
{
    sync::Question question;
    question.time = now;
    crypto::fillRandom(question.nonce);
    return sealed(terminal, sync::FileType::Question, sync::encodeQuestion(question), mutual);
}

std::string authHeader(const LoadTerminal &terminal, const std::string &path, const Bytes &body, std::int64_t now)
{
    sync::HttpRequest request;
    request.method = sync::Method::Post;
    request.path = path;
    request.body = body;
    return sync::encodeAuth(sync::signRequest(request, terminal.name, now, terminal.keys.secret));
}

} // namespace guichet::bench
