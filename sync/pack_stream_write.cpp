// SPDX-License-Identifier: Apache-2.0
#include "sync/pack_layout.h"
#include "sync/pack_stream.h"
#include "sync/roster_columns.h"
#include "terminal/base/check.h"

#include <zstd.h>

#include <algorithm>

namespace guichet::sync {
namespace {

constexpr std::size_t little = std::size_t{1} << 20;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
};

std::vector<crypto::Hash> hashesOfChunks(ByteView pack)
{
    std::vector<crypto::Hash> hashes;
    for (std::size_t at = 0; at < pack.size(); at += packChunk)
        hashes.push_back(crypto::hash(pack.subspan(at, std::min(packChunk, pack.size() - at))));
    return hashes;
}

} // namespace

struct PackStreamWriter::State {
    std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    Bytes waiting{}; // until it is known whether there is much to come
    Bytes compressed{};
    bool isBegun = false;

    void add(ByteView plain)
    {
        append(waiting, plain);
        if (waiting.size() < little)
            return;
        isBegun = true;
        compress(waiting, ZSTD_e_continue);
        waiting.clear();
    }

    // A small one is announced with its size, so that zstd makes no large tables for it.
    void finish()
    {
        if (!isBegun)
            check(ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(context.get(), waiting.size())) == 0);
        compress(waiting, ZSTD_e_end);
    }

    void compress(ByteView plain, ZSTD_EndDirective directive)
    {
        ZSTD_inBuffer input{plain.data(), plain.size(), 0};
        std::size_t left = 0;
        do {
            const std::size_t written = compressed.size();
            compressed.resize(written + ZSTD_CStreamOutSize());
            ZSTD_outBuffer output{compressed.data() + written, compressed.size() - written, 0};
            left = ZSTD_compressStream2(context.get(), &output, &input, directive);
            check(ZSTD_isError(left) == 0);
            compressed.resize(written + output.pos);
        } while (input.pos < input.size || (directive == ZSTD_e_end && left != 0));
    }
};

PackStreamWriter::PackStreamWriter(int compressionLevel)
    : m_state(std::make_unique<State>())
{
    check(m_state->context != nullptr);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_compressionLevel, compressionLevel);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_windowLog, packWindowLog);
}

PackStreamWriter::~PackStreamWriter() = default;

void PackStreamWriter::add(ByteView block)
{
    check(block.size() <= largestBlockBytes);
    Bytes length;
    appendLittleEndian(length, static_cast<std::uint32_t>(block.size()));
    m_state->add(length);
    m_state->add(block);
}

PackStreamWriter::Sealed PackStreamWriter::finish(ByteView packKey32)
{
    m_state->finish();
    Sealed sealed;
    sealed.pack = crypto::encryptStream(packKey32, m_state->compressed);
    sealed.chunks = hashesOfChunks(sealed.pack);
    return sealed;
}

} // namespace guichet::sync
