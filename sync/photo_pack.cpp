// SPDX-License-Identifier: Apache-2.0
#include "sync/photo_pack.h"

#include "terminal/base/cbor.h"
#include "terminal/base/check.h"

namespace guichet::sync {
namespace {

constexpr std::size_t largestJpeg = 4096;

bool isOf(const Photo &photo)
{
    const crypto::Hash whole = crypto::sha256(photo.jpeg); // as the card says it (card.md, key 9)
    return !photo.jpeg.empty() && photo.jpeg.size() <= largestJpeg && std::equal(photo.hash.begin(), photo.hash.end(), whole.begin());
}

} // namespace

SealedPhotos sealPhotos(const std::vector<Photo> &photos, const crypto::Key &key)
{
    cbor::Writer writer;
    writer.array(photos.size() * 2);
    for (const Photo &photo : photos)
        writer.bytes(photo.hash).bytes(photo.jpeg);
    SealedPhotos sealed;
    sealed.bytes = crypto::encryptStream(key, writer.take());
    check(sealed.bytes.size() <= largestPhotoPack);
    sealed.pack = {crypto::hash(sealed.bytes), key, sealed.bytes.size(), photos.size()};
    return sealed;
}

Outcome<std::vector<Photo>> openPhotos(const PhotoPack &pack, ByteView bytes)
{
    if (bytes.size() != pack.bytes || bytes.size() > largestPhotoPack || crypto::hash(bytes) != pack.hash)
        return fail(Code::R06, {}, "not the photo pack that was named");
    const auto plain = crypto::decryptStream(pack.key, bytes);
    if (!plain)
        return fail(Code::R06, {}, "photo pack not opened by its key");
    const auto array = cbor::parse(*plain, cbor::ownFormatLimits);
    if (!array || !array->is(cbor::Kind::Array) || array->items().size() != pack.photos * 2)
        return fail(Code::R06, {}, "photo pack of another form");
    std::vector<Photo> photos;
    for (std::size_t i = 0; i + 1 < array->items().size(); i += 2) {
        const auto hash = array->items()[i].fixedBytes<8>();
        const auto jpeg = array->items()[i + 1].bytes();
        if (!hash || !jpeg)
            return fail(Code::R06, {}, "photo pack of another form");
        photos.push_back(Photo{*hash, copyOf(*jpeg)});
        if (!isOf(photos.back()))
            return fail(Code::R06, {}, "a photo is not the one of its hash");
    }
    return photos;
}

} // namespace guichet::sync
