// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/roster_offer.h"

#include <gtest/gtest.h>

using namespace guichet;
using namespace guichet::sync;

TEST(ApplyRoster, aNewerRosterIsApplied)
{
    const Offer offer;
    const auto plan = planRosterApply(offer.envelope(), inForce());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->step, RosterStep::Apply);
    EXPECT_EQ(plan->manifest.version, 58u);
    EXPECT_EQ(plan->manifestHash, crypto::hash(encodeManifest(offer.roster.manifest)));
    EXPECT_FALSE(plan->expired);
    EXPECT_FALSE(plan->versionRestarts);
}

TEST(ApplyRoster, theFirstRosterIsApplied)
{
    RosterInForce none = inForce();
    none.version = none.highestSeen = 0;
    EXPECT_TRUE(planRosterApply(Offer{}.envelope(), none));
}

TEST(ApplyRoster, arbitraryContentNeedsTheRosterRole)
{
    for (const Byte signer : {Byte{1}, Byte{12}, Byte{13}, Byte{14}, Byte{99}}) {
        Offer offer;
        offer.signer = signer;
        EXPECT_EQ(refusal(offer), Code::R01);
    }
    RosterEnvelope changed = Offer{}.envelope();
    changed.manifest.back() ^= 1;
    EXPECT_EQ(planRosterApply(changed, inForce()).error().code, Code::R01);
}

TEST(ApplyRoster, signatureOfAnotherPurposeIsNone)
{
    RosterEnvelope envelope = Offer{}.envelope();
    envelope.signature = crypto::sign(crypto::Purpose::Policy, envelope.manifest, test::signingKeys(11).secret);
    EXPECT_EQ(planRosterApply(envelope, inForce()).error().code, Code::R01);
}

TEST(ApplyRoster, rollbackIsRefused)
{
    Offer offer;
    offer.roster.manifest.version = 41;
    EXPECT_EQ(refusal(offer), Code::R02);
}

TEST(ApplyRoster, rollbackAfterTheRosterWasDeletedIsRefused)
{
    RosterInForce deleted = inForce();
    deleted.version = 0;
    deleted.highestSeen = 60;
    EXPECT_EQ(refusal(Offer{}, deleted), Code::R02);
    deleted.highestSeen = 58;
    const auto again = planRosterApply(Offer{}.envelope(), deleted);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->step, RosterStep::Apply);
}

TEST(ApplyRoster, sameVersionIsAlreadyThere)
{
    RosterInForce same = inForce();
    same.version = same.highestSeen = 58;
    const auto plan = planRosterApply(Offer{}.envelope(), same);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->step, RosterStep::AlreadyInForce);
}

TEST(ApplyRoster, aDeltaNeedsItsBase)
{
    Offer offer;
    offer.roster.manifest.base = 56;
    EXPECT_EQ(refusal(offer), Code::R03);
    offer.roster.manifest.base = versionInForce;
    EXPECT_EQ(refusal(offer), Code::R03); // on another roster of that number
    offer.roster.manifest.follows = {{1}, inForce().stamp};
    EXPECT_TRUE(planRosterApply(offer.envelope(), inForce()));
    offer.roster.manifest.base = versionInForce + 1;
    EXPECT_EQ(refusal(offer), Code::R03);
}

TEST(ApplyRoster, aDeltaLeadsOnFromWhatIsLeftEvenWhereMoreHadBeenSeen)
{
    Offer offer;
    offer.roster.manifest.base = versionInForce;
    offer.roster.manifest.follows = {inForce().stamp};
    RosterInForce lost = inForce();
    lost.highestSeen = 70;
    EXPECT_TRUE(planRosterApply(offer.envelope(), lost));
    offer.roster.manifest.base = 0; // a snapshot of before stays refused
    EXPECT_EQ(refusal(offer, lost), Code::R02);
}

TEST(ApplyRoster, aRuleThatMustBeUnderstoodStopsTheRoster)
{
    Offer offer;
    offer.roster.manifest.policy = cbor::Writer().map(2).key(7).integer(1).key(-3).integer(1).take();
    const auto plan = planRosterApply(offer.envelope(), inForce());
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Code::R15);
    EXPECT_EQ(plan.error().fields.front().second, "-3");
    offer.roster.manifest.policy = cbor::Writer().map(1).key(7).integer(1).take(); // may be passed over
    EXPECT_TRUE(planRosterApply(offer.envelope(), inForce()));
}

TEST(ApplyRoster, thePolicyStaysWithinItsBounds)
{
    Offer offer;
    EXPECT_EQ(planRosterApply(offer.envelope(), inForce())->policy, RosterPolicy{});
    offer.roster.manifest.policy = cbor::Writer().map(3).key(1).integer(10).key(2).integer(5).key(3).integer(4000).take();
    EXPECT_EQ(planRosterApply(offer.envelope(), inForce())->policy, (RosterPolicy{10, 10, longestStaleness}));
    offer.roster.manifest.policy = cbor::Writer().map(3).key(1).integer(0).key(2).integer(-9).key(3).integer(3).take();
    EXPECT_EQ(planRosterApply(offer.envelope(), inForce())->policy, (RosterPolicy{1, 1, 3}));
}

