// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/complaints.h"
#include "terminal/documents/document.h"
#include "terminal/texts/language.h"
#include "terminal/ui/look/list_row.h"

namespace guichet::ui {

QString wordFor(ComplaintCategory category);   // "Paiement sans reçu"
QString wordFor(ComplaintState state);         // "à répondre"

struct ComplaintBookModel {
    QString count{};                           // "3 plaintes · 2 à répondre"
    std::vector<ListRowText> rows{};
    std::vector<QString> stories{};            // the whole of each, in the same order
};
ComplaintBookModel complaintBook(const std::vector<desk::ComplaintRow> &complaints);

// What the person takes home.
Document complaintReceipt(desk::Counter &counter, const desk::ComplaintRow &complaint, bool copy, Language language);

} // namespace guichet::ui
