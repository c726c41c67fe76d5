// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_store.h"

#include "terminal/store/files.h"
#include "terminal/store/roster_builder.h"

#include <algorithm>

namespace guichet::store {
namespace {

desk::RosterStatus statusOf(const sync::RosterPlan &plan)
{
    desk::RosterStatus status;
    status.version = plan.manifest.version;
    status.issued = plan.manifest.issued;
    status.expires = plan.manifest.expires;
    status.members = plan.manifest.members;
    status.expiredWhenApplied = plan.expired;
    std::copy_n(plan.manifestHash.begin(), status.stamp.size(), status.stamp.begin());
    status.counted = plan.manifest.counted;
    status.countersAsOf = plan.manifest.countersAsOf;
    return status;
}

// While a roster is being built, the old one stays: a full disk has its own word.
Failure asRosterFailure(Failure failure)
{
    if (failure.code == Code::D05)
        failure.code = Code::R09;
    return failure;
}

std::vector<cards::LegacyPattern> patternsOf(const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        if (name == "openimis")
            return cards::openImisPatterns;
    }
    return {};
}

Unexpected<Failure> noRoster()
{
    return fail(Code::D11);
}

} // namespace

RosterStore::RosterStore(std::filesystem::path folder, ByteView vaultKey32)
    : m_folder(std::move(folder))
    , m_key(vaultKey32)
    , m_photos(m_folder / "photos.sqlite", vaultKey32)
{
}

RosterStore::~RosterStore() = default;

std::unique_ptr<RosterStore> RosterStore::open(const std::filesystem::path &folder, ByteView vaultKey32)
{
    std::unique_ptr<RosterStore> store(new RosterStore(folder, vaultKey32));
    store->load();
    return store;
}

void RosterStore::load()
{
    m_file.reset();
    m_terms = {};
    m_trust = {};
    m_revoked = {};
    m_legacy = {};
    auto opened = RosterFile::open(path(), m_key.view());
    if (!opened) {
        std::error_code ignored;
        if (opened.error().code == Code::D02)
            std::filesystem::rename(path(), m_folder / "roster.unusable.sqlite", ignored);
        return;
    }
    m_terms = opened->head().terms;
    if (auto trust = cards::parseTrustStore(m_terms.trustStore))
        m_trust = std::move(*trust);
    for (const auto &[issuer, encoded] : opened->head().revoked) {
        for (const CardSerial serial : cards::parseSerials(encoded).value_or(std::vector<CardSerial>{}))
            m_revoked.add(issuer, serial);
    }
    m_legacy = patternsOf(m_terms.legacyPatterns);
    m_file.emplace(std::move(*opened));
    m_photos.keepOnly(m_terms.photoPacks);
}

std::optional<desk::RosterStatus> RosterStore::status()
{
    if (!m_file)
        return {};
    return m_file->head().status;
}

Outcome<std::optional<desk::Person>> RosterStore::findByNumber(const MemberNumber &number)
{
    return m_file ? m_file->findByNumber(number) : Outcome<std::optional<desk::Person>>(noRoster());
}

Outcome<std::optional<HouseholdRecord>> RosterStore::findHousehold(const HouseholdId &id)
{
    return m_file ? m_file->findHousehold(id) : Outcome<std::optional<HouseholdRecord>>(noRoster());
}

Outcome<std::optional<desk::Person>> RosterStore::findBySerial(CardSerial serial)
{
    return m_file ? m_file->findBySerial(serial) : Outcome<std::optional<desk::Person>>(noRoster());
}

Outcome<std::vector<desk::Person>> RosterStore::findByPhone(const std::string &phone)
{
    return m_file ? m_file->findByPhone(phone) : Outcome<std::vector<desk::Person>>(noRoster());
}

Outcome<desk::NameSearch> RosterStore::searchNames(const std::string &words, std::size_t limit)
{
    if (!m_file)
        return noRoster();
    if (m_waitForNames)
        ensureNameIndex();
    desk::NameSearch search;
    if (!m_names->ready.load(std::memory_order_acquire)) {
        search.readyPercent = std::min(99, m_names->percent.load());
        return search;
    }
    const NameMatches matches = m_names->index.find(words, limit);
    search.more = matches.more;
    for (const NameMatch &match : matches.best) {
        auto person = m_file->personAt(match.row);
        if (!person)
            return person.failure();
        search.people.push_back(std::move(*person));
    }
    return search;
}

