// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/photo_store.h"
#include "terminal/store/roster_names.h"

#include <filesystem>
#include <memory>

namespace guichet::store {

// The roster in the data folder: roster.sqlite, or none, and what deltas have laid over
// it. A file that cannot be used is put aside as roster.unusable.sqlite; the counter then
// says D11. An overlay that cannot be used is put aside too: the older roster below it
// is in force, with its own date, and the terminal asks for the whole one.
class RosterStore final : public desk::Roster {
public:
    static std::unique_ptr<RosterStore> open(const std::filesystem::path &folder, ByteView vaultKey32);
    ~RosterStore() override;
    RosterStore(const RosterStore &) = delete;
    RosterStore &operator=(const RosterStore &) = delete;

    std::optional<desk::RosterStatus> status() override;
    const sync::RosterTerms &terms() override { return m_terms; }
    const cards::TrustStore &trust() override { return m_trust; }
    const cards::RevokedSerials &revoked() override { return m_revoked; }
    const std::vector<cards::LegacyPattern> &legacyPatterns() override { return m_legacy; }

    Outcome<std::optional<desk::Person>> findByNumber(const MemberNumber &number) override;
    Outcome<std::optional<HouseholdRecord>> findHousehold(const HouseholdId &id) override;
    Outcome<std::optional<desk::Person>> findBySerial(CardSerial serial) override;
    Outcome<std::vector<desk::Person>> findByPhone(const std::string &phone) override;
    Outcome<std::optional<std::vector<HouseholdRecord>>> householdsInPart(std::uint32_t part) override;
    // Waits for the names unless startNameIndex() was called: then readyPercent tells.
    Outcome<desk::NameSearch> searchNames(const std::string &words, std::size_t limit) override;

    Outcome<desk::RosterStatus> install(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                        const std::function<bool(std::uint64_t)> &onProgress) override;

    std::vector<sync::PhotoPack> missingPhotoPacks() override { return m_photos.missing(m_terms.photoPacks); }
    Outcome<void> installPhotos(const sync::PhotoPack &pack, ByteView bytes) override;
    Outcome<std::optional<Bytes>> findPhoto(const std::array<Byte, 8> &hash) override { return m_photos.find(hash); }

    void startNameIndex();  // in a thread of its own, with a connection of its own
    void ensureNameIndex(); // and waits until it is whole
    std::size_t nameIndexBytes() const;
    RosterFile *file() { return m_file ? &*m_file : nullptr; } // benches

private:
    using Progress = std::function<bool(std::uint64_t)>;
    RosterStore(std::filesystem::path folder, ByteView vaultKey32);
    std::filesystem::path path() const { return m_folder / "roster.sqlite"; }
    void load();
    void putOverlayAside(RosterFile::OverlayState state);
    Outcome<void> build(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32, const Progress &onProgress);
    Outcome<void> layOver(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                          const Progress &onProgress);
    Outcome<void> checkFollows(const sync::RosterPlan &plan) const;
    Outcome<desk::RosterStatus> installDelta(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32, const Progress &onProgress);
    Outcome<desk::RosterStatus> putInForce(const std::filesystem::path &shadow);
    bool shouldFold() const;
    void fold();

    std::filesystem::path m_folder;
    crypto::Secret m_key;
    PhotoStore m_photos;
    std::optional<RosterFile> m_file{};
    sync::RosterTerms m_terms{};
    cards::TrustStore m_trust{};
    cards::RevokedSerials m_revoked{};
    std::vector<cards::LegacyPattern> m_legacy{};
    std::unique_ptr<RosterNames> m_names{};      // of the file
    std::unique_ptr<RosterNames> m_laterNames{}; // of the overlay
    bool m_waitForNames = true;
};

} // namespace guichet::store
