// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/staff.h"

#include "terminal/domain/code_table.h"

#include <array>

namespace guichet {
namespace {

constexpr std::array roles{
    CodeName<Role>{Role::Reception, "RECEPTION"}, CodeName<Role>{Role::Care, "CARE"},
    CodeName<Role>{Role::Chief, "CHIEF"},         CodeName<Role>{Role::Auditor, "AUDITOR"},
    CodeName<Role>{Role::Technician, "TECHNICIAN"},
};

struct Right {
    Permission permission;
    std::array<bool, 5> roles; // in the order of Role
};

constexpr std::array rights{
    Right{Permission::CheckRights, {true, true, true, false, false}},
    Right{Permission::RecordCare, {true, true, true, false, false}},
    Right{Permission::CorrectClaims, {false, true, true, false, false}},
    Right{Permission::SendClaims, {true, false, true, false, false}},
    Right{Permission::CloseDay, {true, false, true, false, false}},
    Right{Permission::SeeFigures, {false, true, true, true, false}},
    Right{Permission::Complaints, {true, true, true, true, true}},
    Right{Permission::AnswerComplaints, {false, false, true, false, false}},
    Right{Permission::ExportData, {false, false, true, false, false}},
    Right{Permission::ManageStaff, {false, false, true, false, false}},
    Right{Permission::ManageDevices, {false, false, true, false, true}},
};

} // namespace

bool mayDo(Role role, Permission permission)
{
    for (const Right &right : rights) {
        if (right.permission == permission)
            return right.roles[static_cast<std::size_t>(role)];
    }
    return false;
}

std::string_view codeOf(Role role)
{
    return codeIn(roles, role);
}

std::optional<Role> parseRole(std::string_view code)
{
    return valueIn(roles, code);
}

} // namespace guichet
