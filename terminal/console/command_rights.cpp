// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/command_rights.h"

#include <array>

namespace guichet::console {
namespace {

constexpr std::array rights{
    CommandRight{"verify", Permission::CheckRights},
    CommandRight{"care", Permission::RecordCare},
    CommandRight{"claims", Permission::CheckRights},
    CommandRight{"outbox", Permission::CheckRights},
    CommandRight{"send", Permission::SendClaims},
    CommandRight{"receive", Permission::SendClaims},
    CommandRight{"road", Permission::SendClaims},
    CommandRight{"roster", Permission::SendClaims},
    CommandRight{"print", Permission::RecordCare},
    CommandRight{"counter", Permission::CheckRights},
    CommandRight{"batch", Permission::CloseDay},
    CommandRight{"day", Permission::CloseDay},
    CommandRight{"complaint", Permission::Complaints},
    CommandRight{"cancel", Permission::CorrectClaims},
    CommandRight{"correct", Permission::CorrectClaims},
    CommandRight{"report", Permission::SeeFigures},
    CommandRight{"journal", Permission::SeeFigures},
    CommandRight{"export", Permission::ExportData},
    CommandRight{"staff", Permission::ManageStaff},
    CommandRight{"backup", Permission::ManageDevices},
    CommandRight{"restore", Permission::ManageDevices},
    CommandRight{"doctor", {}},
    CommandRight{"enrol", {}},
    CommandRight{"simulate", {}},
};

} // namespace

const CommandRight *findRight(std::string_view command)
{
    for (const CommandRight &right : rights) {
        if (right.command == command)
            return &right;
    }
    return nullptr;
}

} // namespace guichet::console
