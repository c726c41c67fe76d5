// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/batch/screen.h"

#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QScrollArea>

namespace guichet::ui {

BatchScreen::BatchScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_title(makeLabel(look, Type::Name))
    , m_scheme(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_state(makeLabel(look, Type::Strong))
    , m_due(makeLabel(look, Type::Title))
    , m_dueWords(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_notes(makeLabel(look, Type::Small, {}, Hue::Mute))
    , m_sideTitle(makeLabel(look, Type::Label, {}, Hue::Mute))
    , m_bar(new QProgressBar(this))
    , m_list(new RowList(look, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    row->setSpacing(look.gap());
    row->addWidget(makeSums(), 2);
    row->addWidget(makeSide(), 3);
    connect(m_list, &RowList::activated, this, [this](int place) {
        if (m_side == Side::Faults)
            Q_EMIT faultOpened(place);
    });
}

QWidget *BatchScreen::makeSums()
{
    m_panel = new Panel(m_look, this);
    auto *area = new QScrollArea(m_panel);
    auto *inside = new QWidget(area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, m_look.px(8), 0);
    column->setSpacing(m_look.px(4));
    for (QLabel *label : {m_title, m_scheme, m_state, m_dueWords, m_notes})
        label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_scheme);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addSpacing(m_look.px(6));
    column->addWidget(makeLabel(m_look, Type::Label, tr("À payer par la mutuelle"), Hue::Mute));
    column->addWidget(m_due);
    column->addWidget(m_dueWords);
    column->addSpacing(m_look.px(6));
    m_sums = new QVBoxLayout;
    m_sums->setSpacing(m_look.px(4));
    column->addLayout(m_sums);
    column->addWidget(m_notes);
    column->addStretch(1);
    area->setWidget(inside);
    showThrough(area);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(m_look.px(10));
    m_bar->setAccessibleName(tr("Avancement"));
    m_bar->hide();
    auto *around = new QVBoxLayout(m_panel);
    around->setContentsMargins(m_look.px(18), m_look.px(14), m_look.px(10), m_look.px(10));
    around->addWidget(area);
    return m_panel;
}

QWidget *BatchScreen::makeSide()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 0, 1, m_look.px(10));
    column->setSpacing(0);
    m_sideTitle->setContentsMargins(m_look.inside(), m_look.px(12), m_look.inside(), m_look.px(12));
    m_sideTitle->setWordWrap(true);
    column->addWidget(m_sideTitle);
    column->addWidget(new Rule(m_look, panel));
    column->addWidget(m_list, 1);
    return panel;
}

void BatchScreen::addPair(QVBoxLayout *to, const LabelledText &pair, bool strong)
{
    auto *row = new QHBoxLayout;
    auto *label = makeLabel(m_look, Type::Text, pair.first, strong ? Hue::Ink : Hue::Mute);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    row->addWidget(makeAmountLabel(m_look, strong ? Type::Strong : Type::Text, pair.second));
    to->addLayout(row);
}

void BatchScreen::show(const BatchModel &model)
{
    m_model = model;
    m_isReading = false;
    m_bar->hide();
    m_title->setText(model.title);
    m_scheme->setText(model.scheme);
    m_state->setText(model.state);
    setColour(m_state, m_look.toneInk(model.tone));
    m_panel->setStripe(model.tone);
    m_due->setText(model.due);
    m_dueWords->setText(model.dueWords);
    m_dueWords->setVisible(!model.dueWords.isEmpty());
    m_notes->setText(model.notes.isEmpty() ? QString() : tr("Hors bordereau : %1").arg(model.notes.join(QStringLiteral(" ; "))));
    m_notes->setVisible(!model.notes.isEmpty());
    clearLayout(m_sums);
    for (const LabelledText &sum : model.sums)
        addPair(m_sums, sum, true);
    if (!model.categories.empty())
        m_sums->addWidget(new Rule(m_look, this));
    for (const LabelledText &category : model.categories)
        addPair(m_sums, category, false);
    showSide(m_side);
}

void BatchScreen::setReading(const QString &month, int percent)
{
    const bool began = !m_isReading;
    m_isReading = true;
    m_title->setText(month);
    m_state->setText(tr("Lecture des demandes : %1 %").arg(percent));
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    m_bar->show();
    if (began)
        Q_EMIT keysChanged();
}

void BatchScreen::showSide(Side side)
{
    m_side = side;
    m_sideTitle->setText(side == Side::Faults ? m_model.faultsTitle : tr("Impayés selon l’âge des soins, et paiements"));
    m_list->setRows(side == Side::Faults ? m_model.faults : m_model.unpaid);
    m_list->setAccessibleName(m_sideTitle->text());
    Q_EMIT keysChanged();
}

void BatchScreen::openFault()
{
    if (m_side == Side::Faults && m_list->chosen() >= 0)
        Q_EMIT faultOpened(m_list->chosen());
}

std::vector<KeyAction> BatchScreen::readingKeys()
{
    return {{Qt::Key_F4, QStringLiteral("F4"), tr("Arrêter"), [this] { Q_EMIT stopWanted(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

std::vector<KeyAction> BatchScreen::keys()
{
    if (m_isReading)
        return readingKeys();
    std::vector<KeyAction> actions;
    const bool hasChosen = m_side == Side::Faults && m_list->chosen() >= 0;
    if (hasChosen)
        actions.push_back({Qt::Key_Return, tr("Entrée"), tr("Ouvrir"), [this] { openFault(); }, true, false});
    if (m_model.maySign)
        actions.push_back({Qt::Key_F10, QStringLiteral("F10"), tr("Signer"), [this] { Q_EMIT signWanted(); }, !hasChosen, false});
    if (m_model.mayPrint) {
        actions.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Imprimer"), [this] { Q_EMIT printWanted(); }, !hasChosen && !m_model.maySign, false});
        actions.push_back({Qt::Key_F5, QStringLiteral("F5"), tr("Envoyer"), [this] { Q_EMIT sendWanted(); }, false, false});
    }
    actions.push_back({Qt::Key_F7, QStringLiteral("F7"), m_side == Side::Faults ? tr("Impayés") : tr("Contrôle"),
                       [this] { showSide(m_side == Side::Faults ? Side::Unpaid : Side::Faults); }, false, false});
    actions.push_back({Qt::Key_Left, QStringLiteral("←"), tr("Avant"), [this] { Q_EMIT monthMoved(-1); }, false, false});
    actions.push_back({Qt::Key_Right, QStringLiteral("→"), tr("Après"), [this] { Q_EMIT monthMoved(1); }, false, false});
    actions.push_back({Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true});
    return actions;
}

bool BatchScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Up)
        return false;
    m_list->choose(m_list->chosen() + (key.key() == Qt::Key_Down ? 1 : -1));
    // The row cuts a long sentence; above the list it is whole.
    if (m_side == Side::Faults)
        m_sideTitle->setText(m_list->chosen() < 0 ? m_model.faultsTitle : m_model.faults[static_cast<std::size_t>(m_list->chosen())].title);
    Q_EMIT keysChanged();
    return true;
}

void BatchScreen::enter()
{
    setFocus();
}

} // namespace guichet::ui
