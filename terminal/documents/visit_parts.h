// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/counter_documents.h"

namespace guichet {

class DocumentWriter;

// What receipt, certificate and care form say alike.
void writeVisit(DocumentWriter &to, const Claim &claim);
void writeLines(DocumentWriter &to, const ReceiptFacts &facts);
void writeTotals(DocumentWriter &to, const Claim &claim);
void writeCash(DocumentWriter &to, const ReceiptFacts &facts);

} // namespace guichet
