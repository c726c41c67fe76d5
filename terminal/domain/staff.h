// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace guichet {

// Who works at the counter (trust.md 3.7).
enum class Role { Reception, Care, Chief, Auditor, Technician };

// What a person may be asked to do here; one row each in staff.cpp says who may.
enum class Permission {
    CheckRights,    // scan, search, see a member
    RecordCare,     // drafts, acts, closing a claim, printing
    CorrectClaims,  // correct, cancel, ask for a letter
    SendClaims,     // network and stick, both ways
    CloseDay,       // evening closure, bordereau
    SeeFigures,     // follow-up sheet, history, journal check
    Complaints,     // write one
    AnswerComplaints,
    ExportData,     // everything as tables, for somebody else's program
    ManageStaff,
    ManageDevices,  // profile, device test, backup, update
};

bool mayDo(Role role, Permission permission);
std::string_view codeOf(Role role); // "RECEPTION"
std::optional<Role> parseRole(std::string_view code);

} // namespace guichet
