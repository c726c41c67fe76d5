// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/enrol.h"

#include "sync/enrolment.h"
#include "sync/sealed_file.h"

namespace guichet::mutual {

namespace {

constexpr char lastLetter = 'Y'; // Z numbers the claims of trainings

struct Request {
    Bytes bytes{};
    sync::EnrolmentRequest content{};
};

bool anybody(const crypto::PublicKey &, const sync::FileHeader &)
{
    return true; // the request proves itself by its own key
}

// As it is, or in the container of a stick's files.
Outcome<Request> openRequestFile(const Bytes &file)
{
    Request request;
    request.bytes = file;
    const auto carried = sync::openCarriedFile(file, {sync::FileType::Enrolment, anybody, nullptr, {}});
    if (carried)
        request.bytes = copyOf(carried->payload);
    auto content = sync::openRequest(request.bytes);
    if (!content)
        return content.failure();
    request.content = std::move(*content);
    return request;
}

Outcome<std::optional<Enrolment>> findEarlier(Folder &folder, const EnrolOrder &order, const Request &request)
{
    auto row = folder.database.prepare("SELECT facility, name, answer_file, request_hash FROM terminal WHERE request_hash = ? OR sign_key = ?");
    const crypto::Hash hash = sync::hashOfRequest(request.bytes);
    row.with(hash).with(request.content.signKey);
    if (!row.next()) {
        const auto done = ended(row);
        return done ? Outcome<std::optional<Enrolment>>(std::nullopt) : done.failure();
    }
    const bool isSame = exactly<32>(row.blob(3)) == hash && row.text(0) == order.facility.text;
    if (!isSame)
        return fail(Code::E03, {{"option", "--facility"}, {"valeur", order.facility.text}, {"attendu", std::string(row.text(0))}},
            "this terminal is enrolled already");
    return std::optional(Enrolment{{std::string(row.text(1))}, sync::fingerprintOf(request.content), false, copyOf(row.blob(2))});
}

Outcome<char> nextLetter(Folder &folder, const FacilityCode &facility)
{
    auto row = folder.database.prepare("SELECT MAX(letter) FROM terminal WHERE facility = ?");
    row.with(facility.text);
    if (!row.next())
        return Unexpected<Failure>(failureOf(row.error().value_or(sqlite::SqliteError{})));
    if (row.isNull(0))
        return 'A';
    const char last = row.text(0).front();
    if (last >= lastLetter)
        return fail(Code::E03, {{"option", "--facility"}, {"valeur", facility.text}, {"attendu", "A…Y"}}, "no letter left");
    return static_cast<char>(last + 1);
}

// The stick always; addresses end with a slash, as paths are put behind them.
Outcome<std::vector<std::string>> roadsOf(const EnrolOrder &order)
{
    std::vector<std::string> roads{"stick"};
    for (std::string road : order.roads) {
        const bool isAddress = (road.starts_with("https://") || road.starts_with("http://")) && road.find_first_of(" \t\n") == std::string::npos
            && road.size() > std::string_view("https://").size();
        if (!isAddress)
            return fail(Code::E03, {{"option", "--road"}, {"valeur", road}, {"attendu", "https://…"}});
        if (!road.ends_with('/'))
            road += '/';
        roads.push_back(std::move(road));
    }
    return roads;
}

sync::EnrolmentAnswer answerFor(const Folder &folder, const Facility &facility, char letter, const Request &request)
{
    sync::EnrolmentAnswer answer;
    answer.scheme = folder.scheme;
    answer.facility = facility;
    crypto::fillRandom(answer.terminal.bytes);
    answer.letter = letter;
    answer.signedRoot = folder.signedRoot;
    answer.requestHash = sync::hashOfRequest(request.bytes);
    return answer;
}

Outcome<Bytes> sealAnswer(Folder &folder, const sync::EnrolmentAnswer &answer, const Request &request)
{
    const auto policy = loadRoleKey(folder, sync::SignerRole::Policy);
    if (!policy)
        return policy.failure();
    sync::SealRequest seal;
    seal.header.type = sync::FileType::Enrolment;
    seal.header.from = folder.scheme.code.text;
    seal.header.to = sync::terminalName(answer.facility.code, answer.letter).text;
    seal.header.fileNumber = 1;
    seal.recipients = {request.content.boxKey};
    return sync::sealFile(std::move(seal), sync::encodeEnrolment(answer), *policy);
}

Outcome<void> saveTerminal(Folder &folder, const sync::EnrolmentAnswer &answer, const Request &request, ByteView file, std::int64_t now)
{
    const std::string letter(1, answer.letter);
    return run(folder.database.prepare("INSERT INTO terminal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                   .with(answer.terminal.bytes)
                   .with(answer.facility.code.text)
                   .with(letter)
                   .with(sync::terminalName(answer.facility.code, answer.letter).text)
                   .with(request.content.signKey)
                   .with(request.content.boxKey)
                   .with(answer.requestHash)
                   .with(file)
                   .with(request.content.model)
                   .with(request.content.version)
                   .with(now));
}

} // namespace

Outcome<Enrolment> enrolTerminal(Folder &folder, const EnrolOrder &order)
{
    const auto facility = loadFacility(folder, order.facility);
    if (!facility)
        return facility.failure();
    const auto roads = roadsOf(order);
    if (!roads)
        return roads.failure();
    const auto request = openRequestFile(order.request);
    if (!request)
        return request.failure();
    sqlite::Transaction transaction(folder.database); // two clerks never draw one letter
    if (const auto ready = begun(transaction); !ready)
        return ready.failure();
    const auto earlier = findEarlier(folder, order, *request);
    if (!earlier)
        return earlier.failure();
    if (*earlier)
        return **earlier;
    const auto box = loadBoxKey(folder);
    const auto letter = nextLetter(folder, order.facility);
    if (!box || !letter)
        return box ? letter.failure() : box.failure();
    auto answer = answerFor(folder, *facility, *letter, *request);
    answer.roads = *roads;
    answer.mutualBox = box->publicKey;
    answer.code = order.code;
    auto file = sealAnswer(folder, answer, *request);
    if (!file)
        return file.failure();
    if (const auto saved = saveTerminal(folder, answer, *request, *file, order.now); !saved)
        return saved.failure();
    if (const auto done = commit(transaction); !done)
        return done.failure();
    return Enrolment{sync::terminalName(order.facility, *letter), sync::fingerprintOf(request->content), true, std::move(*file)};
}

} // namespace guichet::mutual
