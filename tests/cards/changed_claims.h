// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/card_text.h"
#include "cards/cose.h"
#include "tests/cards/make_card.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

// Cards whose claims are changed one at a time before they are signed.
namespace guichet::cards::test {

using Encoded = std::map<std::int64_t, Bytes>; // claims or fields by key, each encoded

inline Bytes item(const std::function<void(cbor::Writer &)> &write)
{
    cbor::Writer writer;
    write(writer);
    return writer.take();
}

inline Bytes text(std::string_view value)
{
    return item([value](cbor::Writer &w) { w.text(value); });
}

inline Bytes number(std::int64_t value)
{
    return item([value](cbor::Writer &w) { w.integer(value); });
}

inline Bytes bytes(const Bytes &value)
{
    return item([&](cbor::Writer &w) { w.bytes(value); });
}

inline Bytes mapOf(const Encoded &entries)
{
    return item([&](cbor::Writer &w) {
        w.map(entries.size());
        for (const auto &[key, value] : entries)
            w.key(key).raw(value);
    });
}

struct Claims {
    Encoded outer{{1, text("bj.mut-nikki")}, {4, number(1836640800)}, {6, number(issuedOn)}, {7, bytes({0xA0, 0x29})}};
    Encoded identity{{1, text("NIK-004217-01")}, {4, text("Adjovi Koffi")}, {8, text("19840317")}, {9, number(1)}};
    Encoded membership{{0, number(1)}, {1, text("NIKKI")}, {2, text("NIK-004217")}, {3, number(0)}, {4, number(1)}, {5, text("BASE")}, {6, number(1)}};
};

class CardClaims : public testing::Test {
protected:
    CardReading readingAfter(const std::function<void(Claims &)> &change) const
    {
        Claims claims;
        change(claims);
        claims.outer.try_emplace(169, mapOf(claims.identity));
        claims.outer.try_emplace(-70169, mapOf(claims.membership));
        for (auto entry = claims.outer.begin(); entry != claims.outer.end();)
            entry = entry->second.empty() ? claims.outer.erase(entry) : std::next(entry);
        const std::string card = toBase45(deflateSigned(encodeSign1(mapOf(claims.outer), m_issuer.key)));
        return readCard(card, m_issuer.trust, m_context);
    }
    CardReason reasonAfter(const std::function<void(Claims &)> &change) const { return readingAfter(change).reason; }
    CardReason outer(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.outer[key] = value; });
    }
    CardReason identity(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.identity[key] = value; });
    }
    CardReason membership(std::int64_t key, const Bytes &value) const
    {
        return reasonAfter([&](Claims &claims) { claims.membership[key] = value; });
    }

    const Issuer m_issuer{};
    CardContext m_context = m_issuer.context();
    const Bytes m_absent{};
};

} // namespace guichet::cards::test
