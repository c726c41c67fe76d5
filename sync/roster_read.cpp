// SPDX-License-Identifier: Apache-2.0
#include "sync/merkle.h"
#include "sync/pack_layout.h"
#include "sync/roster_pack.h"

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

Unexpected<Failure> inconsistent(const char *why)
{
    return fail(Code::R08, {}, why);
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

// Which member numbers came, as hashes in the order of the rows.
class SeenNumbers {
public:
    explicit SeenNumbers(std::uint64_t expected) { m_hashes.reserve(static_cast<std::size_t>(std::min<std::uint64_t>(expected, 1u << 22))); }

    void add(const MemberNumber &number)
    {
        m_hashes.push_back(crypto::keyedHash64(m_key, bytesOf(number.text)));
    }

    // The row, from 1, of a number that was there before.
    std::optional<std::size_t> findDuplicate() const
    {
        std::vector<std::uint64_t> sorted = m_hashes;
        std::sort(sorted.begin(), sorted.end());
        const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
        if (twice == sorted.end())
            return {};
        const auto first = std::find(m_hashes.begin(), m_hashes.end(), *twice);
        return static_cast<std::size_t>(std::find(first + 1, m_hashes.end(), *twice) - m_hashes.begin()) + 1;
    }

private:
    // A key of this reading, so that nobody can make two numbers meet.
    const crypto::Key m_key = [] {
        crypto::Key key{};
        crypto::fillRandom(key);
        return key;
    }();
    std::vector<std::uint64_t> m_hashes{};
};

// Blocks out of a stream that comes in pieces.
class BlockReader {
public:
    BlockReader(const RosterManifest &manifest, const RosterPackReader &reader)
        : m_manifest(manifest)
        , m_reader(reader)
        , m_seen(reader.onTable ? 0 : manifest.members)
    {
    }

    Outcome<void> add(ByteView plain)
    {
        append(m_pending, plain);
        std::size_t used = 0;
        while (m_pending.size() - used >= blockLengthBytes) {
            const ByteView rest = ByteView(m_pending).subspan(used);
            const auto size = readLittleEndian<std::uint32_t>(rest.first(blockLengthBytes));
            if (size > largestBlockBytes)
                return damaged("block too large");
            if (rest.size() - blockLengthBytes < size)
                break;
            if (auto done = block(rest.subspan(blockLengthBytes, size)); !done)
                return done;
            used += blockLengthBytes + size;
        }
        m_pending.erase(m_pending.begin(), m_pending.begin() + static_cast<std::ptrdiff_t>(used));
        return {};
    }

    Outcome<void> finish() const
    {
        if (!m_pending.empty() || !m_hasTerms)
            return inconsistent("cut block");
        if (m_members != m_manifest.members)
            return inconsistent("fewer members than the manifest says");
        if (m_tree.root() != m_manifest.merkleRoot)
            return inconsistent("Merkle root");
        if (const auto row = m_seen.findDuplicate())
            return fail(Code::R10, {{"n", std::to_string(*row)}, {"champ", "member_number"}}, "member number twice");
        return {};
    }

private:
    Outcome<void> block(ByteView bytes)
    {
        m_tree.add(bytes);
        if (m_hasTerms)
            return people(bytes);
        auto terms = parseTerms(bytes);
        if (!terms)
            return terms.failure();
        m_hasTerms = true;
        return m_reader.onTerms ? m_reader.onTerms(*terms) : Outcome<void>{};
    }

    Outcome<void> people(ByteView bytes)
    {
        if (auto done = m_reader.onTable ? table(bytes) : households(bytes); !done)
            return done;
        if (m_reader.onProgress && !m_reader.onProgress(m_members))
            return fail(Code::R06, {}, "cancelled");
        return {};
    }

    Outcome<void> table(ByteView bytes)
    {
        auto opened = RosterTable::open(copyOf(bytes));
        if (!opened)
            return atRow(opened.error());
        if (auto counted = count(opened->members()); !counted)
            return counted;
        return m_reader.onTable(std::move(*opened));
    }

    Outcome<void> households(ByteView bytes)
    {
        auto households = parseRosterBlock(bytes);
        if (!households)
            return atRow(households.error());
        std::size_t members = 0;
        for (const HouseholdRecord &record : *households) {
            members += record.members.size();
            for (const Beneficiary &person : record.members)
                m_seen.add(person.number);
        }
        if (auto counted = count(members); !counted)
            return counted;
        return m_reader.onBlock ? m_reader.onBlock(std::move(*households)) : Outcome<void>{};
    }

    Outcome<void> count(std::size_t members)
    {
        m_members += members;
        if (m_members > m_manifest.members)
            return damaged("more members than the manifest says");
        return {};
    }

    // The row in the pack, not in its block.
    Unexpected<Failure> atRow(Failure failure) const
    {
        if (failure.code == Code::R10 && !failure.fields.empty())
            failure.fields[0].second = std::to_string(m_members + std::strtoull(failure.fields[0].second.c_str(), nullptr, 10));
        return Unexpected<Failure>(std::move(failure));
    }

    const RosterManifest &m_manifest;
    const RosterPackReader &m_reader;
    MerkleTree m_tree{};
    SeenNumbers m_seen;
    Bytes m_pending{};
    std::uint64_t m_members = 0;
    bool m_hasTerms = false;
};

// One zstd frame, piece by piece.
class Inflater {
public:
    Inflater()
    {
        ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindowLog);
    }

    Outcome<void> add(ByteView compressed, BlockReader &to)
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

Outcome<void> readRosterPack(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterPackReader &reader)
{
    if (!hasPromisedSize(manifest, pack))
        return damaged("pack of another size");
    CheckedBytes sealed(manifest, pack);
    const auto header = sealed.take(crypto::streamHeader);
    if (!header)
        return damaged("chunk");
    crypto::StreamOpener opener(packKey32, *header);
    Inflater inflater;
    BlockReader blocks(manifest, reader);
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
