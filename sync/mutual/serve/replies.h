// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange_message.h"
#include "sync/mutual/records.h"
#include "sync/mutual/serve/staff.h"

// The files in which a terminal is asked and answered over the network.
namespace guichet::mutual::serve {

struct Letter {
    const Clerk &clerk;
    const Terminal &terminal;
    std::int64_t now = 0;
};
Bytes receiptMail(const Letter &letter, const std::vector<sync::Signed> &receipts); // receiptsPerFile in each file
Bytes heldMail(const Letter &letter, const sync::Held &held);
Bytes pageMail(const Letter &letter, const sync::StatementPage &page);

// U02, U03, U04, N03: not a question this terminal asked of us.
Outcome<sync::Question> openQuestion(const Clerk &clerk, const Terminal &terminal, ByteView file);

// Whether the question names another entry as the terminal's last than the one we
// hold under that sequence: two journals under one name.
Outcome<bool> isOtherHead(Folder &folder, const Terminal &terminal, const sync::Question &question);

} // namespace guichet::mutual::serve
