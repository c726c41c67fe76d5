// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/exchange_model/reference.h"

#include "terminal/domain/claim_number.h"

namespace guichet::model {

void Reference::expect(bool isTrue, const std::string &what)
{
    if (!isTrue && m_wrong.size() < 20)
        m_wrong.push_back(what);
}

void Reference::noteSealed(const SealedClaim &claim)
{
    expect(m_sealed.emplace(claim.ulid, claim).second, "an identifier drawn twice: " + toText(claim.ulid));
    m_inOrder.push_back(claim);
}

void Reference::noteReceipt(const Ulid &claim, const sync::Signed &receipt)
{
    Bytes bytes = receipt.payload;
    append(bytes, receipt.signature);
    const auto [at, isNew] = m_receipts.emplace(claim, bytes);
    expect(isNew || at->second == bytes, "another receipt for " + toText(claim));
}

void Reference::checkMeanwhile(TerminalEnd &terminal, const MutualEnd &mutual)
{
    const auto held = mutual.held();
    for (const auto &[ulid, rows] : held) {
        const auto sealed = m_sealed.find(ulid);
        expect(rows.size() == 1, "held twice: " + toText(ulid));
        expect(sealed != m_sealed.end(), "held but never sealed: " + toText(ulid));
        if (sealed == m_sealed.end())
            continue;
        const SealedClaim &ours = sealed->second;
        expect(rows.front().mutual == ours.mutual && rows.front().number == ours.number, "another content: " + ours.number);
        expect(rows.front().sequence == ours.written.sequence && rows.front().hash == ours.written.hash, "another entry: " + ours.number);
    }
    const auto acknowledged = terminal.journal().claims(ClaimState::Acknowledged);
    expect(acknowledged.has_value(), "the terminal cannot read its claims");
    for (std::size_t i = 0; acknowledged && i < acknowledged->size(); ++i)
        expect(held.contains((*acknowledged)[i].claim.ulid), "acknowledged but not held: " + (*acknowledged)[i].claim.number.text);
}

void Reference::checkAtTheEnd(TerminalEnd &terminal, const MutualEnd &mutual)
{
    checkMeanwhile(terminal, mutual);
    const auto held = mutual.held();
    Money sealedSum{};
    Money heldSum{};
    int number = 0;
    for (const SealedClaim &claim : m_inOrder) {
        const auto at = held.find(claim.ulid);
        expect(at != held.end(), "lost: " + claim.number);
        sealedSum = sealedSum + claim.mutual;
        heldSum = heldSum + (at == held.end() ? Money{} : at->second.front().mutual);
        const auto parts = parseClaimNumber(claim.number);
        expect(parts && parts->counter == ++number, "a gap in the numbers at " + claim.number);
        const auto row = terminal.journal().findClaim(claim.ulid);
        const std::string state = row && *row ? std::string(codeOf((*row)->state)) : "not found";
        expect(state == codeOf(ClaimState::Acknowledged), claim.number + " is not acknowledged but " + state);
    }
    expect(held.size() == m_sealed.size(), "held " + std::to_string(held.size()) + " of " + std::to_string(m_sealed.size()));
    expect(heldSum == sealedSum, "the sums differ");
    expect(mutual.count("conflict") == 0 && mutual.count("fork") == 0, "the mutual saw a conflict");
    expect(terminal.journal().outbox().waiting == 0, "something still waits");
    const auto chain = terminal.journal().verifyChain([](std::uint64_t, std::uint64_t) { return true; });
    expect(chain && chain->ok, "the terminal's chain is broken");
}

} // namespace guichet::model
