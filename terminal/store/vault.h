// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"

#include <optional>
#include <string_view>

// What seals everything personal on the disk (trust.md 3.6): one key per use,
// all derived from the folder's key. A sealed value is tied to its table and row.
namespace guichet::store {

enum class Room { Body, Roster, Configuration };

class Vault {
public:
    static constexpr std::size_t keySize = 32;
    explicit Vault(ByteView key32);

    // Where a sealed value lives: moved to another table or row, it no longer opens.
    struct Place {
        Room room;
        std::string_view table;
        ByteView id;
    };
    Bytes seal(const Place &place, ByteView message) const;
    std::optional<Bytes> open(const Place &place, ByteView sealed) const;
    bool openInto(Bytes &to, const Place &place, ByteView sealed) const; // no allocation once `to` has grown

    // A key for something else beside: whoever has it opens nothing of ours.
    crypto::Secret keyFor(std::string_view context8) const;

    // The same for the same text, and nothing about it without the key.
    std::int64_t blindTag(std::string_view kind, std::string_view text) const;
    std::uint64_t blindIndex(ByteView kindAndText) const { return crypto::keyedHash64(m_blind.view(), kindAndText); }

private:
    const crypto::Secret &keyOf(Room room) const;
    crypto::Secret m_body{};
    crypto::Secret m_roster{};
    crypto::Secret m_configuration{};
    crypto::Secret m_blind{};
};

} // namespace guichet::store
