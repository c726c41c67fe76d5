// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/screen.h"

#include "terminal/texts/words.h"
#include "terminal/ui/care/hit_list.h"
#include "terminal/ui/care/line_row.h"
#include "terminal/ui/care/money_card.h"
#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/words/words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr int longestSearch = 100;
constexpr int longestDiagnosis = 2000;
constexpr int longestPrescriber = 100;

} // namespace

CareScreen::CareScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_search(new EntryField(look, Type::Person, tr("Chercher un acte ou un médicament"), longestSearch, this))
    , m_hits(new HitList(look, this))
    , m_nothing(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_scroll(new QScrollArea(this))
    , m_lines(nullptr)
    , m_diagnosis(new EntryField(look, Type::Text, tr("Diagnostic"), longestDiagnosis, this))
    , m_prescriber(new EntryField(look, Type::Text, tr("Prescripteur"), longestPrescriber, this))
    , m_papersLabel(makeLabel(look, Type::Small, {}, Hue::Ink))
    , m_money(new MoneyCard(look, this))
{
    m_search->setPlaceholderText(tr("Acte ou médicament : code ou nom"));
    m_diagnosis->setPlaceholderText(tr("Diagnostic"));
    m_prescriber->setPlaceholderText(tr("Prescripteur"));
    auto *row = makeColumns(look, this);
    row->addWidget(makeSheet(), 1);
    setColumnWidth(look, m_money, 272);
    row->addWidget(m_money);
    connect(m_search, &QLineEdit::textEdited, this, &CareScreen::search);
    connect(m_hits, &HitList::taken, this, &CareScreen::takeHit);
    connect(m_money, &MoneyCard::edited, this, &CareScreen::edited);
    for (EntryField *field : {m_diagnosis, m_prescriber})
        connect(field, &QLineEdit::textEdited, this, &CareScreen::edited);
    connect(m_diagnosis, &QLineEdit::inputRejected, this, &CareScreen::diagnosisFull);
}

QWidget *CareScreen::makeSheet()
{
    auto *panel = new Panel(m_look, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, m_look.px(10), 1, m_look.px(10));
    column->setSpacing(0);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(m_look.px(12), 0, m_look.px(12), m_look.px(8));
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    column->addWidget(m_hits);
    m_nothing->setContentsMargins(m_look.px(12), m_look.px(4), m_look.px(12), m_look.px(8));
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(makeHeading());
    auto *inside = new QWidget(m_scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addStretch(1);
    m_scroll->setWidget(inside);
    showThrough(m_scroll);
    column->addWidget(m_scroll, 1);
    m_papersLabel->setWordWrap(true);
    m_papersLabel->setContentsMargins(m_look.px(12), m_look.px(6), m_look.px(12), 0);
    column->addWidget(m_papersLabel);
    column->addWidget(makeForm());
    return panel;
}

QWidget *CareScreen::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(m_look.px(12), m_look.px(4), m_look.px(12), m_look.px(4));
    row->setSpacing(m_look.px(6));
    row->addWidget(makeLabel(m_look, Type::Label, tr("Acte ou médicament"), Hue::Mute), 1);
    const CareColumns columns = careColumns(m_look);
    const std::pair<QString, int> titles[] = {{tr("Qté"), columns.quantity}, {tr("Prix"), columns.price}, {tr("Mutuelle"), columns.mutual}, {tr("Membre"), columns.member}};
    for (const auto &[title, width] : titles) {
        QLabel *label = makeAmountLabel(m_look, Type::Label, title, Hue::Mute);
        label->setFixedWidth(width);
        row->addWidget(label);
    }
    return heading;
}

QWidget *CareScreen::makeForm()
{
    auto *form = new QWidget(this);
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(m_look.px(12), m_look.px(8), m_look.px(12), 0);
    row->setSpacing(m_look.px(8));
    row->addWidget(m_diagnosis, 3);
    row->addWidget(m_prescriber, 2);
    return form;
}

void CareScreen::start(const Tariff &tariff, Day careDay, const std::string &currency, const TypedCare &typed)
{
    m_tariff = &tariff;
    m_careDay = careDay;
    m_currency = currency;
    while (!m_rows.empty()) {
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
    for (const TypedLine &line : typed.lines)
        addLine(line);
    m_diagnosis->setText(typed.diagnosis);
    m_prescriber->setText(typed.prescriber);
    m_money->setCash(typed.cash);
    m_money->setCashFault({});
    setPapers(typed);
    m_favouritesOpen = m_rows.empty();
    m_search->clear();
    search();
}

TypedCare CareScreen::typed() const
{
    TypedCare care = m_papers;
    care.diagnosis = m_diagnosis->text();
    care.prescriber = m_prescriber->text();
    care.cash = m_money->cash();
    for (const LineRow *row : m_rows)
        care.lines.push_back(row->typed());
    return care;
}

void CareScreen::show(const CareModel &model, const std::optional<ChangeText> &change)
{
    for (std::size_t i = 0; i < m_rows.size() && i < model.lines.size(); ++i) {
        m_rows[i]->setFault({});
        m_rows[i]->show(model.lines[i]);
    }
    m_money->setCashFault({});
    m_money->show(model, change);
}

void CareScreen::showFault(const CareFault &fault, const QString &sentence)
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool here = fault.field != CareField::Cash && i == fault.line;
        m_rows[i]->setFault(here ? std::optional(fault.field) : std::nullopt);
        if (here)
            m_rows[i]->showUnknown();
    }
    m_money->setCashFault(fault.field == CareField::Cash ? sentence : QString());
    if (fault.field != CareField::Cash)
        m_money->showUnknown();
}

