// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fake_ports.h"

#include "cards/member_number.h"
#include "terminal/base/utf8.h"

#include <algorithm>

namespace guichet::test {
namespace {

bool isSame(std::string_view a, std::string_view b)
{
    return cards::withoutSeparators(a) == cards::withoutSeparators(b);
}

bool hasAllWords(const Beneficiary &person, const std::vector<std::string> &wanted)
{
    const auto words = utf8::foldedWords(person.surname + ' ' + person.givenNames);
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string &word) {
        return std::any_of(words.begin(), words.end(), [&](const std::string &own) { return own.starts_with(word); });
    });
}

} // namespace

void FakeClock::setLocal(const char *isoDay, int hour, int minute)
{
    const Day day = parseIsoDay(isoDay).value();
    const std::int64_t minutes = std::int64_t{day.sinceEpoch} * 1440 + hour * 60 + minute - reading.zoneMinutes;
    reading.unixMilliseconds = minutes * 60'000;
}

std::vector<desk::Person> FakeRoster::where(const std::function<bool(const Beneficiary &)> &isMeant) const
{
    std::vector<desk::Person> people;
    for (const HouseholdRecord &household : households) {
        for (std::size_t i = 0; i < household.members.size(); ++i) {
            if (isMeant(household.members[i]))
                people.push_back({household, i});
        }
    }
    return people;
}

Outcome<std::optional<desk::Person>> FakeRoster::findByNumber(const MemberNumber &number)
{
    auto people = where([&](const Beneficiary &person) {
        return isSame(person.number.text, number.text) || (!person.formerNumber.empty() && isSame(person.formerNumber, number.text));
    });
    return people.empty() ? std::nullopt : std::optional(std::move(people.front()));
}

Outcome<std::optional<std::vector<HouseholdRecord>>> FakeRoster::householdsInPart(std::uint32_t part)
{
    constexpr std::size_t inPart = 2;
    std::vector<HouseholdRecord> found;
    for (std::size_t i = part * inPart; i < households.size() && found.size() < inPart; ++i)
        found.push_back(households[i]);
    return found.empty() ? std::nullopt : std::optional(std::move(found));
}

Outcome<std::optional<HouseholdRecord>> FakeRoster::findHousehold(const HouseholdId &id)
{
    for (const HouseholdRecord &record : households) {
        if (record.household.id == id)
            return std::optional(record);
    }
    return std::optional<HouseholdRecord>{};
}

Outcome<std::optional<desk::Person>> FakeRoster::findBySerial(CardSerial serial)
{
    auto people = where([&](const Beneficiary &person) { return person.cardSerial == serial; });
    return people.empty() ? std::nullopt : std::optional(std::move(people.front()));
}

Outcome<std::vector<desk::Person>> FakeRoster::findByPhone(const std::string &phone)
{
    return where([&](const Beneficiary &person) { return !phone.empty() && person.phone == phone; });
}

Outcome<desk::NameSearch> FakeRoster::searchNames(const std::string &words, std::size_t limit)
{
    const auto wanted = utf8::foldedWords(words);
    desk::NameSearch search;
    search.readyPercent = readyPercent;
    search.people = where([&](const Beneficiary &person) { return hasAllWords(person, wanted); });
    search.more = search.people.size() > limit;
    search.people.resize(std::min(search.people.size(), limit));
    return search;
}

Outcome<desk::RosterStatus> FakeRoster::install(const sync::RosterPlan &plan, ByteView, ByteView, const std::function<bool(std::uint64_t)> &)
{
    ++installed;
    if (refusesWith)
        return Unexpected(*refusesWith);
    desk::RosterStatus status;
    status.version = plan.manifest.version;
    status.issued = plan.manifest.issued;
    status.expires = plan.manifest.expires;
    status.members = plan.manifest.members;
    status.expiredWhenApplied = plan.expired;
    std::copy_n(plan.manifestHash.begin(), status.stamp.size(), status.stamp.begin());
    status.signers = plan.root.roster;
    status.policy = plan.policy;
    inForce = status;
    return status;
}

std::vector<sync::PhotoPack> FakeRoster::missingPhotoPacks()
{
    std::vector<sync::PhotoPack> missing;
    std::copy_if(rosterTerms.photoPacks.begin(), rosterTerms.photoPacks.end(), std::back_inserter(missing),
                 [this](const sync::PhotoPack &pack) { return std::find(photoPacks.begin(), photoPacks.end(), pack) == photoPacks.end(); });
    return missing;
}

Outcome<void> FakeRoster::installPhotos(const sync::PhotoPack &pack, ByteView bytes)
{
    const auto opened = sync::openPhotos(pack, bytes);
    if (!opened)
        return opened.failure();
    for (const sync::Photo &photo : *opened)
        photos[photo.hash] = photo.jpeg;
    photoPacks.push_back(pack);
    return {};
}

Outcome<std::optional<Bytes>> FakeRoster::findPhoto(const std::array<Byte, 8> &hash)
{
    const auto found = photos.find(hash);
    return found == photos.end() ? std::optional<Bytes>{} : std::optional(found->second);
}

Outcome<std::vector<std::string>> FakeStick::filesDown(const std::string &)
{
    std::vector<std::string> names;
    for (const auto &[name, bytes] : down)
        names.push_back(name);
    return names;
}

Outcome<desk::StickFile> FakeStick::readDown(const std::string &name)
{
    const auto file = down.find(name);
    if (file == down.end())
        return fail(Code::U01);
    return desk::StickFile{name, file->second};
}

Outcome<void> FakeStick::writeUp(const std::string &name, ByteView bytes)
{
    if (failsWith)
        return Unexpected(*failsWith);
    up[name] = copyOf(bytes);
    return {};
}

Outcome<sync::HttpReply> FakeNetwork::perform(const sync::HttpRequest &request)
{
    asked.push_back(request);
    if (!server)
        return fail(Code::N08);
    return server(request);
}

Outcome<void> FakePacks::keep(const crypto::Hash &of, ByteView bytes)
{
    name = of;
    kept = copyOf(bytes);
    return {};
}

Outcome<std::vector<std::string>> FakePictures::codesIn(const std::string &path)
{
    const auto found = codes.find(path);
    if (found == codes.end())
        return fail(Code::Q12, {{"fichier", path}});
    return found->second;
}

} // namespace guichet::test
