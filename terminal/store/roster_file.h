// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/roster_block.h"
#include "terminal/desk/ports.h"
#include "terminal/store/failures.h"
#include "terminal/store/roster_index.h"

#include <array>
#include <filesystem>
#include <functional>

// roster.sqlite opened for reading. Not the journal's kind of file: it is whole or
// thrown away, so it is read without a log and without locks.
namespace guichet::store {

inline constexpr std::int32_t rosterApplicationId = 0x47554952; // "GUIR"
inline constexpr std::string_view rosterPageSize = "16384";
std::span<const sqlite::Migration> rosterMigrations();

// What is kept beside the people.
struct RosterHead {
    desk::RosterStatus status{};
    sync::RosterTerms terms{};
    std::vector<std::pair<std::string, Bytes>> revoked{}; // per issuer, cards::encodeSerials
    std::array<unsigned, indexKinds> pageBits{};
    std::vector<std::uint32_t> firstRows{};               // of each block, members counted through
};
Bytes encodeHead(const RosterHead &head);
std::optional<RosterHead> parseHead(ByteView bytes);

// Sealed to this roster and its place in it: version ‖ block.
std::array<Byte, 12> blockId(std::uint64_t version, std::uint32_t block);
Vault::Place placeOfBlock(ByteView id);
Vault::Place placeOfHead();

class RosterFile {
public:
    // D11 no such file; D02 unusable.
    static Outcome<RosterFile> open(const std::filesystem::path &file, ByteView vaultKey32);

    const RosterHead &head() const { return m_head; }
    std::uint32_t blocks() const { return static_cast<std::uint32_t>(m_head.firstRows.size()); }

    Outcome<std::optional<desk::Person>> findByNumber(const MemberNumber &number);
    Outcome<std::optional<HouseholdRecord>> findHousehold(const HouseholdId &id);
    Outcome<std::optional<desk::Person>> findBySerial(CardSerial serial);
    Outcome<std::vector<desk::Person>> findByPhone(const std::string &phone);
    // The member of a row, counted through all blocks.
    Outcome<desk::Person> personAt(std::uint32_t row);
    // A block's bytes, opened; they live until the next call.
    Outcome<ByteView> openBlock(std::uint32_t block);

private:
    using FindRow = std::function<std::optional<std::size_t>(const sync::RosterBlockView &)>;
    RosterFile(sqlite::Database database, Vault vault);
    Outcome<std::vector<std::uint32_t>> blocksOf(IndexKind kind, std::string_view text);
    Outcome<std::optional<desk::Person>> findMember(IndexKind kind, std::string_view text, const FindRow &findRow);
    Outcome<desk::Person> personIn(const sync::RosterBlockView &view, std::size_t row);

    sqlite::Database m_database;
    Vault m_vault;
    RosterHead m_head{};
    sqlite::Statement m_findPage;
    sqlite::Statement m_findBlock;
    Bytes m_block{};
};

} // namespace guichet::store
