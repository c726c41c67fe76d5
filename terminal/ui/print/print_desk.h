// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/printer.h"
#include "terminal/ui/look/look.h"

#include <QObject>
#include <QString>

#include <memory>

namespace guichet::ui {

// Where screens hand in their papers: CounterWindow::prints(). What is printed was
// saved before; a printer that fails never fails the work, and nobody waits for it.
// One paper after another, on a thread of its own; the window says what became of them.
class PrintDesk : public QObject {
    Q_OBJECT
public:
    explicit PrintDesk(QObject *parent = nullptr);
    ~PrintDesk() override;

    // Of the flows' surroundings; nullptr: there is none.
    void use(Printer *printer, PdfWriter *pdf, const QString &pdfFolder);
    bool hasPrinter() const { return m_printer != nullptr; }
    bool canSavePdf() const { return m_pdf != nullptr; }

    // Wanted by somebody: without a printer the paper becomes a PDF, and that is said.
    void print(Document document, Paper paper);
    // By itself after the work: without a printer it stays silent but for once.
    void printUnasked(Document document, Paper paper);
    // `name` without folder and ending: "Reçu KPO01-A26-000123X".
    void savePdf(Document document, Paper paper, const QString &name);
    bool isBusy() const;

Q_SIGNALS:
    void printed(const QString &title);
    void saved(const QString &file);
    void failed(const guichet::Failure &failure);                // P-codes, E05
    void told(guichet::ui::Tone tone, const QString &sentence); // a word about either

private:
    class Worker;
    void finish(const QString &title, const QString &file, const Outcome<void> &outcome);

    Printer *m_printer = nullptr;
    PdfWriter *m_pdf = nullptr;
    QString m_pdfFolder{};
    bool m_saidNone = false;
    std::unique_ptr<Worker> m_worker;
};

} // namespace guichet::ui
