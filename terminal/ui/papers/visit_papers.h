// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/desk/visit_papers.h"
#include "terminal/documents/document.h"
#include "terminal/texts/language.h"

// The papers of a visit as the printer takes them, from what the journal holds.
namespace guichet::ui {

Document ticketPaper(desk::Counter &counter, const desk::RightsAnswer &answer, const desk::RecordedVerification &recorded, Language language);
Document referralPaper(desk::Counter &counter, const desk::RecordedReferral &referral, const std::string &diagnosis, Language language);
Document letterRequestPaper(desk::Counter &counter, const desk::RecordedLetter &letter, const std::string &diagnosis, Language language);

} // namespace guichet::ui
