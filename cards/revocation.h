// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/ids.h"

#include <optional>
#include <string>
#include <vector>

// Revoked card serials, per issuer (card profile 4.7).
namespace guichet::cards {

class RevokedSerials {
public:
    void add(const std::string &issuer, CardSerial serial);
    bool contains(std::string_view issuer, CardSerial serial) const;
    std::size_t size() const;

    // All serials of an issuer, ascending.
    std::vector<CardSerial> of(std::string_view issuer) const;

private:
    struct Issuer {
        std::string name{};
        std::vector<CardSerial> sorted{};
    };
    std::vector<Issuer> m_issuers{};
};

// Sorted serials as delta varints, zlib around them: the exact list is smaller
// than any filter. Nothing when the bytes are not such a list.
Bytes encodeSerials(const std::vector<CardSerial> &ascending);
std::optional<std::vector<CardSerial>> parseSerials(ByteView bytes);

} // namespace guichet::cards
