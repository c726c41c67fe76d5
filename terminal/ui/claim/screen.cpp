// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/claim/screen.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/shapes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace guichet::ui {
namespace {

constexpr int longestReason = 200;

QScrollArea *scrolling(QVBoxLayout *column, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    auto *inside = new QWidget(area);
    column->setContentsMargins(0, 0, 0, 0);
    inside->setLayout(column);
    area->setWidget(inside);
    showThrough(area);
    return area;
}

} // namespace

ClaimScreen::ClaimScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_number(makeLabel(look, Type::Code))
    , m_state(makeLabel(look, Type::Name))
    , m_person(makeLabel(look, Type::Strong))
    , m_advice(makeLabel(look, Type::Text))
    , m_reason(new EntryField(look, Type::Text, tr("Motif de l’annulation"), longestReason, this))
{
    auto *row = makeColumns(look, this);
    row->addWidget(makeState(), 1);
    row->addWidget(makeLines(), 1);
}

QWidget *ClaimScreen::makeState()
{
    m_panel = new Panel(m_look, this);
    m_badge = new DecisionBadge(m_look, 44, m_panel);
    auto *column = new QVBoxLayout;
    column->setSpacing(m_look.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_look.px(12));
    auto *words = new QVBoxLayout;
    words->addWidget(m_state);
    words->addWidget(m_number);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);
    for (QLabel *label : {m_person, m_advice, m_state}) {
        label->setWordWrap(true);
        if (label != m_state)
            column->addWidget(label);
    }
    m_reason->setPlaceholderText(tr("Pourquoi l’annuler ?"));
    column->addWidget(m_reason);
    m_facts = new QVBoxLayout;
    m_facts->setSpacing(m_look.px(4));
    m_facts->setContentsMargins(0, 0, m_look.px(8), 0);
    column->addSpacing(m_look.px(6));
    column->addLayout(m_facts);
    column->addStretch(1);
    auto *around = new QVBoxLayout(m_panel);
    around->setContentsMargins(m_look.px(18), m_look.px(14), m_look.px(10), m_look.px(10));
    around->addWidget(scrolling(column, m_panel));
    m_reason->hide();
    return m_panel;
}

QWidget *ClaimScreen::makeLines()
{
    auto *panel = new Panel(m_look, this);
    auto *around = new QVBoxLayout(panel);
    around->setContentsMargins(1, 0, 1, m_look.px(8));
    around->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(12));
    head->addWidget(makeLabel(m_look, Type::Label, tr("Acte ou médicament"), Hue::Mute));
    head->addStretch(1);
    head->addWidget(makeLabel(m_look, Type::Label, tr("Mutuelle"), Hue::Mute));
    around->addLayout(head);
    around->addWidget(new Rule(m_look, panel));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    m_scroll = scrolling(m_lines, panel);
    m_scroll->setAccessibleName(tr("Lignes de la demande"));
    around->addWidget(m_scroll, 1);
    return panel;
}

void ClaimScreen::addFact(const QString &label, const QString &value)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_look.px(10));
    auto *name = makeLabel(m_look, Type::Text, label, Hue::Mute);
    auto *said = makeLabel(m_look, Type::Text, value);
    name->setWordWrap(true);
    said->setWordWrap(true);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    said->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(name, 2);
    row->addWidget(said, 3);
    m_facts->addLayout(row);
}

void ClaimScreen::addLine(const ClaimPageLine &line)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(m_look.inside(), m_look.px(10), m_look.inside(), m_look.px(8));
    column->setSpacing(m_look.px(2));
    auto *row = new QHBoxLayout;
    auto *title = makeLabel(m_look, Type::Strong, line.title);
    title->setWordWrap(true);
    auto *mutual = makeAmountLabel(m_look, Type::Strong, line.mutual);
    setColour(mutual, m_look.toneInk(line.tone));
    row->addWidget(title, 1);
    row->addWidget(mutual, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(makeLabel(m_look, Type::Small, line.figures, Hue::Mute));
    if (!line.word.isEmpty()) {
        auto *word = makeLabel(m_look, Type::Text, (line.tone == Tone::No ? QStringLiteral("✗ ") : QStringLiteral("▲ ")) + line.word);
        word->setWordWrap(true);
        setColour(word, m_look.toneInk(line.tone));
        column->addWidget(word);
    }
    m_lines->addWidget(box);
    m_lines->addWidget(new Rule(m_look, this));
}

void ClaimScreen::show(const ClaimPage &page)
{
    m_page = page;
    m_panel->setTone(page.tone);
    m_badge->setTone(page.tone);
    m_badge->setVisible(page.tone != Tone::Neutral);
    m_number->setText(page.number);
    m_state->setText(page.state);
    setColour(m_state, m_look.toneInk(page.tone));
    m_person->setText(page.person);
    m_person->setVisible(!page.person.isEmpty());
    m_advice->setText(page.advice);
    hideReason();
    clearLayout(m_facts);
    for (const auto &[label, value] : page.facts)
        addFact(label, value);
    clearLayout(m_lines);
    for (const ClaimPageLine &line : page.lines)
        addLine(line);
    m_lines->addStretch(1);
    showFilled(m_panel);
    Q_EMIT keysChanged();
}

void ClaimScreen::askReason()
{
    m_asking = true;
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
    Q_EMIT keysChanged();
}

void ClaimScreen::hideReason()
{
    m_asking = false;
    m_reason->hide();
    setFocus();
    Q_EMIT keysChanged();
}

QString ClaimScreen::reason() const
{
    return m_reason->text().trimmed();
}

std::vector<KeyAction> ClaimScreen::reasonKeys()
{
    return {{Qt::Key_Return, tr("Entrée"), tr("Demander l’annulation"), [this] { Q_EMIT reasonGiven(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Ne pas annuler"), [this] { hideReason(); }, false, true}};
}

std::vector<KeyAction> ClaimScreen::keys()
{
    if (m_asking)
        return reasonKeys();
    std::vector<KeyAction> actions;
    if (m_page.mayCorrect)
        actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Corriger et renvoyer"), [this] { Q_EMIT correctWanted(); }, true, false});
    actions.push_back({Qt::Key_F4, QStringLiteral("F4"), tr("Duplicata"), [this] { Q_EMIT copyWanted(); }, false, false});
    if (m_page.mayCancel)
        actions.push_back({Qt::Key_F8, QStringLiteral("F8"), tr("Annuler la demande"), [this] { Q_EMIT cancelWanted(); }, false, false});
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true});
    return actions;
}

bool ClaimScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Up)
        return false;
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + (key.key() == Qt::Key_Down ? 1 : -1) * m_look.touch());
    return true;
}

void ClaimScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
