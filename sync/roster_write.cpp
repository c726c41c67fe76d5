// SPDX-License-Identifier: Apache-2.0
#include "sync/merkle.h"
#include "sync/pack_layout.h"
#include "sync/pack_stream.h"

namespace guichet::sync {

struct RosterPackWriter::State {
    PackStreamWriter stream{packCompressionLevel};
    MerkleTree tree{};
    std::uint64_t members = 0;

    void addBlock(ByteView block)
    {
        tree.add(block);
        stream.add(block);
    }
};

RosterPackWriter::RosterPackWriter(const RosterTerms &terms)
    : m_state(std::make_unique<State>())
{
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
    auto stream = m_state->stream.finish(packKey32);
    Sealed sealed;
    sealed.pack = std::move(stream.pack);
    sealed.chunks = std::move(stream.chunks);
    sealed.merkleRoot = m_state->tree.root();
    sealed.members = m_state->members;
    return sealed;
}

} // namespace guichet::sync
