// SPDX-License-Identifier: Apache-2.0
#include "sync/merkle.h"
#include "sync/pack_layout.h"
#include "sync/roster_columns.h"
#include "sync/roster_pack.h"
#include "terminal/base/check.h"

#include <zstd.h>

namespace guichet::sync {
namespace {

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

struct RosterPackWriter::State {
    std::unique_ptr<ZSTD_CCtx, FreeContext> context{ZSTD_createCCtx()};
    Bytes compressed{};
    MerkleTree tree{};
    std::uint64_t members = 0;

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

    void addBlock(ByteView block)
    {
        check(block.size() <= largestBlockBytes);
        tree.add(block);
        Bytes length;
        appendLittleEndian(length, static_cast<std::uint32_t>(block.size()));
        compress(length, ZSTD_e_continue);
        compress(block, ZSTD_e_continue);
    }
};

RosterPackWriter::RosterPackWriter(const RosterTerms &terms)
    : m_state(std::make_unique<State>())
{
    check(m_state->context != nullptr);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_compressionLevel, packCompressionLevel);
    ZSTD_CCtx_setParameter(m_state->context.get(), ZSTD_c_windowLog, packWindowLog);
    m_state->addBlock(encodeTerms(terms));
}

RosterPackWriter::~RosterPackWriter() = default;

void RosterPackWriter::add(const std::vector<HouseholdRecord> &households)
{
    for (const HouseholdRecord &record : households)
        m_state->members += record.members.size();
    m_state->addBlock(encodeRosterBlock(households));
}

RosterPackWriter::Sealed RosterPackWriter::finish(ByteView packKey32)
{
    m_state->compress({}, ZSTD_e_end);
    Sealed sealed;
    sealed.pack = crypto::encryptStream(packKey32, m_state->compressed);
    sealed.chunks = hashesOfChunks(sealed.pack);
    sealed.merkleRoot = m_state->tree.root();
    sealed.members = m_state->members;
    return sealed;
}

} // namespace guichet::sync
