// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shoot_rooms.h"

#include "tests/ui/shooting.h"

#include <algorithm>
#include <array>

namespace guichet::test {
namespace {

// In the order of the day. A new room: its function in shoot_rooms.h, its line here.
constexpr auto rooms = std::to_array<ShootRoom>({
    {"visit", shootVisit},
    {"papers", shootPapers},
    {"scan", shootScan},
    {"outbox", shootOutbox},
    {"claim", shootClaim},
    {"months", shootMonths},
    {"day", shootDay},
    {"complaints", shootComplaints},
    {"training", shootTraining},
    {"display", shootDisplay},
    {"support", shootSupport},
    {"session", shootSession},
});

} // namespace

std::span<const ShootRoom> shootRooms()
{
    return rooms;
}

bool walkEveryScreen(QSize size, const Manner &manner, const Shooting::Look &look)
{
    return std::all_of(rooms.begin(), rooms.end(), [&](const ShootRoom &room) {
        Shooting shooting(size, manner, look);
        return room.walk(shooting);
    });
}

} // namespace guichet::test
