// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/statement_files.h"

#include "sync/transport/folder.h"
#include "sync/receipt.h"
#include "sync/sealed_file.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::size_t statementsPerFile = 5000;

// Rows of payload, signature and, for receipts, the claim.
constexpr const char *receiptQuery =
    "SELECT receipt, receipt_signature, ulid FROM claim WHERE terminal = ?1"
    " UNION ALL SELECT receipt, receipt_signature, ulid FROM conflict WHERE terminal = ?1"
    " UNION ALL SELECT receipt, receipt_signature, ulid FROM cancellation WHERE terminal = ?1";
constexpr const char *answerQuery =
    "SELECT a.payload, a.signature, a.ulid FROM answer AS a JOIN claim AS c ON c.ulid = a.ulid WHERE c.terminal = ?1"
    " AND a.version = (SELECT MAX(version) FROM answer WHERE ulid = a.ulid) ORDER BY a.ulid";
constexpr const char *paymentQuery =
    "SELECT payload, signature, NULL FROM payment WHERE facility = (SELECT facility FROM terminal WHERE id = ?1) ORDER BY batch";

Outcome<std::set<crypto::Hash>> loadDelivered(Folder &folder, const TerminalId &terminal)
{
    auto rows = folder.database.prepare("SELECT statement FROM delivered WHERE terminal = ?");
    rows.with(terminal.bytes);
    std::set<crypto::Hash> delivered;
    while (rows.next())
        delivered.insert(exactly<32>(rows.blob(0)).value_or(crypto::Hash{}));
    if (const auto done = ended(rows); !done)
        return done.failure();
    return delivered;
}

Outcome<std::vector<sync::Signed>> loadPending(
    Folder &folder, const char *query, const StatementsFor &wanted, const std::set<crypto::Hash> &delivered)
{
    auto rows = folder.database.prepare(query);
    rows.with(wanted.terminal.id.bytes);
    std::vector<sync::Signed> pending;
    while (rows.next()) {
        const auto ulid = exactly<16>(rows.blob(2));
        const bool isAsked = ulid && wanted.claims.contains(Ulid{*ulid});
        const auto signature = exactly<64>(rows.blob(1));
        if (signature && (isAsked || !delivered.contains(crypto::hash(rows.blob(0)))))
            pending.push_back({copyOf(rows.blob(0)), *signature});
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return pending;
}

Outcome<std::string> saveOne(Folder &folder, const crypto::SigningKeys &keys, const StatementsFor &wanted, sync::FileType type,
    const sync::Statements &statements, std::size_t part)
{
    const std::string scheme = folder.scheme.code.text;
    const Bytes payload = sync::encodeStatements(statements);
    const std::string counter = std::string(sync::nameOf(type)) + "-" + std::to_string(part);
    const auto number = takeFileNumber(folder, wanted.terminal.name.text, counter, crypto::hash(payload));
    if (!number)
        return number.failure();
    sync::SealRequest seal;
    seal.header.type = type;
    seal.header.from = scheme;
    seal.header.to = wanted.terminal.name.text;
    seal.header.fileNumber = *number * 1000 + part; // parts of one exchange never share a name
    seal.recipients = {wanted.terminal.boxKey};
    const std::string name = sync::fileName(seal.header, scheme, wanted.terminal.name.text);
    const Bytes file = sync::sealFile(std::move(seal), payload, keys);
    if (const auto saved = transport::writeStickFile(wanted.stick, transport::Side::Down, name, file); !saved)
        return saved.failure();
    return name;
}

} // namespace

Outcome<std::vector<std::string>> saveStatementFiles(Folder &folder, const crypto::SigningKeys &receiptKeys, const StatementsFor &wanted)
{
    const auto delivered = loadDelivered(folder, wanted.terminal.id);
    if (!delivered)
        return delivered.failure();
    struct Pile {
        const char *query;
        sync::FileType type;
        std::vector<sync::Signed> sync::Statements::*member;
    };
    const std::array piles{
        Pile{receiptQuery, sync::FileType::Receipts, &sync::Statements::receipts},
        Pile{answerQuery, sync::FileType::Answers, &sync::Statements::answers},
        Pile{paymentQuery, sync::FileType::Answers, &sync::Statements::payments},
    };
    std::vector<std::string> names;
    std::size_t part = 0;
    for (const Pile &pile : piles) {
        const auto pending = loadPending(folder, pile.query, wanted, *delivered);
        if (!pending)
            return pending.failure();
        for (std::size_t from = 0; from < pending->size(); from += statementsPerFile) {
            const auto begin = pending->begin() + static_cast<std::ptrdiff_t>(from);
            const auto end = pending->begin() + static_cast<std::ptrdiff_t>(std::min(from + statementsPerFile, pending->size()));
            sync::Statements statements;
            statements.*pile.member = {begin, end};
            auto name = saveOne(folder, receiptKeys, wanted, pile.type, statements, part++);
            if (!name)
                return name.failure();
            names.push_back(std::move(*name));
        }
    }
    return names;
}

} // namespace guichet::mutual
