// SPDX-License-Identifier: Apache-2.0
#include "sync/root.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

constexpr int formatVersion = 1;
constexpr std::size_t mostKeys = 32;

struct SignedRoot {
    Bytes payload{};
    std::vector<RootSignature> signatures{};
};

bool isSignedBy(const SignedRoot &file, const crypto::PublicKey &key)
{
    const crypto::KeyId id = crypto::keyIdOf(key);
    return std::any_of(file.signatures.begin(), file.signatures.end(), [&](const RootSignature &made) {
        return made.keyId == id && crypto::isSignedBy(key, crypto::Purpose::Root, file.payload, made.signature);
    });
}

// Each key counts once, however often it signed.
bool isSignedByEnough(const SignedRoot &file, const std::vector<crypto::PublicKey> &keys, unsigned threshold)
{
    return std::count_if(keys.begin(), keys.end(), [&](const crypto::PublicKey &key) { return isSignedBy(file, key); })
        >= static_cast<std::ptrdiff_t>(threshold);
}

bool areDistinctAndUsable(const std::vector<crypto::PublicKey> &keys)
{
    std::vector<crypto::PublicKey> sorted = keys;
    std::sort(sorted.begin(), sorted.end());
    return keys.size() <= mostKeys && std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end()
        && std::all_of(keys.begin(), keys.end(), crypto::isUsableEd25519Key);
}

bool isPossible(const Root &root)
{
    return root.version > 0 && root.threshold > 0 && root.keys.size() >= root.threshold && !root.scheme.empty()
        && areDistinctAndUsable(root.keys) && areDistinctAndUsable(root.roster) && areDistinctAndUsable(root.cards)
        && areDistinctAndUsable(root.receipt) && areDistinctAndUsable(root.policy);
}

} // namespace

template <class Archive, Of<Root> Record>
void fields(Archive &archive, Record &root)
{
    archive.constant(1, formatVersion);
    archive.need(2, root.version);
    archive.need(3, root.scheme);
    archive.need(4, root.issued);
    archive.need(5, root.expires);
    archive.need(6, root.keys);
    archive.need(7, root.threshold);
    archive.need(8, root.roster);
    archive.need(9, root.cards);
    archive.need(10, root.receipt);
    archive.need(11, root.policy);
    archive.may(12, root.withdrawn);
}

template <class Archive, Of<RootSignature> Record>
void fields(Archive &archive, Record &signature)
{
    archive.need(1, signature.keyId);
    archive.need(2, signature.signature);
}

template <class Archive, Of<SignedRoot> Record>
void fields(Archive &archive, Record &file)
{
    archive.need(1, file.payload);
    archive.list(2, file.signatures);
}

namespace {

struct ReadRoot {
    SignedRoot file{};
    Root root{};
};

Outcome<ReadRoot> readSignedRoot(ByteView bytes)
{
    auto file = parseRecord<SignedRoot>(bytes);
    if (!file || file->signatures.size() > mostKeys)
        return fail(Code::R12, {}, "not a signed root");
    auto root = parseRecord<Root>(file->payload);
    if (!root || !isPossible(*root))
        return fail(Code::R12, {}, "root with impossible content");
    return ReadRoot{std::move(*file), std::move(*root)};
}

} // namespace

const std::vector<crypto::PublicKey> &Root::of(SignerRole role) const
{
    switch (role) {
    case SignerRole::Roster: return roster;
    case SignerRole::Cards: return cards;
    case SignerRole::Receipt: return receipt;
    case SignerRole::Policy: return policy;
    }
    check(false);
    return roster;
}

Bytes encodeRoot(const Root &root)
{
    return encodeRecord(root);
}

Bytes encodeSignedRoot(ByteView payload, const std::vector<RootSignature> &signatures)
{
    return encodeRecord(SignedRoot{copyOf(payload), signatures});
}

RootSignature signRoot(ByteView payload, const crypto::SigningKeys &rootKey)
{
    return {crypto::keyIdOf(rootKey.publicKey), crypto::sign(crypto::Purpose::Root, payload, rootKey.secret)};
}

Outcome<Root> openFirstRoot(ByteView signedRoot)
{
    auto read = readSignedRoot(signedRoot);
    if (!read)
        return read.failure();
    if (!isSignedByEnough(read->file, read->root.keys, read->root.threshold))
        return fail(Code::R12, {}, "root not signed by enough of its own keys");
    return std::move(read->root);
}

Outcome<Root> openNextRoot(ByteView signedRoot, const Root &previous)
{
    auto read = readSignedRoot(signedRoot);
    if (!read)
        return read.failure();
    if (read->root.version != previous.version + 1)
        return fail(Code::R11, {}, "root version " + std::to_string(read->root.version) + " after " + std::to_string(previous.version));
    if (read->root.scheme != previous.scheme)
        return fail(Code::R12, {}, "root of another scheme");
    if (!isSignedByEnough(read->file, previous.keys, previous.threshold)
        || !isSignedByEnough(read->file, read->root.keys, read->root.threshold))
        return fail(Code::R12, {}, "root not signed by enough of the previous keys and its own");
    return std::move(read->root);
}

Outcome<Root> parseRoot(ByteView payload)
{
    auto root = parseRecord<Root>(payload);
    if (!root || !isPossible(*root))
        return fail(Code::R12, {}, "not a root");
    return std::move(*root);
}

std::optional<std::uint64_t> peekRootVersion(ByteView signedRoot)
{
    const auto read = readSignedRoot(signedRoot);
    if (!read)
        return {};
    return read->root.version;
}

bool isSignedByRole(const Root &root, SignerRole role, crypto::Purpose purpose, ByteView message, ByteView signature)
{
    const auto &keys = root.of(role);
    return std::any_of(keys.begin(), keys.end(), [&](const crypto::PublicKey &key) { return crypto::isSignedBy(key, purpose, message, signature); });
}

} // namespace guichet::sync
