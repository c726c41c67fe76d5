// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/root_renewal.h"

#include "sync/apply_roster.h"
#include "sync/mutual/files.h"
#include "sync/mutual/publish.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"
#include "tests/sync/mutual/one_terminal.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

using sync::SignerRole;

// A mutual, a terminal that follows it, and somebody who holds the mutual's roster key.
class RenewingRoot : public testing::Test {
protected:
    void SetUp() override
    {
        m_mutual.importDemo();
        m_terminal.emplace(m_mutual.folder(), "KPO01");
        m_inForce.root = m_mutual.folder().root;
        m_inForce.facility = {"KPO01"};
        m_inForce.terminal = m_terminal->name().text;
        m_inForce.now = testNow;
        m_inForce.clockTrusted = true;
        m_inForce.hwmSigned = testNow;
    }

    std::string keyFile(const std::string &name) const { return m_mutual.root() + "/mutual/" + name; }
    RootOrder orderTo(std::vector<SignerRole> roles)
    {
        RootOrder order;
        order.renew = std::move(roles);
        order.signWith = {keyFile("root-1.key"), keyFile("root-3.key")};
        order.now = testNow;
        return order;
    }

    // The file as it comes on a stick; `m_file` keeps it alive.
    sync::RosterEnvelope publish()
    {
        const std::string path = m_mutual.root() + "/roster.guichet";
        EXPECT_TRUE(publishRoster(m_mutual.folder(), {{"KPO01"}, path, testNow, testToday, {}}));
        m_file = *loadFile(path, sync::largestFile);
        const auto anybody = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
        return *sync::parseRosterEnvelope(sync::openCarriedFile(m_file, {sync::FileType::Roster, anybody, nullptr, "KPO01"})->payload);
    }
    // The same roster under any number, signed with the stolen key.
    sync::RosterEnvelope forge(sync::RosterEnvelope envelope, std::uint64_t version, const crypto::SigningKeys &stolen)
    {
        auto manifest = *sync::parseManifest(envelope.manifest);
        manifest.version = version;
        envelope.manifest = sync::encodeManifest(manifest);
        envelope.signature = crypto::sign(crypto::Purpose::Roster, envelope.manifest, stolen.secret);
        return envelope;
    }
    Outcome<sync::RosterPlan> take(const sync::RosterEnvelope &envelope)
    {
        auto plan = sync::planRosterApply(envelope, m_inForce);
        if (!plan)
            return plan;
        m_inForce.root = plan->root;
        m_inForce.version = plan->manifest.version;
        m_inForce.highestSeen = plan->versionRestarts ? plan->manifest.version : std::max(m_inForce.highestSeen, plan->manifest.version);
        return plan;
    }
    Code refusal(const sync::RosterEnvelope &envelope)
    {
        const auto plan = sync::planRosterApply(envelope, m_inForce);
        EXPECT_FALSE(plan);
        return plan ? Code::E06 : plan.error().code;
    }

    TemporaryMutual m_mutual{};
    std::optional<OneTerminal> m_terminal{};
    sync::RosterInForce m_inForce{};
    Bytes m_file{};
};

