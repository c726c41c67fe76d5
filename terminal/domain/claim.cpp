// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/claim.h"

#include "terminal/domain/code_table.h"

#include <algorithm>

namespace guichet {
namespace {

using State = ClaimState;
using Event = ClaimEvent;

constexpr std::array stateCodes{
    CodeName<State>{State::Draft, "DRAFT"},
    CodeName<State>{State::Closed, "CLOSED"},
    CodeName<State>{State::Queued, "QUEUED"},
    CodeName<State>{State::Sent, "SENT"},
    CodeName<State>{State::Acknowledged, "ACKNOWLEDGED"},
    CodeName<State>{State::Accepted, "ACCEPTED"},
    CodeName<State>{State::Partial, "PARTIAL"},
    CodeName<State>{State::Rejected, "REJECTED"},
    CodeName<State>{State::InfoNeeded, "INFO_NEEDED"},
    CodeName<State>{State::Paid, "PAID"},
    CodeName<State>{State::Quarantined, "QUARANTINED"},
    CodeName<State>{State::CancelRequested, "CANCEL_REQUESTED"},
    CodeName<State>{State::Cancelled, "CANCELLED"},
};

struct Transition {
    State from;
    Event event;
    State to;
};

// The whole life of a claim. What is not here is not allowed.
constexpr std::array transitions{
    Transition{State::Draft, Event::Close, State::Closed},
    Transition{State::Closed, Event::Queue, State::Queued},
    Transition{State::Queued, Event::Send, State::Sent},
    // Sent again while no receipt came: the mutual keeps one (sync.md 1).
    Transition{State::Sent, Event::Send, State::Sent},
    Transition{State::Sent, Event::Receipt, State::Acknowledged},
    Transition{State::Sent, Event::SignedConflict, State::Quarantined},
    Transition{State::Quarantined, Event::Requeue, State::Queued},
    Transition{State::Quarantined, Event::CancelByTwo, State::Cancelled},
    Transition{State::Acknowledged, Event::Accept, State::Accepted},
    Transition{State::Acknowledged, Event::AcceptPartly, State::Partial},
    Transition{State::Acknowledged, Event::Reject, State::Rejected},
    Transition{State::Acknowledged, Event::AskInfo, State::InfoNeeded},
    // A question is not the last word: the answer follows it.
    Transition{State::InfoNeeded, Event::Accept, State::Accepted},
    Transition{State::InfoNeeded, Event::AcceptPartly, State::Partial},
    Transition{State::InfoNeeded, Event::Reject, State::Rejected},
    Transition{State::Accepted, Event::Pay, State::Paid},
    Transition{State::Partial, Event::Pay, State::Paid},
    Transition{State::Closed, Event::RequestCancel, State::CancelRequested},
    Transition{State::Queued, Event::RequestCancel, State::CancelRequested},
    Transition{State::Sent, Event::RequestCancel, State::CancelRequested},
    Transition{State::Acknowledged, Event::RequestCancel, State::CancelRequested},
    Transition{State::CancelRequested, Event::CancelReceipt, State::Cancelled},
};

} // namespace

std::string_view codeOf(ClaimState state)
{
    return codeIn(stateCodes, state);
}

std::optional<ClaimState> parseClaimState(std::string_view code)
{
    return valueIn(stateCodes, code);
}

std::optional<ClaimState> nextClaimState(ClaimState from, ClaimEvent event)
{
    for (const Transition &transition : transitions) {
        if (transition.from == from && transition.event == event)
            return transition.to;
    }
    return {};
}

bool isAwaitingReceipt(ClaimState state)
{
    constexpr std::array waiting{State::Closed, State::Queued, State::Sent, State::CancelRequested};
    return std::find(waiting.begin(), waiting.end(), state) != waiting.end();
}

bool mayBeCorrected(ClaimState state)
{
    return state == State::Rejected || state == State::Partial || state == State::InfoNeeded;
}

} // namespace guichet
