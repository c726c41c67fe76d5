// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/spki.h"

#include "terminal/base/base64.h"
#include "terminal/base/crypto.h"

#include <optional>

namespace guichet::sync {
namespace {

constexpr Byte sequenceTag = 0x30;
constexpr Byte versionTag = 0xa0;

struct Element {
    Byte tag = 0;
    ByteView content{};
    ByteView whole{}; // with its tag and length
};

// The length of an element: one byte, or up to four after a count.
struct Length {
    std::size_t value = 0;
    std::size_t bytes = 0;
};
std::optional<Length> lengthAt(ByteView bytes)
{
    if (bytes.empty())
        return {};
    if (bytes[0] < 0x80)
        return Length{bytes[0], 1};
    const std::size_t count = bytes[0] & 0x7fU;
    if (count == 0 || count > 4 || bytes.size() < 1 + count)
        return {};
    std::size_t value = 0;
    for (const Byte byte : bytes.subspan(1, count))
        value = value << 8 | byte;
    return Length{value, 1 + count};
}

// Takes the first element off the front.
std::optional<Element> takeElement(ByteView &bytes)
{
    if (bytes.empty())
        return {};
    const auto length = lengthAt(bytes.subspan(1));
    if (!length || bytes.size() - 1 - length->bytes < length->value)
        return {};
    const std::size_t head = 1 + length->bytes;
    const Element element{bytes[0], bytes.subspan(head, length->value), bytes.first(head + length->value)};
    bytes = bytes.subspan(head + length->value);
    return element;
}

// What is inside when it is a sequence.
ByteView insideSequence(ByteView bytes)
{
    const auto element = takeElement(bytes);
    return element && element->tag == sequenceTag ? element->content : ByteView{};
}

} // namespace

ByteView spkiOf(ByteView certificate)
{
    ByteView fields = insideSequence(insideSequence(certificate)); // Certificate, TBSCertificate
    auto field = takeElement(fields);
    if (field && field->tag == versionTag)
        field = takeElement(fields);
    for (int before = 0; before < 5 && field; ++before) // serial, algorithm, issuer, validity, subject
        field = takeElement(fields);
    return field && field->tag == sequenceTag ? field->whole : ByteView{};
}

std::string pinOf(ByteView certificate)
{
    const ByteView spki = spkiOf(certificate);
    return spki.empty() ? std::string{} : base64(crypto::sha256(spki));
}

} // namespace guichet::sync
