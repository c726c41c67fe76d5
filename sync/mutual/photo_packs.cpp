// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/photo_packs.h"

#include "sync/mutual/households.h"

#include <algorithm>

namespace guichet::mutual {

namespace {

constexpr std::size_t leastAlive = 4;              // one in so many
constexpr std::size_t perPhoto = 16;               // what a pack adds to each
constexpr std::size_t fullPack = sync::largestPhotoPack - 4096;

using Head = std::array<Byte, 8>;

Outcome<std::set<Head>> loadWanted(Folder &folder, const Facility &facility)
{
    const Catchment catchment(facility.catchment);
    auto rows = folder.database.prepare(
        "SELECT DISTINCT p.hash, h.village FROM photo AS p JOIN member AS m ON m.number = p.member JOIN household AS h ON h.id = m.household");
    std::set<Head> wanted;
    while (rows.next()) {
        const auto hash = exactly<8>(rows.blob(0));
        if (hash && catchment.covers(rows.text(1)))
            wanted.insert(*hash);
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return wanted;
}

struct KnownPack {
    NumberedPhotoPack pack{};
    std::vector<Head> contents{};
};

Outcome<std::vector<KnownPack>> loadKnown(Folder &folder, const FacilityCode &facility)
{
    auto rows = folder.database.prepare("SELECT k.number, k.hash, k.pack_key, k.bytes, p.hash FROM photo_pack AS k"
                                        " JOIN packed_photo AS p ON p.facility = k.facility AND p.pack = k.number WHERE k.facility = ? ORDER BY k.number");
    rows.with(facility.text);
    std::vector<KnownPack> known;
    while (rows.next()) {
        const auto hash = exactly<32>(rows.blob(1));
        const auto key = exactly<32>(rows.blob(2));
        const auto photo = exactly<8>(rows.blob(4));
        if (!hash || !key || !photo)
            return fail(Code::D02, {}, "photo pack");
        if (known.empty() || known.back().pack.number != rows.unsignedInteger(0))
            known.push_back({{rows.unsignedInteger(0), {*hash, *key, rows.unsignedInteger(3), 0}}, {}});
        known.back().contents.push_back(*photo);
        ++known.back().pack.pack.photos;
    }
    if (const auto done = ended(rows); !done)
        return done.failure();
    return known;
}

// Takes what is alive in it from the photos still to be packed.
bool isKept(const KnownPack &known, const Www &www, std::set<Head> &left)
{
    const auto alive = static_cast<std::size_t>(std::count_if(known.contents.begin(), known.contents.end(), [&](const Head &hash) { return left.contains(hash); }));
    if (alive * leastAlive < known.contents.size() || alive == 0 || !www.hasPack(known.pack.pack.hash, known.pack.pack.bytes))
        return false;
    for (const Head &hash : known.contents)
        left.erase(hash);
    return true;
}

Outcome<void> makePack(PhotoPlan &plan, const Www &www, std::uint64_t number, std::vector<sync::Photo> &&photos)
{
    crypto::Key key{};
    crypto::fillRandom(key);
    const sync::SealedPhotos sealed = sync::sealPhotos(photos, key);
    plan.made.push_back({number, sealed.pack});
    plan.contents.emplace_back();
    for (const sync::Photo &photo : photos)
        plan.contents.back().push_back(photo.hash);
    return www.savePack(sealed.pack.hash, sealed.bytes);
}

Outcome<void> packAll(Folder &folder, const std::set<Head> &left, std::uint64_t number, const Www &www, PhotoPlan &plan)
{
    auto row = folder.database.prepare("SELECT jpeg FROM photo WHERE hash = ? LIMIT 1");
    std::vector<sync::Photo> photos;
    std::size_t bytes = 0;
    for (const Head &hash : left) {
        row.with(hash);
        if (!row.next())
            return fail(Code::D02, {}, "photo");
        sync::Photo photo{hash, copyOf(row.blob(0))};
        row.reset();
        if (bytes + photo.jpeg.size() + perPhoto > fullPack) {
            if (const auto made = makePack(plan, www, number++, std::exchange(photos, {})); !made)
                return made;
            bytes = 0;
        }
        bytes += photo.jpeg.size() + perPhoto;
        photos.push_back(std::move(photo));
    }
    return photos.empty() ? Outcome<void>() : makePack(plan, www, number, std::move(photos));
}

} // namespace

std::vector<NumberedPhotoPack> PhotoPlan::all() const
{
    std::vector<NumberedPhotoPack> both = kept;
    both.insert(both.end(), made.begin(), made.end());
    std::sort(both.begin(), both.end(), [](const auto &a, const auto &b) { return a.number < b.number; });
    return both;
}

Outcome<PhotoPlan> planPhotoPacks(Folder &folder, const Facility &facility, const Www &www)
{
    auto left = loadWanted(folder, facility);
    const auto known = loadKnown(folder, facility.code);
    if (!left || !known)
        return left ? known.failure() : left.failure();
    PhotoPlan plan;
    std::uint64_t last = 0;
    for (const KnownPack &each : *known) {
        last = each.pack.number;
        if (isKept(each, www, *left))
            plan.kept.push_back(each.pack);
        else
            plan.dropped.push_back(each.pack.number);
    }
    if (const auto packed = packAll(folder, *left, last + 1, www, plan); !packed)
        return packed.failure();
    return plan;
}

Outcome<void> savePhotoPlan(Folder &folder, const FacilityCode &facility, const PhotoPlan &plan)
{
    for (const std::uint64_t number : plan.dropped) {
        for (const char *sql : {"DELETE FROM packed_photo WHERE facility = ? AND pack = ?", "DELETE FROM photo_pack WHERE facility = ? AND number = ?"}) {
            if (const auto done = run(folder.database.prepare(sql).with(facility.text).with(number)); !done)
                return done;
        }
    }
    auto photo = folder.database.prepare("INSERT INTO packed_photo VALUES (?, ?, ?)");
    for (std::size_t i = 0; i < plan.made.size(); ++i) {
        const auto &[number, pack] = plan.made[i];
        const auto saved = run(folder.database.prepare("INSERT INTO photo_pack VALUES (?, ?, ?, ?, ?)")
                                   .with(facility.text)
                                   .with(number)
                                   .with(pack.hash)
                                   .with(pack.key)
                                   .with(pack.bytes));
        if (!saved)
            return saved;
        for (const Head &hash : plan.contents[i]) {
            if (const auto done = run(photo.with(facility.text).with(hash).with(number)); !done)
                return done;
        }
    }
    return {};
}

} // namespace guichet::mutual
