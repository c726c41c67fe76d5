// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/nonces.h"

namespace guichet::mutual::serve {

Nonces::Seen Nonces::note(const std::string &who, ByteView nonce, std::int64_t now)
{
    Bytes message = copyOf(nonce); // of fixed length, so that name and nonce cannot be shifted against each other
    append(message, bytesOf(who));
    const std::uint64_t mark = crypto::keyedHash64(m_key.view(), message);
    const std::lock_guard lock(m_mutex);
    if (now - m_since > 2 * sync::nonceSeconds) // both times of a request may differ from ours
        m_old = std::exchange(m_young, {}), m_since = now;
    if (m_young.contains(mark) || m_old.contains(mark))
        return Seen::Before;
    if (m_young.size() >= mostInOneGeneration)
        return Seen::Full;
    m_young.insert(mark);
    return Seen::New;
}

} // namespace guichet::mutual::serve
