// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/roster_draft.h"

#include "cards/revocation.h"
#include "sync/mutual/member_source.h"
#include "terminal/base/cbor.h"

namespace guichet::mutual {

namespace {

constexpr std::int64_t rosterLife = std::int64_t{90} * 86400; // beyond it the terminal shows red (trust.md 3.3)

// The tables as they are at one moment, while others go on writing.
class ReadView {
public:
    explicit ReadView(Folder &folder)
        : m_database(folder.database)
        , m_begun(exec(m_database, "BEGIN"))
    {
    }
    ~ReadView() { static_cast<void>(exec(m_database, "ROLLBACK")); }
    ReadView(const ReadView &) = delete;
    ReadView &operator=(const ReadView &) = delete;
    const Outcome<void> &begun() const { return m_begun; }

private:
    sqlite::Database &m_database;
    Outcome<void> m_begun;
};

Outcome<sync::RosterTerms> loadTerms(Folder &folder, const Facility &facility)
{
    sync::RosterTerms terms;
    auto plans = loadPlans(folder);
    if (!plans)
        return plans.failure();
    if (plans->empty())
        return fail(Code::D11);
    auto tariff = loadTariff(folder, facility.code);
    if (!tariff)
        return tariff.failure();
    terms.scheme = folder.scheme;
    terms.facility = facility;
    terms.plans = std::move(*plans);
    terms.tariff = std::move(*tariff);
    terms.trustStore = folder.trustStore;
    terms.trustStoreSignature = folder.trustSignature;
    if (!folder.legacyNumbers.empty())
        terms.legacyPatterns = {folder.legacyNumbers};
    auto source = loadMemberSource(folder.database);
    if (!source)
        return source.failure();
    terms.source = std::move(*source);
    return terms;
}

Outcome<std::map<std::string, Bytes>> loadRevoked(Folder &folder)
{
    auto rows = folder.database.prepare("SELECT issuer, serial FROM revoked_card ORDER BY issuer, serial");
    std::map<std::string, std::vector<CardSerial>> serials;
    while (rows.next())
        serials[std::string(rows.text(0))].push_back({rows.unsignedInteger(1)});
    if (const auto done = ended(rows); !done)
        return done.failure();
    std::map<std::string, Bytes> encoded;
    for (const auto &[issuer, list] : serials)
        encoded[issuer] = cards::encodeSerials(list);
    return encoded;
}

// How far each terminal's journal is in the counters (rulings.md 10).
Outcome<std::map<std::string, std::uint64_t>> loadCounted(Folder &folder, const FacilityCode &facility)
{
    auto rows = folder.database.prepare(
        "SELECT t.name, MAX(j.sequence) FROM terminal AS t JOIN journal AS j ON j.terminal = t.id WHERE t.facility = ? GROUP BY t.name");
    rows.with(facility.text);
    std::map<std::string, std::uint64_t> counted;
    while (rows.next())
        counted[std::string(rows.text(0))] = rows.unsignedInteger(1);
    if (const auto done = ended(rows); !done)
        return done.failure();
    return counted;
}

Outcome<sync::RosterManifest> draftManifest(Folder &folder, const PublishOrder &order, ByteView packKey)
{
    auto revoked = loadRevoked(folder);
    auto counted = loadCounted(folder, order.facility);
    const auto terminals = loadTerminalsOf(folder, order.facility);
    if (!revoked || !counted || !terminals)
        return !revoked ? revoked.failure() : !counted ? counted.failure() : terminals.failure();
    sync::RosterManifest manifest;
    manifest.scheme = folder.scheme.code;
    manifest.facility = order.facility;
    manifest.issued = order.now;
    manifest.expires = order.now + rosterLife;
    manifest.rootVersion = folder.root.version;
    manifest.revokedSerials = std::move(*revoked);
    manifest.policy = cbor::Writer().map(0).take();
    manifest.counted = std::move(*counted);
    manifest.countersAsOf = order.today;
    for (const Terminal &terminal : *terminals)
        manifest.recipients.push_back({crypto::keyIdOf(terminal.boxKey), crypto::sealTo(terminal.boxKey, packKey)});
    return manifest;
}

Outcome<void> writePeople(Folder &folder, const PublishOrder &order, const Facility &facility, const sync::RosterTerms &terms, RosterDraft &draft)
{
    auto reader = HouseholdReader::open(folder, {facility.catchment, order.today});
    const auto all = integer(folder.database, "SELECT COUNT(*) FROM member");
    if (!reader || !all)
        return reader ? all.failure() : reader.failure();
    PackOrder wanted{terms, draft.last ? &*draft.last : nullptr, draft.packKey.view(), {}};
    if (order.onProgress)
        wanted.onProgress = [&](std::uint64_t done) { order.onProgress(done, static_cast<std::uint64_t>(*all)); };
    auto packs = writeRosterPacks(folder, *reader, wanted);
    if (!packs)
        return packs.failure();
    draft.packs = std::move(*packs);
    describePack(draft.manifest, draft.packs.snapshot);
    return {};
}

} // namespace

void describePack(sync::RosterManifest &manifest, const sync::RosterPackWriter::Sealed &sealed)
{
    manifest.chunks = sealed.chunks;
    manifest.packBytes = sealed.pack.size();
    manifest.members = sealed.members;
    manifest.merkleRoot = sealed.merkleRoot;
}

Outcome<RosterDraft> draftRoster(Folder &folder, const PublishOrder &order, const Www &www)
{
    const ReadView view(folder);
    if (!view.begun())
        return view.begun().failure();
    const auto facility = loadFacility(folder, order.facility);
    if (!facility)
        return facility.failure();
    auto terms = loadTerms(folder, *facility);
    auto last = loadLastPublication(folder, order.facility);
    if (!terms || !last)
        return terms ? last.failure() : terms.failure();
    RosterDraft draft;
    draft.last = std::move(*last);
    draft.packKey = crypto::Secret::random(32);
    auto photos = planPhotoPacks(folder, *facility, www);
    auto manifest = draftManifest(folder, order, draft.packKey.view());
    if (!photos || !manifest)
        return photos ? manifest.failure() : photos.failure();
    draft.photos = std::move(*photos);
    draft.manifest = std::move(*manifest);
    for (const NumberedPhotoPack &each : draft.photos.all())
        terms->photoPacks.push_back(each.pack);
    if (const auto written = writePeople(folder, order, *facility, *terms, draft); !written)
        return written.failure();
    return draft;
}

} // namespace guichet::mutual
