// SPDX-License-Identifier: Apache-2.0
#include "sync/zstd_frame.h"

#include "terminal/base/check.h"

#include <zstd.h>

namespace guichet::sync {

Bytes compress(ByteView plain, int level)
{
    Bytes frame(ZSTD_compressBound(plain.size()));
    const std::size_t size = ZSTD_compress(frame.data(), frame.size(), plain.data(), plain.size(), level);
    check(ZSTD_isError(size) == 0);
    frame.resize(size);
    return frame;
}

std::optional<Bytes> decompress(ByteView frame, std::size_t limit)
{
    // The size a frame declares is a claim: nothing larger than the limit is allocated.
    const unsigned long long declared = ZSTD_getFrameContentSize(frame.data(), frame.size());
    if (declared == ZSTD_CONTENTSIZE_UNKNOWN || declared == ZSTD_CONTENTSIZE_ERROR || declared > limit)
        return {};
    if (ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size())
        return {};
    Bytes plain(static_cast<std::size_t>(declared));
    const std::size_t size = ZSTD_decompress(plain.data(), plain.size(), frame.data(), frame.size());
    if (ZSTD_isError(size) != 0 || size != plain.size())
        return {};
    return plain;
}

} // namespace guichet::sync
