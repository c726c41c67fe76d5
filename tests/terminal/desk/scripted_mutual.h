// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/exchange_message.h"
#include "sync/road_paths.h"
#include "sync/sealed_file.h"
#include "terminal/base/base64.h"
#include "terminal/desk/network_exchange.h"
#include "terminal/desk/record_care.h"
#include "tests/support/demo_counter.h"

#include <algorithm>

// A mutual that answers as it should, unless the test says otherwise for a path.
namespace guichet::test {

class ScriptedMutual {
public:
    DemoCounter demo{};
    FakeNetwork network{};
    FakePacks packs{};
    crypto::SigningKeys receipt = crypto::signingKeysFromSeed(crypto::Key{9});
    crypto::SigningKeys roster = crypto::signingKeysFromSeed(crypto::Key{8});
    std::map<std::string, std::function<Outcome<sync::HttpReply>(const sync::HttpRequest &)>> instead{}; // by the beginning of the path
    std::uint64_t held = 0;                 // entries received so far
    sync::StatementPage page{};             // what v1/answers says
    static constexpr const char *road = "https://mutuelle.example/";

    ScriptedMutual()
    {
        demo.journal.ours.root.receipt = {receipt.publicKey};
        demo.journal.ours.root.roster = {roster.publicKey};
        demo.counter.packs = &packs;
        network.server = [this](const sync::HttpRequest &request) { return serve(request); };
    }
    desk::ClaimRow closeOne(const char *member = "DEM-0001")
    {
        const auto found = desk::findMember(demo.counter, {desk::QueryKind::Number, member, false, {}});
        const auto answer = desk::judgeRights(demo.counter, *found, 0, {});
        desk::CareRequest request;
        request.verification = desk::recordVerification(demo.counter, *answer)->verification.id;
        request.lines = {{{"GE"}, {}, {}, 1, {}}};
        const auto closed = desk::closeCare(demo.counter, request);
        return **demo.journal.findClaim(closed->claim.ulid);
    }
    desk::ExchangeReport exchange(desk::ExchangeParts parts = {})
    {
        const auto talk = desk::startNativeExchange(demo.counter, road, parts, [](std::uint64_t) { return true; });
        return desk::carryOut(*talk, network);
    }
    ClaimState stateOf(const desk::ClaimRow &row) { return (*demo.journal.findClaim(row.claim.ulid))->state; }

    sync::Receipt receiptFor(const desk::ClaimRow &row) const
    {
        sync::Receipt made;
        made.terminal = demo.journal.ours.terminal;
        made.sequence = row.written.sequence;
        made.ulid = row.claim.ulid;
        made.claimHash = row.written.hash;
        made.reference = "M-1";
        made.time = demo.journal.marks.hwmSigned + 60;
        const std::uint64_t head = std::max(held, row.written.sequence);
        made.head = {head, demo.journal.rows.at(head - 1).written.hash};
        return made;
    }
    sync::Answer answerFor(const desk::ClaimRow &row, std::uint32_t version, sync::Verdict verdict) const
    {
        sync::Answer made;
        made.terminal = demo.journal.ours.terminal;
        made.ulid = row.claim.ulid;
        made.claimHash = row.written.hash;
        made.version = version;
        made.verdict = verdict;
        made.amount = row.claim.mutual;
        return made;
    }
    Bytes file(sync::FileType type, const Bytes &payload, std::optional<crypto::PublicKey> to = {}) const
    {
        sync::FileHeader header;
        header.type = type;
        header.from = "DEMO";
        header.to = "KPO01-A";
        return sync::sealFile({header, {to.value_or(demo.journal.ours.box.publicKey)}}, payload, receipt);
    }
    Bytes receiptsFile(const std::vector<sync::Signed> &receipts) const
    {
        return file(sync::FileType::Receipts, sync::encodeStatements({receipts, {}, {}}));
    }
    static sync::HttpReply mail(const std::vector<Bytes> &files, int status = 200)
    {
        return {status, {{"content-type", "application/octet-stream"}}, sync::encodeMail(files), false};
    }
    static sync::HttpReply bare(int status, std::string_view body = {}, std::vector<sync::HttpHeader> headers = {})
    {
        return {status, std::move(headers), copyOf(bytesOf(body)), false};
    }
    std::size_t countAsked(std::string_view path) const
    {
        return static_cast<std::size_t>(std::count_if(network.asked.begin(), network.asked.end(),
                                                      [&](const sync::HttpRequest &request) { return request.path.starts_with(path); }));
    }

    // Takes what the bundle holds and answers with one file a claim.
    sync::HttpReply takeClaims(const sync::HttpRequest &request)
    {
        held = std::max(held, sync::peekHeader(request.body)->createdSequence);
        std::vector<Bytes> files;
        for (const desk::ClaimRow &row : demo.journal.claimRows) {
            if (row.written.sequence <= held && isAwaitingReceipt(row.state))
                files.push_back(receiptsFile({sync::signReceipt(receiptFor(row), receipt.secret)}));
        }
        return mail(files);
    }
    sync::HttpReply tellHeld()
    {
        sync::Held all{1, held, Bytes((held + 7) / 8, 0xff), {}};
        for (const desk::ClaimRow &row : demo.journal.claimRows) {
            if (row.written.sequence <= held && isAwaitingReceipt(row.state))
                all.statements.receipts.push_back(sync::signReceipt(receiptFor(row), receipt.secret));
        }
        return mail({file(sync::FileType::Held, sync::encodeHeld(all))});
    }

private:
    Outcome<sync::HttpReply> serve(const sync::HttpRequest &request)
    {
        for (const auto &[path, answer] : instead) {
            if (request.path.starts_with(path))
                return answer(request);
        }
        if (request.path == sync::paths::claims)
            return takeClaims(request);
        if (request.path == sync::paths::have)
            return tellHeld();
        if (request.path == sync::paths::answers)
            return mail({file(sync::FileType::Answers, sync::encodePage(page))});
        return bare(404);
    }
};

} // namespace guichet::test
