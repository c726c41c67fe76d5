// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/text_box.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace guichet::ui {

TextBox::TextBox(const Look &look, const QString &name, int longest, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_longest(longest)
{
    setAccessibleName(name);
    setFont(look.font(Type::Text));
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumHeight(2 * look.touch());
    setStyleSheet(QStringLiteral("QPlainTextEdit { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: %5px; }"
                                 "QPlainTextEdit:focus { border: 2px solid %6; }")
                      .arg(look.colour(Hue::Card).name(), look.colour(Hue::Ink).name(), look.colour(Hue::Line).name())
                      .arg(look.radius())
                      .arg(look.px(6))
                      .arg(look.colour(Hue::Focus).name()));
}

void TextBox::insertFromMimeData(const QMimeData *source)
{
    const qsizetype room = std::max<qsizetype>(0, m_longest - toPlainText().size());
    textCursor().insertText(source->text().left(room));
}

// Function keys and Escape are the window's; a text that is full takes no more letters.
void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool isForWindow = event->key() == Qt::Key_Escape || (event->key() >= Qt::Key_F1 && event->key() <= Qt::Key_F12);
    const bool isFull = !event->text().isEmpty() && event->text().front().isPrint() && toPlainText().size() >= m_longest;
    if (isForWindow || (isFull && !textCursor().hasSelection()))
        return event->ignore();
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace guichet::ui
