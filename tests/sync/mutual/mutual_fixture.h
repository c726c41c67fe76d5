// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/import.h"
#include "terminal/texts/sentences.h"

#include <gtest/gtest.h>

// A small mutual in a folder of its own, gone with the test.
namespace guichet::mutual {

extern const char *const plansJson;
extern const char *const tariffTable;
extern const char *const memberHeader; // the required columns
std::string csvPath(const std::string &name);
std::string fieldOf(const Failure &failure, std::string_view name);

inline constexpr std::int64_t testNow = 1795392000; // 2026-11-22
inline constexpr Day testToday{20780};

struct Tried {
    Outcome<ImportCounts> counts;
    ImportProblems problems{};
    std::vector<ImportFinding> findings{};
};

class TemporaryMutual {
public:
    explicit TemporaryMutual(const std::string &scheme = "NIK");
    ~TemporaryMutual();
    TemporaryMutual(const TemporaryMutual &) = delete;
    TemporaryMutual &operator=(const TemporaryMutual &) = delete;

    const std::string &root() const { return m_root; }
    Folder &folder() { return *m_folder; }
    std::string save(const std::string &name, std::string_view content) const; // its path
    Tried import(const ImportFiles &files);
    void importDemo();        // two plans, two facilities, five people of two households
    std::string contentHash(); // of every row of every table

private:
    std::string m_root{};
    std::optional<Folder> m_folder{};
};

} // namespace guichet::mutual
