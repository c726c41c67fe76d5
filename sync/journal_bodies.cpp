// SPDX-License-Identifier: Apache-2.0
#include "sync/journal_bodies.h"

#include "sync/body_fields.h"

namespace guichet::sync {
namespace {

constexpr std::size_t foreignFields = 6;

template <std::size_t N>
std::optional<std::array<Byte, N>> fixedAt(const cbor::Value &map, std::size_t i)
{
    return map.valueAt(i).fixedBytes<N>();
}

} // namespace

Bytes encodeGenesis(const Genesis &genesis)
{
    cbor::Writer writer;
    writer.map(4).key(1).bytes(genesis.signKey).key(2).bytes(genesis.boxKey);
    writer.key(3).bytes(genesis.answerHash).key(4).integer(genesis.signedTime);
    return writer.take();
}

Outcome<Genesis> parseGenesis(ByteView body)
{
    const auto map = parseFields(body, 4);
    if (!map)
        return notThisBody("kind 1");
    const auto signKey = fixedAt<32>(*map, 0);
    const auto boxKey = fixedAt<32>(*map, 1);
    const auto answerHash = fixedAt<32>(*map, 2);
    const auto signedTime = map->valueAt(3).integer();
    if (!signKey || !boxKey || !answerHash || !signedTime)
        return notThisBody("kind 1");
    return Genesis{*signKey, *boxKey, *answerHash, *signedTime};
}

Bytes encodeCorrection(const Correction &correction)
{
    cbor::Writer writer;
    writer.map(4).key(1).integer(static_cast<int>(correction.action)).key(2).bytes(correction.claim.bytes);
    writer.key(3).text(correction.reason).key(4).unsignedInteger(correction.secondOperator);
    return writer.take();
}

Outcome<Correction> parseCorrection(ByteView body)
{
    const auto map = parseFields(body, 4);
    if (!map)
        return notThisBody("kind 3");
    const auto action = map->valueAt(0).integer();
    const auto claim = fixedAt<16>(*map, 1);
    const auto reason = map->valueAt(2).text();
    const auto second = map->valueAt(3).unsignedInteger();
    if (!action || *action < 1 || *action > 4 || !claim || !reason || !second || *second > UINT32_MAX)
        return notThisBody("kind 3");
    return Correction{static_cast<CorrectionAction>(*action), Ulid{*claim}, std::string(*reason), static_cast<std::uint32_t>(*second)};
}

Bytes encodeSigned(const Signed &statement)
{
    cbor::Writer writer;
    writer.map(2).key(1).bytes(statement.payload).key(2).bytes(statement.signature);
    return writer.take();
}

Outcome<Signed> parseSigned(ByteView body)
{
    const auto map = parseFields(body, 2);
    if (!map)
        return notThisBody("a signed statement");
    const auto payload = map->valueAt(0).bytes();
    const auto signature = fixedAt<64>(*map, 1);
    if (!payload || !signature)
        return notThisBody("a signed statement");
    return Signed{copyOf(*payload), *signature};
}

Bytes encodeForeign(const ForeignStatement &statement)
{
    cbor::Writer writer;
    writer.map(foreignFields).key(1).text(statement.road).key(2).bytes(statement.claim.bytes).key(3).text(statement.reference);
    writer.key(4).bytes(statement.seen).key(5).bytes(statement.answer ? encodeAnswer(*statement.answer) : Bytes{});
    writer.key(6).integer(statement.collision ? 1 : 0);
    return writer.take();
}

Outcome<ForeignStatement> parseForeign(ByteView body)
{
    const auto map = parseFields(body, foreignFields);
    if (!map)
        return notThisBody("a foreign statement");
    const auto road = map->valueAt(0).text();
    const auto claim = fixedAt<16>(*map, 1);
    const auto reference = map->valueAt(2).text();
    const auto seen = fixedAt<32>(*map, 3);
    const auto answer = map->valueAt(4).bytes();
    const auto collision = map->valueAt(5).integer();
    if (!road || !claim || !reference || !seen || !answer || !collision || *collision < 0 || *collision > 1)
        return notThisBody("a foreign statement");
    ForeignStatement statement{std::string(*road), Ulid{*claim}, std::string(*reference), *seen, {}, *collision == 1};
    if (answer->empty())
        return statement;
    const auto parsed = parseAnswer(*answer);
    if (!parsed)
        return notThisBody("a foreign answer");
    statement.answer = *parsed;
    return statement;
}

bool isForeign(ByteView body)
{
    return parseFields(body, foreignFields).has_value();
}

Bytes encodeRosterApplied(const RosterApplied &applied)
{
    cbor::Writer writer;
    writer.map(5).key(1).unsignedInteger(applied.stamp.version).key(2).bytes(applied.stamp.root);
    writer.key(3).integer(applied.issued).key(4).integer(applied.expires).key(5).bytes(applied.root);
    return writer.take();
}

Outcome<RosterApplied> parseRosterApplied(ByteView body)
{
    const auto map = parseFields(body, 5);
    if (!map)
        return notThisBody("kind 9");
    const auto version = map->valueAt(0).unsignedInteger();
    const auto stamp = fixedAt<8>(*map, 1);
    const auto issued = map->valueAt(2).integer();
    const auto expires = map->valueAt(3).integer();
    const auto root = map->valueAt(4).bytes();
    if (!version || !stamp || !issued || !expires || !root)
        return notThisBody("kind 9");
    return RosterApplied{{*version, *stamp}, *issued, *expires, copyOf(*root)};
}

Bytes encodeSignedTime(const SignedTime &time)
{
    cbor::Writer writer;
    writer.map(2).key(1).integer(time.signedTime).key(2).integer(time.systemTime);
    return writer.take();
}

Outcome<SignedTime> parseSignedTime(ByteView body)
{
    const auto map = parseFields(body, 2);
    if (!map)
        return notThisBody("kind 10");
    const auto signedTime = map->valueAt(0).integer();
    const auto systemTime = map->valueAt(1).integer();
    if (!signedTime || !systemTime)
        return notThisBody("kind 10");
    return SignedTime{*signedTime, *systemTime};
}

Bytes encodeTransfer(const Transfer &transfer)
{
    cbor::Writer writer;
    writer.map(4).key(1).integer(static_cast<int>(transfer.direction)).key(2).text(transfer.road);
    writer.key(3).unsignedInteger(transfer.from).key(4).unsignedInteger(transfer.to);
    return writer.take();
}

Outcome<Transfer> parseTransfer(ByteView body)
{
    const auto map = parseFields(body, 4);
    if (!map)
        return notThisBody("kind 12");
    const auto direction = map->valueAt(0).integer();
    const auto road = map->valueAt(1).text();
    const auto from = map->valueAt(2).unsignedInteger();
    const auto to = map->valueAt(3).unsignedInteger();
    if (!direction || *direction < 1 || *direction > 2 || !road || !from || !to)
        return notThisBody("kind 12");
    return Transfer{static_cast<Direction>(*direction), std::string(*road), *from, *to};
}

Bytes encodeStart(StartEvent event)
{
    cbor::Writer writer;
    writer.map(1).key(1).integer(static_cast<int>(event));
    return writer.take();
}

Outcome<StartEvent> parseStart(ByteView body)
{
    const auto map = parseFields(body, 1);
    const auto event = map ? map->valueAt(0).integer() : std::nullopt;
    if (!event || *event < 1 || *event > 3)
        return notThisBody("kind 14");
    return static_cast<StartEvent>(*event);
}

} // namespace guichet::sync
