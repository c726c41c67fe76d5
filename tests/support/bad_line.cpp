// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fault_proxy.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <optional>
#include <string_view>

// A bad line for programs: guichet-bad-line PORT [BITS A SECOND [LATENCY MS [CUT AFTER BYTES]]]
// Says the port to use instead, carries until it is ended, then what it carried.
// The cut ends the first connection, on its way up.
namespace {

std::optional<std::uint64_t> number(int count, char **words, int index)
{
    if (index >= count)
        return {};
    const std::string_view text = words[index];
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

int main(int count, char **words)
{
    using namespace guichet::support;
    const auto target = number(count, words, 1);
    if (!target) {
        std::fputs("guichet-bad-line PORT [BITS A SECOND [LATENCY MS [CUT AFTER BYTES]]]\n", stderr);
        return 2;
    }
    LineFaults faults;
    faults.bitsPerSecond = number(count, words, 2).value_or(0);
    faults.latency = std::chrono::milliseconds(number(count, words, 3).value_or(0));
    if (const auto cut = number(count, words, 4))
        faults.cutUpAfter[0] = *cut;
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr); // also in the line's threads
    const FaultProxy line(static_cast<int>(*target), faults);
    std::printf("%d\n", line.port());
    std::fflush(stdout);
    int ended = 0;
    sigwait(&ends, &ended);
    const auto traffic = line.traffic();
    std::printf("%zu bytes up, %zu down, %zu connections\n", traffic.up, traffic.down, traffic.connections);
    return 0;
}
