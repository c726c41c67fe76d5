// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/bytes.h"
#include "terminal/base/failure.h"
#include "terminal/base/ids.h"
#include "terminal/domain/complaint.h"

#include <string>

// Kind 19: one event in the life of a complaint. Its identifier is that of the
// entry that opened it; what was said at the opening is never said again.
namespace guichet::sync {

struct ComplaintEntry {
    ComplaintEvent event = ComplaintEvent::Opened;
    Ulid complaint{};
    std::string text{};        // the complaint, the answer, or why it was closed
    std::string number{};      // what follows: only of an opening; "KPO01-A26-P0007"
    ComplaintCategory category = ComplaintCategory::Other;
    std::string member{};      // number as given; empty: not said
    std::string phone{};
};
Bytes encodeComplaint(const ComplaintEntry &entry);
Outcome<ComplaintEntry> parseComplaint(ByteView body);

} // namespace guichet::sync
