// SPDX-License-Identifier: Apache-2.0
#include "sync/sealed_file.h"

#include "sync/record_fields.h"

namespace guichet::sync {
namespace {

constexpr std::array<Byte, 9> magic{'G', 'U', 'I', 'C', '1', '\r', '\n', 0x1A, '\n'};
constexpr std::array<Byte, 7> endMark{'G', 'U', 'I', 'E', 'N', 'D', '\n'};
constexpr std::size_t lengthBytes = 4;
constexpr std::size_t headerAt = magic.size() + lengthBytes;
constexpr std::size_t signatureBytes = 64;
constexpr std::size_t trailerBytes = signatureBytes + endMark.size();
constexpr std::size_t payloadKeyBytes = 32;
constexpr std::size_t longestName = 60;
constexpr std::string_view extension = ".guichet";

constexpr std::array types{FileType::Claims, FileType::Receipts, FileType::Answers, FileType::Roster, FileType::Enrolment,
                                                FileType::Question, FileType::Held, FileType::Photos};
constexpr std::array<std::string_view, types.size()> typeNames{"CLAIMS", "RECEIPTS", "ANSWERS", "ROSTER", "ENROLMENT", "QUESTION", "HELD", "PHOTOS"};

bool same(ByteView a, ByteView b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end());
}

Unexpected<Failure> incomplete(const char *why)
{
    return fail(Code::U02, {}, why);
}

Unexpected<Failure> damaged(unsigned part, const char *why)
{
    return fail(Code::U04, {{"i", std::to_string(part)}}, why);
}

// What the trailer's signature covers.
Bytes signedContent(ByteView headerBytes, ByteView payload)
{
    Bytes content = copyOf(crypto::hash(headerBytes));
    append(content, crypto::hash(payload));
    return content;
}

struct Pieces {
    FileHeader header{};
    ByteView headerBytes{};
    ByteView payload{};
    ByteView signature{};
};

std::string fileNamePart(const std::string &text)
{
    std::string part;
    for (const char c : text) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        part += alphanumericAlphabet.find(upper) != std::string_view::npos || upper == '-' ? upper : '.';
    }
    return part;
}

} // namespace

// Recipients and part numbers are arrays of two.
void writeItem(cbor::Writer &to, const FileHeader::Recipient &recipient)
{
    to.array(2).bytes(recipient.keyId).bytes(recipient.sealedKey);
}

bool readItem(const cbor::Value &from, FileHeader::Recipient &to)
{
    const auto &items = from.items();
    return from.is(cbor::Kind::Array) && items.size() == 2 && readItem(items[0], to.keyId) && readItem(items[1], to.sealedKey);
}

struct PartNumber {
    unsigned part = 1;
    unsigned parts = 1;
};

void writeItem(cbor::Writer &to, const PartNumber &number)
{
    to.array(2).integer(number.part).integer(number.parts);
}

bool readItem(const cbor::Value &from, PartNumber &to)
{
    const auto &items = from.items();
    return from.is(cbor::Kind::Array) && items.size() == 2 && readItem(items[0], to.part) && readItem(items[1], to.parts)
        && to.part >= 1 && to.part <= to.parts;
}

template <class Archive, Of<FileHeader> Record>
void fields(Archive &archive, Record &header)
{
    PartNumber number{header.part, header.parts};
    archive.choice(1, header.type, types);
    archive.need(2, header.from);
    archive.need(3, header.to);
    archive.need(4, header.createdSequence);
    archive.need(5, header.fileNumber);
    archive.need(6, number);
    archive.need(7, header.payloadBytes);
    archive.need(8, header.totalHash);
    archive.may(9, header.recipients);
    archive.need(10, header.signer);
    if constexpr (!std::is_const_v<Record>) {
        header.part = number.part;
        header.parts = number.parts;
    }
}

std::string_view nameOf(FileType type)
{
    const auto at = std::find(types.begin(), types.end(), type) - types.begin();
    return typeNames[static_cast<std::size_t>(at)];
}

std::optional<FileType> parseFileType(std::string_view name)
{
    const auto at = std::find(typeNames.begin(), typeNames.end(), name);
    if (at == typeNames.end())
        return {};
    return types[static_cast<std::size_t>(at - typeNames.begin())];
}

std::string fileName(const FileHeader &header, const std::string &scheme, const std::string &who)
{
    const std::string tail = '-' + std::string(nameOf(header.type)) + '-' + std::to_string(header.fileNumber)
        + (header.parts > 1 ? '.' + std::to_string(header.part) : std::string()) + std::string(extension);
    const std::string front = fileNamePart(scheme) + '-' + fileNamePart(who);
    return front.substr(0, longestName - tail.size()) + tail;
}

Bytes sealFile(SealRequest request, ByteView payload, const crypto::SigningKeys &signer)
{
    FileHeader &header = request.header;
    Bytes sealed;
    if (!request.recipients.empty()) {
        const crypto::Secret key = crypto::Secret::random(payloadKeyBytes);
        for (const crypto::PublicKey &recipient : request.recipients)
            header.recipients.push_back({crypto::keyIdOf(recipient), crypto::sealTo(recipient, key.view())});
        sealed = crypto::encryptStream(key.view(), payload);
    }
    const ByteView stored = request.recipients.empty() ? payload : ByteView(sealed);
    header.signer = signer.publicKey;
    header.payloadBytes = stored.size();
    if (header.parts == 1)
        header.totalHash = crypto::hash(payload);
    const Bytes headerBytes = encodeRecord(header);
    check(headerBytes.size() <= largestHeader);

    Bytes file(magic.begin(), magic.end());
    file.reserve(headerAt + headerBytes.size() + stored.size() + trailerBytes);
    appendLittleEndian(file, static_cast<std::uint32_t>(headerBytes.size()));
    append(file, headerBytes);
    append(file, stored);
    append(file, crypto::sign(crypto::Purpose::Bundle, signedContent(headerBytes, stored), signer.secret));
    append(file, endMark);
    return file;
}

