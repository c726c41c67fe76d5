// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/vault.h"

#include "terminal/base/check.h"

namespace guichet::store {
namespace {

constexpr Byte keyVersion = 1;

crypto::Secret subKey(ByteView key32, std::string_view context)
{
    crypto::Key key = crypto::deriveKey(key32, 1, context);
    crypto::Secret secret(key);
    crypto::wipe(key);
    return secret;
}

// table ‖ 0 ‖ id ‖ key version, on the stack: sealing a look-up must not allocate.
class Associated {
public:
    explicit Associated(const Vault::Place &place)
    {
        check(place.table.size() + place.id.size() + 2 <= m_bytes.size());
        add(bytesOf(place.table));
        m_bytes[m_size++] = 0;
        add(place.id);
        m_bytes[m_size++] = keyVersion;
    }
    ByteView view() const { return {m_bytes.data(), m_size}; }

private:
    void add(ByteView more)
    {
        std::copy(more.begin(), more.end(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += more.size();
    }
    std::array<Byte, 64> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace

Vault::Vault(ByteView key32)
    : m_body(subKey(key32, "gui1body"))
    , m_roster(subKey(key32, "gui1rost"))
    , m_configuration(subKey(key32, "gui1conf"))
    , m_blind(subKey(key32, "gui1blnd"))
{
}

crypto::Secret Vault::keyFor(std::string_view context8) const
{
    return subKey(m_configuration.view(), context8);
}

const crypto::Secret &Vault::keyOf(Room room) const
{
    switch (room) {
    case Room::Body: return m_body;
    case Room::Roster: return m_roster;
    case Room::Configuration: break;
    }
    return m_configuration;
}

Bytes Vault::seal(const Place &place, ByteView message) const
{
    return crypto::encrypt(keyOf(place.room).view(), Associated(place).view(), message);
}

std::optional<Bytes> Vault::open(const Place &place, ByteView sealed) const
{
    return crypto::decrypt(keyOf(place.room).view(), Associated(place).view(), sealed);
}

bool Vault::openInto(Bytes &to, const Place &place, ByteView sealed) const
{
    return crypto::decryptInto(to, keyOf(place.room).view(), Associated(place).view(), sealed);
}

std::int64_t Vault::blindTag(std::string_view kind, std::string_view text) const
{
    Bytes message = copyOf(bytesOf(kind));
    message.push_back(0);
    append(message, bytesOf(text));
    return static_cast<std::int64_t>(blindIndex(message));
}

} // namespace guichet::store
