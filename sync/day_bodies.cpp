// SPDX-License-Identifier: Apache-2.0
#include "sync/day_bodies.h"

#include "sync/body_fields.h"

namespace guichet::sync {
namespace {

std::optional<Day> dayAt(const cbor::Value &map, std::size_t i)
{
    const auto day = map.valueAt(i).integer();
    if (!day || *day < INT32_MIN || *day > INT32_MAX)
        return {};
    return Day{static_cast<std::int32_t>(*day)};
}

} // namespace

Bytes encodeCashDay(const CashDay &cash)
{
    cbor::Writer writer;
    writer.map(10).key(1).integer(cash.day.sinceEpoch).key(2).unsignedInteger(cash.from).key(3).unsignedInteger(cash.to);
    writer.key(4).unsignedInteger(cash.claims).key(5).integer(cash.due.amount).key(6).integer(cash.expected.amount);
    writer.key(7).integer(cash.givenBack.amount).key(8).integer(cash.counted.amount).key(9).text(cash.reason);
    writer.key(10).unsignedInteger(cash.openVisits);
    return writer.take();
}

Outcome<CashDay> parseCashDay(ByteView body)
{
    const auto map = parseFields(body, 10);
    if (!map)
        return notThisBody("kind 23");
    const auto day = dayAt(*map, 0);
    const auto from = map->valueAt(1).unsignedInteger();
    const auto to = map->valueAt(2).unsignedInteger();
    const auto claims = map->valueAt(3).unsignedInteger();
    const auto due = map->valueAt(4).integer();
    const auto expected = map->valueAt(5).integer();
    const auto givenBack = map->valueAt(6).integer();
    const auto counted = map->valueAt(7).integer();
    const auto reason = map->valueAt(8).text();
    const auto open = map->valueAt(9).unsignedInteger();
    if (!day || !from || !to || !claims || !due || !expected || !givenBack || !counted || !reason || !open)
        return notThisBody("kind 23");
    return CashDay{*day, *from, *to, *claims, {*due}, {*expected}, {*givenBack}, {*counted}, std::string(*reason), *open};
}

Bytes encodeClosure(const Closure &closure)
{
    cbor::Writer writer;
    writer.map(2).key(1).integer(closure.day.sinceEpoch).key(2).unsignedInteger(closure.to);
    return writer.take();
}

Outcome<Closure> parseClosure(ByteView body)
{
    const auto map = parseFields(body, 2);
    const auto day = map ? dayAt(*map, 0) : std::nullopt;
    const auto to = map ? map->valueAt(1).unsignedInteger() : std::nullopt;
    if (!day || !to)
        return notThisBody("kind 13");
    return Closure{*day, *to};
}

} // namespace guichet::sync