void CareScreen::search()
{
    const std::size_t limit = height() < m_look.px(485) ? 3 : 4;
    const QString typed = m_search->text();
    if (!m_tariff)
        return;
    if (typed.trimmed().isEmpty() && m_favouritesOpen) {
        m_hits->show(favouriteHits(*m_tariff, m_favourites, m_careDay, limit + 1), typed, m_currency);
        m_hits->chooseNone();
        m_nothing->hide();
        return;
    }
    m_favouritesOpen = false;
    m_hits->show(findInTariff(*m_tariff, typed, m_careDay, limit, m_favourites), typed, m_currency);
    const bool nothing = !typed.trimmed().isEmpty() && !m_hits->chosen();
    m_nothing->setText(nothing ? tr("Rien de ce nom dans le tarif : essayez le code, ou un autre mot.") : QString());
    m_nothing->setVisible(nothing);
}

// Asked for by key, the first is chosen; at the start of a care nothing is, so that
// Enter alone adds no line.
void CareScreen::showFavourites()
{
    m_search->setFocus();
    m_search->clear();
    m_favouritesOpen = true;
    search();
    m_hits->move(0);
}

// The quantity is next: typed over, or left at 1 by Enter.
void CareScreen::takeHit()
{
    const TariffItem *item = m_hits->chosen();
    if (!item)
        return;
    addLine({item->code, text(item->label), QStringLiteral("1"), text(formatNumber(item->price.amount)), text(item->category)});
    m_favouritesOpen = false;
    m_search->clear();
    search();
    m_rows.back()->startQuantity();
    Q_EMIT edited();
}

void CareScreen::addLine(const TypedLine &line)
{
    auto *row = new LineRow(m_look, line, m_scroll->widget());
    connect(row, &LineRow::edited, this, &CareScreen::edited);
    m_lines->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows.push_back(row);
    row->QWidget::show();
    QMetaObject::invokeMethod(m_scroll, [this] { m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum()); }, Qt::QueuedConnection);
}

// The line being typed in, else the last one.
void CareScreen::removeLine()
{
    if (m_rows.empty())
        return;
    auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const LineRow *one) { return one->holdsFocus(); });
    if (row == m_rows.end())
        row = std::prev(m_rows.end());
    (*row)->hide();
    (*row)->deleteLater();
    m_rows.erase(row);
    m_search->setFocus();
    Q_EMIT edited();
}

void CareScreen::enter()
{
    m_search->setFocus();
}

} // namespace guichet::ui
