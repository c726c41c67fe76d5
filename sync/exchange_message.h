// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/receipt.h"

#include <array>
#include <vector>

// What terminal and mutual ask and tell each other besides claims, statements and
// rosters. Each travels in a file of sealed_file.h, whatever the road.
namespace guichet::sync {

// FileType::Question, posted to v1/have and v1/answers.
struct Question {
    std::int64_t time = 0;               // Unix seconds
    std::array<Byte, 16> nonce{};
    std::uint64_t from = 1;              // have: journal sequences, both included
    std::uint64_t to = 0;
    crypto::Hash head{};                 // hash of the terminal's last entry: a witness of its tail
    std::uint64_t after = 0;             // answers: place of the last statement taken
};
Bytes encodeQuestion(const Question &question);
Outcome<Question> parseQuestion(ByteView bytes); // N03

// FileType::Held, the reply to have: which entries the mutual holds, and the
// receipts the terminal's journal does not show yet.
struct Held {
    std::uint64_t from = 1;
    std::uint64_t to = 0;
    Bytes bitmap{};                      // one bit an entry, lowest first
    Statements statements{};

    bool has(std::uint64_t sequence) const;
};
Bytes encodeHeld(const Held &held);
Outcome<Held> parseHeld(ByteView bytes); // N03

// FileType::Answers on the network: a page of statements in the order the mutual
// signed them. `next` is what the following question's `after` says.
struct StatementPage {
    Statements statements{};
    std::uint64_t next = 0;
    bool more = false;
    std::uint64_t after = 0;             // the question's: a relay may hand over a page late, and those between are not in it
};
Bytes encodePage(const StatementPage &page);
Outcome<StatementPage> parsePage(ByteView bytes); // N03

// The reply to GET v1/time?nonce=…: signed by role `receipt`, purpose Time.
struct TimeReply {
    std::array<Byte, 16> nonce{};
    std::int64_t time = 0;
};
Bytes encodeTimeReply(const TimeReply &reply, const crypto::Secret &key);
Outcome<TimeReply> openTimeReply(ByteView bytes, const Root &root); // N03, N04

// The body of a reply to a POST: files for the terminal, one after another, each
// behind its length (4 bytes, little-endian). Receipts come ten a file, so that a
// line that breaks loses the last file only (trust.md 4, row 63).
inline constexpr std::size_t mostFilesInMail = 256;
inline constexpr std::size_t receiptsPerFile = 10;
Bytes encodeMail(const std::vector<Bytes> &files);
struct Mail {
    std::vector<ByteView> files{}; // views into the bytes
    bool isCut = false;            // something unfinished stood at the end
};
Mail parseMail(ByteView bytes);

} // namespace guichet::sync
