// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "sync/receipt.h"
#include "terminal/domain/claim.h"
#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

// Sending claims to a server that knows nothing of us (FHIR R4, openIMIS): a
// conversation as values. Whoever drives it carries each question and hands back
// its reply; what was learnt is taken out after each step and committed before
// the next question is asked (openimis.md 3.8 R1).
namespace guichet::sync {

// A claim as a foreign server needs it.
struct ForeignClaim {
    Claim claim{};
    crypto::Hash hash{};                        // of its journal entry
    std::uint64_t sequence = 0;
    std::int64_t closedAt = 0;                  // Unix seconds
    ClaimState state = ClaimState::Queued;
    std::optional<HouseholdRecord> household{}; // as the roster has it now
    std::uint32_t answerVersion = 0;            // of the answer in force; 0: none yet
    std::optional<Money> answeredAmount{};
    std::vector<LineAnswer> answerLines{};
};

struct ForeignContext {
    Scheme scheme{};
    Facility facility{};
    std::string terminal{};                     // terminal name
    std::int64_t now = 0;                       // Unix seconds
    int zoneMinutes = 0;
};

enum class ForeignNewsKind {
    ReadBack,    // read back and equal: acknowledged without a signed receipt
    Answered,    // the scheme's decision
    Refused,     // the server says no; the claim stays waiting, shown with its reason
    Collision,   // our number holds another claim there: quarantine
};
struct ForeignNews {
    ForeignNewsKind kind = ForeignNewsKind::ReadBack;
    Ulid claim{};
    std::string reference{};                    // the server's own
    crypto::Hash seen{};                        // hash of what was read: ReadBack, Answered
    std::string reason{};                       // Refused: its words, at most 200 characters, no control characters
    std::optional<Answer> answer{};             // Answered: other than the answer in force, its version one higher
};

class ForeignRoad {
public:
    virtual ~ForeignRoad() = default;
    // Nothing: the conversation is over.
    virtual std::optional<HttpRequest> next() = 0;
    virtual void take(const Outcome<HttpReply> &reply) = 0;
    // What has been learnt since the last call.
    virtual std::vector<ForeignNews> takeNews() = 0;
    // Why it ended early, when it did: N codes. With when to come back, in seconds.
    virtual const std::optional<Failure> &trouble() const = 0;
    virtual std::optional<std::int64_t> retryAfter() const = 0;
};

} // namespace guichet::sync
