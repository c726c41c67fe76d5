// SPDX-License-Identifier: Apache-2.0
#include "sync/session_body.h"

#include "terminal/base/cbor.h"

#include <limits>

namespace guichet::sync {
namespace {

Unexpected<Failure> notThisBody()
{
    return fail(Code::D01, {}, "not a body of kind 8");
}

} // namespace

Bytes encodeSession(const Session &session)
{
    cbor::Writer writer;
    writer.map(3).key(1).integer(static_cast<int>(session.event)).key(2).unsignedInteger(session.person).key(3).text(codeOf(session.role));
    return writer.take();
}

Outcome<Session> parseSession(ByteView body)
{
    const auto map = cbor::parse(body, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 3 || !map->find(1) || !map->find(2) || !map->find(3))
        return notThisBody();
    const std::int64_t event = map->find(1)->integer().value_or(0);
    const auto person = map->find(2)->unsignedInteger();
    const auto role = parseRole(map->find(3)->text().value_or(std::string_view{}));
    const bool isKnown = event >= 1 && event <= static_cast<int>(SessionEvent::FolderKeyRemoved);
    if (!isKnown || !person || *person > std::numeric_limits<std::uint32_t>::max() || !role)
        return notThisBody();
    return Session{static_cast<SessionEvent>(event), static_cast<std::uint32_t>(*person), *role};
}

} // namespace guichet::sync
