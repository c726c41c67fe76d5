// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/counter_documents.h"

namespace guichet {

// The attestation de soins in its three parts: the mutual's, the health centre's and
// the member's, each whole in itself, with room for signatures.
Document makeCareForm(const ReceiptFacts &facts, Language language);

// Blank forms for a power cut, one page each, numbered before they are filled in by
// hand; entered later with their number as the reason. `numbers` are drawn by whoever
// asks ("KPO01-A-P0001"); head.sequence 0.
struct BlankFormFacts {
    DocumentHead head{};
    std::vector<std::string> numbers{};
};
Document makeBlankForms(const BlankFormFacts &facts, Language language);

} // namespace guichet
