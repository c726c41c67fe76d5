// SPDX-License-Identifier: Apache-2.0
#include "sync/apply_roster.h"

#include "sync/pack_layout.h"

#include <algorithm>

namespace guichet::sync {
namespace {

// Bounds that no roster may move.
constexpr std::uint64_t farthestVersionJump = 1'000'000;
constexpr std::int64_t farthestFuture = std::int64_t{400} * 86'400;
constexpr std::size_t mostRoots = 64;
constexpr std::uint64_t mostMembers = 50'000'000; // 256 MiB cannot say more people than that

// What the checks below look at, filled in step by step.
struct Candidate {
    const RosterOffer &offer;
    const RosterInForce &inForce;
    RosterPlan plan{};
};

using Check = Outcome<void> (*)(Candidate &);

Outcome<void> checkSizes(Candidate &candidate)
{
    if (candidate.offer.manifest.manifest.size() > largestManifest)
        return fail(Code::R06, {}, "larger than a roster may be");
    return {};
}

Outcome<void> checkRoots(Candidate &candidate)
{
    auto root = followRoots(candidate.offer.roots, candidate.inForce.root);
    if (!root)
        return root.failure();
    candidate.plan.root = std::move(*root);
    return {};
}

Outcome<void> checkSignature(Candidate &candidate)
{
    const SignedManifest &offered = candidate.offer.manifest;
    if (!isSignedByRole(candidate.plan.root, SignerRole::Roster, crypto::Purpose::Roster, offered.manifest, offered.signature))
        return fail(Code::R01, {}, "manifest not signed by role roster");
    auto manifest = parseManifest(offered.manifest);
    if (!manifest)
        return manifest.failure();
    candidate.plan.manifest = std::move(*manifest);
    candidate.plan.manifestHash = crypto::hash(offered.manifest);
    return {};
}

Outcome<void> checkIsForUs(Candidate &candidate)
{
    const RosterManifest &manifest = candidate.plan.manifest;
    if (manifest.scheme != candidate.plan.root.scheme)
        return fail(Code::R01, {}, "manifest of another scheme");
    if (manifest.facility != candidate.inForce.facility)
        return fail(Code::R07, {{"code", manifest.facility.text}});
    if (manifest.rootVersion > candidate.plan.root.version)
        return fail(Code::R11, {}, "manifest under a root that was not brought");
    return {};
}

// A roster key that the root in force did not know, brought by a newer root, starts
// the count anew: the way out after a stolen key signed an impossible number.
bool isSignedByNewKey(const Candidate &candidate)
{
    const SignedManifest &offered = candidate.offer.manifest;
    Root known = candidate.inForce.root;
    if (!candidate.inForce.signers.empty()) // also when the newer root came before its first roster
        known.roster = candidate.inForce.signers;
    return !isSignedByRole(known, SignerRole::Roster, crypto::Purpose::Roster, offered.manifest, offered.signature);
}

Unexpected<Failure> older(const Candidate &candidate)
{
    const bool expired = candidate.inForce.clockTrusted && candidate.plan.manifest.expires < candidate.inForce.now;
    return fail(expired ? Code::R04 : Code::R02,
                {{"version", std::to_string(candidate.plan.manifest.version)}, {"n", std::to_string(candidate.inForce.version)}});
}

bool isTheOneInForce(const Candidate &candidate)
{
    const auto &ours = candidate.inForce.stamp;
    return candidate.plan.manifest.version == candidate.inForce.version && std::equal(ours.begin(), ours.end(), candidate.plan.manifestHash.begin());
}

Outcome<void> checkVersion(Candidate &candidate)
{
    const RosterManifest &manifest = candidate.plan.manifest;
    const RosterInForce &inForce = candidate.inForce;
    if (isTheOneInForce(candidate)) {
        candidate.plan.step = RosterStep::AlreadyInForce;
        return {};
    }
    candidate.plan.versionRestarts = isSignedByNewKey(candidate);
    if (candidate.plan.versionRestarts) {
        if (manifest.version > farthestVersionJump)
            return fail(Code::R05);
        return {};
    }
    // What was lost from the folder is not forgotten, but a delta only ever leads on from what is there.
    const bool leadsOn = manifest.base != 0 && manifest.base == inForce.version;
    const std::uint64_t known = leadsOn ? inForce.version : std::max(inForce.version, inForce.highestSeen);
    if (manifest.version < known)
        return older(candidate);
    if (manifest.version == inForce.version) {
        candidate.plan.step = RosterStep::AlreadyInForce;
        return {};
    }
    if (manifest.version - known > farthestVersionJump)
        return fail(Code::R05);
    return {};
}

Outcome<void> checkBase(Candidate &candidate)
{
    const RosterManifest &manifest = candidate.plan.manifest;
    if (manifest.base == 0 || candidate.plan.step == RosterStep::AlreadyInForce)
        return {};
    const bool isOurs = manifest.base == candidate.inForce.version && manifest.base < manifest.version
        && std::find(manifest.follows.begin(), manifest.follows.end(), candidate.inForce.stamp) != manifest.follows.end();
    if (!isOurs)
        return fail(Code::R03, {{"version", std::to_string(manifest.base)}});
    return {};
}

Outcome<void> checkPolicy(Candidate &candidate)
{
    const auto policy = parsePolicy(candidate.plan.manifest.policy);
    if (!policy)
        return policy.failure();
    candidate.plan.policy = *policy;
    return {};
}

Outcome<void> checkDates(Candidate &candidate)
{
    const RosterManifest &manifest = candidate.plan.manifest;
    if (manifest.issued > candidate.inForce.hwmSigned + farthestFuture)
        return fail(Code::R13);
    candidate.plan.expired = manifest.expires < candidate.inForce.now;
    return {};
}

Outcome<void> checkAmounts(Candidate &candidate)
{
    const RosterManifest &manifest = candidate.plan.manifest;
    if (manifest.packBytes > largestPack || manifest.members > mostMembers || manifest.chunks.size() != (manifest.packBytes + packChunk - 1) / packChunk)
        return fail(Code::R06, {}, "pack of an impossible size");
    if (manifest.members == 0 && candidate.plan.step == RosterStep::Apply)
        candidate.plan.step = RosterStep::ConfirmEmpty;
    return {};
}

// trust.md 3.3: nothing of a manifest is read before its signature.
constexpr std::array<Check, 9> checksInOrder{checkSizes, checkRoots, checkSignature, checkIsForUs, checkVersion,
                                             checkBase,  checkDates, checkPolicy,    checkAmounts};

} // namespace

Outcome<Root> followRoots(const std::vector<Bytes> &roots, const Root &inForce)
{
    if (roots.size() > mostRoots)
        return fail(Code::R06, {}, "a chain of too many roots");
    Root root = inForce;
    for (const Bytes &file : roots) {
        const auto version = peekRootVersion(file);
        if (version && *version <= root.version)
            continue;
        auto next = openNextRoot(file, root);
        if (!next)
            return next;
        root = std::move(*next);
    }
    return root;
}

Outcome<RosterPlan> planRosterManifest(const RosterOffer &offer, const RosterInForce &inForce)
{
    Candidate candidate{offer, inForce, {}};
    for (const Check checkNext : checksInOrder) {
        if (auto passed = checkNext(candidate); !passed)
            return passed.failure();
    }
    return std::move(candidate.plan);
}

Outcome<void> checkPackSize(const RosterManifest &manifest, ByteView pack)
{
    if (pack.size() != manifest.packBytes)
        return fail(Code::R06, {}, "pack of another size");
    return {};
}

Outcome<RosterPlan> planRosterApply(const RosterEnvelope &envelope, const RosterInForce &inForce)
{
    if (envelope.pack.size() > largestPack)
        return fail(Code::R06, {}, "larger than a roster may be");
    auto plan = planRosterManifest({envelope.roots, {envelope.manifest, envelope.signature}}, inForce);
    if (!plan)
        return plan;
    if (const auto size = checkPackSize(plan->manifest, envelope.pack); !size)
        return size.failure();
    return plan;
}

Outcome<crypto::Secret> openPackKey(const RosterManifest &manifest, const crypto::BoxKeys &keys, const std::string &terminal)
{
    const crypto::KeyId ours = crypto::keyIdOf(keys.publicKey);
    const auto found = std::find_if(manifest.recipients.begin(), manifest.recipients.end(), [&](const auto &each) { return each.keyId == ours; });
    if (found == manifest.recipients.end())
        return fail(Code::U03, {{"qui", manifest.facility.text}}, "no pack key for " + terminal);
    auto key = crypto::openSealed(keys, found->sealedKey);
    if (!key || key->size() != crypto::Key{}.size())
        return fail(Code::R06, {}, "pack key does not open");
    crypto::Secret secret(*key);
    crypto::wipe(*key);
    return secret;
}

} // namespace guichet::sync
