// SPDX-License-Identifier: Apache-2.0
#include "sync/merkle.h"

namespace guichet::sync {
namespace {

constexpr std::array<Byte, 1> leafMark{0};
constexpr std::array<Byte, 1> nodeMark{1};

crypto::Hash nodeOver(const crypto::Hash &left, const crypto::Hash &right)
{
    crypto::Hasher hasher;
    hasher.add(nodeMark);
    hasher.add(left);
    hasher.add(right);
    return hasher.finish();
}

} // namespace

void MerkleTree::add(ByteView block)
{
    crypto::Hasher hasher;
    hasher.add(leafMark);
    hasher.add(block);
    m_subtrees.push_back({hasher.finish(), 1});
    while (m_subtrees.size() > 1 && m_subtrees[m_subtrees.size() - 2].leaves == m_subtrees.back().leaves) {
        const Subtree right = m_subtrees.back();
        m_subtrees.pop_back();
        Subtree &left = m_subtrees.back();
        left = {nodeOver(left.hash, right.hash), left.leaves + right.leaves};
    }
}

crypto::Hash MerkleTree::root() const
{
    if (m_subtrees.empty())
        return {};
    crypto::Hash hash = m_subtrees.back().hash;
    for (std::size_t i = m_subtrees.size() - 1; i-- > 0;)
        hash = nodeOver(m_subtrees[i].hash, hash);
    return hash;
}

} // namespace guichet::sync
