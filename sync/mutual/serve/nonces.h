// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http_auth.h"
#include "terminal/base/bytes.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_set>

namespace guichet::mutual::serve {

// Nonces seen in the last ten minutes, at least (rulings.md 28). A restart forgets
// them: a request replayed then is answered as its first time was, since what is
// posted changes nothing the second time and what comes back is sealed.
class Nonces {
public:
    enum class Seen { New, Before, Full };
    Seen note(const std::string &who, ByteView nonce, std::int64_t now);

    // Two generations of so many: 2000 terminals at their full rate for ten minutes.
    static constexpr std::size_t mostInOneGeneration = 500'000;

private:
    std::mutex m_mutex{};
    std::unordered_set<std::uint64_t> m_young{};
    std::unordered_set<std::uint64_t> m_old{};
    std::int64_t m_since = 0;      // when the young generation began
    crypto::Secret m_key = crypto::Secret::random(32); // so that nobody can choose what collides
};

} // namespace guichet::mutual::serve
