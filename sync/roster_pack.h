// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/photo_pack.h"
#include "sync/roster_block.h"
#include "sync/roster_table.h"
#include "sync/root.h"
#include "terminal/domain/facility.h"
#include "terminal/domain/household.h"
#include "terminal/domain/plan.h"
#include "terminal/domain/tariff.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

// The roster as it comes down: a signed manifest and one sealed, compressed pack
// of blocks (trust.md 3.3, rulings.md 27).
namespace guichet::sync {

struct RosterManifest {
    SchemeCode scheme{};
    FacilityCode facility{};        // catchment
    std::uint64_t version = 0;
    std::uint64_t base = 0;         // 0: a snapshot
    std::int64_t issued = 0;
    std::int64_t expires = 0;
    std::uint64_t rootVersion = 1;
    std::vector<crypto::Hash> chunks{}; // BLAKE2b-256 of each 64 KiB of the sealed pack
    std::uint64_t packBytes = 0;
    std::uint64_t members = 0;
    crypto::Hash merkleRoot{};      // over the plain blocks
    std::map<std::string, Bytes> revokedSerials{}; // per issuer, cards::encodeSerials
    Bytes policy{};                 // CBOR map; unknown negative keys are critical
    std::map<std::string, std::uint64_t> counted{}; // terminal name → last journal sequence in the counters
    Day countersAsOf{};
    struct Recipient {
        crypto::KeyId keyId{};
        Bytes sealedKey{};
        bool operator==(const Recipient &) const = default;
    };
    std::vector<Recipient> recipients{};
    std::vector<std::array<Byte, 8>> follows{}; // of a delta: first 8 bytes of the manifests' hashes it may be put on
};

inline constexpr std::size_t largestManifest = std::size_t{1} << 20;
inline constexpr std::uint64_t largestPack = std::uint64_t{256} << 20;

Bytes encodeManifest(const RosterManifest &manifest);
Outcome<RosterManifest> parseManifest(ByteView bytes);

// What comes with the people: terms under which the counter works.
struct RosterTerms {
    Scheme scheme{};
    Facility facility{};
    std::vector<Plan> plans{};
    Tariff tariff{};
    Bytes trustStore{};             // cards::encodeTrustStore, as signed by role `cards`
    crypto::Signature trustStoreSignature{};
    std::vector<std::string> legacyPatterns{}; // "openimis", ... as configured by the mutual
    std::string source{};           // where the people come from when the mutual did not register them itself: "openimis"
    std::vector<PhotoPack> photoPacks{};
};

// One block of the pack, and how the terminal keeps them. R08 when it is none; R10 {n}, {champ} when a plan or act is impossible.
Bytes encodeTerms(const RosterTerms &terms);
Outcome<RosterTerms> parseTerms(ByteView bytes);
// Whether the root's scheme stands behind the card keys: the applier asks in onTerms. R01.
Outcome<void> checkTerms(const RosterTerms &terms, const Root &root);

// Writing: terms once, then blocks in order of household, then finish.
class RosterPackWriter {
public:
    explicit RosterPackWriter(const RosterTerms &terms);
    ~RosterPackWriter();
    RosterPackWriter(const RosterPackWriter &) = delete;
    RosterPackWriter &operator=(const RosterPackWriter &) = delete;

    void add(const std::vector<HouseholdRecord> &households); // one block: a few thousand rows a call, at most 16 384
    struct Sealed {
        Bytes pack{};
        std::vector<crypto::Hash> chunks{};
        crypto::Hash merkleRoot{};
        std::uint64_t members = 0;
    };
    Sealed finish(ByteView packKey32);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Reading: chunks are checked against the manifest as they are read; nothing is
// believed before its chunk's hash. `onBlock` may refuse; what it returns ends the reading.
struct RosterPackReader {
    std::function<Outcome<void>(const RosterTerms &)> onTerms{};
    std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> onBlock{};
    // Instead of onBlock, many times faster; whoever takes tables finds numbers that come twice.
    std::function<Outcome<void>(RosterTable &&)> onTable{};
    std::function<bool(std::uint64_t membersDone)> onProgress{}; // false cancels
};
// R06 damaged, R08 inconsistent (count, Merkle root), R10 impossible row {n}, {champ} or a
// member number that comes twice (seen at the end, before it returns). Memory: one block,
// zstd's window of at most 8 MiB, and 8 bytes a member (16 while duplicates are looked for).
Outcome<void> readRosterPack(const RosterManifest &manifest, ByteView pack, ByteView packKey32, const RosterPackReader &reader);

// What the pack is called on a web server: the hash of its chunks' hashes.
crypto::Hash packName(const RosterManifest &manifest);

// A manifest as it lies on a web server: its bytes and one signature by role `roster`.
Bytes encodeSignedManifest(ByteView manifest, const crypto::Signature &signature);
struct SignedManifest {
    Bytes manifest{};
    crypto::Signature signature{};
};
Outcome<SignedManifest> parseSignedManifest(ByteView bytes); // R06

// The payload of a roster file: chain of signed roots, manifest with its signature, pack.
struct RosterEnvelope {
    std::vector<Bytes> roots{};
    Bytes manifest{};
    crypto::Signature signature{};
    ByteView pack{};                // a view into the file
};
Bytes encodeRosterEnvelope(const RosterEnvelope &envelope);
Outcome<RosterEnvelope> parseRosterEnvelope(ByteView payload);

} // namespace guichet::sync
