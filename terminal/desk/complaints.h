// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/domain/complaint.h"

#include <string>

// The complaint book: anybody writes in it, the chief answers, nothing is ever erased.
namespace guichet::desk {

struct NewComplaint {
    ComplaintCategory category = ComplaintCategory::Other;
    std::string text{};
    std::string member{};    // number, as given; without it and without a phone it is anonymous
    std::string phone{};
};

struct ComplaintRow {
    Ulid id{};
    std::string number{};    // "KPO01-A26-P0007"
    NewComplaint said{};
    ComplaintState state = ComplaintState::Open;
    Written written{};       // of the opening
    std::int64_t openedAt = 0;               // Unix seconds
    int zoneMinutes = 0;
    std::uint32_t operatorId = 0;
    std::optional<std::int64_t> answeredAt{};
    std::string answer{};
    std::optional<std::int64_t> closedAt{};
    std::string closing{};
    int days = 0;            // open, until it was closed or until now
};

// Durable when it returns, with its number. J05 nothing said; C08 too long.
Outcome<ComplaintRow> writeComplaint(Counter &counter, const NewComplaint &complaint);
// Those to be dealt with first, the oldest of them on top.
Outcome<std::vector<ComplaintRow>> complaints(Counter &counter);

// J05 nothing said (an answer; the end of one that was never answered) · C08 too long
// J04 {numero} not one of ours, or its state does not allow it · A04 not in this role
Outcome<ComplaintRow> answerComplaint(Counter &counter, const Ulid &id, const std::string &text);
Outcome<ComplaintRow> closeComplaint(Counter &counter, const Ulid &id, const std::string &text);

// For the follow-up sheet: those opened from `from` to `to`, both included.
struct ComplaintFigures {
    std::size_t opened = 0;
    std::size_t answered = 0;
    std::size_t closed = 0;
    int daysToAnswer = 0;    // sum over the answered ones
};
Outcome<ComplaintFigures> complaintFigures(Counter &counter, Day from, Day to);

} // namespace guichet::desk
