// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/complaint/write_screen.h"

#include "terminal/ui/complaint/model.h"
#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/flow_layout.h"
#include "terminal/ui/look/key_button.h"
#include "terminal/ui/look/panel.h"
#include "terminal/ui/look/text_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace guichet::ui {
namespace {

constexpr int longestText = 2000;
constexpr int longestField = 40;

} // namespace

ComplaintWriteScreen::ComplaintWriteScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_text(new TextBox(look, tr("Ce que dit la personne"), longestText, this))
    , m_member(new EntryField(look, Type::Text, tr("Numéro de membre"), longestField, this))
    , m_phone(new EntryField(look, Type::Text, tr("Téléphone"), longestField, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(look.gap(), look.px(8), look.gap(), look.gap());
    outer->setSpacing(look.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(look.gap());
    head->addWidget(makeLabel(look, Type::Title, tr("Plainte")));
    head->addWidget(makeLabel(look, Type::Label, tr("De quoi s’agit-il ?"), Hue::Mute), 1);
    outer->addLayout(head);
    auto *panel = new Panel(look, this);
    auto *frame = new QVBoxLayout(panel);
    frame->setContentsMargins(look.px(2), look.px(6), look.px(2), look.px(6));
    auto *area = new QScrollArea(panel);
    auto *page = new QWidget(area);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(look.inside(), look.px(4), look.inside(), look.px(4));
    column->setSpacing(look.px(6));
    column->addWidget(makeCategories());
    QLabel *label = makeLabel(look, Type::Label, tr("Ce que dit la personne, en ses mots"), Hue::Mute);
    label->setBuddy(m_text);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(makeAuthor());
    area->setWidget(page);
    showThrough(area);
    frame->addWidget(area);
    outer->addWidget(panel, 1);
    setCategory(ComplaintCategory::Reception);
}

QWidget *ComplaintWriteScreen::makeCategories()
{
    auto *box = new QWidget(this);
    auto *row = new FlowLayout(m_look.px(6), box);
    row->setContentsMargins(0, 0, 0, 0);
    const std::array names{QStringLiteral("F2"), QStringLiteral("F3"), QStringLiteral("F4"), QStringLiteral("F5"), QStringLiteral("F6"), QStringLiteral("F7")};
    for (std::size_t i = 0; i < complaintCategories.size(); ++i) {
        const ComplaintCategory category = complaintCategories[i];
        m_categories[i] = new KeyButton(m_look, names[i], wordFor(category), box);
        m_categories[i]->setCheckable(true);
        connect(m_categories[i], &KeyButton::clicked, this, [this, category] { setCategory(category); });
        row->addWidget(m_categories[i]);
    }
    return box;
}

QWidget *ComplaintWriteScreen::makeAuthor()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.gap());
    for (EntryField *field : {m_member, m_phone}) {
        auto *column = new QVBoxLayout;
        column->setSpacing(m_look.px(2));
        QLabel *label = makeLabel(m_look, Type::Label, field == m_member ? tr("Numéro de membre, si elle veut") : tr("Téléphone, si elle veut"), Hue::Mute);
        label->setBuddy(field);
        label->setWordWrap(true);
        column->addWidget(label);
        column->addWidget(field);
        row->addLayout(column, 1);
    }
    return box;
}

void ComplaintWriteScreen::setCategory(ComplaintCategory category)
{
    m_category = category;
    for (std::size_t i = 0; i < complaintCategories.size(); ++i) {
        const bool chosen = complaintCategories[i] == category;
        m_categories[i]->setFilled(chosen);
        m_categories[i]->setChecked(chosen);
    }
}

bool ComplaintWriteScreen::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

void ComplaintWriteScreen::clear()
{
    m_text->clear();
    m_member->clear();
    m_phone->clear();
    setCategory(ComplaintCategory::Reception);
}

void ComplaintWriteScreen::suggestMember(const QString &number)
{
    if (m_member->text().isEmpty())
        m_member->setText(number);
}

desk::NewComplaint ComplaintWriteScreen::complaint() const
{
    return {m_category, m_text->toPlainText().trimmed().toStdString(), m_member->text().trimmed().toStdString(), m_phone->text().trimmed().toStdString()};
}

std::vector<KeyAction> ComplaintWriteScreen::keys()
{
    return {{Qt::Key_F10, QStringLiteral("F10"), tr("Enregistrer et imprimer"), [this] { Q_EMIT keepWanted(); }, true, false},
            {Qt::Key_F8, QStringLiteral("F8"), tr("Cahier des plaintes"), [this] { Q_EMIT bookWanted(); }, false, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

bool ComplaintWriteScreen::takeKey(const QKeyEvent &key)
{
    const int place = key.key() - Qt::Key_F2;
    if (place < 0 || place >= static_cast<int>(complaintCategories.size()))
        return false;
    setCategory(complaintCategories[static_cast<std::size_t>(place)]);
    return true;
}

void ComplaintWriteScreen::enter()
{
    m_text->setFocus();
}

} // namespace guichet::ui
