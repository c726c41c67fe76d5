// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/findings.h"

#include "terminal/domain/code_table.h"

namespace guichet::mutual {

namespace {

constexpr std::array names{
    CodeName<FindingKind>{FindingKind::UnknownColumn, "UNKNOWN_COLUMN"},
    CodeName<FindingKind>{FindingKind::UnknownPlanKey, "UNKNOWN_PLAN_KEY"},
    CodeName<FindingKind>{FindingKind::SamePerson, "SAME_PERSON"},
    CodeName<FindingKind>{FindingKind::ImpossibleDate, "IMPOSSIBLE_DATE"},
    CodeName<FindingKind>{FindingKind::NoHead, "NO_HEAD"},
    CodeName<FindingKind>{FindingKind::TwoHeads, "TWO_HEADS"},
    CodeName<FindingKind>{FindingKind::SharedPhone, "SHARED_PHONE"},
    CodeName<FindingKind>{FindingKind::HouseholdDiffers, "HOUSEHOLD_DIFFERS"},
    CodeName<FindingKind>{FindingKind::UnknownMother, "UNKNOWN_MOTHER"},
    CodeName<FindingKind>{FindingKind::RankTwice, "RANK_TWICE"},
    CodeName<FindingKind>{FindingKind::SerialTwice, "SERIAL_TWICE"},
    CodeName<FindingKind>{FindingKind::FacilityGone, "FACILITY_GONE"},
    CodeName<FindingKind>{FindingKind::RowLeftOut, "ROW_LEFT_OUT"},
    CodeName<FindingKind>{FindingKind::ValueLeftOut, "VALUE_LEFT_OUT"},
    CodeName<FindingKind>{FindingKind::RowsDiffer, "ROWS_DIFFER"},
    CodeName<FindingKind>{FindingKind::SeveralPolicies, "SEVERAL_POLICIES"},
    CodeName<FindingKind>{FindingKind::CheckDigit, "CHECK_DIGIT"},
    CodeName<FindingKind>{FindingKind::OnlyActive, "ONLY_ACTIVE"},
    CodeName<FindingKind>{FindingKind::PhotoLeftOut, "PHOTO_LEFT_OUT"},
};
static_assert(names.size() == findingKindCount);

} // namespace

std::string_view codeOf(FindingKind kind)
{
    return codeIn(names, kind);
}

} // namespace guichet::mutual
