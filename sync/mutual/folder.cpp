// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/folder.h"

#include "sync/mutual/files.h"

#include <filesystem>

namespace guichet::mutual {

namespace {

constexpr std::int64_t issuerKeyLife = 3 * secondsPerYear; // window in which it may issue cards
constexpr std::size_t largestKeyFile = 16384;

constexpr std::array roles{sync::SignerRole::Roster, sync::SignerRole::Cards, sync::SignerRole::Receipt, sync::SignerRole::Policy};
constexpr std::array<std::string_view, roles.size()> roleNames{"roster", "cards", "receipt", "policy"};
constexpr std::string_view boxFile = "box.key";
constexpr std::string_view issuerFile = "issuer-1.key";
constexpr std::string_view databaseFile = "mutual.sqlite";

std::string inside(const std::string &folder, std::string_view name)
{
    return (std::filesystem::path(folder) / name).string();
}

// 32 bytes in hexadecimal: an Ed25519 seed or an X25519 secret.
Outcome<void> saveSecret(const std::string &path, ByteView secret)
{
    std::string text = toHex(secret.first(32)) + "\n";
    const auto saved = saveFile(path, bytesOf(text), Readers::OwnerOnly);
    crypto::wipe({reinterpret_cast<Byte *>(text.data()), text.size()});
    return saved;
}

Outcome<Bytes> loadSecretFile(const std::string &path)
{
    const auto missing = [&] { return fail(Code::M07, {{"fichier", std::filesystem::path(path).filename().string()}}); };
    const auto text = loadFile(path, largestKeyFile);
    if (!text || text->size() < 64)
        return missing();
    const auto secret = fromHex(textOf(*text).substr(0, 64));
    return secret ? Outcome<Bytes>(*secret) : Outcome<Bytes>(missing());
}

struct Made {
    Bytes signedRoot{};
    Bytes trustStore{};
    crypto::Signature trustSignature{};
};

Outcome<Bytes> makeRoot(const NewFolder &wanted, const std::string &path, sync::Root root)
{
    std::vector<crypto::SigningKeys> rootKeys;
    for (int i = 1; i <= rootKeyCount; ++i) {
        rootKeys.push_back(crypto::makeSigningKeys());
        root.keys.push_back(rootKeys.back().publicKey);
        if (const auto saved = saveSecret(inside(path, rootKeyName(i)), rootKeys.back().secret.view()); !saved)
            return saved.failure();
    }
    root.version = 1;
    root.scheme = wanted.scheme.code;
    root.issued = wanted.now;
    root.expires = wanted.now + rootLife;
    root.threshold = 2;
    const Bytes payload = sync::encodeRoot(root);
    std::vector<sync::RootSignature> signatures;
    for (unsigned i = 0; i < root.threshold; ++i)
        signatures.push_back(sync::signRoot(payload, rootKeys[i]));
    return sync::encodeSignedRoot(payload, signatures);
}

// The public part of the first card key, as the counters will trust it.
cards::TrustStore trustStoreOf(const cards::SigningKey &issuer, std::int64_t now)
{
    cards::TrustStore store;
    store.sequence = 1;
    store.issuedAt = now;
    store.keys.push_back(issuer.record);
    return store;
}

Outcome<Made> makeKeys(const NewFolder &wanted, const std::string &path)
{
    Made made;
    sync::Root root;
    const auto issuer = cards::makeSigningKey(
        cards::Curve::Ed25519, wanted.scheme.issuer, {wanted.scheme.code.text}, wanted.now, wanted.now + issuerKeyLife);
    made.trustStore = cards::encodeTrustStore(trustStoreOf(issuer, wanted.now));
    for (const sync::SignerRole role : roles) {
        const auto keys = crypto::makeSigningKeys();
        keysOf(root, role).push_back(keys.publicKey);
        if (role == sync::SignerRole::Cards)
            made.trustSignature = crypto::sign(crypto::Purpose::Cards, made.trustStore, keys.secret);
        if (const auto saved = saveSecret(inside(path, roleKeyName(role)), keys.secret.view()); !saved)
            return saved.failure();
    }
    if (const auto saved = saveSecret(inside(path, boxFile), crypto::makeBoxKeys().secret.view()); !saved)
        return saved.failure();
    if (const auto saved = saveFile(inside(path, issuerFile), bytesOf(cards::toKeyFile(issuer)), Readers::OwnerOnly); !saved)
        return saved.failure();
    auto signedRoot = makeRoot(wanted, path, std::move(root));
    if (!signedRoot)
        return signedRoot.failure();
    made.signedRoot = std::move(*signedRoot);
    return made;
}

Outcome<void> fill(const NewFolder &wanted, const std::string &path)
{
    const auto made = makeKeys(wanted, path);
    if (!made)
        return made.failure();
    auto database = createDatabase(inside(path, databaseFile));
    if (!database)
        return database.failure();
    std::error_code error;
    std::filesystem::permissions(inside(path, databaseFile), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, error);
    const Scheme &scheme = wanted.scheme;
    return run(database->prepare("INSERT INTO scheme VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                   .with(scheme.code.text)
                   .with(scheme.name)
                   .with(scheme.currency)
                   .with(scheme.issuer)
                   .with(wanted.legacyNumbers)
                   .with(wanted.now)
                   .with(made->signedRoot)
                   .with(made->trustStore)
                   .with(made->trustSignature));
}

Outcome<void> refuseIfThere(const std::string &path)
{
    std::error_code error;
    const bool isThere = std::filesystem::exists(path, error);
    if (isThere && std::filesystem::exists(inside(path, databaseFile), error))
        return fail(Code::M02, {{"dossier", path}});
    if (isThere && !std::filesystem::is_empty(path, error))
        return fail(Code::E05, {{"fichier", path}}, "the folder is not empty");
    return {};
}

} // namespace

namespace {

std::string versioned(std::uint64_t version)
{
    return version == 1 ? std::string() : "-v" + std::to_string(version);
}

} // namespace

std::string rootKeyName(int number, std::uint64_t version)
{
    return "root" + versioned(version) + "-" + std::to_string(number) + ".key";
}

std::string roleKeyName(sync::SignerRole role, std::uint64_t version)
{
    const auto at = static_cast<std::size_t>(std::find(roles.begin(), roles.end(), role) - roles.begin());
    return std::string(roleNames[at]) + versioned(version) + ".key";
}

std::vector<crypto::PublicKey> &keysOf(sync::Root &root, sync::SignerRole role)
{
    switch (role) {
    case sync::SignerRole::Roster: return root.roster;
    case sync::SignerRole::Cards: return root.cards;
    case sync::SignerRole::Receipt: return root.receipt;
    case sync::SignerRole::Policy: break;
    }
    return root.policy;
}

Outcome<crypto::SigningKeys> loadKeyFile(const std::string &path)
{
    auto seed = loadSecretFile(path);
    if (!seed)
        return seed.failure();
    auto keys = crypto::signingKeysFromSeed(*seed);
    crypto::wipe(*seed);
    return keys;
}

Outcome<void> saveKeyFile(const Folder &folder, const std::string &name, const crypto::SigningKeys &keys)
{
    return saveSecret(inside(folder.path, name), keys.secret.view());
}

Outcome<void> createFolder(const NewFolder &wanted)
{
    namespace fs = std::filesystem;
    const std::string path = fs::absolute(wanted.path).lexically_normal().string();
    if (const auto isFree = refuseIfThere(path); !isFree)
        return isFree;
    std::error_code error;
    const std::string clean = path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
    const std::string aside = clean + ".new-" + toHex(crypto::Secret::random(4).view());
    fs::create_directories(aside, error);
    fs::permissions(aside, fs::perms::owner_all, error);
    if (error)
        return fail(Code::E05, {{"fichier", wanted.path}});
    auto filled = fill(wanted, aside);
    if (filled)
        fs::rename(aside, clean, error); // takes the place of an empty folder
    if (filled && error)
        filled = fail(Code::E05, {{"fichier", wanted.path}});
    if (!filled)
        fs::remove_all(aside, error);
    return filled;
}

Outcome<Folder> openFolder(const std::string &path)
{
    Folder folder;
    folder.path = path;
    auto database = openDatabase(inside(path, databaseFile));
    if (!database)
        return database.failure();
    folder.database = std::move(*database);
    auto row = folder.database.prepare("SELECT code, name, currency, issuer, signed_root, trust_store, trust_signature, legacy_numbers FROM scheme");
    const auto damaged = [] { return fail(Code::D02); };
    if (!row.next())
        return damaged();
    folder.scheme = {{std::string(row.text(0))}, std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3))};
    folder.signedRoot = copyOf(row.blob(4));
    folder.trustStore = copyOf(row.blob(5));
    folder.legacyNumbers = row.text(7);
    const auto signature = exactly<64>(row.blob(6));
    auto root = sync::openFirstRoot(folder.signedRoot);
    if (!signature || !root)
        return damaged();
    folder.trustSignature = *signature;
    folder.root = std::move(*root);
    return folder;
}

