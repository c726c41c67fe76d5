// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <filesystem>

// staff.attempts: wrong PINs in a row, for each person. A try is counted on the disk
// before it is judged, so that neither a kill nor a power cut gives one for nothing.
//   {1 version, 2 [{1 number, 2 wrong, 3 Unix seconds, 4 boot, 5 ms since boot}]}
namespace guichet::store {

class StaffAttempts {
public:
    explicit StaffAttempts(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    // How long this person still waits; 0: may try. A file that cannot be read counts as a fifth
    // wrong try just now: damage opens no door and closes none for ever.
    Outcome<std::int64_t> secondsToWait(std::uint32_t person, const desk::ClockReading &now) const;
    // Counts one more wrong try, durably, and says how many there are now.
    Outcome<int> count(std::uint32_t person, const desk::ClockReading &now) const;
    Outcome<void> forget(std::uint32_t person) const;   // it was the right PIN
    Outcome<void> takeBack(std::uint32_t person) const; // nothing was judged after all

private:
    struct Tries {
        std::uint32_t person = 0;
        int wrong = 0;
        desk::ClockReading last{};
    };
    std::vector<Tries> load(std::uint32_t person, const desk::ClockReading &now) const;
    Outcome<void> save(const std::vector<Tries> &all) const;

    std::filesystem::path m_file;
};

} // namespace guichet::store
