// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/publish.h"

#include "sync/mutual/enrol.h"
#include "sync/mutual/files.h"
#include "sync/road_paths.h"
#include "sync/roster_delta.h"
#include "sync/sealed_file.h"
#include "tests/sync/mutual/mutual_fixture.h"
#include "tests/sync/mutual/one_terminal.h"

#include <filesystem>

namespace guichet::mutual {

namespace fs = std::filesystem;
using Roster = std::map<std::string, HouseholdRecord>;

inline const FacilityCode kpota{{"KPO01"}};
inline const SchemeCode scheme{{"NIK"}};

// A terminal that fetches what lies below `www`, and holds no other thing of the mutual's.
class Publishing : public testing::Test {
protected:
    void SetUp() override
    {
        m_mutual.importDemo();
        m_terminal.emplace(m_mutual.folder(), "KPO01");
    }

    Publication publish(PublishOrder order = {})
    {
        order.facility = kpota;
        order.now = testNow;
        order.today = testToday;
        const auto published = publishRoster(m_mutual.folder(), order);
        EXPECT_TRUE(published) << (published ? "" : published.error().detail);
        return published ? *published : Publication{};
    }

    std::string www(const std::string &place) const { return m_mutual.root() + "/mutual/www/" + place; }
    Bytes fetch(const std::string &place) const
    {
        const auto read = loadFile(www(place), sync::largestPack);
        return read ? *read : Bytes{};
    }

    sync::RosterManifest manifestAt(const std::string &place)
    {
        const auto read = sync::parseSignedManifest(fetch(place));
        EXPECT_TRUE(read) << place;
        if (!read)
            return {};
        EXPECT_TRUE(sync::isSignedByRole(m_mutual.folder().root, sync::SignerRole::Roster, crypto::Purpose::Roster, read->manifest, read->signature));
        return *sync::parseManifest(read->manifest);
    }

    Roster readSnapshot(sync::RosterTerms *terms = nullptr)
    {
        const auto manifest = manifestAt(sync::paths::manifest(scheme, kpota));
        const auto key = m_terminal->packKey(manifest);
        Roster roster;
        sync::RosterPackReader reader;
        reader.onTerms = [&](const sync::RosterTerms &read) -> Outcome<void> {
            if (terms != nullptr)
                *terms = read;
            return {};
        };
        reader.onBlock = [&](std::vector<HouseholdRecord> &&block) -> Outcome<void> {
            for (HouseholdRecord &record : block)
                roster.emplace(record.household.id.text, std::move(record));
            return {};
        };
        const auto done = sync::readRosterPack(manifest, fetch(sync::paths::pack(sync::packName(manifest))), key.view(), reader);
        EXPECT_TRUE(done);
        return roster;
    }

    Outcome<void> applyDelta(Roster &roster, std::uint64_t base, bool *hadTerms = nullptr)
    {
        const auto manifest = manifestAt(sync::paths::delta(scheme, kpota, base));
        EXPECT_EQ(manifest.base, base);
        sync::RosterDeltaReader reader;
        reader.onTerms = [&](const sync::RosterTerms &) -> Outcome<void> {
            if (hadTerms != nullptr)
                *hadTerms = true;
            return {};
        };
        reader.find = [&](const std::vector<HouseholdId> &ids) -> Outcome<std::vector<HouseholdRecord>> {
            std::vector<HouseholdRecord> found;
            for (const HouseholdId &id : ids)
                found.push_back(roster.at(id.text));
            return found;
        };
        reader.onChanged = [&](std::vector<HouseholdRecord> &&records) -> Outcome<void> {
            for (HouseholdRecord &record : records)
                roster.insert_or_assign(record.household.id.text, std::move(record));
            return {};
        };
        reader.onAdded = reader.onChanged;
        reader.onRemoved = [&](std::vector<HouseholdId> &&ids) -> Outcome<void> {
            for (const HouseholdId &id : ids)
                roster.erase(id.text);
            return {};
        };
        return sync::readRosterDelta(manifest, fetch(sync::paths::pack(sync::packName(manifest))), m_terminal->packKey(manifest).view(), reader);
    }

    void change(const char *sql) { ASSERT_TRUE(exec(m_mutual.folder().database, sql)); }
    std::size_t packsThere() const
    {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(www("v1/packs")), fs::directory_iterator()));
    }

    TemporaryMutual m_mutual{};
    std::optional<OneTerminal> m_terminal{};
};

} // namespace guichet::mutual
