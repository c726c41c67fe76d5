// SPDX-License-Identifier: Apache-2.0
#include "terminal/domain/complaint.h"

#include "terminal/domain/code_table.h"

namespace guichet {
namespace {

constexpr std::array categories{
    CodeName<ComplaintCategory>{ComplaintCategory::Reception, "RECEPTION"},
    CodeName<ComplaintCategory>{ComplaintCategory::ParallelPayment, "PARALLEL_PAYMENT"},
    CodeName<ComplaintCategory>{ComplaintCategory::RefusedCare, "REFUSED_CARE"},
    CodeName<ComplaintCategory>{ComplaintCategory::StockOut, "STOCK_OUT"},
    CodeName<ComplaintCategory>{ComplaintCategory::OverBilling, "OVER_BILLING"},
    CodeName<ComplaintCategory>{ComplaintCategory::Other, "OTHER"},
};

constexpr std::array states{
    CodeName<ComplaintState>{ComplaintState::Open, "OPEN"},
    CodeName<ComplaintState>{ComplaintState::Answered, "ANSWERED"},
    CodeName<ComplaintState>{ComplaintState::Closed, "CLOSED"},
};

} // namespace

std::string_view codeOf(ComplaintCategory category)
{
    return codeIn(categories, category);
}

std::optional<ComplaintCategory> parseComplaintCategory(std::string_view code)
{
    return valueIn(categories, code);
}

std::string_view codeOf(ComplaintState state)
{
    return codeIn(states, state);
}

std::optional<ComplaintState> nextComplaintState(ComplaintState from, ComplaintEvent event)
{
    if (event == ComplaintEvent::Answered && from == ComplaintState::Open)
        return ComplaintState::Answered;
    if (event == ComplaintEvent::Closed && from != ComplaintState::Closed)
        return ComplaintState::Closed;
    return {};
}

} // namespace guichet
