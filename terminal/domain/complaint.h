// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

// The complaint book (cahier de plaintes, domain.md 3).
namespace guichet {

enum class ComplaintCategory { Reception, ParallelPayment, RefusedCare, StockOut, OverBilling, Other };
inline constexpr std::array complaintCategories{ComplaintCategory::Reception, ComplaintCategory::ParallelPayment, ComplaintCategory::RefusedCare,
                                                ComplaintCategory::StockOut,  ComplaintCategory::OverBilling,     ComplaintCategory::Other};
std::string_view codeOf(ComplaintCategory category); // "PARALLEL_PAYMENT"
std::optional<ComplaintCategory> parseComplaintCategory(std::string_view code);

enum class ComplaintEvent { Opened = 1, Answered = 2, Closed = 3 };
enum class ComplaintState { Open, Answered, Closed };
std::string_view codeOf(ComplaintState state); // "OPEN"

// Nothing when the event is not allowed in that state: one answer, and nothing after
// the end. A complaint may be closed without an answer, when it was taken back.
std::optional<ComplaintState> nextComplaintState(ComplaintState from, ComplaintEvent event);

} // namespace guichet
