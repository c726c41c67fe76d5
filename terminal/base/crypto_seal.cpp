// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "terminal/base/check.h"
#include "terminal/base/crypto_start.h"

#include <sodium.h>

#include <algorithm>

namespace guichet::crypto {

static_assert(sizeof(crypto_secretstream_xchacha20poly1305_state) <= 64);

BoxKeys makeBoxKeys()
{
    const Secret secret = Secret::random(crypto_box_SECRETKEYBYTES);
    return boxKeysFromSecret(secret.view());
}

BoxKeys boxKeysFromSecret(ByteView secret32)
{
    start();
    check(secret32.size() == crypto_box_SECRETKEYBYTES);
    BoxKeys keys;
    keys.secret = Secret(secret32);
    crypto_scalarmult_base(keys.publicKey.data(), keys.secret.view().data());
    return keys;
}

Bytes sealTo(const PublicKey &recipient, ByteView message)
{
    start();
    Bytes sealed(message.size() + crypto_box_SEALBYTES);
    check(crypto_box_seal(sealed.data(), message.data(), message.size(), recipient.data()) == 0);
    return sealed;
}

std::optional<Bytes> openSealed(const BoxKeys &keys, ByteView sealed)
{
    if (sealed.size() < crypto_box_SEALBYTES)
        return {};
    Bytes message(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(message.data(), sealed.data(), sealed.size(), keys.publicKey.data(), keys.secret.view().data()) != 0)
        return {};
    return message;
}

std::optional<Key> sharedKey(const Secret &secret, const PublicKey &other, std::string_view person)
{
    std::array<Byte, crypto_scalarmult_BYTES> shared{};
    if (crypto_scalarmult(shared.data(), secret.view().data(), other.data()) != 0)
        return {};
    const Key key = hash(shared, person);
    wipe(shared);
    return key;
}

Bytes encrypt(ByteView key32, ByteView associated, ByteView message)
{
    check(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Bytes sealed(message.size() + sealOverhead);
    const std::span<Byte> nonce(sealed.data(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    fillRandom(nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce.size(), nullptr, message.data(), message.size(), associated.data(),
                                               associated.size(), nullptr, nonce.data(), key32.data());
    return sealed;
}

bool decryptInto(Bytes &to, ByteView key32, ByteView associated, ByteView sealed)
{
    start();
    check(key32.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (sealed.size() < sealOverhead)
        return false;
    to.resize(sealed.size() - sealOverhead);
    const ByteView nonce = sealed.first(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const ByteView body = sealed.subspan(nonce.size());
    return crypto_aead_xchacha20poly1305_ietf_decrypt(to.data(), nullptr, nullptr, body.data(), body.size(), associated.data(),
                                                      associated.size(), nonce.data(), key32.data())
        == 0;
}

std::optional<Bytes> decrypt(ByteView key32, ByteView associated, ByteView sealed)
{
    Bytes message;
    if (!decryptInto(message, key32, associated, sealed))
        return {};
    return message;
}

Bytes encryptStream(ByteView key32, ByteView message)
{
    start();
    check(key32.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    crypto_secretstream_xchacha20poly1305_state state;
    Bytes sealed(streamHeader);
    crypto_secretstream_xchacha20poly1305_init_push(&state, sealed.data(), key32.data());
    std::size_t at = 0;
    do {
        const ByteView chunk = message.subspan(at, std::min(streamChunk, message.size() - at));
        at += chunk.size();
        const Byte tag = at == message.size() ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        const std::size_t start = sealed.size();
        sealed.resize(start + chunk.size() + streamChunkOverhead);
        crypto_secretstream_xchacha20poly1305_push(&state, sealed.data() + start, nullptr, chunk.data(), chunk.size(), nullptr, 0, tag);
    } while (at < message.size());
    wipe({reinterpret_cast<Byte *>(&state), sizeof state});
    return sealed;
}

std::optional<Bytes> decryptStream(ByteView key32, ByteView sealed)
{
    if (sealed.size() < streamHeader)
        return {};
    StreamOpener opener(key32, sealed.first(streamHeader));
    Bytes message;
    message.reserve(sealed.size());
    for (std::size_t at = streamHeader; at < sealed.size();) {
        const std::size_t size = std::min(streamChunk + streamChunkOverhead, sealed.size() - at);
        const auto chunk = opener.open(sealed.subspan(at, size));
        if (!chunk)
            return {};
        append(message, *chunk);
        at += size;
    }
    if (!opener.sawFinal())
        return {};
    return message;
}

StreamOpener::StreamOpener(ByteView key32, ByteView header24)
{
    start();
    check(key32.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES && header24.size() == streamHeader);
    auto *state = reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(m_state.data());
    m_usable = crypto_secretstream_xchacha20poly1305_init_pull(state, header24.data(), key32.data()) == 0;
}

std::optional<Bytes> StreamOpener::open(ByteView sealedChunk)
{
    if (!m_usable || m_final || sealedChunk.size() < streamChunkOverhead || sealedChunk.size() > streamChunk + streamChunkOverhead)
        return {};
    auto *state = reinterpret_cast<crypto_secretstream_xchacha20poly1305_state *>(m_state.data());
    Bytes message(sealedChunk.size() - streamChunkOverhead);
    Byte tag = 0;
    m_usable = crypto_secretstream_xchacha20poly1305_pull(state, message.data(), nullptr, &tag, sealedChunk.data(), sealedChunk.size(), nullptr, 0) == 0;
    if (!m_usable)
        return {};
    m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return message;
}

} // namespace guichet::crypto
