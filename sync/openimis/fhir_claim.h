// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/openimis/claim_form.h"
#include "terminal/base/bytes.h"

// A claim in openIMIS's dialect of FHIR R4 (openimis.md 3.2 and 3.4): references by
// code, both identifier codes, plain dates, never an attachment.
namespace guichet::sync::openimis {

inline constexpr std::string_view systemBase = "https://openimis.github.io/openimis_fhir_r4_ig/";

Bytes encodeFhirClaim(const ClaimForm &form, const std::string &currency);

// The same claim as the server gives it back.
struct SeenLine {
    std::vector<std::string> names{}; // every text that may be its code
    std::optional<std::int64_t> quantity{};
    std::optional<Money> price{};
};
struct SeenClaim {
    std::string id{};            // its UUID
    std::string code{};
    std::vector<std::string> patientNames{}; // every text that may be the insurance number
    std::string patientId{};     // what to ask for when none of them is
    std::string patientCode{};   // as the Patient itself told it; empty before it was asked
    std::optional<Day> start{};
    std::optional<Day> end{};
    std::vector<SeenLine> lines{};
};
std::optional<SeenClaim> parseFhirClaim(ByteView body); // nothing when it is no Claim
std::string patientCodeIn(ByteView patientBody);        // of a Patient; empty when it tells none

enum class Likeness { Same, Other, PatientUnknown };
// Code, patient, days and lines by code, in any order (openimis.md 3.8 R9).
Likeness compareClaims(const ClaimForm &ours, const SeenClaim &theirs);

} // namespace guichet::sync::openimis
