// SPDX-License-Identifier: Apache-2.0
#include "terminal/base/crypto.h"

#include "terminal/base/check.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>

#include <algorithm>
#include <cstring>

namespace guichet::crypto {

namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using PKey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using PKeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using ParamBuild = std::unique_ptr<OSSL_PARAM_BLD, Deleter<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Deleter<OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Deleter<BN_clear_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Deleter<ECDSA_SIG_free>>;
using Group = std::unique_ptr<EC_GROUP, Deleter<EC_GROUP_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Point = std::unique_ptr<EC_POINT, Deleter<EC_POINT_free>>;

constexpr std::size_t pointSize = 65;
constexpr std::size_t scalarSize = 32;
constexpr std::size_t scalarSize384 = 48;

PKey es256Key(ByteView point, const BIGNUM *scalar)
{
    if (point.size() != pointSize || point[0] != 4)
        return {};
    const ParamBuild build(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0);
    OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
    if (scalar)
        OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar);
    const Params params(OSSL_PARAM_BLD_to_param(build.get()));
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, scalar ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return {};
    return PKey(key);
}

std::optional<Bytes> pointOf(const BIGNUM *scalar)
{
    const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
    if (BN_is_zero(scalar) || BN_cmp(scalar, EC_GROUP_get0_order(group.get())) >= 0)
        return {};
    const Point point(EC_POINT_new(group.get()));
    Bytes encoded(pointSize);
    EC_POINT_mul(group.get(), point.get(), scalar, nullptr, nullptr, nullptr);
    EC_POINT_point2oct(group.get(), point.get(), POINT_CONVERSION_UNCOMPRESSED, encoded.data(), encoded.size(), nullptr);
    return encoded;
}

// r‖s of a signature as OpenSSL makes it.
void writeParts(ByteView der, std::size_t partSize, Byte *to)
{
    const Byte *at = der.data();
    const EcSignature parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    check(parts != nullptr);
    BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), to, static_cast<int>(partSize));
    BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), to + partSize, static_cast<int>(partSize));
}

// No pass phrase is asked for: a key that has one is none to us.
int noPassPhrase(char *, int, int, void *)
{
    return 0;
}

PKey p384Key(std::string_view pem)
{
    const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    PKey key(PEM_read_bio_PrivateKey(text.get(), nullptr, noPassPhrase, nullptr));
    std::array<char, 64> group{};
    std::size_t size = 0;
    if (!key || EVP_PKEY_get_utf8_string_param(key.get(), OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), &size) != 1)
        return {};
    return std::string_view(group.data(), size) == SN_secp384r1 ? std::move(key) : PKey{};
}

Number numberOf(ByteView bytes)
{
    return Number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

} // namespace

Es256Keys makeEs256Keys()
{
    while (true) { // a random scalar is out of range once in 2^32
        const Secret scalar = Secret::random(scalarSize);
        if (auto keys = es256KeysFromScalar(scalar.view()))
            return std::move(*keys);
    }
}

std::optional<Es256Keys> es256KeysFromScalar(ByteView scalar32)
{
    if (scalar32.size() != scalarSize)
        return {};
    auto point = pointOf(numberOf(scalar32).get());
    if (!point)
        return {};
    return Es256Keys{std::move(*point), Secret(scalar32)};
}

bool isEs256Point(ByteView point)
{
    return es256Key(point, nullptr) != nullptr;
}

bool isEs256SignedBy(ByteView point, ByteView message, ByteView signature)
{
    const PKey key = es256Key(point, nullptr);
    if (!key || signature.size() != 2 * scalarSize)
        return false;
    const EcSignature parts(ECDSA_SIG_new());
    ECDSA_SIG_set0(parts.get(), numberOf(signature.first(scalarSize)).release(), numberOf(signature.last(scalarSize)).release());
    Byte *der = nullptr;
    const int derSize = i2d_ECDSA_SIG(parts.get(), &der);
    if (derSize <= 0)
        return false;
    const DigestContext context(EVP_MD_CTX_new());
    const bool good = EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), der, static_cast<std::size_t>(derSize), message.data(), message.size()) == 1;
    OPENSSL_free(der);
    return good;
}

Signature signEs256(ByteView message, const Secret &scalar)
{
    const Number number = numberOf(scalar.view());
    const auto point = pointOf(number.get());
    check(point.has_value());
    const PKey key = es256Key(*point, number.get());
    const DigestContext context(EVP_MD_CTX_new());
    Bytes der(128);
    std::size_t derSize = der.size();
    check(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
          && EVP_DigestSign(context.get(), der.data(), &derSize, message.data(), message.size()) == 1);
    Signature signature{};
    writeParts(ByteView(der).first(derSize), scalarSize, signature.data());
    return signature;
}

std::optional<Bytes> signEs384(ByteView message, std::string_view pem)
{
    const PKey key = p384Key(pem);
    if (!key)
        return {};
    const DigestContext context(EVP_MD_CTX_new());
    Bytes der(160);
    std::size_t derSize = der.size();
    check(EVP_DigestSignInit(context.get(), nullptr, EVP_sha384(), nullptr, key.get()) == 1
          && EVP_DigestSign(context.get(), der.data(), &derSize, message.data(), message.size()) == 1);
    Bytes signature(2 * scalarSize384);
    writeParts(ByteView(der).first(derSize), scalarSize384, signature.data());
    return signature;
}

} // namespace guichet::crypto
