// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"

#include <vector>

namespace guichet::sync {

// Merkle root over blocks in their order, as RFC 9162 builds its tree, with
// BLAKE2b-256: a leaf is H(00 ‖ block), a node H(01 ‖ left ‖ right). All zero when
// there was no block. Memory: one hash a level.
class MerkleTree {
public:
    void add(ByteView block);
    crypto::Hash root() const;

private:
    struct Subtree {
        crypto::Hash hash{};
        std::uint64_t leaves = 1;
    };
    std::vector<Subtree> m_subtrees{}; // complete ones, largest first
};

} // namespace guichet::sync
