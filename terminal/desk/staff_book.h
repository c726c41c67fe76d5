// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/crypto.h"
#include "terminal/base/failure.h"
#include "terminal/domain/staff.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// Who works at the counter, and how a badge and a PIN open the data folder
// (trust.md 3.6 and 3.7). Behind both ports: terminal/store/staff_*.
// Later work finds its places here: the longer lock-out is counted where unlock()
// counts; what two people must agree on asks for two Unlocked; a lost badge of the
// last chief is what the key sealed to the mutual, kept with the records, is for.
namespace guichet::desk {

struct StaffMember {
    std::uint32_t id = 0;          // the journal's operator; never given twice in a folder
    std::string name{};
    Role role = Role::Reception;
    std::int64_t since = 0;        // Unix seconds
};

// What the QR of a badge says.
struct StaffBadge {
    std::uint32_t id = 0;
    std::array<Byte, 16> secret{};
};

struct Unlocked {
    crypto::Secret folderKey{};
    StaffMember who{};
};

// Before the folder is open, and again where the screen is locked.
class StaffDoor {
public:
    virtual ~StaffDoor() = default;
    virtual bool hasStaff() = 0;   // nobody: the folder's own key opens it
    // Before the PIN is asked: A01 a badge of nobody here, A03 {minutes} to wait, A09 the
    // list cannot be read, A07 {mo} the memory that unlock() needs cannot be had; it is kept until then.
    virtual Outcome<void> prepare(const StaffBadge &badge) = 0;
    // Takes about a second; may be called away from the main thread, one call at a time.
    // The try is on disk before it is judged. A02 {n} wrong PIN, A03, A01, A07, A09.
    virtual Outcome<Unlocked> unlock(const StaffBadge &badge, std::string_view pin) = 0;
};

struct NewStaff {
    std::string name{};
    Role role = Role::Reception;
    std::string pin{};
    std::int64_t since = 0;
};

// The list itself, once the folder is open.
class StaffBook {
public:
    virtual ~StaffBook() = default;
    virtual Outcome<std::vector<StaffMember>> list() = 0;               // by number; A09
    virtual Outcome<StaffBadge> add(const NewStaff &person) = 0;        // A07, and what the disk says
    virtual Outcome<StaffBadge> renew(std::uint32_t id, std::string_view pin) = 0; // the former badge and PIN open nothing any more; E06
    virtual Outcome<void> remove(std::uint32_t id) = 0;                 // E06
    virtual bool keepsFolderKey() = 0;                                  // vault.key is still there, for scripts
    virtual Outcome<void> removeFolderKey() = 0;
};

} // namespace guichet::desk
