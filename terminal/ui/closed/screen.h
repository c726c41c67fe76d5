// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/closed/model.h"
#include "terminal/ui/screen.h"

class QLabel;
class QPlainTextEdit;

namespace guichet::ui {

// Saved: the number of the claim, the change, the receipt as it will be printed.
class ClosedScreen : public Screen {
    Q_OBJECT
public:
    explicit ClosedScreen(const Look &look, QWidget *parent = nullptr);
    void offerPapers(bool printer, bool pdf); // what there is to print with
    void show(const ClosedModel &model);
    std::vector<KeyAction> keys() override;
    void enter() override;

Q_SIGNALS:
    void nextWanted();
    void printWanted();
    void careFormWanted();
    void pdfWanted();

private:
    bool m_hasPrinter = false;
    bool m_hasPdf = false;
    QLabel *m_title;
    QLabel *m_number;
    QLabel *m_person;
    QLabel *m_due;
    QLabel *m_change;
    QLabel *m_next;
    QPlainTextEdit *m_receipt;
};

} // namespace guichet::ui
