// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/apply_roster.h"
#include "sync/enrolment.h"
#include "sync/mutual/enrol.h"
#include "tests/sync/mutual/mutual_fixture.h"

namespace guichet::mutual {

// A terminal of its own keys, enrolled: what it can open of what the mutual publishes.
class OneTerminal {
public:
    OneTerminal(Folder &folder, const std::string &facility)
        : m_sign(crypto::makeSigningKeys())
        , m_box(crypto::makeBoxKeys())
    {
        sync::EnrolmentRequest request;
        request.signKey = m_sign.publicKey;
        request.boxKey = m_box.publicKey;
        request.model = "PC";
        request.version = "0.1.0";
        const auto enrolled = enrolTerminal(folder, {{facility}, sync::encodeRequest(request, m_sign.secret), {}, testNow});
        check(enrolled.has_value());
        m_name = enrolled->terminal;
    }

    const TerminalName &name() const { return m_name; }
    const crypto::BoxKeys &box() const { return m_box; }
    crypto::Secret packKey(const sync::RosterManifest &manifest) const
    {
        auto key = sync::openPackKey(manifest, m_box, m_name.text);
        check(key.has_value());
        return std::move(*key);
    }

private:
    crypto::SigningKeys m_sign;
    crypto::BoxKeys m_box;
    TerminalName m_name{};
};

} // namespace guichet::mutual
