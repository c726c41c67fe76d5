// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/ask/screen.h"

#include "terminal/ui/look/entry_field.h"
#include "terminal/ui/look/panel.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace guichet::ui {
namespace {

constexpr int widestForm = 760;

} // namespace

AskScreen::AskScreen(const Look &look, QWidget *parent)
    : Screen(look, parent)
    , m_question(makeLabel(look, Type::Name))
    , m_hint(makeLabel(look, Type::Text, {}, Hue::Mute))
    , m_column(nullptr)
{
    auto *scroll = new QScrollArea(this);
    auto *inside = new QWidget(scroll);
    auto *panel = new Panel(look, inside);
    panel->setMaximumWidth(look.px(widestForm));
    auto *form = new QVBoxLayout(panel);
    form->setContentsMargins(look.px(20), look.px(16), look.px(20), look.px(20));
    form->setSpacing(look.px(6));
    for (QLabel *label : {m_question, m_hint}) {
        label->setWordWrap(true);
        form->addWidget(label);
    }
    m_column = new QVBoxLayout;
    m_column->setSpacing(look.px(4));
    form->addLayout(m_column);
    auto *around = new QVBoxLayout(inside);
    around->setContentsMargins(look.gap(), look.gap(), look.gap(), look.gap());
    around->addWidget(panel);
    around->addStretch(1);
    scroll->setWidget(inside);
    showThrough(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void AskScreen::show(const AskModel &model)
{
    clearLayout(m_column);
    m_fields.clear();
    m_question->setText(model.question);
    m_hint->setText(model.hint);
    m_hint->setVisible(!model.hint.isEmpty());
    m_take = model.take;
    for (const AskField &field : model.fields)
        addField(field);
    Q_EMIT keysChanged();
}

void AskScreen::addField(const AskField &field)
{
    auto *entry = new EntryField(m_look, Type::Person, field.name, field.longest, this);
    entry->setPlaceholderText(field.hint);
    entry->setText(field.value);
    if (field.figures)
        entry->setInputMethodHints(Qt::ImhPreferNumbers);
    QLabel *label = makeLabel(m_look, Type::Label, field.name, Hue::Mute);
    label->setBuddy(entry);
    m_column->addSpacing(m_look.px(6));
    m_column->addWidget(label);
    m_column->addWidget(entry);
    connect(entry, &QLineEdit::textEdited, entry, [entry] { entry->setWrong(false); });
    if (!m_fields.empty())
        setTabOrder(m_fields.back(), entry);
    m_fields.push_back(entry);
}

QStringList AskScreen::answers() const
{
    QStringList answers;
    for (const EntryField *field : m_fields)
        answers << field->text().trimmed();
    return answers;
}

void AskScreen::fill(const QStringList &answers)
{
    for (qsizetype i = 0; i < answers.size() && i < static_cast<qsizetype>(m_fields.size()); ++i)
        m_fields[static_cast<std::size_t>(i)]->setText(answers[i]);
    setWrong(-1);
}

void AskScreen::setWrong(int field)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setWrong(static_cast<int>(i) == field);
    if (field >= 0 && static_cast<std::size_t>(field) < m_fields.size())
        m_fields[static_cast<std::size_t>(field)]->setFocus();
}

std::vector<KeyAction> AskScreen::keys()
{
    return {{Qt::Key_Return, tr("Entrée"), m_take, [this] { Q_EMIT taken(); }, true, false},
            {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}};
}

bool AskScreen::takeKey(const QKeyEvent &key)
{
    const bool enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    return enters && !key.isAutoRepeat() && goToNext();
}

bool AskScreen::goToNext()
{
    for (std::size_t i = 0; i + 1 < m_fields.size(); ++i) {
        if (!m_fields[i]->hasFocus())
            continue;
        m_fields[i + 1]->setFocus();
        return true;
    }
    return false;
}

void AskScreen::enter()
{
    if (m_fields.empty())
        return setFocus();
    m_fields.front()->setFocus();
    m_fields.front()->selectAll();
}

} // namespace guichet::ui
