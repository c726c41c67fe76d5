// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/receive_bundle.h"

namespace guichet::mutual {

struct ReceiveOrder {
    std::string stick{};      // its root: GUICHET/UP is read, GUICHET/DOWN written
    std::int64_t now = 0;
};
struct RefusedFile {
    std::string name{};
    Failure why{};
};
struct StickReport {
    std::uint64_t files = 0;
    std::uint64_t newClaims = 0;
    std::uint64_t knownClaims = 0;
    std::uint64_t conflicts = 0;
    std::uint64_t cancelled = 0;
    std::vector<RefusedFile> refused{};
    std::vector<std::string> written{};
};
// Every file stands alone: one that is refused changes nothing and stops none of the
// others. U10 without such a folder; other failures are the surroundings'.
Outcome<StickReport> receiveFromStick(Folder &folder, const ReceiveOrder &order);

// A claims file's signature and seal, nothing read of the books; not yet its content.
struct ClaimsFile {
    Terminal terminal{};
    Bytes bundle{};
};
Outcome<ClaimsFile> openClaimsFile(const Folder &folder, const crypto::BoxKeys &box, const std::vector<Terminal> &terminals, ByteView file);
// One claims file, as it came by any road.
Outcome<BundleReport> takeClaimsFile(const Books &books, const crypto::BoxKeys &box, const std::vector<Terminal> &terminals, ByteView file);

} // namespace guichet::mutual
