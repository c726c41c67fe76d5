// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/cbor.h"
#include "terminal/base/check.h"

#include <algorithm>

namespace {

using namespace guichet;

bool isOfOurWriting(const cbor::Value &value)
{
    if (value.is(cbor::Kind::Float) || value.is(cbor::Kind::Simple) || value.is(cbor::Kind::Undefined))
        return false;
    return std::all_of(value.items().begin(), value.items().end(), isOfOurWriting);
}

void writeAgain(cbor::Writer &writer, const cbor::Value &value)
{
    if (const auto number = value.integer())
        writer.integer(*number);
    else if (const auto bytes = value.bytes())
        writer.bytes(*bytes);
    else if (const auto text = value.text())
        writer.text(*text);
    else if (const auto truth = value.boolean())
        writer.boolean(*truth);
    else if (value.is(cbor::Kind::Null))
        writer.null();
    else if (value.is(cbor::Kind::Array))
        writer.array(value.items().size());
    else if (value.is(cbor::Kind::Map))
        writer.map(value.entryCount());
    else
        writer.tag(value.tag());
    for (const cbor::Value &item : value.items())
        writeAgain(writer, item);
}

} // namespace

// What is accepted has one writing only: the one it came in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    for (const cbor::Limits &limits : {cbor::cardLimits, cbor::ownFormatLimits}) {
        const auto read = cbor::parse(bytes, limits);
        if (!read || !isOfOurWriting(*read))
            continue;
        cbor::Writer writer;
        writeAgain(writer, *read);
        check(std::equal(bytes.begin(), bytes.end(), writer.written().begin(), writer.written().end()));
    }
    return 0;
}
