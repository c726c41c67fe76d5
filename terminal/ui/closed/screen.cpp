// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/closed/screen.h"

#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace guichet::ui {

ClosedScreen::ClosedScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_title(makeLabel(look, Type::Name, {}, Hue::Yes))
    , m_number(makeLabel(look, Type::Code))
    , m_person(makeLabel(look, Type::Person))
    , m_due(makeLabel(look, Type::Large))
    , m_change(makeLabel(look, Type::Title))
    , m_next(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_receipt(new QPlainTextEdit(this))
{
    auto *row = makeColumns(look, this);
    auto *panel = new Panel(look, this);
    panel->setTone(Tone::Yes);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(20));
    column->setSpacing(look.px(8));
    auto *badge = new DecisionBadge(look, 62, panel);
    badge->setTone(Tone::Yes);
    column->addWidget(badge);
    for (QLabel *label : {m_title, m_number, m_person, m_due, m_change}) {
        label->setWordWrap(label != m_number);
        column->addWidget(label);
    }
    column->addStretch(1);
    m_next->setWordWrap(true);
    column->addWidget(m_next);
    row->addWidget(panel, 1);
    m_receipt->setReadOnly(true);
    m_receipt->setFont(look.font(Type::Mono));
    m_receipt->setFrameShape(QFrame::NoFrame);
    m_receipt->setAccessibleName(tr("Reçu"));
    m_receipt->setFocusPolicy(Qt::TabFocus);
    m_receipt->setLineWrapMode(QPlainTextEdit::NoWrap);
    auto *paper = new Panel(look, this);
    auto *inside = new QVBoxLayout(paper);
    inside->setContentsMargins(look.inside(), look.px(12), look.inside(), look.px(12));
    inside->addWidget(m_receipt);
    setColumnWidth(look, paper, 440);
    row->addWidget(paper);
}

void ClosedScreen::show(const ClosedModel &model)
{
    m_title->setText(model.title);
    m_number->setText(model.number);
    m_person->setText(model.person);
    m_due->setText(model.due);
    m_change->setText(model.change);
    m_change->setVisible(!model.change.isEmpty());
    m_next->setText(model.next);
    m_receipt->setPlainText(model.receipt);
}

std::vector<KeyAction> ClosedScreen::keys()
{
    const auto next = [this] { Q_EMIT nextWanted(); };
    std::vector<KeyAction> actions{{Qt::Key_Return, tr("Entrée"), tr("Personne suivante"), next, true, false}};
    if (m_hasPrinter || m_hasPdf)
        actions.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Attestation"), [this] { Q_EMIT careFormWanted(); }, false, false});
    if (m_hasPrinter)
        actions.push_back({Qt::Key_F7, QStringLiteral("F7"), tr("Réimprimer"), [this] { Q_EMIT printWanted(); }, false, false});
    if (m_hasPdf)
        actions.push_back({Qt::Key_F8, QStringLiteral("F8"), tr("PDF"), [this] { Q_EMIT pdfWanted(); }, false, false});
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), next, false, true});
    return actions;
}

void ClosedScreen::offerPapers(bool printer, bool pdf)
{
    m_hasPrinter = printer;
    m_hasPdf = pdf;
}

void ClosedScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
