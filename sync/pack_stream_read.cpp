// SPDX-License-Identifier: Apache-2.0
#include "sync/pack_layout.h"
#include "sync/pack_stream.h"
#include "sync/roster_columns.h"

#include <zstd.h>

#include <algorithm>

namespace guichet::sync {
namespace {

constexpr std::size_t sealedChunk = crypto::streamChunk + crypto::streamChunkOverhead;

struct FreeContext {
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

Unexpected<Failure> damaged(const char *why)
{
    return fail(Code::R06, {}, why);
}

// Sealed bytes whose chunk has its hash in the manifest, and no others.
class CheckedBytes {
public:
    CheckedBytes(const RosterManifest &manifest, ByteView pack)
        : m_manifest(manifest)
        , m_pack(pack)
    {
    }

    // The next `size` bytes, fewer at the end; nothing when a chunk is not what the manifest says.
    std::optional<ByteView> take(std::size_t size)
    {
        const std::size_t end = std::min(m_pack.size(), m_at + size);
        while (m_checked < end) {
            const ByteView chunk = m_pack.subspan(m_checked, std::min(packChunk, m_pack.size() - m_checked));
            if (crypto::hash(chunk) != m_manifest.chunks[m_checked / packChunk])
                return {};
            m_checked += chunk.size();
        }
        const ByteView taken = m_pack.subspan(m_at, end - m_at);
        m_at = end;
        return taken;
    }
    bool isAtEnd() const { return m_at == m_pack.size(); }

private:
    const RosterManifest &m_manifest;
    ByteView m_pack;
    std::size_t m_at = 0;
    std::size_t m_checked = 0;
};

// Blocks out of a stream that comes in pieces.
class BlockSplitter {
public:
    explicit BlockSplitter(const std::function<Outcome<void>(ByteView)> &onBlock)
        : m_onBlock(onBlock)
    {
    }

    Outcome<void> add(ByteView plain)
    {
        m_plainBytes += plain.size();
        if (m_plainBytes > largestPlainPack)
            return damaged("more plain bytes than any roster has");
        append(m_pending, plain);
        std::size_t used = 0;
        while (m_pending.size() - used >= blockLengthBytes) {
            const ByteView rest = ByteView(m_pending).subspan(used);
            const auto size = readLittleEndian<std::uint32_t>(rest.first(blockLengthBytes));
            if (size > largestBlockBytes)
                return damaged("block too large");
            if (rest.size() - blockLengthBytes < size)
                break;
            if (auto done = m_onBlock(rest.subspan(blockLengthBytes, size)); !done)
                return done;
            used += blockLengthBytes + size;
        }
        m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(used));
        return {};
    }

    Outcome<void> finish() const
    {
        if (!m_pending.empty())
            return fail(Code::R08, {}, "cut block");
        return {};
    }

private:
    const std::function<Outcome<void>(ByteView)> &m_onBlock;
    Bytes m_pending{};
    std::uint64_t m_plainBytes = 0;
};

// One zstd frame, piece by piece.
class Inflater {
public:
    Inflater()
    {
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    }

    Outcome<void> add(ByteView compressed, BlockSplitter &to)
    {
        ZSTD_inBuffer input{compressed.data(), compressed.size(), 0};
        bool full = false;
        while (input.pos < input.size || full) {
            if (m_atEnd)
                return damaged("bytes after the frame");
            ZSTD_outBuffer output{m_plain.data(), m_plain.size(), 0};
            const std::size_t left = ZSTD_decompressStream(m_context.get(), &output, &input);
            if (ZSTD_isError(left) != 0)
                return damaged("not zstd");
            m_atEnd = left == 0;
            full = output.pos == output.size && !m_atEnd;
            if (auto done = to.add(ByteView(m_plain).first(output.pos)); !done)
                return done;
        }
        return {};
    }
    bool isAtEnd() const { return m_atEnd; }

private:
    std::unique_ptr<ZSTD_DCtx, FreeContext> m_context{ZSTD_createDCtx()};
    Bytes m_plain = Bytes(ZSTD_DStreamOutSize());
    bool m_atEnd = false;
};

bool hasPromisedSize(const RosterManifest &manifest, ByteView pack)
{
    return pack.size() <= largestPack && pack.size() == manifest.packBytes
        && manifest.chunks.size() == (pack.size() + packChunk - 1) / packChunk && pack.size() >= crypto::streamHeader;
}

} // namespace

Outcome<void> readPackStream(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const std::function<Outcome<void>(ByteView)> &onBlock)
{
    if (!hasPromisedSize(manifest, pack))
        return damaged("pack of another size");
    CheckedBytes sealed(manifest, pack);
    const auto header = sealed.take(crypto::streamHeader);
    if (!header)
        return damaged("chunk");
    crypto::StreamOpener opener(packKey32, *header);
    Inflater inflater;
    BlockSplitter blocks(onBlock);
    while (!sealed.isAtEnd()) {
        const auto chunk = sealed.take(sealedChunk);
        const auto compressed = chunk && !opener.sawFinal() ? opener.open(*chunk) : std::nullopt;
        if (!compressed)
            return damaged("chunk");
        if (auto done = inflater.add(*compressed, blocks); !done)
            return done;
    }
    if (!opener.sawFinal() || !inflater.isAtEnd())
        return damaged("pack without its end");
    return blocks.finish();
}

} // namespace guichet::sync
