// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/scan/paste_filter.h"

#include "terminal/ui/scan/scan_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr qsizetype shortestCard = 60;
constexpr qsizetype longestCard = 4296;

bool isCardText(const QString &text)
{
    const QString plain = text.trimmed();
    return plain.size() >= shortestCard && plain.size() <= longestCard && canBeCard(plain.toStdString());
}

// How much more the field can hold.
int roomIn(const QObject *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return std::min<int>(PasteFilter::longestPaste, line->maxLength() - static_cast<int>(line->text().size() - line->selectedText().size()));
    return PasteFilter::longestPaste;
}

bool insertInto(QObject *field, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        if (!line->isReadOnly())
            line->insert(text);
        return true;
    }
    if (auto *page = qobject_cast<QPlainTextEdit *>(field)) {
        if (!page->isReadOnly())
            page->insertPlainText(text);
        return true;
    }
    return false;
}

} // namespace

PasteFilter::PasteFilter(ScanDesk &scans)
    : QObject(&scans)
    , m_scans(scans)
{
}

bool PasteFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType() || watched != QApplication::focusWidget())
        return false;
    const QMimeData *given = static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) ? QApplication::clipboard()->mimeData() : nullptr;
    return given && takePaste(watched, *given);
}

bool PasteFilter::takePaste(QObject *field, const QMimeData &given)
{
    const QString text = given.text();
    const bool isFile = !given.urls().isEmpty() && given.urls().constFirst().isLocalFile();
    if (isFile || (text.isEmpty() && given.hasImage()) || isCardText(text)) {
        m_scans.takeGiven(given);
        return true;
    }
    const int room = std::max(0, roomIn(field));
    if (text.size() <= room || !insertInto(field, text.left(room)))
        return false;
    m_scans.say(Failure{Code::S10, {{"n", QString::number(room).toStdString()}}});
    return true;
}

} // namespace guichet::ui
