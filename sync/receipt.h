// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/root.h"
#include "terminal/domain/claim.h"

#include <string>
#include <vector>

// What the mutual signs about one claim.
namespace guichet::sync {

struct HeadSeen {
    std::uint64_t sequence = 0;
    crypto::Hash hash{};
};

// Only this moves a claim from sent to acknowledged.
struct Receipt {
    TerminalId terminal{};
    std::uint64_t sequence = 0;
    Ulid ulid{};
    crypto::Hash claimHash{};  // hash of the journal entry
    std::string reference{};   // the mutual's own
    std::int64_t time = 0;
    std::uint64_t logIndex = 0;
    HeadSeen head{};
    bool conflict = false;     // same ULID, other hash: quarantine
};

enum class Verdict { Accepted, Partial, Rejected, InfoNeeded };
std::string_view codeOf(Verdict verdict); // "ACCEPTED"

struct LineAnswer {
    int line = 1;              // from 1
    Money amount{};            // the mutual's part
    std::string reason{};      // NOT_COVERED … OTHER[:text]
};

struct Answer {
    TerminalId terminal{};
    Ulid ulid{};
    crypto::Hash claimHash{};
    std::uint32_t version = 1; // a later answer to the same claim has a higher one
    Verdict verdict = Verdict::Accepted;
    Money amount{};
    std::string reason{};
    std::vector<LineAnswer> lines{};
    std::int64_t time = 0;
};

struct PaidClaim {
    Ulid ulid{};
    Money amount{};
};

struct Payment {
    FacilityCode facility{};
    std::string reference{};
    Day paidOn{};
    BatchId batch{};
    std::vector<PaidClaim> claims{};
    std::int64_t time = 0;
};

// A signed statement as it travels and is kept: the payload's bytes and one signature.
struct Signed {
    Bytes payload{};
    crypto::Signature signature{};
};

Bytes encodeReceipt(const Receipt &receipt);
Bytes encodeAnswer(const Answer &answer);
Bytes encodePayment(const Payment &payment);
// The content alone, of a statement whose signature was checked when it came in
// (the journal's replay: its key may have been retired since). N03 when it is no such thing.
Outcome<Receipt> parseReceipt(ByteView payload);
Outcome<Answer> parseAnswer(ByteView payload);
Outcome<Payment> parsePayment(ByteView payload);
Signed signReceipt(const Receipt &receipt, const crypto::Secret &key);
Signed signAnswer(const Answer &answer, const crypto::Secret &key);
Signed signPayment(const Payment &payment, const crypto::Secret &key);
// Signature by role `receipt` first, then the content. N03 (not recognised), N04 (key no longer valid).
Outcome<Receipt> openReceipt(const Signed &statement, const Root &root);
Outcome<Answer> openAnswer(const Signed &statement, const Root &root);
Outcome<Payment> openPayment(const Signed &statement, const Root &root);

// The content of a receipts or answers file (types "receipts", "answers").
struct Statements {
    std::vector<Signed> receipts{};
    std::vector<Signed> answers{};
    std::vector<Signed> payments{};
};
Bytes encodeStatements(const Statements &statements);
Outcome<Statements> parseStatements(ByteView bytes);

} // namespace guichet::sync
