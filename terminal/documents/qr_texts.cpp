// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/qr_texts.h"

#include <algorithm>

namespace guichet {
namespace {

std::string inCapitals(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return text;
}

} // namespace

std::string receiptQr(const Claim &claim, std::uint64_t sequence, ByteView entryHash)
{
    constexpr std::size_t shownBytes = 8;
    const std::string hash = inCapitals(toHex(entryHash.first(std::min(shownBytes, entryHash.size()))));
    return "GR1:" + claim.number.text + ':' + std::to_string(sequence) + ':' + hash + ':' + std::to_string(claim.gross.amount) + ':' + std::to_string(claim.mutual.amount) + ':'
        + std::to_string(claim.memberShare.amount);
}

std::string ticketQr(std::string_view verificationCode, const MemberNumber &member, Day careDay)
{
    std::string code;
    std::copy_if(verificationCode.begin(), verificationCode.end(), std::back_inserter(code), [](char c) { return c != '-' && c != ' '; });
    return "GT1:" + code + ':' + member.text + ':' + toIsoText(careDay);
}

} // namespace guichet
