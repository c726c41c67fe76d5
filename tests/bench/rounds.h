// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

// Ours and the yardstick by turns in one run, so that only their ratio counts;
// the median of the rounds, CPU time of the process.
namespace guichet::bench {

inline double cpuMicroseconds()
{
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

inline double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

template <class Work>
double timeOf(Work &&work)
{
    const double begun = cpuMicroseconds();
    work();
    return cpuMicroseconds() - begun;
}

struct Comparison {
    double ours = 0;      // microseconds of CPU a round, median
    double yardstick = 0;
    double ratio = 0;     // median of the rounds' ratios
};

template <class Ours, class Yardstick>
Comparison compare(int rounds, Ours &&ours, Yardstick &&yardstick)
{
    std::vector<double> our;
    std::vector<double> their;
    std::vector<double> ratios;
    ours();
    yardstick();
    for (int i = 0; i < rounds; ++i) {
        their.push_back(timeOf(yardstick));
        our.push_back(timeOf(ours));
        ratios.push_back(our.back() / their.back());
    }
    return {median(our), median(their), median(ratios)};
}

// One line that tests/bench/run puts into its table.
inline void report(const char *row, const char *what, const Comparison &result, int operations, double target)
{
    std::printf("%s\t%s\tours %.1f us\tyardstick %.1f us\tratio %.2f\ttarget <= %.2f\n", row, what, result.ours / operations,
                result.yardstick / operations, result.ratio, target);
}

} // namespace guichet::bench
