// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"

#include <array>
#include <cstdint>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

// Rows of a table as spreadsheets write it: UTF-8 with or without a mark, comma,
// semicolon or tab, quoted fields that may hold line breaks, any line end.
// One record is in memory at a time, whatever the size of the file.
namespace guichet::mutual {

struct CsvRecord {
    std::uint64_t line = 0;            // of the file, from 1: where the record begins
    std::vector<std::string> fields{};
};

inline constexpr std::size_t largestRecord = std::size_t{1} << 20;

class CsvReader {
public:
    // `name` is how messages call the file. E04 when it cannot be read.
    static Outcome<CsvReader> open(const std::string &path, std::string name);

    // False at the end. I01: UTF-16, Latin-1 or binary; I04: a record over 1 MiB
    // or a quote left open. Blank lines are passed over. The separator is found in
    // the first record.
    Outcome<bool> next(CsvRecord &record);

    const std::string &name() const { return m_name; }
    std::uint64_t bytesRead() const { return m_bytesRead; }
    std::uint64_t bytesInAll() const { return m_bytesInAll; }

private:
    CsvReader() = default;
    int peek();
    int take();
    bool skipBlankLines();
    Outcome<std::string> takeRawRecord();
    void takeLineEnd();
    bool isSeparator(char character) const;
    Unexpected<Failure> refuse(Code code, std::uint64_t line) const;

    std::ifstream m_file{};
    std::string m_name{};
    std::array<char, 65536> m_buffer{};
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_bytesRead = 0;
    std::uint64_t m_bytesInAll = 0;
    char m_separator = '\0'; // not yet found
};

// The one of , ; and tab that stands most often outside quotes; ',' when none does.
char findSeparator(std::string_view header);

// The fields of one whole record; nothing when characters follow a closing quote.
std::optional<std::vector<std::string>> splitRecord(std::string_view record, char separator);

} // namespace guichet::mutual
