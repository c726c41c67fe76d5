// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/staff_book.h"

#include <algorithm>

// People of a counter in memory: both ports over one list. PINs are compared as
// they are, so that tests of screens do not wait for Argon2id.
namespace guichet::test {

class FakeStaff : public desk::StaffBook, public desk::StaffDoor {
public:
    struct Person {
        desk::StaffMember who{};
        desk::StaffBadge badge{};
        std::string pin{};
    };
    std::vector<Person> people{};
    bool keepsKey = true;
    int wrong = 0;
    std::optional<Failure> preparesWith{};

    Outcome<std::vector<desk::StaffMember>> list() override
    {
        std::vector<desk::StaffMember> all;
        for (const Person &one : people)
            all.push_back(one.who);
        return all;
    }
    Outcome<desk::StaffBadge> add(const desk::NewStaff &person) override
    {
        const std::uint32_t id = ++m_last;
        people.push_back({{id, person.name, person.role, person.since}, {id, {static_cast<Byte>(id), 1, 2, 3}}, person.pin});
        return people.back().badge;
    }
    Outcome<desk::StaffBadge> renew(std::uint32_t id, std::string_view pin) override
    {
        for (Person &one : people) {
            if (one.who.id != id)
                continue;
            ++one.badge.secret[15];
            one.pin = std::string(pin);
            return one.badge;
        }
        return fail(Code::E06);
    }
    Outcome<void> remove(std::uint32_t id) override
    {
        return std::erase_if(people, [id](const Person &one) { return one.who.id == id; }) == 0 ? Outcome<void>(fail(Code::E06)) : Outcome<void>();
    }
    bool keepsFolderKey() override { return keepsKey; }
    Outcome<void> removeFolderKey() override
    {
        keepsKey = false;
        return {};
    }

    bool hasStaff() override { return !people.empty(); }
    Outcome<void> prepare(const desk::StaffBadge &badge) override
    {
        if (preparesWith)
            return fail(preparesWith->code, preparesWith->fields);
        return find(badge) ? Outcome<void>() : fail(Code::A01);
    }
    Outcome<desk::Unlocked> unlock(const desk::StaffBadge &badge, std::string_view pin) override
    {
        const Person *person = find(badge);
        if (!person)
            return fail(Code::A01);
        if (person->pin != pin)
            return fail(Code::A02, {{"n", std::to_string(5 - ++wrong)}});
        wrong = 0;
        return desk::Unlocked{crypto::Secret(std::array<Byte, 32>{}), person->who};
    }

private:
    const Person *find(const desk::StaffBadge &badge) const
    {
        const auto found = std::find_if(people.begin(), people.end(), [&](const Person &one) { return one.badge.id == badge.id && one.badge.secret == badge.secret; });
        return found == people.end() ? nullptr : &*found;
    }
    std::uint32_t m_last = 0;
};

} // namespace guichet::test
