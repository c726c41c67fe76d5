// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/root.h"
#include "terminal/domain/facility.h"

#include <string>
#include <vector>

// How a terminal becomes a terminal of a mutual (rulings.md 30).
namespace guichet::sync {

struct EnrolmentRequest {
    crypto::PublicKey signKey{};
    crypto::PublicKey boxKey{};
    std::array<Byte, 16> nonce{};
    std::string model{};
    std::string version{};
};
Bytes encodeRequest(const EnrolmentRequest &request, const crypto::Secret &signSecret); // signed by its own key
Outcome<EnrolmentRequest> openRequest(ByteView bytes);
std::string fingerprintOf(const EnrolmentRequest &request); // 8 digits "1234 5678", read out on both sides
crypto::Hash hashOfRequest(ByteView requestBytes);

struct EnrolmentAnswer {
    Scheme scheme{};
    Facility facility{};
    TerminalId terminal{};
    char letter = 'A';
    Bytes signedRoot{};
    crypto::PublicKey mutualBox{};
    std::vector<std::string> roads{};  // "stick", "https://…"
    std::uint64_t sequenceStart = 1;
    crypto::Hash requestHash{};
    std::string code{};                // one-time code, empty on a stick
};
Bytes encodeEnrolment(const EnrolmentAnswer &answer);
Outcome<EnrolmentAnswer> parseEnrolment(ByteView bytes);

TerminalName terminalName(const FacilityCode &facility, char letter); // "KPO01-A"

} // namespace guichet::sync
