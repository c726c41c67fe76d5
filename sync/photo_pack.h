// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"

#include <array>
#include <vector>

// Photos travel apart from the people, fetched last, and only when they changed:
// sealed packs that the terms of a roster name, each with a key of its own
// (rulings.md 27).
namespace guichet::sync {

inline constexpr std::size_t largestPhotoPack = std::size_t{1} << 20;

struct PhotoPack {
    crypto::Hash hash{};     // of the sealed bytes: its name on the road
    crypto::Key key{};
    std::uint64_t bytes = 0;
    std::uint64_t photos = 0;
    bool operator==(const PhotoPack &) const = default;
};

struct Photo {
    std::array<Byte, 8> hash{}; // Beneficiary::photoHash
    Bytes jpeg{};               // 120 × 160, at most 4 KiB
};

struct SealedPhotos {
    PhotoPack pack{};
    Bytes bytes{};
};
SealedPhotos sealPhotos(const std::vector<Photo> &photos, const crypto::Key &key);
// R06 when it is not the pack named or a photo is not the one of its hash.
Outcome<std::vector<Photo>> openPhotos(const PhotoPack &pack, ByteView bytes);

} // namespace guichet::sync
