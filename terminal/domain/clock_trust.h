// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace guichet {

// Time without a real-time clock (trust.md 3.5, rulings.md 19). All in Unix seconds.
struct ClockMarks {
    std::int64_t hwmSigned = 0; // highest signed time seen, or the build date
    std::int64_t hwmSoft = 0;   // max(hwmSigned, last journal time with confidence ≥ 2)
    std::optional<std::int64_t> signedAt{}; // system time when signed time was last seen
};

struct ClockJudgement {
    std::int64_t now = 0;      // what to judge with: max(system, hwmSoft)
    int confidence = 0;        // t_conf 0-4
    bool isTrusted() const { return confidence >= 2; }
};

struct ClockReadings {
    std::int64_t system = 0;
    std::optional<std::int64_t> sinceLastMark{};  // seconds of boot time since the last journal entry of this boot
    std::optional<std::int64_t> lastMark{};       // journal time then
};

ClockJudgement judgeClock(const ClockReadings &readings, const ClockMarks &marks);

// hwm_soft after an entry written at `judgement`; rises at most 7 days beyond hwm_signed.
ClockMarks raiseSoft(const ClockMarks &marks, const ClockJudgement &judgement);
ClockMarks raiseSigned(const ClockMarks &marks, std::int64_t signedTime, std::int64_t systemTime);

} // namespace guichet
