// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/staff_attempts.h"

#include "terminal/base/cbor.h"
#include "terminal/domain/pin.h"
#include "terminal/store/files.h"

#include <algorithm>
#include <limits>

namespace guichet::store {
namespace {

constexpr std::size_t largestFile = 1 << 20;
constexpr int formatVersion = 1;
constexpr int mostCounted = 1'000'000;

// Within one boot the clock of the boot counts: setting the date shortens nothing.
// A date set back since begins the wait again rather than make it endless.
std::int64_t secondsSince(const desk::ClockReading &then, const desk::ClockReading &now)
{
    const std::int64_t passed = then.boot == now.boot ? now.bootMilliseconds - then.bootMilliseconds : now.unixMilliseconds - then.unixMilliseconds;
    return std::max<std::int64_t>(passed / 1000, 0);
}

} // namespace

std::vector<StaffAttempts::Tries> StaffAttempts::load(std::uint32_t person, const desk::ClockReading &now) const
{
    std::error_code failed;
    if (!std::filesystem::exists(m_file, failed) && !failed)
        return {};
    const std::vector<Tries> unreadable{{person, freeTries, now}};
    const auto bytes = loadFile(m_file, largestFile);
    const auto map = bytes ? cbor::parse(*bytes, cbor::ownFormatLimits) : Unexpected(cbor::Error::Truncated);
    if (!map || map->entryCount() != 2 || !map->find(2))
        return unreadable;
    std::vector<Tries> all;
    for (const cbor::Value &item : map->find(2)->items()) {
        if (item.entryCount() != 5 || !item.find(1) || !item.find(2) || !item.find(3) || !item.find(4) || !item.find(5))
            return unreadable;
        const auto id = item.find(1)->unsignedInteger();
        const auto wrong = item.find(2)->unsignedInteger();
        const auto at = item.find(3)->integer();
        const auto boot = item.find(4)->fixedBytes<16>();
        const auto sinceBoot = item.find(5)->integer();
        if (!id || *id > std::numeric_limits<std::uint32_t>::max() || !wrong || *wrong > mostCounted || !at || !boot || !sinceBoot)
            return unreadable;
        Tries tries{static_cast<std::uint32_t>(*id), static_cast<int>(*wrong), {}};
        tries.last.unixMilliseconds = *at * 1000;
        tries.last.boot = *boot;
        tries.last.bootMilliseconds = *sinceBoot;
        all.push_back(tries);
    }
    return all;
}

Outcome<void> StaffAttempts::save(const std::vector<Tries> &all) const
{
    cbor::Writer writer;
    writer.map(2).key(1).integer(formatVersion).key(2).array(all.size());
    for (const Tries &tries : all) {
        writer.map(5).key(1).unsignedInteger(tries.person).key(2).integer(tries.wrong).key(3).integer(tries.last.unixMilliseconds / 1000);
        writer.key(4).bytes(tries.last.boot).key(5).integer(tries.last.bootMilliseconds);
    }
    return saveFile(m_file, writer.written());
}

Outcome<std::int64_t> StaffAttempts::secondsToWait(std::uint32_t person, const desk::ClockReading &now) const
{
    auto all = load(person, now);
    for (Tries &tries : all) {
        if (tries.person != person)
            continue;
        const bool wentBack = tries.last.boot != now.boot && now.unixMilliseconds < tries.last.unixMilliseconds;
        if (wentBack) {
            tries.last = now;
            if (const auto saved = save(all); !saved)
                return saved.failure();
        }
        return std::max<std::int64_t>(waitSecondsAfter(tries.wrong) - secondsSince(tries.last, now), 0);
    }
    return 0;
}

Outcome<int> StaffAttempts::count(std::uint32_t person, const desk::ClockReading &now) const
{
    auto all = load(person, now);
    auto mine = std::find_if(all.begin(), all.end(), [person](const Tries &one) { return one.person == person; });
    if (mine == all.end())
        mine = all.insert(all.end(), Tries{person, 0, {}});
    mine->wrong = std::min(mine->wrong + 1, mostCounted);
    mine->last = now;
    const int wrong = mine->wrong;
    if (const auto saved = save(all); !saved)
        return saved.failure();
    return wrong;
}

Outcome<void> StaffAttempts::forget(std::uint32_t person) const
{
    auto all = load(person, {});
    std::erase_if(all, [person](const Tries &one) { return one.person == person; });
    return save(all);
}

Outcome<void> StaffAttempts::takeBack(std::uint32_t person) const
{
    auto all = load(person, {});
    for (Tries &tries : all) {
        if (tries.person == person)
            tries.wrong = std::max(tries.wrong - 1, 0);
    }
    return save(all);
}

} // namespace guichet::store
