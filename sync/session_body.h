// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"
#include "terminal/domain/staff.h"

#include <cstdint>

// Body of kind 8: who works at the counter, and from when to when. Names stay in
// the data folder; the journal and the mutual see numbers and roles.
namespace guichet::sync {

enum class SessionEvent { Opened = 1, Closed = 2, StaffAdded = 3, StaffRemoved = 4, BadgeRenewed = 5, FolderKeyRemoved = 6 };

struct Session {
    SessionEvent event = SessionEvent::Opened;
    std::uint32_t person = 0;      // whom it is about; who did it is the entry's operator
    Role role = Role::Reception;   // of that person
};
Bytes encodeSession(const Session &session);
Outcome<Session> parseSession(ByteView body); // D01

} // namespace guichet::sync
