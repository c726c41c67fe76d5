// SPDX-License-Identifier: Apache-2.0
#include "sync/file_parts.h"

#include "terminal/base/check.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace guichet::sync {
namespace {

auto identityOf(const FileHeader &header)
{
    return std::tie(header.type, header.from, header.to, header.createdSequence, header.fileNumber, header.parts, header.totalHash, header.signer);
}

std::string missingIn(const std::map<unsigned, ByteView> &found, unsigned parts)
{
    std::string missing;
    for (unsigned part = 1; part <= parts; ++part) {
        if (!found.contains(part))
            missing += (missing.empty() ? "" : ", ") + std::to_string(part);
    }
    return missing;
}

struct Opened {
    FileHeader header{};
    std::map<unsigned, ByteView> payloads{};
};

// A part that does not belong to the first one is damaged: its header was changed.
Outcome<Opened> openAll(const std::vector<ByteView> &files, const OpenRequest &request)
{
    Opened opened;
    for (const ByteView file : files) {
        const auto part = openCarriedFile(file, request);
        if (!part)
            return part.failure();
        if (opened.payloads.empty())
            opened.header = part->header;
        else if (!areOfOneFile(opened.header, part->header))
            return fail(Code::U04, {{"i", std::to_string(part->header.part)}}, "part of another file");
        opened.payloads.emplace(part->header.part, part->payload);
    }
    return opened;
}

} // namespace

bool areOfOneFile(const FileHeader &a, const FileHeader &b)
{
    return identityOf(a) == identityOf(b);
}

std::vector<Bytes> sealParts(const SealRequest &request, ByteView payload, const crypto::SigningKeys &signer, std::size_t largestPart)
{
    check(request.recipients.empty() && largestPart > 0);
    if (payload.size() <= largestPart)
        return {sealFile(request, payload, signer)};
    const std::size_t parts = (payload.size() + largestPart - 1) / largestPart;
    check(parts <= mostParts);
    std::vector<Bytes> files;
    SealRequest part = request;
    part.header.parts = static_cast<unsigned>(parts);
    part.header.totalHash = crypto::hash(payload);
    for (std::size_t i = 0; i < parts; ++i) {
        part.header.part = static_cast<unsigned>(i + 1);
        const std::size_t from = i * largestPart;
        files.push_back(sealFile(part, payload.subspan(from, std::min(largestPart, payload.size() - from)), signer));
    }
    return files;
}

Outcome<JoinedFile> joinParts(const std::vector<ByteView> &files, const OpenRequest &request)
{
    auto opened = openAll(files, request);
    if (!opened)
        return opened.failure();
    if (opened->payloads.empty())
        return fail(Code::U12);
    const std::string missing = missingIn(opened->payloads, opened->header.parts);
    if (!missing.empty())
        return fail(Code::U12, {{"parties", missing}}, "parts missing");
    JoinedFile joined{std::move(opened->header), {}};
    for (const auto &[number, payload] : opened->payloads) {
        if (joined.payload.size() + payload.size() > largestFile)
            return fail(Code::U09, {}, "parts larger than 256 MiB together");
        append(joined.payload, payload);
    }
    if (crypto::hash(joined.payload) != joined.header.totalHash)
        return fail(Code::U04, {}, "the parts are not the whole the header names");
    return joined;
}

} // namespace guichet::sync
