// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/visit.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array visitTypeCodes{
    CodeName<VisitType>{VisitType::Normal, "NORMAL"},
    CodeName<VisitType>{VisitType::Emergency, "EMERGENCY"},
    CodeName<VisitType>{VisitType::Referral, "REFERRAL"},
    CodeName<VisitType>{VisitType::FollowUp, "FOLLOW_UP"},
};
constexpr std::array identificationCodes{
    CodeName<Identification>{Identification::Card, "CARD"},
    CodeName<Identification>{Identification::Number, "NUMBER"},
    CodeName<Identification>{Identification::Name, "NAME"},
    CodeName<Identification>{Identification::Phone, "PHONE"},
    CodeName<Identification>{Identification::Manual, "MANUAL"},
};
constexpr std::array presenceCodes{
    CodeName<Presence>{Presence::P0, "P0"},
    CodeName<Presence>{Presence::P1, "P1"},
    CodeName<Presence>{Presence::P2, "P2"},
    CodeName<Presence>{Presence::P3, "P3"},
};

} // namespace

std::string_view codeOf(VisitType type)
{
    return codeIn(visitTypeCodes, type);
}

std::string_view codeOf(Identification identification)
{
    return codeIn(identificationCodes, identification);
}

std::string_view codeOf(Presence presence)
{
    return codeIn(presenceCodes, presence);
}

std::optional<VisitType> parseVisitType(std::string_view code)
{
    return valueIn(visitTypeCodes, code);
}

std::optional<Identification> parseIdentification(std::string_view code)
{
    return valueIn(identificationCodes, code);
}

} // namespace guichet
