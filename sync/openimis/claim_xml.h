// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/claim_form.h"

// Claim files of openIMIS (openimis.md 2.2). Nobody signs them, and the server that
// reads them says no more than yes or no: a file written is not a claim sent.
namespace guichet::sync::openimis {

enum class XmlDialect {
    App,    // as the phone writes: declared, indented, ISO dates, every element there, CHFID, GuaranteeNumber
    Server, // as the server writes: one line, dd/mm/yyyy, only what has a value, GuaranteeNo last
};

// The form must have passed checkForm.
std::string encodeClaimXml(const ClaimForm &form, XmlDialect dialect);

// Strict: an element that is unknown, twice, missing or in the wrong place is refused;
// so is a document type. The error names the place: "Details.StartDate".
Result<ClaimForm, std::string> parseClaimXml(std::string_view text, XmlDialect dialect);

std::string claimFileName(const ClaimForm &form); // "Claim_VIDIS001_C000123_2026-03-02.xml"

} // namespace guichet::sync::openimis
