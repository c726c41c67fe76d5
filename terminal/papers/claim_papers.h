// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/record_care.h"
#include "terminal/documents/document.h"
#include "terminal/documents/document_head.h"
#include "terminal/texts/language.h"

// What is printed of a claim, from the journal and the roster as they are now.
namespace guichet::papers {

enum class Print { First, Copy }; // a copy is marked, and opens no drawer

// Who, where, which record, and that one only practises. `time`: Unix seconds.
DocumentHead headOf(desk::Counter &counter, std::uint64_t sequence, std::int64_t time);

// The receipt, or where rights were closed the passage certificate.
Document receiptOf(desk::Counter &counter, const desk::ClosedCare &care, Print print, Language language);
// The attestation de soins in its three parts.
Document careFormOf(desk::Counter &counter, const desk::ClosedCare &care, Print print, Language language);

// "Reçu KPO01-A26-000123X": how the file of one is called.
std::string fileNameOf(const Document &document, const Claim &claim);

} // namespace guichet::papers
