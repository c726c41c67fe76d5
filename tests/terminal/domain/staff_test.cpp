// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/staff.h"

#include <gtest/gtest.h>

namespace guichet {
namespace {

TEST(Staff, everybodyMayComplainAndOnlyTheChiefNamesStaff)
{
    for (const Role role : {Role::Reception, Role::Care, Role::Chief, Role::Auditor, Role::Technician}) {
        EXPECT_TRUE(mayDo(role, Permission::Complaints));
        EXPECT_EQ(mayDo(role, Permission::ManageStaff), role == Role::Chief);
        EXPECT_EQ(parseRole(codeOf(role)), role);
    }
    EXPECT_FALSE(parseRole("DIRECTOR"));
}

TEST(Staff, whoRepairsTheMachineSeesNobody)
{
    EXPECT_FALSE(mayDo(Role::Technician, Permission::CheckRights));
    EXPECT_FALSE(mayDo(Role::Technician, Permission::SeeFigures));
    EXPECT_TRUE(mayDo(Role::Technician, Permission::ManageDevices));
    EXPECT_FALSE(mayDo(Role::Auditor, Permission::RecordCare));
}

} // namespace
} // namespace guichet