TEST(ApplyRoster, aNewKeyRestartsTheCountAlsoWhenItsRootCameBefore)
{
    Root newer = test::plainRoot(3);
    newer.roster = {test::signingKeys(21).publicKey};
    RosterInForce after = inForce();
    after.root = newer;
    after.signers = inForce().root.roster;
    after.version = after.highestSeen = 1'000'000'000;
    Offer offer;
    offer.signer = 21;
    const auto plan = planRosterApply(offer.envelope(), after);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->versionRestarts);
    after.signers = newer.roster;
    EXPECT_EQ(refusal(offer, after), Code::R02);
}

TEST(ApplyRoster, expiredAndOlderIsRefusedExpiredAndNewerIsShownAsOld)
{
    Offer offer;
    offer.roster.manifest.expires = 1'795'600'000;
    const auto newer = planRosterApply(offer.envelope(), inForce());
    ASSERT_TRUE(newer);
    EXPECT_TRUE(newer->expired);
    offer.roster.manifest.version = 41;
    EXPECT_EQ(refusal(offer), Code::R04);
}

TEST(ApplyRoster, fastForwardIsBounded)
{
    Offer offer;
    offer.roster.manifest.version = (std::uint64_t{1} << 63) - 1;
    EXPECT_EQ(refusal(offer), Code::R05);
    offer.roster.manifest.version = versionInForce + 1'000'001;
    EXPECT_EQ(refusal(offer), Code::R05);
    offer.roster.manifest.version = versionInForce + 1'000'000;
    EXPECT_TRUE(planRosterApply(offer.envelope(), inForce()));
}

TEST(ApplyRoster, aNewRosterKeyInANewRootStartsTheCountAgain)
{
    RosterInForce forwarded = inForce();
    forwarded.version = forwarded.highestSeen = versionInForce + 1'000'000;
    Root next = test::plainRoot(3);
    next.roster = {test::signingKeys(61).publicKey};
    Offer offer;
    offer.roots = {test::signedRoot(next, {1, 2})};
    offer.signer = 61;
    const auto plan = planRosterApply(offer.envelope(), forwarded);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->versionRestarts);
    EXPECT_EQ(plan->root.version, 3u);
    offer.signer = 11; // the stolen key is out
    EXPECT_EQ(refusal(offer, forwarded), Code::R01);
}

TEST(ApplyRoster, endlessDataAndCutPacks)
{
    Offer offer;
    offer.roster.pack.push_back(0);
    EXPECT_EQ(refusal(offer), Code::R06);
    offer.roster.pack.resize(offer.roster.pack.size() - 2);
    EXPECT_EQ(refusal(offer), Code::R06);
    RosterEnvelope large = Offer{}.envelope();
    large.manifest.resize(largestManifest + 1);
    EXPECT_EQ(planRosterApply(large, inForce()).error().code, Code::R06);
    Offer missing;
    missing.roster.manifest.chunks.clear();
    EXPECT_EQ(refusal(missing), Code::R06);
}

TEST(ApplyRoster, anotherFacilitysRosterIsRefused)
{
    Offer offer;
    offer.roster.manifest.facility.text = "SAN02";
    const auto plan = planRosterApply(offer.envelope(), inForce());
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Code::R07);
    EXPECT_EQ(plan.error().fields.at(0).second, "SAN02");
}

TEST(ApplyRoster, anotherSchemesManifestIsRefused)
{
    Offer offer;
    offer.roster.manifest.scheme.text = "NIK";
    EXPECT_EQ(refusal(offer), Code::R01);
}

TEST(ApplyRoster, rootsAreFollowedOneByOne)
{
    Offer offer;
    offer.roots = rootChain(1, 5);
    const auto plan = planRosterApply(offer.envelope(), inForce());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->root.version, 5u);
    offer.roots = rootChain(4, 5);
    EXPECT_EQ(refusal(offer), Code::R11);
    offer.roots.clear();
    offer.roster.manifest.rootVersion = 3;
    EXPECT_EQ(refusal(offer), Code::R11);
}

TEST(ApplyRoster, rootsOfStrangersAreRefused)
{
    Root next = test::plainRoot(3);
    next.keys = {test::signingKeys(71).publicKey, test::signingKeys(72).publicKey, test::signingKeys(73).publicKey};
    Offer offer;
    offer.roots = {test::signedRoot(next, {71, 72})};
    EXPECT_EQ(refusal(offer), Code::R12);
    offer.roots = {Bytes{1, 2, 3}};
    EXPECT_EQ(refusal(offer), Code::R12);
}

TEST(ApplyRoster, datedFarAheadIsRefused)
{
    Offer offer;
    offer.roster.manifest.issued = inForce().hwmSigned + std::int64_t{400} * 86'400;
    EXPECT_TRUE(planRosterApply(offer.envelope(), inForce()));
    ++offer.roster.manifest.issued;
    EXPECT_EQ(refusal(offer), Code::R13);
}

TEST(ApplyRoster, anEmptyRosterAsksFirst)
{
    Offer offer;
    offer.roster = test::someRoster(0);
    const auto plan = planRosterApply(offer.envelope(), inForce());
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->step, RosterStep::ConfirmEmpty);
}

TEST(ApplyRoster, thePackKeyIsForTheNamedTerminals)
{
    const auto manifest = test::someRoster(1).manifest;
    const auto key = openPackKey(manifest, test::boxKeys(40), "KPO01-A");
    ASSERT_TRUE(key);
    EXPECT_TRUE(std::equal(test::packKey().begin(), test::packKey().end(), key->view().begin(), key->view().end()));
    EXPECT_EQ(openPackKey(manifest, test::boxKeys(41), "KPO01-B").error().code, Code::U03);
}