Outcome<void> RosterStore::build(const std::filesystem::path &file, const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                 const std::function<bool(std::uint64_t)> &onProgress)
{
    auto builder = RosterBuilder::open(file, m_key.view(), statusOf(plan));
    if (!builder)
        return builder.failure();
    (*builder)->setRevoked(plan.manifest.revokedSerials);
    sync::RosterPackReader reader;
    reader.onTerms = [&](const sync::RosterTerms &terms) -> Outcome<void> {
        (*builder)->setTerms(terms);
        return sync::checkTerms(terms, plan.root);
    };
    reader.onTable = [&](sync::RosterTable &&table) { return (*builder)->add(std::move(table)); };
    reader.onProgress = onProgress;
    if (auto read = sync::readRosterPack(plan.manifest, pack, packKey32, reader); !read)
        return read;
    return (*builder)->finish();
}

Outcome<desk::RosterStatus> RosterStore::install(const sync::RosterPlan &plan, ByteView pack, ByteView packKey32,
                                                 const std::function<bool(std::uint64_t)> &onProgress)
{
    if (plan.manifest.base != 0)
        return fail(Code::R03);
    const std::filesystem::path shadow = m_folder / "roster.new.sqlite";
    if (auto built = build(shadow, plan, pack, packKey32, onProgress); !built) {
        removeFile(shadow);
        return Unexpected<Failure>(asRosterFailure(built.error()));
    }
    const bool namesWanted = m_names != nullptr;
    m_names.reset(); // ends its thread, which reads the old file
    m_file.reset();
    auto replaced = replaceFile(shadow, path());
    load();
    if (!replaced)
        return Unexpected<Failure>(asRosterFailure(replaced.error()));
    if (!m_file)
        return fail(Code::R08, {}, "not readable after installation");
    if (namesWanted && !m_waitForNames)
        startNameIndex();
    return m_file->head().status;
}

Outcome<void> RosterStore::installPhotos(const sync::PhotoPack &pack, ByteView bytes)
{
    const auto &named = m_terms.photoPacks;
    if (std::find(named.begin(), named.end(), pack) == named.end())
        return fail(Code::R06, {}, "a photo pack that the roster does not name");
    return m_photos.install(pack, bytes);
}

void RosterStore::startNameIndex()
{
    m_waitForNames = false;
    if (!m_file || m_names)
        return;
    m_names = std::make_unique<Names>();
    Names &names = *m_names;
    names.worker = std::jthread([&names, file = path(), key = crypto::Secret(m_key.view())](const std::stop_token &stop) {
        gatherNames(stop, names, file, key.view());
    });
}

void RosterStore::ensureNameIndex()
{
    if (!m_names) {
        const bool wait = m_waitForNames;
        startNameIndex();
        m_waitForNames = wait;
    }
    if (m_names && m_names->worker.joinable())
        m_names->worker.join();
}

std::size_t RosterStore::nameIndexBytes() const
{
    return m_names && m_names->ready ? m_names->index.bytes() : 0;
}

void RosterStore::gatherNames(std::stop_token stop, Names &names, const std::filesystem::path &file, ByteView vaultKey32)
{
    auto opened = RosterFile::open(file, vaultKey32);
    if (!opened)
        return;
    NameIndex::Builder builder;
    builder.reserve(opened->head().status.members);
    for (std::uint32_t block = 0; block < opened->blocks() && !stop.stop_requested(); ++block) {
        const auto bytes = opened->openBlock(block);
        const auto view = bytes ? sync::RosterBlockView::open(*bytes) : std::nullopt;
        if (!view)
            return;
        for (std::size_t row = 0; row < view->members(); ++row) {
            const auto name = view->nameOf(row);
            builder.add(name.surname + ' ' + name.givenNames);
        }
        names.percent.store(static_cast<int>(std::uint64_t{block} * 100 / opened->blocks()));
    }
    if (stop.stop_requested())
        return;
    names.index = builder.finish();
    names.ready.store(true, std::memory_order_release);
}

} // namespace guichet::store
