// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/claim.h"
#include "sync/http.h"

// What goes to a FHIR server and what its replies say: bundles, searches, outcomes.
namespace guichet::fhir {

inline constexpr std::size_t largestBundle = std::size_t{8} << 20;

// How many of the claims, from the first, one transaction of at most that many
// entries holds; at least one.
std::size_t claimsThatFit(const std::vector<const sync::ForeignClaim *> &claims, const sync::ForeignContext &context, const Links &links, unsigned most);

// A transaction with everything the claims point at, each created only where its
// identifier is not there yet. `ids`: what each entry is, in order.
struct Transaction {
    QJsonObject bundle{};
    std::vector<std::string> ids{};
};
Transaction transactionOf(const std::vector<const sync::ForeignClaim *> &claims, const sync::ForeignContext &context, const Links &links);

// Where the server put each entry, "Claim/17"; nothing when it is no such bundle or
// an entry failed.
std::optional<std::vector<std::string>> locationsIn(const sync::HttpReply &reply, std::size_t entries);

struct SearchPage {
    std::vector<QJsonObject> resources{}; // matches of the type asked for
    std::string next{};
};
std::optional<SearchPage> searchPageIn(const sync::HttpReply &reply, const char *type);

// What an OperationOutcome says, at most 200 characters, no control characters.
std::string wordsOf(const sync::HttpReply &reply);

// "" when the server can do what we need; else what it lacks.
std::string missingCapability(const sync::HttpReply &reply);

// Whether a claim read from the server is the one we sent.
enum class Sameness { Same, Other, Unclear };
struct Comparison {
    Sameness sameness = Sameness::Same;
    std::string where{};   // the first element that tells: "item[2].net"
};
Comparison compareClaims(const sync::ForeignClaim &ours, const ClaimRead &theirs);

} // namespace guichet::fhir
