// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/claim_form.h"

// A claim of ours as it would go to openIMIS: one medicine, one service.
namespace guichet::sync::openimis {

inline ClaimLine someLine(const char *code, const char *category, std::int64_t price, std::int64_t quantity)
{
    ClaimLine line;
    line.code = {code};
    line.label = code;
    line.care.category = category;
    line.care.unitPrice = Money{price};
    line.care.quantity = quantity;
    line.share.gross = Money{price * quantity};
    line.share.mutual = Money{price * quantity * 8 / 10};
    return line;
}

inline Claim someClaim()
{
    Claim claim;
    claim.ulid.bytes[0] = 1;
    claim.number = {"KPO01-A26-000123X"};
    claim.member = {"070707081"};
    claim.careDay = parseIsoDay("2026-03-01").value();
    claim.diagnosis = "A02";
    claim.currency = "XOF";
    claim.lines = {someLine("0004", "MEG", 10, 2), someLine("A1", "CONSULT", 400, 1)};
    claim.gross = Money{420};
    claim.mutual = Money{336};
    claim.memberShare = Money{84};
    return claim;
}

inline const FormSettings someSettings{"VIDIS001", "VIDS0011"};
inline const Day someClosing = parseIsoDay("2026-03-02").value();

inline ClaimForm someForm()
{
    return planClaimForm(someClaim(), someSettings, someClosing).value();
}

} // namespace guichet::sync::openimis
