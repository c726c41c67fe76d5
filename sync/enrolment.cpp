// SPDX-License-Identifier: Apache-2.0
#include "sync/enrolment.h"

#include "sync/record_fields.h"
#include "sync/terms_fields.h"

namespace guichet::sync {
namespace {

constexpr int formatVersion = 1;
constexpr unsigned fingerprintModulus = 100'000'000;

struct SignedRequest {
    Bytes payload{};
    crypto::Signature signature{};
};

bool isLetter(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

} // namespace

template <class Archive, Of<EnrolmentRequest> Record>
void fields(Archive &archive, Record &request)
{
    archive.constant(1, formatVersion);
    archive.need(2, request.signKey);
    archive.need(3, request.boxKey);
    archive.need(4, request.nonce);
    archive.need(5, request.model);
    archive.need(6, request.version);
}

template <class Archive, Of<SignedRequest> Record>
void fields(Archive &archive, Record &file)
{
    archive.need(1, file.payload);
    archive.need(2, file.signature);
}

template <class Archive, Of<EnrolmentAnswer> Record>
void fields(Archive &archive, Record &answer)
{
    std::string letter(1, answer.letter);
    archive.constant(1, formatVersion);
    archive.nested(2, answer.scheme);
    archive.nested(3, answer.facility);
    archive.need(4, answer.terminal);
    archive.need(5, letter);
    archive.need(6, answer.signedRoot);
    archive.need(7, answer.mutualBox);
    archive.need(9, answer.roads);
    archive.need(10, answer.sequenceStart);
    archive.need(11, answer.requestHash);
    archive.may(12, answer.code);
    if constexpr (!std::is_const_v<Record>)
        answer.letter = letter.size() == 1 ? letter.front() : '\0';
}

Bytes encodeRequest(const EnrolmentRequest &request, const crypto::Secret &signSecret)
{
    SignedRequest file;
    file.payload = encodeRecord(request);
    file.signature = crypto::sign(crypto::Purpose::Enrolment, file.payload, signSecret);
    return encodeRecord(file);
}

Outcome<EnrolmentRequest> openRequest(ByteView bytes)
{
    const auto file = parseRecord<SignedRequest>(bytes);
    auto request = file ? parseRecord<EnrolmentRequest>(file->payload) : std::nullopt;
    if (!request)
        return fail(Code::U04, {{"i", "1"}}, "not an enrolment request");
    if (!crypto::isSignedBy(request->signKey, crypto::Purpose::Enrolment, file->payload, file->signature))
        return fail(Code::N03, {}, "enrolment request not signed by its own key");
    return std::move(*request);
}

std::string fingerprintOf(const EnrolmentRequest &request)
{
    const crypto::Hash hash = crypto::hash(encodeRecord(request));
    const auto number = readLittleEndian<std::uint64_t>(hash) % fingerprintModulus;
    const std::string digits = std::to_string(number + fingerprintModulus).substr(1);
    return digits.substr(0, 4) + ' ' + digits.substr(4);
}

crypto::Hash hashOfRequest(ByteView requestBytes)
{
    return crypto::hash(requestBytes);
}

Bytes encodeEnrolment(const EnrolmentAnswer &answer)
{
    check(isLetter(answer.letter));
    return encodeRecord(answer);
}

Outcome<EnrolmentAnswer> parseEnrolment(ByteView bytes)
{
    auto answer = parseRecord<EnrolmentAnswer>(bytes);
    if (!answer || !isLetter(answer->letter) || answer->sequenceStart == 0)
        return fail(Code::U04, {{"i", "1"}}, "not an enrolment answer");
    return std::move(*answer);
}

TerminalName terminalName(const FacilityCode &facility, char letter)
{
    return {facility.text + '-' + letter};
}

} // namespace guichet::sync
