// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/documents/document_head.h"

namespace guichet::ui {

// Who, where and which record, as every paper of this counter says it: also that one
// only practises. `time`: Unix seconds.
DocumentHead documentHead(desk::Counter &counter, std::uint64_t sequence, std::int64_t time);

} // namespace guichet::ui
