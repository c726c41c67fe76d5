// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/cbor.h"
#include "terminal/base/failure.h"

#include <optional>
#include <string>
#include <string_view>

// What the readers of journal bodies share: a body is a map of the keys 1, 2, 3 …,
// and the journal only ever holds what our own writers made.
namespace guichet::sync {

inline Unexpected<Failure> notThisBody(std::string_view what)
{
    return fail(Code::D01, {}, "not a body of " + std::string(what));
}

// A map whose keys are exactly 1..count; nothing otherwise.
inline std::optional<cbor::Value> parseFields(ByteView body, std::size_t count)
{
    auto parsed = cbor::parse(body, cbor::ownFormatLimits);
    if (!parsed || parsed->entryCount() != count)
        return {};
    for (std::size_t i = 0; i < count; ++i) {
        if (parsed->keyAt(i).integer() != static_cast<std::int64_t>(i + 1))
            return {};
    }
    return std::move(*parsed);
}

} // namespace guichet::sync
