// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roads_file.h"

#include "terminal/store/partial_packs.h"
#include "tests/terminal/store/counter_fixture.h"

#include <fstream>

// roads.toml: understood whole, or refused with the line that is wrong.
using namespace guichet;
using namespace guichet::store;
using guichet::store::test::TemporaryFolder;

namespace {

struct RoadsFile : testing::Test {
    TemporaryFolder folder{};

    void put(const std::string &name, const std::string &text, std::filesystem::perms permissions = std::filesystem::perms::owner_read)
    {
        std::ofstream(folder.path / name) << text;
        std::filesystem::permissions(folder.path / name, permissions);
    }
    Outcome<std::vector<sync::RoadSettings>> load(const std::vector<std::string> &enrolled = {}) { return loadRoads(folder.path, enrolled); }
    // What E09 says: line, key.
    std::pair<std::string, std::string> fault(const std::string &text)
    {
        std::filesystem::remove(folder.path / "roads.toml");
        put("roads.toml", text);
        const auto roads = load();
        EXPECT_FALSE(roads) << text;
        if (roads)
            return {};
        EXPECT_EQ(roads.error().code, Code::E09) << text;
        EXPECT_EQ(roads.error().fields.at(0).second, "roads.toml");
        EXPECT_FALSE(roads.error().fields.at(3).second.empty()) << text;
        return {roads.error().fields.at(1).second, roads.error().fields.at(2).second};
    }
};

TEST_F(RoadsFile, withoutAFileTheEnrolmentSaysTheRoads)
{
    const auto roads = load({"stick", "https://mutuelle.example", "https://autre.example/x/"});
    ASSERT_TRUE(roads);
    ASSERT_EQ(roads->size(), 2u);
    EXPECT_EQ(roads->at(0).url, "https://mutuelle.example/");
    EXPECT_EQ(roads->at(0).kind, sync::RoadKind::Native);
    EXPECT_EQ(roads->at(1).url, "https://autre.example/x/");
}

TEST_F(RoadsFile, everyKeyIsRead)
{
    put("pass", "tr\u00e8s secret\n");
    put("ca.pem", "CA", std::filesystem::perms::all);
    put("key.pem", "KEY");
    put("roads.toml", "[[road]]\nurl = 'https://a.example/'\npin = 'abc='\nca_file = 'ca.pem'\nproxy = 'http://p:3128'\n"
                      "client_cert_file = 'ca.pem'\nclient_key_file = 'key.pem'\n"
                      "[[road]]\nkind = 'openimis'\nurl = 'https://b.example/api'\nlogin = 'password'\nuser = 'u'\nsecret_file = 'pass'\n"
                      "claim_admin = 'A'\nfacility_code = 'F'\nnumber_check = 'mod7'\nnumber_length = 9\n"
                      "[[road]]\nkind = 'fhir'\nurl = 'https://c.example/'\nlogin = 'smart-backend'\nclient_id = 'c'\ntoken_url = 'https://c.example/t'\n"
                      "signing_key_file = 'key.pem'\nsigning_key_id = 'k'\nscope = 's'\nentries_per_transaction = 4\n");
    const auto roads = load({"https://ignored.example/"});
    ASSERT_TRUE(roads) << roads.error().fields.at(1).second << roads.error().fields.at(2).second;
    ASSERT_EQ(roads->size(), 3u);
    EXPECT_EQ(roads->at(0).caFile, (folder.path / "ca.pem").string());
    EXPECT_EQ(roads->at(0).clientKeyFile, (folder.path / "key.pem").string());
    EXPECT_EQ(roads->at(0).proxy, "http://p:3128");
    EXPECT_EQ(roads->at(1).kind, sync::RoadKind::Openimis);
    EXPECT_EQ(roads->at(1).secret, "tr\u00e8s secret");
    EXPECT_EQ(roads->at(1).numberLength, 9);
    EXPECT_EQ(roads->at(1).numberCheck, "mod7");
    EXPECT_EQ(roads->at(1).url, "https://b.example/api/");
    EXPECT_EQ(roads->at(2).login, sync::Login::SmartBackend);
    EXPECT_EQ(roads->at(2).signingKey, "KEY");
    EXPECT_EQ(roads->at(2).entriesPerTransaction, 4u);
}

TEST_F(RoadsFile, aMistakeIsNamedByLineAndKey)
{
    using Place = std::pair<std::string, std::string>;
    EXPECT_EQ(fault("[[road]]\nurl = 'https://a/'\nurll = 'x'\n"), (Place{"3", "urll"}));
    EXPECT_EQ(fault("[[road]]\nurl = 3\n"), (Place{"2", "url"}));
    EXPECT_EQ(fault("[[road]]\nkind = 'ftp'\nurl = 'https://a/'\n"), (Place{"2", "kind"}));
    EXPECT_EQ(fault("[[road]]\nurl = 'ftp://a/'\n").second, "url");
    EXPECT_EQ(fault("[[road]]\nkind = 'fhir'\nurl = 'http://a.example/'\n").second, "url");
    EXPECT_EQ(fault("[[road]]\nurl = 'https://a/'\nentries_per_transaction = 0\n"), (Place{"3", "entries_per_transaction"}));
    EXPECT_EQ(fault("[[road]]\nurl = 'https://a/'\nca_file = 'none.pem'\n"), (Place{"3", "ca_file"}));
    EXPECT_EQ(fault("[[road]]\nkind = 'fhir'\nurl = 'https://a/'\nlogin = 'bearer'\n").second, "secret_file");
    EXPECT_EQ(fault("roads = 1\n"), (Place{"1", "roads"}));
    EXPECT_EQ(fault("[[road]]\nurl = 'https://a/\n").first, "2"); // a quote left open
    EXPECT_EQ(fault(std::string("\xff\xfe[[road]]\n")).first, "1");
}

TEST_F(RoadsFile, aSecretThatOthersMayReadIsRefused)
{
    put("pass", "secret", std::filesystem::perms::owner_read | std::filesystem::perms::others_read);
    EXPECT_EQ(fault("[[road]]\nkind = 'fhir'\nurl = 'https://a/'\nlogin = 'bearer'\nsecret_file = 'pass'\n").second, "secret_file");
}

TEST_F(RoadsFile, whatCameOfAPackIsThereForThatPackOnly)
{
    PackFile packs(folder.path);
    const crypto::Hash name{1};
    EXPECT_TRUE(packs.load(name).empty());
    ASSERT_TRUE(packs.keep(name, Bytes{7, 8, 9}));
    EXPECT_EQ(PackFile(folder.path).load(name), (Bytes{7, 8, 9}));
    EXPECT_TRUE(packs.load(crypto::Hash{2}).empty());
    packs.forget();
    EXPECT_TRUE(packs.load(name).empty());
}

} // namespace
