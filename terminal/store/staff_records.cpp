// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/staff_records.h"

#include "terminal/base/cbor.h"
#include "terminal/base/crypto_pin.h"
#include "terminal/store/files.h"

#include <algorithm>
#include <limits>

#include <unistd.h>

namespace guichet::store {
namespace {

constexpr std::size_t largestFile = 1 << 20;
constexpr int formatVersion = 1;
constexpr std::uint64_t kibi = 1024;
constexpr std::uint64_t mebi = kibi * kibi;
constexpr std::uint64_t gibi = kibi * mebi;
constexpr std::uint64_t mostKibibytes = 4 * mebi; // a damaged record never asks for more
constexpr std::uint64_t mostPasses = 64;
constexpr std::string_view wrapPerson = "gui1.operator.ke";
constexpr std::string_view tagPerson = "gui1.operator.id";

Unexpected<Failure> damaged(const char *what)
{
    return fail(Code::A09, {{"fichier", "staff.keys"}}, what);
}

std::array<Byte, 4> bytesOfNumber(std::uint32_t id)
{
    return {static_cast<Byte>(id >> 24), static_cast<Byte>(id >> 16 & 0xff), static_cast<Byte>(id >> 8 & 0xff), static_cast<Byte>(id & 0xff)};
}

Bytes associatedWith(std::uint32_t id)
{
    Bytes associated = copyOf(bytesOf("staff.wrap"));
    associated.push_back(0);
    append(associated, bytesOfNumber(id));
    return associated;
}

template <class Number>
std::optional<Number> numberAt(const cbor::Value &map, int key, std::uint64_t most)
{
    const cbor::Value *value = map.find(key);
    if (!value)
        return {};
    const auto number = value->unsignedInteger();
    if (!number || *number > most)
        return {};
    return static_cast<Number>(*number);
}

std::optional<Bytes> bytesAt(const cbor::Value &map, int key)
{
    const cbor::Value *value = map.find(key);
    if (!value || !value->bytes())
        return {};
    return copyOf(*value->bytes());
}

std::optional<StaffRecord> parseRecord(const cbor::Value &map)
{
    if (!map.find(2) || !map.find(3))
        return {};
    const auto id = numberAt<std::uint32_t>(map, 1, std::numeric_limits<std::uint32_t>::max());
    const auto tag = map.find(2)->fixedBytes<16>();
    const auto salt = map.find(3)->fixedBytes<16>();
    const auto passes = numberAt<std::uint64_t>(map, 4, mostPasses);
    const auto kibibytes = numberAt<std::uint64_t>(map, 5, mostKibibytes);
    auto wrapped = bytesAt(map, 6);
    auto profile = bytesAt(map, 7);
    if (!id || !tag || !salt || !passes || *passes == 0 || !kibibytes || *kibibytes < 8 || !wrapped || !profile)
        return {};
    return StaffRecord{*id, *tag, *salt, {*passes, *kibibytes}, *std::move(wrapped), *std::move(profile)};
}

void writeRecord(cbor::Writer &writer, const StaffRecord &record)
{
    writer.map(7).key(1).unsignedInteger(record.id).key(2).bytes(record.badgeTag).key(3).bytes(record.salt);
    writer.key(4).unsignedInteger(record.cost.passes).key(5).unsignedInteger(record.cost.kibibytes);
    writer.key(6).bytes(record.wrappedKey).key(7).bytes(record.sealedProfile);
}

} // namespace

StretchCost costForMemory(std::uint64_t machineBytes)
{
    if (machineBytes <= 3 * gibi / 4)
        return {4, 32 * kibi};
    if (machineBytes <= 3 * gibi / 2)
        return {3, 64 * kibi};
    return {3, 128 * kibi};
}

std::uint64_t memoryOfMachine()
{
    const long pages = ::sysconf(_SC_PHYS_PAGES);
    const long size = ::sysconf(_SC_PAGE_SIZE);
    return pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : gibi;
}

const StaffRecord *StaffRecords::find(std::uint32_t id) const
{
    const auto found = std::find_if(people.begin(), people.end(), [id](const StaffRecord &one) { return one.id == id; });
    return found == people.end() ? nullptr : &*found;
}

Outcome<StaffRecords> loadStaff(const std::filesystem::path &file)
{
    std::error_code failed;
    if (!std::filesystem::exists(file, failed))
        return failed ? Outcome<StaffRecords>(damaged("not reached")) : StaffRecords{};
    const auto bytes = loadFile(file, largestFile);
    const auto map = bytes ? cbor::parse(*bytes, cbor::ownFormatLimits) : Unexpected(cbor::Error::Truncated);
    if (!map || map->entryCount() != 4 || numberAt<int>(*map, 1, formatVersion) != formatVersion || !map->find(3) || !map->find(3)->is(cbor::Kind::Array))
        return damaged("not a list of staff");
    const auto next = numberAt<std::uint32_t>(*map, 2, std::numeric_limits<std::uint32_t>::max());
    auto forMutual = bytesAt(*map, 4);
    if (!next || !forMutual)
        return damaged("head");
    StaffRecords records{*next, {}, *std::move(forMutual)};
    for (const cbor::Value &item : map->find(3)->items()) {
        auto record = parseRecord(item);
        if (!record || records.find(record->id))
            return damaged("record");
        records.people.push_back(*std::move(record));
    }
    return records;
}

Outcome<void> saveStaff(const std::filesystem::path &file, const StaffRecords &records)
{
    cbor::Writer writer;
    writer.map(4).key(1).integer(formatVersion).key(2).unsignedInteger(records.next).key(3).array(records.people.size());
    for (const StaffRecord &record : records.people)
        writeRecord(writer, record);
    writer.key(4).bytes(records.forMutual);
    return saveFile(file, writer.written());
}

std::array<Byte, 16> badgeTagOf(const desk::StaffBadge &badge)
{
    const crypto::Hash whole = crypto::keyedHash(badge.secret, bytesOfNumber(badge.id), tagPerson);
    std::array<Byte, 16> tag{};
    std::copy_n(whole.begin(), tag.size(), tag.begin());
    return tag;
}

Outcome<crypto::Secret> keyFrom(const desk::StaffBadge &badge, std::string_view pin, const StaffRecord &record)
{
    auto stretched = crypto::tryStretchPin(pin, record.salt, record.cost.passes, record.cost.kibibytes * kibi);
    if (!stretched)
        return fail(Code::A07, {{"mo", std::to_string(record.cost.kibibytes / kibi)}});
    crypto::Hash key = crypto::keyedHash(badge.secret, *stretched, wrapPerson);
    crypto::wipe(*stretched);
    crypto::Secret secret(key);
    crypto::wipe(key);
    return secret;
}

Bytes wrapKey(ByteView wrappingKey, std::uint32_t id, ByteView folderKey)
{
    return crypto::encrypt(wrappingKey, associatedWith(id), folderKey);
}

std::optional<crypto::Secret> unwrapKey(ByteView wrappingKey, const StaffRecord &record)
{
    auto opened = crypto::decrypt(wrappingKey, associatedWith(record.id), record.wrappedKey);
    if (!opened || opened->size() != Vault::keySize)
        return {};
    crypto::Secret key(*opened);
    crypto::wipe(*opened);
    return key;
}

Bytes sealProfile(const Vault &vault, const desk::StaffMember &who)
{
    cbor::Writer writer;
    writer.map(3).key(1).text(who.name).key(2).text(codeOf(who.role)).key(3).integer(who.since);
    return vault.seal({Room::Configuration, "staff", bytesOfNumber(who.id)}, writer.written());
}

Outcome<desk::StaffMember> openProfile(const Vault &vault, const StaffRecord &record)
{
    const auto number = bytesOfNumber(record.id);
    const auto opened = vault.open({Room::Configuration, "staff", number}, record.sealedProfile);
    const auto map = opened ? cbor::parse(*opened, cbor::ownFormatLimits) : Unexpected(cbor::Error::Truncated);
    if (!map || map->entryCount() != 3 || !map->find(1) || !map->find(2) || !map->find(3))
        return damaged("profile");
    const auto name = map->find(1)->text();
    const auto since = map->find(3)->integer();
    const auto role = parseRole(map->find(2)->text().value_or(std::string_view{}));
    if (!name || !role || !since)
        return damaged("profile");
    return desk::StaffMember{record.id, std::string(*name), *role, *since};
}

} // namespace guichet::store