Outcome<std::vector<Bytes>> loadRoots(Folder &folder)
{
    auto rows = folder.database.prepare("SELECT signed_root FROM root ORDER BY version");
    std::vector<Bytes> roots;
    while (rows.next())
        roots.push_back(copyOf(rows.blob(0)));
    if (const auto done = ended(rows); !done)
        return done.failure();
    if (roots.empty())
        roots.push_back(folder.signedRoot);
    return roots;
}

// The newest of the role's key files that the root in force knows: one left behind by a
// renewal that was cut short is passed over.
Outcome<crypto::SigningKeys> loadRoleKey(const Folder &folder, sync::SignerRole role)
{
    const auto &allowed = folder.root.of(role);
    for (std::uint64_t version = folder.root.version; version > 0; --version) {
        auto keys = loadKeyFile(inside(folder.path, roleKeyName(role, version)));
        if (keys && std::find(allowed.begin(), allowed.end(), keys->publicKey) != allowed.end())
            return keys;
    }
    return fail(Code::M07, {{"fichier", roleKeyName(role)}});
}

Outcome<crypto::BoxKeys> loadBoxKey(const Folder &folder)
{
    auto secret = loadSecretFile(inside(folder.path, boxFile));
    if (!secret)
        return secret.failure();
    auto keys = crypto::boxKeysFromSecret(*secret);
    crypto::wipe(*secret);
    return keys;
}

Outcome<cards::SigningKey> loadIssuerKey(const Folder &folder)
{
    const auto text = loadFile(inside(folder.path, issuerFile), largestKeyFile);
    const auto missing = [&] { return fail(Code::M07, {{"fichier", std::string(issuerFile)}}); };
    if (!text)
        return missing();
    auto key = cards::parseKeyFile(textOf(*text));
    if (!key)
        return missing();
    return std::move(*key);
}

} // namespace guichet::mutual
