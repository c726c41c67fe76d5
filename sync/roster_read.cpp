// SPDX-License-Identifier: Apache-2.0
#include "sync/merkle.h"
#include "sync/pack_stream.h"

#include <algorithm>

namespace guichet::sync {
namespace {

Unexpected<Failure> damaged(const char *why)
{
    return fail(Code::R06, {}, why);
}

Unexpected<Failure> inconsistent(const char *why)
{
    return fail(Code::R08, {}, why);
}

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

// Terms first, then people.
class BlockReader {
public:
    BlockReader(const RosterManifest &manifest, const RosterPackReader &reader)
        : m_manifest(manifest)
        , m_reader(reader)
        , m_seen(reader.onTable ? 0 : manifest.members)
    {
    }

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

    Outcome<void> finish() const
    {
        if (!m_hasTerms)
            return inconsistent("no terms");
        if (m_members != m_manifest.members)
            return inconsistent("fewer members than the manifest says");
        if (m_tree.root() != m_manifest.merkleRoot)
            return inconsistent("Merkle root");
        if (const auto row = m_seen.findDuplicate())
            return fail(Code::R10, {{"n", std::to_string(*row)}, {"champ", "member_number"}}, "member number twice");
        return {};
    }

private:
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
    std::uint64_t m_members = 0;
    bool m_hasTerms = false;
};

} // namespace

Outcome<void> readRosterPack(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterPackReader &reader)
{
    BlockReader blocks(manifest, reader);
    if (auto done = readPackStream(manifest, pack, packKey32, [&blocks](ByteView block) { return blocks.block(block); }); !done)
        return done;
    return blocks.finish();
}

} // namespace guichet::sync
