// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/system_clock.h"

#include <ctime>
#include <fstream>

namespace guichet::app {
namespace {

std::int64_t millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::int64_t{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000;
}

int zoneMinutesAt(std::int64_t unixSeconds)
{
    const std::time_t moment = static_cast<std::time_t>(unixSeconds);
    std::tm local{};
    if (!localtime_r(&moment, &local))
        return 0;
    return static_cast<int>(local.tm_gmtoff / 60);
}

// Zero where the kernel does not say: then no two readings are of the same boot's chain.
sync::BootId bootId()
{
    std::ifstream file("/proc/sys/kernel/random/boot_id");
    std::string text;
    std::getline(file, text);
    std::erase(text, '-');
    const auto bytes = fromHex(text);
    const auto boot = bytes ? exactly<16>(*bytes) : std::nullopt;
    return boot.value_or(sync::BootId{});
}

} // namespace

SystemClock::SystemClock()
    : m_boot(bootId())
{
    tzset();
}

desk::ClockReading SystemClock::read() const
{
    desk::ClockReading reading;
    reading.unixMilliseconds = millisecondsOf(CLOCK_REALTIME);
    reading.zoneMinutes = zoneMinutesAt(reading.unixMilliseconds / 1000);
    reading.bootMilliseconds = millisecondsOf(CLOCK_BOOTTIME);
    reading.boot = m_boot;
    return reading;
}

} // namespace guichet::app
