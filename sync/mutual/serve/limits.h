// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

// What one client may take from the server. Numbers an operator may want to change
// are options of `serve`; the others follow from the protocol.
namespace guichet::mutual::serve {

struct Limits {
    std::size_t largestBody = std::size_t{1} << 20;      // a bundle is at most 64 KiB, its container little more: 1 MiB is room for years
    std::size_t bodiesInMemory = std::size_t{128} << 20; // of all uploads together; more are asked to come back
    std::size_t headerMemory = std::size_t{16} << 10;    // request line and headers of one connection; ours need 400 bytes
    unsigned idleSeconds = 60;      // nothing sent or taken for so long: the line is dead (trust.md 4, row 65)
    unsigned receiveSeconds = 600;  // one request, from its first byte to its last, however slowly it drips
    unsigned connections = 2000;    // one a terminal; each costs headerMemory at most
    unsigned perAddress = 200;      // a mobile operator puts many terminals behind one address; 0: no limit
    unsigned threads = 4;           // a request waits for the disk, not for the processor
    std::int64_t terminalBurst = 120;      // requests of one terminal at once: a backlog of 6000 claims in bundles of 50
    double terminalPerSecond = 2;          // and then two a second
    std::int64_t addressBurst = 600;       // GETs of one address: a pack in ranges, by all terminals of a centre
    double addressPerSecond = 20;
    std::int64_t wrongBurst = 60;          // unsigned or damaged posts of one address: each costs us a hash and a signature
    double wrongPerSecond = 1;
    std::int64_t stopMilliseconds = 1500;  // after SIGTERM running requests may finish for so long
    bool isBehindProxy = false;            // addresses come from X-Forwarded-For, its last entry
};

} // namespace guichet::mutual::serve