TEST_F(RenewingRoot, aStolenRosterKeyIsRecoveredFrom)
{
    const auto stolen = loadRoleKey(m_mutual.folder(), SignerRole::Roster);
    ASSERT_TRUE(stolen);
    const auto first = publish();
    ASSERT_TRUE(take(first));
    EXPECT_EQ(refusal(forge(first, 1'000'000'000, *stolen)), Code::R05);
    ASSERT_TRUE(take(forge(first, 900'000, *stolen))); // what a thief can do until the key is renewed
    EXPECT_EQ(refusal(publish()), Code::R02);

    ASSERT_TRUE(renewRoot(m_mutual.folder(), orderTo({SignerRole::Roster})));
    const auto after = publish();
    EXPECT_EQ(after.roots.size(), 2u);
    const auto plan = take(after);
    ASSERT_TRUE(plan) << codeText(plan.error().code);
    EXPECT_TRUE(plan->versionRestarts);
    EXPECT_EQ(m_inForce.root.version, 2u);
    EXPECT_LT(m_inForce.highestSeen, 10u);
    EXPECT_EQ(refusal(forge(after, 900'001, *stolen)), Code::R01);
    EXPECT_EQ(refusal(first), Code::R01);
    EXPECT_EQ(take(publish())->step, sync::RosterStep::Apply);
}

TEST_F(RenewingRoot, aTerminalSeveralRootsBehindFollowsOneByOne)
{
    ASSERT_TRUE(take(publish()));
    ASSERT_TRUE(renewRoot(m_mutual.folder(), orderTo({SignerRole::Roster, SignerRole::Cards})));
    RootOrder replace = orderTo({});
    replace.replaceRootKeys = true;
    ASSERT_TRUE(renewRoot(m_mutual.folder(), replace));
    RootOrder byNewKeys = orderTo({SignerRole::Policy});
    byNewKeys.signWith = {keyFile("root-v3-1.key"), keyFile("root-v3-2.key")};
    ASSERT_TRUE(renewRoot(m_mutual.folder(), byNewKeys));
    auto envelope = publish();
    EXPECT_EQ(envelope.roots.size(), 4u);
    auto gap = envelope;
    gap.roots.erase(gap.roots.begin() + 2);
    EXPECT_EQ(refusal(gap), Code::R11);
    ASSERT_TRUE(take(envelope));
    EXPECT_EQ(m_inForce.root.version, 4u);
    EXPECT_EQ(m_inForce.root.policy, m_mutual.folder().root.policy);
    for (int version = 1; version <= 4; ++version)
        EXPECT_TRUE(std::filesystem::exists(m_mutual.root() + "/mutual/www/" + sync::paths::root({"NIK"}, static_cast<std::uint64_t>(version)))) << version;
}

TEST_F(RenewingRoot, replacedRootKeysSignNoMore)
{
    RootOrder replace = orderTo({});
    replace.replaceRootKeys = true;
    ASSERT_TRUE(renewRoot(m_mutual.folder(), replace));
    const auto refused = renewRoot(m_mutual.folder(), orderTo({SignerRole::Roster}));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::M11);
    EXPECT_EQ(fieldOf(refused.error(), "n"), "0");
}

TEST_F(RenewingRoot, oneKeyTwiceOrAnyOtherKeyIsNotEnough)
{
    RootOrder order = orderTo({SignerRole::Roster});
    order.signWith = {keyFile("root-1.key"), keyFile("root-1.key"), keyFile("roster.key")};
    const auto refused = renewRoot(m_mutual.folder(), order);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::M11);
    EXPECT_EQ(fieldOf(refused.error(), "n"), "1");
    EXPECT_EQ(fieldOf(refused.error(), "m"), "2");
    order.signWith = {keyFile("root-1.key"), keyFile("mutual.sqlite")};
    EXPECT_EQ(renewRoot(m_mutual.folder(), order).error().code, Code::M07);
    EXPECT_EQ(m_mutual.folder().root.version, 1u);
    EXPECT_FALSE(std::filesystem::exists(keyFile("roster-v2.key")));
}

TEST_F(RenewingRoot, theFolderOpensWithItsNewKeysAndTheOldOnesStayUnused)
{
    ASSERT_TRUE(renewRoot(m_mutual.folder(), orderTo({SignerRole::Roster, SignerRole::Cards, SignerRole::Receipt, SignerRole::Policy})));
    auto again = openFolder(m_mutual.root() + "/mutual");
    ASSERT_TRUE(again);
    EXPECT_EQ(again->root.version, 2u);
    for (const SignerRole role : {SignerRole::Roster, SignerRole::Cards, SignerRole::Receipt, SignerRole::Policy}) {
        const auto key = loadRoleKey(*again, role);
        ASSERT_TRUE(key);
        EXPECT_EQ(key->publicKey, again->root.of(role).front());
    }
    EXPECT_TRUE(sync::isSignedByRole(again->root, SignerRole::Cards, crypto::Purpose::Cards, again->trustStore, again->trustSignature));
    EXPECT_TRUE(std::filesystem::exists(keyFile("roster.key")));
}

TEST_F(RenewingRoot, aReceiptKeyStaysUnlessItIsWithdrawn)
{
    const auto before = m_mutual.folder().root.receipt;
    ASSERT_TRUE(renewRoot(m_mutual.folder(), orderTo({SignerRole::Receipt})));
    EXPECT_EQ(m_mutual.folder().root.receipt.size(), 2u);
    EXPECT_EQ(m_mutual.folder().root.receipt.back(), before.front());
    EXPECT_TRUE(m_mutual.folder().root.withdrawn.empty());
    RootOrder withdraw = orderTo({SignerRole::Receipt});
    withdraw.withdrawOld = true;
    ASSERT_TRUE(renewRoot(m_mutual.folder(), withdraw));
    EXPECT_EQ(m_mutual.folder().root.receipt.size(), 1u);
    EXPECT_EQ(m_mutual.folder().root.withdrawn.size(), 2u);
}

// A terminal that asks again must get a receipt it can believe.
TEST_F(RenewingRoot, whatAWithdrawnKeySignedIsSignedAnew)
{
    auto &database = m_mutual.folder().database;
    ASSERT_TRUE(exec(database, "INSERT INTO claim SELECT 1, zeroblob(16), id, 1, zeroblob(32), 'KPO01', 'N', 'M', 'H', '2026-11-01', 5, 0, x'00', 'RECEIVED', NULL, 1,"
                               " x'aabb', zeroblob(64) FROM terminal LIMIT 1"));
    ASSERT_TRUE(exec(database, "INSERT INTO answer VALUES (zeroblob(16), 1, x'ccdd', zeroblob(64))"));
    ASSERT_TRUE(exec(database, "INSERT INTO payment VALUES ('B', 'KPO01', 'R', '2026-11-02', 5, x'eeff', zeroblob(64))"));
    ASSERT_TRUE(exec(database, "INSERT INTO cancellation SELECT zeroblob(16), id, 2, zeroblob(32), 'X', x'1122', zeroblob(64) FROM terminal LIMIT 1"));
    RootOrder withdraw = orderTo({SignerRole::Receipt});
    withdraw.withdrawOld = true;
    ASSERT_TRUE(renewRoot(m_mutual.folder(), withdraw));
    const auto isSigned = [&](const char *sql, crypto::Purpose purpose) {
        auto row = database.prepare(sql);
        bool any = false;
        while (row.next()) {
            any = true;
            EXPECT_TRUE(sync::isSignedByRole(m_mutual.folder().root, SignerRole::Receipt, purpose, row.blob(0), row.blob(1))) << sql;
        }
        EXPECT_TRUE(any) << sql;
    };
    isSigned("SELECT receipt, receipt_signature FROM claim", crypto::Purpose::Receipt);
    isSigned("SELECT receipt, receipt_signature FROM cancellation", crypto::Purpose::Receipt);
    isSigned("SELECT payload, signature FROM answer", crypto::Purpose::Adjudication);
    isSigned("SELECT payload, signature FROM payment", crypto::Purpose::Adjudication);
    isSigned("SELECT payload, signature FROM statement", crypto::Purpose::Adjudication);
}

// Deltas signed by the key before would only be refused.
TEST_F(RenewingRoot, deltasOfTheKeyBeforeAreTakenAway)
{
    publish();
    publish();
    const std::string delta = m_mutual.root() + "/mutual/www/" + sync::paths::delta({"NIK"}, {"KPO01"}, 1);
    EXPECT_TRUE(std::filesystem::exists(delta));
    ASSERT_TRUE(renewRoot(m_mutual.folder(), orderTo({SignerRole::Roster})));
    EXPECT_FALSE(std::filesystem::exists(delta));
}

} // namespace

} // namespace guichet::mutual
