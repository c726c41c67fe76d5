// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/text_box.h"

#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace guichet::ui {

TextBox::TextBox(const Look &look, const QString &name, int longest, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_look(look)
    , m_longest(longest)
{
    setAccessibleName(name);
    setFont(look.font(Type::Text));
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setMinimumHeight(look.px(56));
    setFrameStyle(QFrame::Box | QFrame::Plain);
    document()->setDocumentMargin(look.px(8));
    drawBorder(Hue::Line, 1);
}

QSize TextBox::sizeHint() const
{
    return {m_look.px(200), m_look.px(56)};
}

// The frame takes its colour from the window's text; the words here have their own.
void TextBox::drawBorder(Hue hue, int width)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_look.colour(hue));
    colours.setColor(QPalette::Base, m_look.colour(Hue::Card));
    colours.setColor(QPalette::Text, m_look.colour(Hue::Ink));
    setPalette(colours);
    setLineWidth(width);
}

void TextBox::focusInEvent(QFocusEvent *event)
{
    drawBorder(Hue::Focus, 2);
    QPlainTextEdit::focusInEvent(event);
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    drawBorder(Hue::Line, 1);
    QPlainTextEdit::focusOutEvent(event);
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
