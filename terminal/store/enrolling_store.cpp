// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/enrolling_store.h"

#include "sync/sealed_file.h"
#include "terminal/base/cbor.h"

#include <algorithm>

#include <sys/stat.h>

namespace guichet::store {
namespace {

constexpr std::size_t largestPending = 4096;
constexpr std::size_t seedSize = 32;

// A code is read out or typed: case, spaces and hyphens do not count.
std::string plainCode(const std::string &typed)
{
    std::string plain;
    for (const char c : typed) {
        if (c != ' ' && c != '-')
            plain.push_back(c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c);
    }
    return plain;
}

bool anybody(const crypto::PublicKey &, const sync::FileHeader &)
{
    return true; // who may answer is in the answer itself, and checked then
}

Unexpected<Failure> forSomebodyElse(const std::string &why)
{
    return fail(Code::U03, {{"qui", "?"}}, why);
}

} // namespace

EnrollingStore::EnrollingStore(FolderPlaces places, FolderLock lock)
    : m_places(std::move(places))
    , m_lock(std::move(lock))
{
}

Outcome<std::unique_ptr<EnrollingStore>> EnrollingStore::open(const FolderPlaces &places)
{
    std::error_code failed;
    std::filesystem::create_directories(places.folder.parent_path(), failed);
    if (::mkdir(places.folder.c_str(), 0700) != 0 && errno != EEXIST)
        return failWith(errno, "make folder");
    if (auto checked = checkFolder(places.folder); !checked)
        return checked.failure();
    auto lock = FolderLock::take(places.folder);
    if (!lock)
        return lock.failure();
    if (std::filesystem::exists(places.journal(), failed))
        return fail(Code::D14, {{"dossier", places.folder.string()}});
    if (hasLostItsJournal(places))
        return fail(Code::D02, {}, "roster without journal");
    return std::unique_ptr<EnrollingStore>(new EnrollingStore(places, std::move(*lock)));
}

Outcome<std::optional<EnrollingStore::Pending>> EnrollingStore::loadPending() const
{
    const auto bytes = loadFile(m_places.pending(), largestPending);
    if (!bytes)
        return std::optional<Pending>{};
    const auto map = cbor::parse(*bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 3 || !map->find(1) || !map->find(2) || !map->find(3))
        return fail(Code::D02, {}, "enrol.pending");
    const auto seed = map->find(1)->fixedBytes<seedSize>();
    const auto box = map->find(2)->fixedBytes<seedSize>();
    const auto request = map->find(3)->bytes();
    if (!seed || !box || !request)
        return fail(Code::D02, {}, "enrol.pending");
    Pending pending;
    pending.signing = crypto::signingKeysFromSeed(*seed);
    pending.box = crypto::boxKeysFromSecret(*box);
    pending.request = copyOf(*request);
    return std::optional(std::move(pending));
}

Outcome<Bytes> EnrollingStore::request(const std::string &model, const std::string &version)
{
    auto known = loadPending();
    if (!known)
        return known.failure();
    if (*known)
        return std::move((*known)->request);
    const crypto::SigningKeys signing = crypto::makeSigningKeys();
    const crypto::BoxKeys box = crypto::makeBoxKeys();
    sync::EnrolmentRequest request;
    request.signKey = signing.publicKey;
    request.boxKey = box.publicKey;
    crypto::fillRandom(request.nonce);
    request.model = model;
    request.version = version;
    Bytes encoded = sync::encodeRequest(request, signing.secret);
    cbor::Writer pending;
    pending.map(3).key(1).bytes(signing.secret.view().first(seedSize)).key(2).bytes(box.secret.view()).key(3).bytes(encoded);
    if (auto saved = saveFile(m_places.pending(), pending.written()); !saved)
        return saved.failure();
    return encoded;
}

Outcome<Bytes> EnrollingStore::openAnswer(ByteView answerFile, const Pending &pending, const std::string &oneTimeCode) const
{
    auto opened = sync::openFile(answerFile, {sync::FileType::Enrolment, anybody, &pending.box, "enrol.pending"});
    if (!opened)
        return opened.failure();
    const auto answer = sync::parseEnrolment(opened->payload);
    if (!answer)
        return answer.failure();
    const auto root = sync::openFirstRoot(answer->signedRoot);
    if (!root)
        return root.failure();
    const auto &policy = root->of(sync::SignerRole::Policy);
    if (std::find(policy.begin(), policy.end(), opened->header.signer) == policy.end())
        return fail(Code::N03, {}, "enrolment answer not signed by role policy");
    if (answer->requestHash != sync::hashOfRequest(pending.request))
        return forSomebodyElse("answer to another request");
    if (plainCode(answer->code) != plainCode(oneTimeCode))
        return fail(Code::E03, {{"option", "--code"}, {"valeur", oneTimeCode}, {"attendu", "0000000000"}}, "one-time code");
    return std::move(opened->payload);
}

Outcome<crypto::Secret> EnrollingStore::ensureVaultKey() const
{
    std::error_code ignored;
    if (std::filesystem::exists(m_places.vaultKey(), ignored))
        return loadVaultKey(m_places);
    crypto::Secret key = crypto::Secret::random(Vault::keySize);
    if (auto saved = saveFile(m_places.vaultKey(), key.view()); !saved)
        return saved.failure();
    return key;
}

Outcome<desk::Enrolled> EnrollingStore::install(ByteView answerFile, const std::string &oneTimeCode, const desk::Moment &moment)
{
    auto pending = loadPending();
    if (!pending)
        return pending.failure();
    if (!*pending)
        return fail(Code::D10, {}, "no request was made here");
    auto payload = openAnswer(answerFile, **pending, oneTimeCode);
    if (!payload)
        return payload.failure();
    const auto key = ensureVaultKey();
    if (!key)
        return key.failure();
    const Identity identity{std::move(*payload), crypto::Secret((*pending)->signing.secret.view().first(seedSize)),
                            crypto::Secret((*pending)->box.secret.view())};
    const std::filesystem::path shadow = m_places.folder / "journal.new.sqlite";
    removeFile(shadow);
    removeFile(shadow.string() + "-wal");
    if (auto created = JournalStore::create(shadow, key->view(), identity, moment); !created)
        return created.failure();
    if (auto replaced = replaceFile(shadow, m_places.journal()); !replaced)
        return replaced.failure();
    removeFile(m_places.pending());
    return enrolledFrom(identity);
}

} // namespace guichet::store
