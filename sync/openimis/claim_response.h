// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/foreign_road.h"

// What openIMIS answers to a claim, with its quirks (openimis.md 3.5): what stage it
// is at shows in the codes of its lines, not in `outcome`; amounts of stage 16 are a
// line's, all others one unit's; lines come medicines first; currency is anything.
namespace guichet::sync::openimis {

enum class ServerStage { Rejected = 1, Entered = 2, Checked = 4, Processed = 8, Valuated = 16 };

struct ServerLine {
    std::string code{};
    bool isRejected = false;
    int reason = 0;                                 // openimis.md 4.2
    std::optional<std::int64_t> valuated{};         // ten-thousandths, for the whole line
};

struct ServerAnswer {
    std::string id{};
    std::string code{};                             // claim number
    ServerStage stage = ServerStage::Entered;
    std::vector<ServerLine> lines{};
};
std::optional<ServerAnswer> parseClaimResponse(ByteView body); // nothing when it is no ClaimResponse

// The scheme's decision on our claim; nothing while there is none, or when its lines
// are not ours. Whole amounts: the claim's is the exact sum cut to the unit, and the
// lines' add up to it. `time` and terminal are the caller's.
std::optional<Answer> planAnswer(const ForeignClaim &claim, const ServerAnswer &answer);

// One of the mutual's reasons (rulings.md 36) for a number of openIMIS's.
std::string reasonFor(int serverReason);

} // namespace guichet::sync::openimis
