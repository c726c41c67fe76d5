// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/texts/language.h"

#include <string>
#include <string_view>

namespace guichet {

// Words of the papers beyond receipt and ticket (words.h). %1 and %2 are holes.
enum class SheetWord {
    PartMutual, PartFacility, PartMember, BlankForm, BlankFormHint, BatchSheet, LetterRequest, LetterSheet, AuthorisationRequest,
    AuthorisationSheet, RefusalSheet, ReferralSheet, ComplaintReceipt, FollowUpSheet, CashDaySlip, Number, RequestNumber, Month, Claims,
    Gross, State, ByCategory, Lines, TotalOfMutual, Stated, ProvisionalMark, AlreadyPaid, ForFacility, ForMutual, MemberSigns, CarerSigns,
    CashierSigns, ChiefSigns, AskedOn, ActsAsked, ActsGranted, Why, MaxAmount, Estimate, Days, ValidTo, Emergency, RegulariseBefore,
    AnswerOfMutual, Granted, AmountAndValidity, ToFacility, FromFacility, NextLevel, CareGiven, IssuedOn, ShowThis, CounterReferral,
    Conclusion, Treatment, SeenOn, ComplaintKind, About, Author, Anonymous, OpenedOn, AnswerBefore, Answer, ComplaintKept, Day, Movement,
    Visits, LeftOpen, Opening, Collected, Expected, Counted, Difference, Explanation, Period, RightsAndUse, Enrolled, UpToDate, Utilisation,
    Cases, Costs, CostPerCase, CostPerAct, CostPerPrescription, MeanConsumption, Medicines, MegLines, MegValue, PerPrescription, Quality,
    ReferralRate, UnjustifiedEmergencies, Rejections, RejectedLines, RejectedAmount, Refusals, Regularised72, Delays, CareToSent,
    ReceivedToPaid, InDays, Complaints, ComplaintAnswer, ComplaintsClosed, StockOuts, RefusedCare, ByMonth, Page, Operator, PrinterTest,
    PrinterTestHint,
};
inline constexpr int sheetWordCount = static_cast<int>(SheetWord::PrinterTestHint) + 1;

std::string_view wordFor(SheetWord word, Language language);
// With its holes filled.
std::string wordFor(SheetWord word, Language language, std::string_view first, std::string_view second = {});
// "novembre 2026"
std::string monthText(int year, int month, Language language);

} // namespace guichet
