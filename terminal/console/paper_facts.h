// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"
#include "terminal/documents/counter_documents.h"

// What the papers of a visit say, from what was just recorded.
namespace guichet::console {

ReceiptFacts receiptFactsOf(desk::Counter &counter, const desk::PricedCare &priced, const desk::ClosedCare &closed);
TicketFacts ticketFactsOf(desk::Counter &counter, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded);

} // namespace guichet::console
