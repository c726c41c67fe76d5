// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/apply_roster.h"
#include "terminal/base/cbor.h"

#include <optional>
#include <string>

// What the desk writes into the journal and the store reads when it rebuilds its
// tables of state:
//   Verification    sync::encodeVerification
//   ClaimSealed     sync::encodeClaim
//   Receipt         sync::encodeStatements, with receipts only (conflicts among them)
//   Adjudication    sync::encodeStatements, with answers only
//   Payment         sync::encodeStatements, with payments only
//   RosterApplied   RosterAppliedBody
//   Transfer        TransferBody
// Statements were verified before they are written, and are written once.
namespace guichet::desk {

// A roster came into force. Its issue time is signed time (trust.md 3.5).
struct RosterAppliedBody {
    std::uint64_t version = 0;
    std::int64_t issued = 0;
    std::int64_t expires = 0;
    crypto::Hash manifestHash{};
    Bytes root{}; // sync::encodeRoot of the root in force from now on
};

inline Bytes encodeRosterApplied(const RosterAppliedBody &body)
{
    cbor::Writer writer;
    writer.map(5).key(1).unsignedInteger(body.version).key(2).integer(body.issued).key(3).integer(body.expires);
    writer.key(4).bytes(body.manifestHash).key(5).bytes(body.root);
    return writer.take();
}

inline std::optional<RosterAppliedBody> parseRosterApplied(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 5)
        return {};
    const auto *version = map->find(1), *issued = map->find(2), *expires = map->find(3), *hash = map->find(4), *root = map->find(5);
    if (!version || !version->unsignedInteger() || !issued || !issued->integer() || !expires || !expires->integer())
        return {};
    if (!hash || !hash->fixedBytes<32>() || !root || !root->bytes())
        return {};
    return RosterAppliedBody{*version->unsignedInteger(), *issued->integer(), *expires->integer(), *hash->fixedBytes<32>(), copyOf(*root->bytes())};
}

// A file with the entries from..to was written and read back: claims of that
// stretch that were queued are sent from now on, and still wait for their receipts.
struct TransferBody {
    std::string file{};
    std::uint64_t from = 1;
    std::uint64_t to = 0;
    crypto::Hash fileHash{};
};

inline Bytes encodeTransfer(const TransferBody &body)
{
    cbor::Writer writer;
    writer.map(4).key(1).text(body.file).key(2).unsignedInteger(body.from).key(3).unsignedInteger(body.to).key(4).bytes(body.fileHash);
    return writer.take();
}

inline std::optional<TransferBody> parseTransfer(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 4)
        return {};
    const auto *file = map->find(1), *from = map->find(2), *to = map->find(3), *hash = map->find(4);
    if (!file || !file->text() || !from || !from->unsignedInteger() || !to || !to->unsignedInteger() || !hash || !hash->fixedBytes<32>())
        return {};
    return TransferBody{std::string(*file->text()), *from->unsignedInteger(), *to->unsignedInteger(), *hash->fixedBytes<32>()};
}

} // namespace guichet::desk