namespace {

Outcome<ByteView> headerBytesOf(ByteView file)
{
    if (!same(file.first(std::min(file.size(), magic.size())), ByteView(magic).first(std::min(file.size(), magic.size()))))
        return damaged(1, "not a .guichet file");
    if (file.size() < headerAt)
        return incomplete("cut in the file's first bytes");
    const auto size = readLittleEndian<std::uint32_t>(file.subspan(magic.size(), lengthBytes));
    if (size > largestHeader)
        return damaged(1, "header too large");
    if (file.size() - headerAt < size)
        return incomplete("cut in the header");
    return file.subspan(headerAt, size);
}

Outcome<Pieces> splitFile(ByteView file)
{
    if (file.size() > largestFile)
        return fail(Code::U09, {}, "file larger than 256 MiB");
    const auto headerBytes = headerBytesOf(file);
    if (!headerBytes)
        return headerBytes.failure();
    auto header = parseRecord<FileHeader>(*headerBytes);
    if (!header)
        return damaged(1, "header of another form");
    const ByteView rest = file.subspan(headerAt + headerBytes->size());
    if (rest.size() < trailerBytes || rest.size() - trailerBytes < header->payloadBytes)
        return incomplete("cut before its end");
    if (rest.size() - trailerBytes > header->payloadBytes)
        return damaged(header->part, "longer than its header says");
    if (!same(rest.last(endMark.size()), endMark))
        return incomplete("end mark missing");
    const auto payloadSize = static_cast<std::size_t>(header->payloadBytes);
    return Pieces{std::move(*header), *headerBytes, rest.first(payloadSize), rest.subspan(payloadSize, signatureBytes)};
}

const FileHeader::Recipient *findRecipient(const FileHeader &header, const crypto::BoxKeys &keys)
{
    const crypto::KeyId ours = crypto::keyIdOf(keys.publicKey);
    const auto found = std::find_if(header.recipients.begin(), header.recipients.end(), [&](const auto &each) { return each.keyId == ours; });
    return found == header.recipients.end() ? nullptr : &*found;
}

Outcome<Pieces> checkFile(ByteView file, const OpenRequest &request)
{
    auto pieces = splitFile(file);
    if (!pieces)
        return pieces.failure();
    const FileHeader &header = pieces->header;
    if (header.type != request.expected)
        return damaged(header.part, "file of another type");
    if ((request.recipient != nullptr) == header.recipients.empty())
        return damaged(header.part, "sealed in another way than its type is");
    if (request.recipient != nullptr && findRecipient(header, *request.recipient) == nullptr)
        return fail(Code::U03, {{"qui", header.to}}, "not sealed to " + request.reader);
    if (!request.isKnownSigner || !request.isKnownSigner(header.signer, header))
        return fail(Code::N03, {}, "file of an unknown signer");
    // A known signer's file with a wrong signature: a bit has rotted on the stick, or somebody changed it.
    if (!crypto::isSignedBy(header.signer, crypto::Purpose::Bundle, signedContent(pieces->headerBytes, pieces->payload), pieces->signature))
        return damaged(header.part, "signature does not fit");
    return pieces;
}

Outcome<Bytes> openPayload(const Pieces &pieces, const crypto::BoxKeys &keys)
{
    const auto key = crypto::openSealed(keys, findRecipient(pieces.header, keys)->sealedKey);
    if (!key || key->size() != payloadKeyBytes)
        return damaged(pieces.header.part, "payload key does not open");
    auto payload = crypto::decryptStream(*key, pieces.payload);
    if (!payload)
        return damaged(pieces.header.part, "payload does not open");
    return std::move(*payload);
}

bool isWhatHeaderNames(const FileHeader &header, ByteView payload)
{
    return header.parts > 1 || crypto::hash(payload) == header.totalHash;
}

} // namespace

Outcome<FileHeader> peekHeader(ByteView file)
{
    const auto headerBytes = headerBytesOf(file);
    if (!headerBytes)
        return headerBytes.failure();
    auto header = parseRecord<FileHeader>(*headerBytes);
    if (!header)
        return damaged(1, "header of another form");
    return std::move(*header);
}

Outcome<OpenedFile> openFile(ByteView file, const OpenRequest &request)
{
    check(request.recipient != nullptr);
    auto pieces = checkFile(file, request);
    if (!pieces)
        return pieces.failure();
    auto payload = openPayload(*pieces, *request.recipient);
    if (!payload)
        return payload.failure();
    if (!isWhatHeaderNames(pieces->header, *payload))
        return damaged(pieces->header.part, "payload is not the one the header names");
    return OpenedFile{std::move(pieces->header), std::move(*payload)};
}

Outcome<CarriedFile> openCarriedFile(ByteView file, const OpenRequest &request)
{
    check(request.recipient == nullptr);
    auto pieces = checkFile(file, request);
    if (!pieces)
        return pieces.failure();
    if (!isWhatHeaderNames(pieces->header, pieces->payload))
        return damaged(pieces->header.part, "payload is not the one the header names");
    return CarriedFile{std::move(pieces->header), pieces->payload};
}

} // namespace guichet::sync
