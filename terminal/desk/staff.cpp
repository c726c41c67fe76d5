// SPDX-License-Identifier: Apache-2.0
#include "terminal/desk/staff.h"

#include "sync/session_body.h"
#include "terminal/base/utf8.h"
#include "terminal/desk/staff_badge.h"
#include "terminal/domain/pin.h"

#include <algorithm>

namespace guichet::desk {
namespace {

constexpr std::size_t longestName = 60;

Outcome<void> checkName(const std::string &name)
{
    if (name.empty() || !utf8::isValid(name))
        return fail(Code::E03, {{"option", "--name"}, {"valeur", name}});
    if (name.size() > longestName)
        return fail(Code::C08, {{"champ", "--name"}, {"n", std::to_string(longestName)}});
    return {};
}

Outcome<std::string> pinFor(const std::optional<std::string> &chosen)
{
    if (!chosen)
        return drawPin();
    return isAcceptableChosenPin(*chosen) ? Outcome<std::string>(*chosen) : fail(Code::A06);
}

Outcome<void> note(Counter &counter, const sync::Session &session)
{
    const Moment moment = now(counter);
    const auto ulid = counter.journal.drawUlid(moment);
    if (!ulid)
        return ulid.failure();
    const auto written = counter.journal.append({sync::EntryKind::Session, *ulid, sync::encodeSession(session), moment, counter.operatorId});
    return written ? Outcome<void>() : written.failure();
}

Outcome<StaffMember> findStaff(StaffBook &book, std::uint32_t id)
{
    const auto all = book.list();
    if (!all)
        return all.failure();
    const auto found = std::find_if(all->begin(), all->end(), [id](const StaffMember &one) { return one.id == id; });
    return found == all->end() ? Outcome<StaffMember>(fail(Code::E06)) : *found;
}

Outcome<bool> isLastChief(StaffBook &book, const StaffMember &who)
{
    const auto all = book.list();
    if (!all)
        return all.failure();
    return who.role == Role::Chief && std::count_if(all->begin(), all->end(), [](const StaffMember &one) { return one.role == Role::Chief; }) == 1;
}

} // namespace

// Uniform over what is not guessed first.
std::string drawPin()
{
    for (;;) {
        std::string pin;
        while (pin.size() < drawnPinDigits) {
            std::array<Byte, 1> byte{};
            crypto::fillRandom(byte);
            if (byte[0] < 250)
                pin += static_cast<char>('0' + byte[0] % 10);
        }
        if (!isEasyToGuess(pin))
            return pin;
    }
}

Outcome<std::vector<StaffMember>> listStaff(Counter &counter, StaffBook &book)
{
    if (const auto allowed = demand(counter, Permission::ManageStaff); !allowed)
        return allowed.failure();
    return book.list();
}

Outcome<IssuedBadge> addStaff(Counter &counter, StaffBook &book, const StaffRequest &request)
{
    if (const auto allowed = demand(counter, Permission::ManageStaff); !allowed)
        return allowed.failure();
    if (const auto named = checkName(request.name); !named)
        return named.failure();
    const auto pin = pinFor(request.chosenPin);
    if (!pin)
        return pin.failure();
    const std::int64_t since = now(counter).judged.now;
    const auto badge = book.add({request.name, request.role, *pin, since});
    if (!badge)
        return badge.failure();
    if (const auto noted = note(counter, {sync::SessionEvent::StaffAdded, badge->id, request.role}); !noted)
        return noted.failure();
    return IssuedBadge{{badge->id, request.name, request.role, since}, composeBadge(*badge), *pin};
}

Outcome<IssuedBadge> renewBadge(Counter &counter, StaffBook &book, std::uint32_t id, const std::optional<std::string> &chosenPin)
{
    if (const auto allowed = demand(counter, Permission::ManageStaff); !allowed)
        return allowed.failure();
    const auto who = findStaff(book, id);
    if (!who)
        return who.failure();
    const auto pin = pinFor(chosenPin);
    if (!pin)
        return pin.failure();
    const auto badge = book.renew(id, *pin);
    if (!badge)
        return badge.failure();
    if (const auto noted = note(counter, {sync::SessionEvent::BadgeRenewed, id, who->role}); !noted)
        return noted.failure();
    return IssuedBadge{*who, composeBadge(*badge), *pin};
}

Outcome<void> removeStaff(Counter &counter, StaffBook &book, std::uint32_t id)
{
    if (const auto allowed = demand(counter, Permission::ManageStaff); !allowed)
        return allowed.failure();
    const auto who = findStaff(book, id);
    if (!who)
        return who.failure();
    const auto last = isLastChief(book, *who);
    if (!last)
        return last.failure();
    if (*last && !book.keepsFolderKey())
        return fail(Code::A08, {{"nom", who->name}});
    if (const auto removed = book.remove(id); !removed)
        return removed;
    return note(counter, {sync::SessionEvent::StaffRemoved, id, who->role});
}

Outcome<void> removeFolderKey(Counter &counter, StaffBook &book)
{
    if (const auto allowed = demand(counter, Permission::ManageStaff); !allowed)
        return allowed.failure();
    if (!counter.role)
        return fail(Code::A05);
    if (!book.keepsFolderKey())
        return {};
    if (const auto removed = book.removeFolderKey(); !removed)
        return removed;
    return note(counter, {sync::SessionEvent::FolderKeyRemoved, counter.operatorId, *counter.role});
}

Outcome<void> openSession(Counter &counter, const StaffMember &who)
{
    counter.operatorId = who.id;
    counter.role = who.role;
    return note(counter, {sync::SessionEvent::Opened, who.id, who.role});
}

Outcome<void> closeSession(Counter &counter)
{
    if (!counter.role)
        return {};
    const auto noted = note(counter, {sync::SessionEvent::Closed, counter.operatorId, *counter.role});
    counter.operatorId = 0;
    counter.role.reset();
    return noted;
}

} // namespace guichet::desk
