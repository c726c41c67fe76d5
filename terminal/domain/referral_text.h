// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/ids.h"
#include "terminal/domain/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace guichet {

inline constexpr std::string_view referralPrefix = "GUICHET-REF:";

// What the square code of a referral holds, read back by the terminal of the health
// centre it leads to. Capitals, digits and $%*+-./: only.
struct ReferralText {
    FacilityCode from{};
    MemberNumber member{};
    Day issuedOn{};
    std::string number{};             // "KPO01-A-1043"
    bool emergency = false;
};

// "GUICHET-REF:1*KPO01*KPL-00412-00*20261122*KPO01-A-1043*E*7061B4C3": version, fields, CRC-32
// of what stands between the prefix and it.
std::string encodeReferralText(const ReferralText &referral);

// Nothing when it is no referral, is garbled or of another version; a keyboard in
// small letters is understood.
std::optional<ReferralText> parseReferralText(std::string_view text);

} // namespace guichet
