// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/store/files.h"

#include <array>
#include <filesystem>

// What making and giving back a copy share.
namespace guichet::store {

inline constexpr std::string_view journalName = "journal.sqlite";
// Sealed into a copy, those there are. Photos are fetched again.
inline constexpr std::array<std::string_view, 5> backedFiles{journalName, "roster.sqlite", "roster.overlay.sqlite", "roads.toml", "profile.toml"};
// Go in as they are: sealed by badge and PIN, they lead to the key of all the rest.
inline constexpr std::array<std::string_view, 1> openBackedFiles{"staff.keys"};
inline constexpr std::size_t largestOpenFile = std::size_t{256} << 10;

// A folder that is gone when the value is, and empty when it begins.
class ScratchFolder {
public:
    explicit ScratchFolder(std::filesystem::path path);
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

// The head of the journal in `folder`, once every entry of it holds. D01 otherwise, or as it opens.
Outcome<desk::Written> checkJournalIn(const std::filesystem::path &folder, ByteView key32);

} // namespace guichet::store
