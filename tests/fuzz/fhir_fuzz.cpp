// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/audit_event.h"
#include "sync/fhir/claim.h"
#include "sync/fhir/claim_response.h"
#include "sync/fhir/coverage.h"
#include "sync/fhir/eligibility.h"
#include "sync/fhir/exchange.h"
#include "sync/fhir/organization.h"
#include "sync/fhir/patient.h"

#include <cstdlib>

// Whatever a server or a file says, reading it ends, with a value or a problem.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace guichet;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const SchemeCode scheme{"KAY"};
    sync::HttpReply reply;
    reply.status = 200;
    reply.body = copyOf(bytesOf(text));
    const auto page = fhir::searchPageIn(reply, "Claim");
    const std::string words = fhir::wordsOf(reply) + fhir::missingCapability(reply);
    if (words.size() > 600 || (page && page->resources.size() > 10'000) || fhir::locationsIn(reply, 0x7FFF))
        std::abort();
    const auto document = json::parseDocument(text, text.size());
    if (!document)
        return 0;
    const auto claim = fhir::parseClaimResource(*document, scheme);
    if (claim && fhir::compareClaims(sync::ForeignClaim{}, *claim).sameness == fhir::Sameness::Same)
        std::abort(); // a claim without a member is nobody's
    const bool any = fhir::parsePatient(*document, scheme).has_value() || fhir::parseRelatedPerson(*document, scheme).has_value()
        || fhir::parseCoverage(*document).has_value() || fhir::parseGroup(*document, scheme).has_value()
        || fhir::parseFacility(*document, scheme).has_value() || fhir::parseScheme(*document).has_value()
        || fhir::parseLocation(*document, scheme).has_value() || fhir::parseClaimResponse(*document, scheme).has_value()
        || fhir::parseEligibilityRequest(*document, scheme).has_value() || fhir::parseEligibilityResponse(*document).has_value()
        || fhir::parseAuditEvent(*document, scheme).has_value();
    static_cast<void>(any);
    return 0;
}
