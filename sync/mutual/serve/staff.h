// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/folder.h"

#include <memory>
#include <mutex>
#include <vector>

namespace guichet::mutual::serve {

// One connection to the mutual's books with the keys that speak for it. What other
// programs change meanwhile (a new root, a new key) is read anew before each use.
struct Clerk {
    Folder folder{};
    crypto::SigningKeys receipt{};
    crypto::BoxKeys box{};
};

// Clerks who only read, one a thread that needs one, and the one who writes: two
// writers in one program would only wait for each other with the disk's clock.
class Staff {
public:
    static Outcome<std::unique_ptr<Staff>> open(const std::string &path); // M01, M07, D03, D02
    explicit Staff(std::string path)
        : m_path(std::move(path))
    {
    }

    class Reader {
    public:
        Reader(Staff &staff, std::unique_ptr<Clerk> clerk)
            : m_staff(staff)
            , m_clerk(std::move(clerk))
        {
        }
        ~Reader() { m_staff.giveBack(std::move(m_clerk)); }
        Reader(Reader &&) = default;
        Reader(const Reader &) = delete;
        Reader &operator=(const Reader &) = delete;
        Reader &operator=(Reader &&) = delete;
        Clerk &operator*() { return *m_clerk; }
        Clerk *operator->() { return m_clerk.get(); }

    private:
        Staff &m_staff;
        std::unique_ptr<Clerk> m_clerk;
    };
    Outcome<Reader> reader();

    class Writer {
    public:
        Writer(std::unique_lock<std::mutex> lock, Clerk &clerk)
            : m_lock(std::move(lock))
            , m_clerk(&clerk)
        {
        }
        Clerk *operator->() { return m_clerk; }

    private:
        std::unique_lock<std::mutex> m_lock;
        Clerk *m_clerk;
    };
    Outcome<Writer> writer(); // waits for the one before

private:
    void giveBack(std::unique_ptr<Clerk> clerk);

    std::string m_path;
    std::mutex m_free{};
    std::vector<std::unique_ptr<Clerk>> m_readers{};
    std::mutex m_writing{};
    std::unique_ptr<Clerk> m_writer{};
};

} // namespace guichet::mutual::serve
