// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/sealed_file.h"

// A large carried payload (a roster) over several files, for small sticks: each
// part is a whole signed file; only all of them together say anything.
namespace guichet::sync {

inline constexpr unsigned mostParts = 999;

// One file when the payload fits in `largestPart` bytes. Names: partName.
std::vector<Bytes> sealParts(const SealRequest &request, ByteView payload, const crypto::SigningKeys &signer, std::size_t largestPart);

// Parts of one file have the same sender, addressee, number and content.
bool areOfOneFile(const FileHeader &a, const FileHeader &b);

struct JoinedFile {
    FileHeader header{}; // of its first part
    Bytes payload{};
};
// In any order, a part may come twice. U12 {nom}, {parties} the missing ones; else as
// openCarriedFile, U04 {i} the part that is damaged; U09 when the whole is too large.
Outcome<JoinedFile> joinParts(const std::vector<ByteView> &files, const OpenRequest &request);

} // namespace guichet::sync
