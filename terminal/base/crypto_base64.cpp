// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/base64.h"

#include <sodium.h>

namespace guichet {
namespace {

std::string encode(ByteView bytes, int variant)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back(); // its closing zero
    return text;
}

std::optional<Bytes> parse(std::string_view text, int variant)
{
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const char *end = nullptr;
    const int failed = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end, variant);
    if (failed != 0 || end != text.data() + text.size())
        return {};
    bytes.resize(size);
    if (encode(bytes, variant) != text)
        return {};
    return bytes;
}

} // namespace

std::string base64(ByteView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_ORIGINAL);
}

std::string base64url(ByteView bytes)
{
    return encode(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::optional<Bytes> parseBase64(std::string_view text)
{
    return parse(text, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<Bytes> parseBase64url(std::string_view text)
{
    return parse(text, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

} // namespace guichet
