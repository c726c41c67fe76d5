// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/trust/exchange_model/ends.h"

// What must be true, kept apart from both ends: two maps and no code of theirs.
namespace guichet::model {

class Reference {
public:
    void noteSealed(const SealedClaim &claim);
    // A receipt as it went by. The same claim has the same bytes for ever.
    void noteReceipt(const Ulid &claim, const sync::Signed &receipt);

    void noteTrouble(const std::string &what) { expect(false, "a good road ends in " + what); }

    // At any moment: nothing at the mutual that was not sealed or that differs, none
    // twice, nothing acknowledged that the mutual does not hold.
    void checkMeanwhile(TerminalEnd &terminal, const MutualEnd &mutual);
    // After the last exchange over a good road: all of them, once, acknowledged.
    void checkAtTheEnd(TerminalEnd &terminal, const MutualEnd &mutual);

    std::size_t sealed() const { return m_sealed.size(); }
    const std::vector<std::string> &wrong() const { return m_wrong; }
    const std::vector<SealedClaim> &claims() const { return m_inOrder; }

private:
    void expect(bool isTrue, const std::string &what);

    std::map<Ulid, SealedClaim> m_sealed{};
    std::vector<SealedClaim> m_inOrder{};
    std::map<Ulid, Bytes> m_receipts{}; // payload and signature
    std::vector<std::string> m_wrong{};
};

} // namespace guichet::model
