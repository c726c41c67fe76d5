// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/root_renewal.h"

#include "sync/mutual/records.h"
#include "sync/mutual/resign.h"
#include "sync/mutual/www.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace guichet::mutual {

namespace {

using Keys = std::vector<crypto::SigningKeys>;

// Those of the files that are root keys in force, each once.
Outcome<Keys> loadSigners(const Folder &folder, const std::vector<std::string> &files)
{
    Keys signers;
    for (const std::string &file : files) {
        auto keys = loadKeyFile(file);
        if (!keys)
            return keys.failure();
        const auto &allowed = folder.root.keys;
        const bool isRoot = std::find(allowed.begin(), allowed.end(), keys->publicKey) != allowed.end();
        const bool isThere = std::any_of(signers.begin(), signers.end(), [&](const auto &known) { return known.publicKey == keys->publicKey; });
        if (isRoot && !isThere)
            signers.push_back(std::move(*keys));
    }
    if (signers.size() < folder.root.threshold)
        return fail(Code::M11, {{"n", std::to_string(signers.size())}, {"m", std::to_string(folder.root.threshold)}});
    return signers;
}

struct Next {
    sync::Root root{};
    RootRenewal renewal{};
    crypto::Signature trustSignature{};
    std::optional<crypto::SigningKeys> receipt{}; // the new key
    Bytes signedRoot{};
};

Outcome<crypto::SigningKeys> makeKey(const Folder &folder, const std::string &name, Next &next)
{
    auto keys = crypto::makeSigningKeys();
    if (const auto saved = saveKeyFile(folder, name, keys); !saved)
        return saved.failure();
    next.renewal.keyFiles.push_back(name);
    return keys;
}

// Receipts live for years: unless it was stolen, the key before still vouches for what it signed.
Outcome<void> renewRole(const Folder &folder, const RootOrder &order, sync::SignerRole role, Next &next)
{
    auto keys = makeKey(folder, roleKeyName(role, next.root.version), next);
    if (!keys)
        return keys.failure();
    auto &allowed = keysOf(next.root, role);
    const auto before = std::exchange(allowed, {keys->publicKey});
    if (role == sync::SignerRole::Cards)
        next.trustSignature = crypto::sign(crypto::Purpose::Cards, folder.trustStore, keys->secret);
    if (role != sync::SignerRole::Receipt)
        return {};
    auto &kept = order.withdrawOld ? next.root.withdrawn : allowed;
    kept.insert(kept.end(), before.begin(), before.end());
    next.receipt = std::move(*keys);
    return {};
}

Outcome<Keys> replaceRootKeys(const Folder &folder, Next &next)
{
    Keys made;
    next.root.keys.clear();
    for (int i = 1; i <= rootKeyCount; ++i) {
        auto keys = makeKey(folder, rootKeyName(i, next.root.version), next);
        if (!keys)
            return keys.failure();
        next.root.keys.push_back(keys->publicKey);
        made.push_back(std::move(*keys));
    }
    return made;
}

Outcome<Next> makeNext(const Folder &folder, const RootOrder &order)
{
    auto signers = loadSigners(folder, order.signWith);
    if (!signers)
        return signers.failure();
    Next next{folder.root, {}, folder.trustSignature, {}, {}};
    next.renewal.version = ++next.root.version;
    next.root.issued = order.now;
    next.root.expires = order.now + rootLife;
    for (const sync::SignerRole role : order.renew) {
        if (const auto renewed = renewRole(folder, order, role, next); !renewed)
            return renewed.failure();
    }
    auto fresh = order.replaceRootKeys ? replaceRootKeys(folder, next) : Outcome<Keys>(Keys{});
    if (!fresh)
        return fresh.failure();
    const Bytes payload = sync::encodeRoot(next.root);
    std::vector<sync::RootSignature> signatures;
    for (const Keys *keys : {&*signers, &*fresh}) {
        for (const crypto::SigningKeys &each : *keys)
            signatures.push_back(sync::signRoot(payload, each));
    }
    next.signedRoot = sync::encodeSignedRoot(payload, signatures);
    check(sync::openNextRoot(next.signedRoot, folder.root).has_value());
    return next;
}

Outcome<void> keep(Folder &folder, const Next &next, bool isResigned)
{
    sqlite::Transaction transaction(folder.database);
    if (const auto ready = begun(transaction); !ready)
        return ready;
    const auto put = run(folder.database.prepare("UPDATE scheme SET signed_root = ?, trust_signature = ? WHERE signed_root = ?")
                             .with(next.signedRoot)
                             .with(next.trustSignature)
                             .with(folder.signedRoot));
    if (!put)
        return put;
    if (folder.database.changes() != 1)
        return fail(Code::D09);
    constexpr const char *insert = "INSERT OR IGNORE INTO root VALUES (?, ?)";
    if (const auto first = run(folder.database.prepare(insert).with(folder.root.version).with(folder.signedRoot)); !first)
        return first;
    if (const auto added = run(folder.database.prepare(insert).with(next.root.version).with(next.signedRoot)); !added)
        return added;
    if (isResigned) {
        if (const auto resigned = resignStatements(folder, *next.receipt); !resigned)
            return resigned;
    }
    return commit(transaction);
}

// Deltas signed by the roster key before would only be refused.
Outcome<void> removeDeltas(Folder &folder, const Www &www)
{
    const auto facilities = loadFacilityCodes(folder);
    if (!facilities)
        return facilities.failure();
    for (const FacilityCode &facility : *facilities)
        www.removeDeltasBefore(folder.scheme.code, facility, std::numeric_limits<std::uint64_t>::max());
    return {};
}

} // namespace

Outcome<RootRenewal> renewRoot(Folder &folder, const RootOrder &order)
{
    auto next = makeNext(folder, order);
    if (!next)
        return next.failure();
    if (const auto kept = keep(folder, *next, order.withdrawOld && next->receipt); !kept)
        return kept.failure();
    folder.root = next->root;
    folder.signedRoot = next->signedRoot;
    folder.trustSignature = next->trustSignature;
    const Www www(folder, order.www);
    const auto roots = loadRoots(folder);
    if (!roots)
        return roots.failure();
    if (const auto saved = www.saveRoots(folder.scheme.code, *roots); !saved)
        return saved.failure();
    const bool isRosterRenewed = std::find(order.renew.begin(), order.renew.end(), sync::SignerRole::Roster) != order.renew.end();
    if (const auto removed = isRosterRenewed ? removeDeltas(folder, www) : Outcome<void>(); !removed)
        return removed.failure();
    return std::move(next->renewal);
}

} // namespace guichet::mutual
