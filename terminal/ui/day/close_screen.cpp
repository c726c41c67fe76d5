// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/day/close_screen.h"

#include "terminal/texts/words.h"
#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/words/words.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace guichet::ui {
namespace {

constexpr int longestNumber = 32;
constexpr int longestReason = 400;

} // namespace

CloseModel closeModel(const desk::DayToClose &plan, const std::string &currency)
{
    const auto amount = [&](Money money) { return text(formatAmount(money, currency)); };
    CloseModel model;
    model.day = CloseScreen::tr("Clôture du %1").arg(text(formatDay(plan.day)));
    model.expected = amount(plan.totals.kept);
    model.facts.push_back(CloseScreen::tr("%n demande(s) close(s)", "", static_cast<int>(plan.totals.claims)));
    model.facts.push_back(CloseScreen::tr("Dû par les membres : %1").arg(amount(plan.totals.due)));
    if (plan.totals.givenBack > Money{})
        model.facts.push_back(CloseScreen::tr("Rendu aux membres : %1").arg(amount(plan.totals.givenBack)));
    if (plan.earlier > 0)
        model.facts.push_back(CloseScreen::tr("Dont %n mouvement(s) de jours non clôturés ou d’après une clôture", "", static_cast<int>(plan.earlier)));
    if (plan.openVisits > 0)
        model.facts.push_back(CloseScreen::tr("%n visite(s) encore ouverte(s) : elles restent à finir demain", "", static_cast<int>(plan.openVisits)));
    return model;
}

CloseScreen::CloseScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_day(makeLabel(look, Type::Title))
    , m_expected(makeLabel(look, Type::Amount))
    , m_facts(makeLabel(look, Type::Text))
    , m_difference(makeLabel(look, Type::Large))
    , m_reasonLabel(makeLabel(look, Type::Label, tr("Pourquoi cet écart ?"), Hue::Mute))
    , m_counted(new EntryField(look, Type::Figure, tr("Espèces comptées"), longestNumber, this))
    , m_reason(new EntryField(look, Type::Text, tr("Pourquoi cet écart ?"), longestReason, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look.gap(), look.px(8), look.gap(), look.gap());
    column->setSpacing(look.px(8));
    column->addWidget(m_day);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.gap());
    row->addWidget(makeExpected(), 1);
    row->addWidget(makeCount(), 1);
    column->addLayout(row, 1);
    area->setWidget(page);
    showThrough(area);
    outer->addWidget(area);
    connect(m_counted, &QLineEdit::textEdited, this, &CloseScreen::edited);
}

QWidget *CloseScreen::makeExpected()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.px(18), m_look.px(14), m_look.px(18), m_look.px(14));
    column->setSpacing(m_look.px(6));
    column->addWidget(makeLabel(m_look, Type::Label, tr("Attendu en caisse"), Hue::Mute));
    column->addWidget(m_expected);
    column->addWidget(new Rule(m_look, panel));
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    column->addStretch(1);
    return panel;
}

QWidget *CloseScreen::makeCount()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(m_look.px(18), m_look.px(14), m_look.px(18), m_look.px(14));
    column->setSpacing(m_look.px(6));
    QLabel *label = makeLabel(m_look, Type::Label, tr("Espèces comptées, sans le fond de caisse"), Hue::Mute);
    label->setWordWrap(true);
    label->setBuddy(m_counted);
    column->addWidget(label);
    m_counted->setAlignment(Qt::AlignRight);
    column->addWidget(m_counted);
    m_difference->setWordWrap(true);
    column->addWidget(m_difference);
    m_reasonLabel->setBuddy(m_reason);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addStretch(1);
    return panel;
}

void CloseScreen::show(const CloseModel &model)
{
    m_day->setText(model.day);
    m_expected->setText(model.expected);
    QStringList facts;
    for (const QString &fact : model.facts)
        facts << fact;
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_counted->clear();
    m_reason->clear();
    showCounted({});
}

void CloseScreen::showCounted(const CountedText &counted)
{
    m_counted->setWrong(counted.tone == Tone::No);
    m_difference->setText(counted.sentence);
    setColour(m_difference, m_look.toneInk(counted.tone));
    m_reasonLabel->setVisible(counted.asksReason);
    m_reason->setVisible(counted.asksReason);
}

QString CloseScreen::counted() const
{
    return m_counted->text();
}

QString CloseScreen::reason() const
{
    return m_reason->text();
}

void CloseScreen::askReason()
{
    m_reason->setFocus();
}

std::vector<KeyAction> CloseScreen::keys()
{
    return {{Qt::Key_F10, QStringLiteral("F10"), tr("Clôturer et imprimer"), [this] { Q_EMIT closeWanted(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Pas encore"), [this] { Q_EMIT left(); }, false, true}};
}

void CloseScreen::enter()
{
    m_counted->setFocus();
}

} // namespace guichet::ui
