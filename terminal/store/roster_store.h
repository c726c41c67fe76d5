// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/store/name_index.h"
#include "terminal/store/photo_store.h"
#include "terminal/store/roster_file.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <thread>

namespace guichet::store {

// The roster in the data folder: roster.sqlite, or none. A file that cannot be
// used is put aside as roster.unusable.sqlite; the counter then says D11.
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
    // What the thread fills in; read only once `ready`.
    struct Names {
        std::atomic<int> percent{0};
        std::atomic<bool> ready{false};
        NameIndex index{};
        std::jthread worker{};
    };
    RosterStore(std::filesystem::path folder, ByteView vaultKey32);
    std::filesystem::path path() const { return m_folder / "roster.sqlite"; }
    void load();
    Outcome<void> build(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                        const std::function<bool(std::uint64_t)> &onProgress);
    static void gatherNames(std::stop_token stop, Names &names, const std::filesystem::path &file, ByteView vaultKey32);

    std::filesystem::path m_folder;
    crypto::Secret m_key;
    PhotoStore m_photos;
    std::optional<RosterFile> m_file{};
    sync::RosterTerms m_terms{};
    cards::TrustStore m_trust{};
    cards::RevokedSerials m_revoked{};
    std::vector<cards::LegacyPattern> m_legacy{};
    std::unique_ptr<Names> m_names{};
    bool m_waitForNames = true;
};

} // namespace guichet::store
