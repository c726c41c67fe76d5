// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_block.h"
#include "terminal/store/failures.h"
#include "terminal/store/roster_overlay.h"

#include <filesystem>
#include <functional>

// roster.sqlite opened for reading, and what deltas have laid over it. Not the
// journal's kind of file: each is whole or thrown away, so they are read without a log
// and without locks.
namespace guichet::store {

inline constexpr std::int32_t rosterApplicationId = 0x47554952; // "GUIR"
inline constexpr std::string_view rosterPageSize = "16384";
std::span<const sqlite::Migration> rosterMigrations();

inline std::filesystem::path overlayBeside(const std::filesystem::path &rosterFile)
{
    return rosterFile.parent_path() / "roster.overlay.sqlite";
}

class RosterFile {
public:
    // D11 no such file; D02 unusable. An overlay that is not of this roster, or that
    // cannot be used, is not laid over it: the caller looks at overlayState().
    static Outcome<RosterFile> open(const std::filesystem::path &file, ByteView vaultKey32);

    enum class OverlayState { None, InForce, OfAnother, Unusable };
    OverlayState overlayState() const { return m_overlayState; }
    const RosterOverlay *overlay() const { return m_overlay ? &*m_overlay : nullptr; }

    const RosterHead &head() const { return m_overlay ? m_overlay->head : m_base; } // in force
    const RosterHead &base() const { return m_base; }
    std::uint32_t baseBlocks() const { return static_cast<std::uint32_t>(m_base.firstRows.size()); }
    std::uint32_t blocks() const { return baseBlocks() + (m_overlay ? static_cast<std::uint32_t>(m_overlay->head.firstRows.size()) : 0); }

    Outcome<std::optional<desk::Person>> findByNumber(const MemberNumber &number);
    Outcome<std::optional<HouseholdRecord>> findHousehold(const HouseholdId &id);
    Outcome<std::optional<desk::Person>> findBySerial(CardSerial serial);
    Outcome<std::vector<desk::Person>> findByPhone(const std::string &phone);
    // The member of a row, counted through all blocks; nothing when that household was replaced.
    Outcome<std::optional<desk::Person>> personAt(std::uint32_t row);

    // A block's bytes, opened; they live until the next call.
    Outcome<ByteView> openBlock(std::uint32_t block);
    // The overlay's blocks as they lie there, for the next overlay.
    Outcome<void> eachSealedBlock(const std::function<Outcome<void>(std::uint32_t block, ByteView sealed)> &take);
    // Of one block, those in force.
    Outcome<std::vector<HouseholdRecord>> householdsInForce(std::uint32_t block);
    // Everybody in force, block by block.
    Outcome<void> eachBlockInForce(const std::function<Outcome<void>(std::vector<HouseholdRecord> &&)> &take);

    // Members through all blocks, also of households that were replaced.
    std::uint32_t rows() const { return m_overlay ? m_overlay->rows : static_cast<std::uint32_t>(m_base.status.members); }
    Outcome<bool> hasNumber(const MemberNumber &number); // as the number in force
    // Where a household is; nothing when there is none of that name.
    Outcome<std::optional<HouseholdPlace>> placeOf(const HouseholdId &id);
    Outcome<HouseholdRecord> householdAt(HouseholdPlace place);
    struct Located {
        HouseholdPlace place{};
        HouseholdRecord record{};
    };
    // In the order asked for, each block opened once; R08 when one is missing.
    Outcome<std::vector<Located>> locate(const std::vector<HouseholdId> &ids);

private:
    // A member by one identifier: where the hash points, what a row is found by, what then must be true.
    struct Wanted {
        IndexKind kind;
        std::string_view text;
        std::function<std::optional<std::size_t>(const sync::RosterBlockView &)> rowIn;
        std::function<bool(const Beneficiary &)> is;
    };
    RosterFile(sqlite::Database database, Vault vault);
    void layOver(const std::filesystem::path &file);
    HouseholdPlace settle(HouseholdPlace place) const { return m_overlay ? m_overlay->settle(place) : place; }
    Outcome<std::vector<std::uint32_t>> blocksOf(IndexKind kind, std::string_view text);
    Outcome<std::optional<desk::Person>> findByNumberInForce(const MemberNumber &number);
    Outcome<std::optional<desk::Person>> findMember(const Wanted &wanted);
    Outcome<std::optional<desk::Person>> findMoved(const Wanted &wanted, std::uint32_t block, HouseholdPlace place);
    Outcome<std::optional<desk::Person>> memberAt(HouseholdPlace place, const Wanted &wanted);
    Outcome<std::vector<HouseholdPlace>> placesOf(const Wanted &wanted);
    Outcome<std::vector<HouseholdPlace>> placesIn(std::uint32_t block, const std::function<bool(const Beneficiary &)> &is);
    struct Batch;
    Outcome<void> readHinted(Batch &batch, std::uint32_t block, std::span<const std::pair<std::uint32_t, std::size_t>> wanted);
    Outcome<void> readMoved(Batch &batch);

    sqlite::Database m_database;
    sqlite::Database m_overlayDatabase{};
    Vault m_vault;
    RosterHead m_base{};
    std::optional<RosterOverlay> m_overlay{};
    OverlayState m_overlayState = OverlayState::None;
    sqlite::Statement m_findPage;
    sqlite::Statement m_findBlock;
    sqlite::Statement m_findFurther{};
    Bytes m_block{};
};

} // namespace guichet::store
