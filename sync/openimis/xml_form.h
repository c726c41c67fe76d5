// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/claim_xml.h"

#include <array>
#include <span>

// The elements of a claim file and their order, for writing and for reading.
namespace guichet::sync::openimis {

enum class Detail {
    ClaimDate, Facility, ClaimAdmin, Code, Guarantee, Insuree, Start, End, Icd, Comment, Total, Icd1, Icd2, Icd3, Icd4, Visit,
};

struct DetailRow {
    Detail detail;
    const char *name;
    bool mayBeAbsent = false;
};

inline constexpr std::array appDetails{
    DetailRow{Detail::ClaimDate, "ClaimDate"}, DetailRow{Detail::Facility, "HFCode"}, DetailRow{Detail::ClaimAdmin, "ClaimAdmin"},
    DetailRow{Detail::Code, "ClaimCode"}, DetailRow{Detail::Guarantee, "GuaranteeNumber"}, DetailRow{Detail::Insuree, "CHFID"},
    DetailRow{Detail::Start, "StartDate"}, DetailRow{Detail::End, "EndDate"}, DetailRow{Detail::Icd, "ICDCode"},
    DetailRow{Detail::Comment, "Comment"}, DetailRow{Detail::Total, "Total"}, DetailRow{Detail::Icd1, "ICDCode1"},
    DetailRow{Detail::Icd2, "ICDCode2"}, DetailRow{Detail::Icd3, "ICDCode3"}, DetailRow{Detail::Icd4, "ICDCode4"},
    DetailRow{Detail::Visit, "VisitType"},
};

inline constexpr std::array serverDetails{
    DetailRow{Detail::ClaimDate, "ClaimDate"}, DetailRow{Detail::Facility, "HFCode"}, DetailRow{Detail::ClaimAdmin, "ClaimAdmin"},
    DetailRow{Detail::Code, "ClaimCode"}, DetailRow{Detail::Insuree, "CHFID"}, DetailRow{Detail::Start, "StartDate"},
    DetailRow{Detail::End, "EndDate", true}, DetailRow{Detail::Icd, "ICDCode"}, DetailRow{Detail::Comment, "Comment", true},
    DetailRow{Detail::Total, "Total"}, DetailRow{Detail::Icd1, "ICDCode1", true}, DetailRow{Detail::Icd2, "ICDCode2", true},
    DetailRow{Detail::Icd3, "ICDCode3", true}, DetailRow{Detail::Icd4, "ICDCode4", true}, DetailRow{Detail::Visit, "VisitType", true},
    DetailRow{Detail::Guarantee, "GuaranteeNo", true},
};

inline std::span<const DetailRow> detailsOf(XmlDialect dialect)
{
    return dialect == XmlDialect::App ? std::span<const DetailRow>(appDetails) : std::span<const DetailRow>(serverDetails);
}

struct LineNames {
    bool isItem;
    const char *list;
    const char *line;
    const char *code;
    const char *price;
    const char *quantity;
};
inline constexpr std::array lineNames{
    LineNames{true, "Items", "Item", "ItemCode", "ItemPrice", "ItemQuantity"},
    LineNames{false, "Services", "Service", "ServiceCode", "ServicePrice", "ServiceQuantity"},
};

} // namespace guichet::sync::openimis
