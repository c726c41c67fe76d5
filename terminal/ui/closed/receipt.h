// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"
#include "terminal/documents/document.h"
#include "terminal/texts/language.h"

#include <QString>

namespace guichet::ui {

enum class ReceiptKind { First, Copy };

// The receipt of a closed claim, or the passage certificate where rights were closed.
Document receiptDocument(desk::Counter &counter, const desk::ClosedCare &care, ReceiptKind kind, Language language);
// The same as the ticket printer would set it.
QString receiptText(desk::Counter &counter, const desk::ClosedCare &care, ReceiptKind kind, Language language);

} // namespace guichet::ui
