// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/roster_store.h"

#include "terminal/store/files.h"

#include <algorithm>

namespace guichet::store {
namespace {

std::vector<cards::LegacyPattern> patternsOf(const std::vector<std::string> &names)
{
    std::vector<cards::LegacyPattern> all;
    for (const std::string &name : names) {
        const auto patterns = cards::parseLegacyPatterns(name).value_or(std::vector<cards::LegacyPattern>{});
        all.insert(all.end(), patterns.begin(), patterns.end());
    }
    return all;
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
    putOverlayAside(opened->overlayState());
    m_file.emplace(std::move(*opened));
    m_photos.keepOnly(m_terms.photoPacks);
}

void RosterStore::putOverlayAside(RosterFile::OverlayState state)
{
    std::error_code ignored;
    if (state == RosterFile::OverlayState::OfAnother)
        removeFile(overlayBeside(path()));
    if (state == RosterFile::OverlayState::Unusable)
        std::filesystem::rename(overlayBeside(path()), m_folder / "roster.overlay.unusable.sqlite", ignored);
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

Outcome<std::optional<std::vector<HouseholdRecord>>> RosterStore::householdsInPart(std::uint32_t part)
{
    using Part = Outcome<std::optional<std::vector<HouseholdRecord>>>;
    if (!m_file)
        return noRoster();
    if (part >= m_file->blocks())
        return Part(std::nullopt);
    auto households = m_file->householdsInForce(part);
    return households ? Part(std::move(*households)) : Part(households.failure());
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
    desk::NameSearch notYet;
    if (!m_names->isReady() || (m_laterNames && !m_laterNames->isReady())) {
        notYet.readyPercent = std::min(99, m_names->percent());
        return notYet;
    }
    return store::searchNames(*m_file, m_names->index(), m_laterNames ? &m_laterNames->index() : nullptr, words, limit);
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
    if (!m_file)
        return;
    if (!m_names)
        m_names = std::make_unique<RosterNames>(path(), m_key.view(), RosterNames::Of::File);
    if (m_file->overlay() && !m_laterNames)
        m_laterNames = std::make_unique<RosterNames>(path(), m_key.view(), RosterNames::Of::Overlay);
}

void RosterStore::ensureNameIndex()
{
    const bool wait = m_waitForNames;
    startNameIndex();
    m_waitForNames = wait;
    for (const auto *names : {&m_names, &m_laterNames}) {
        if (*names)
            (*names)->wait();
    }
}

std::size_t RosterStore::nameIndexBytes() const
{
    std::size_t bytes = 0;
    for (const auto *names : {&m_names, &m_laterNames})
        bytes += *names && (*names)->isReady() ? (*names)->index().bytes() : 0;
    return bytes;
}

} // namespace guichet::store
