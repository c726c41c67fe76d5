// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/staff_store.h"

#include "terminal/domain/pin.h"

#include <algorithm>

#include <sys/mman.h>

namespace guichet::store {
namespace {

Unexpected<Failure> waiting(std::int64_t seconds)
{
    return fail(Code::A03, {{"minutes", std::to_string((seconds + 59) / 60)}});
}

} // namespace

bool MemoryReserve::take(std::size_t bytes)
{
    release();
    void *start = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
    if (start == MAP_FAILED)
        return false;
    m_start = start;
    m_size = bytes;
    return true;
}

void MemoryReserve::release()
{
    if (m_start)
        ::munmap(m_start, m_size);
    m_start = nullptr;
}

StaffGate::StaffGate(FolderPlaces places, const desk::Clock &clock)
    : m_places(std::move(places))
    , m_clock(clock)
    , m_attempts(m_places.staffAttempts())
{
}

bool StaffGate::hasStaff()
{
    const auto records = loadStaff(m_places.staff());
    return !records || !records->people.empty(); // a list that cannot be read is no open door
}

// A badge that was replaced, or of another folder, is nobody's here.
Outcome<StaffRecord> StaffGate::recordOf(const desk::StaffBadge &badge) const
{
    const auto records = loadStaff(m_places.staff());
    if (!records)
        return records.failure();
    const StaffRecord *record = records->find(badge.id);
    if (!record || !crypto::equalInConstantTime(record->badgeTag, badgeTagOf(badge)))
        return fail(Code::A01);
    return *record;
}

Outcome<void> StaffGate::checkWait(std::uint32_t person) const
{
    const auto seconds = m_attempts.secondsToWait(person, m_clock.read());
    if (!seconds)
        return seconds.failure();
    return *seconds > 0 ? Outcome<void>(waiting(*seconds)) : Outcome<void>();
}

Outcome<void> StaffGate::prepare(const desk::StaffBadge &badge)
{
    const auto record = recordOf(badge);
    if (!record)
        return record.failure();
    if (const auto free = checkWait(badge.id); !free)
        return free;
    if (!m_reserve.take(record->cost.kibibytes * 1024))
        return fail(Code::A07, {{"mo", std::to_string(record->cost.kibibytes / 1024)}});
    return {};
}

Outcome<desk::Unlocked> StaffGate::unlock(const desk::StaffBadge &badge, std::string_view pin)
{
    const auto record = recordOf(badge);
    if (!record)
        return record.failure();
    if (const auto free = checkWait(badge.id); !free)
        return free.failure();
    const auto wrong = m_attempts.count(badge.id, m_clock.read()); // on the disk before anything is judged
    if (!wrong)
        return wrong.failure();
    m_reserve.release();
    return judge(badge, pin, *record, *wrong);
}

Outcome<desk::Unlocked> StaffGate::judge(const desk::StaffBadge &badge, std::string_view pin, const StaffRecord &record, int wrong) const
{
    const auto key = keyFrom(badge, pin, record);
    if (!key) {
        (void)m_attempts.takeBack(badge.id);
        return key.failure();
    }
    auto folderKey = unwrapKey(key->view(), record);
    if (!folderKey && wrong >= freeTries)
        return waiting(waitSecondsAfter(wrong));
    if (!folderKey)
        return fail(Code::A02, {{"n", std::to_string(freeTries - wrong)}});
    if (const auto forgotten = m_attempts.forget(badge.id); !forgotten)
        return forgotten.failure();
    auto who = openProfile(Vault(folderKey->view()), record);
    if (!who)
        return who.failure();
    return desk::Unlocked{*std::move(folderKey), *std::move(who)};
}

StaffList::StaffList(FolderPlaces places, ByteView folderKey, const crypto::PublicKey &mutualBox, StretchCost cost)
    : m_places(std::move(places))
    , m_folderKey(folderKey)
    , m_vault(folderKey)
    , m_mutualBox(mutualBox)
    , m_cost(cost)
{
}

Outcome<std::vector<desk::StaffMember>> StaffList::list()
{
    const auto records = loadStaff(m_places.staff());
    if (!records)
        return records.failure();
    std::vector<desk::StaffMember> people;
    for (const StaffRecord &record : records->people) {
        auto who = openProfile(m_vault, record);
        if (!who)
            return who.failure();
        people.push_back(*std::move(who));
    }
    return people;
}

Outcome<desk::StaffBadge> StaffList::issue(StaffRecord &record, std::string_view pin) const
{
    desk::StaffBadge badge{record.id, {}};
    crypto::fillRandom(badge.secret);
    crypto::fillRandom(record.salt);
    record.cost = m_cost;
    record.badgeTag = badgeTagOf(badge);
    const auto key = keyFrom(badge, pin, record);
    if (!key)
        return key.failure();
    record.wrappedKey = wrapKey(key->view(), record.id, m_folderKey.view());
    return badge;
}

Outcome<void> StaffList::save(StaffRecords records) const
{
    records.forMutual = crypto::sealTo(m_mutualBox, m_folderKey.view());
    return saveStaff(m_places.staff(), records);
}

Outcome<desk::StaffBadge> StaffList::add(const desk::NewStaff &person)
{
    auto records = loadStaff(m_places.staff());
    if (!records)
        return records.failure();
    StaffRecord record;
    record.id = records->next++;
    record.sealedProfile = sealProfile(m_vault, {record.id, person.name, person.role, person.since});
    const auto badge = issue(record, person.pin);
    if (!badge)
        return badge;
    records->people.push_back(std::move(record));
    const auto saved = save(*std::move(records));
    return saved ? badge : saved.failure();
}

Outcome<desk::StaffBadge> StaffList::renew(std::uint32_t id, std::string_view pin)
{
    auto records = loadStaff(m_places.staff());
    if (!records)
        return records.failure();
    const auto record = std::find_if(records->people.begin(), records->people.end(), [id](const StaffRecord &one) { return one.id == id; });
    if (record == records->people.end())
        return fail(Code::E06);
    const auto badge = issue(*record, pin);
    if (!badge)
        return badge;
    if (const auto saved = save(*std::move(records)); !saved)
        return saved.failure();
    const auto forgotten = StaffAttempts(m_places.staffAttempts()).forget(id); // the new PIN starts afresh
    return forgotten ? badge : forgotten.failure();
}

Outcome<void> StaffList::remove(std::uint32_t id)
{
    auto records = loadStaff(m_places.staff());
    if (!records)
        return records.failure();
    if (std::erase_if(records->people, [id](const StaffRecord &one) { return one.id == id; }) == 0)
        return fail(Code::E06);
    return save(*std::move(records));
}

bool StaffList::keepsFolderKey()
{
    std::error_code ignored;
    return std::filesystem::exists(m_places.vaultKey(), ignored);
}

Outcome<void> StaffList::removeFolderKey()
{
    removeFile(m_places.vaultKey());
    return keepsFolderKey() ? failWith(errno, "vault.key") : Outcome<void>();
}

} // namespace guichet::store
