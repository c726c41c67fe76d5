// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/opening/pin_panel.h"

#include "terminal/domain/pin.h"
#include "terminal/ui/opening/badge_stage.h"
#include "terminal/ui/opening/pad_key.h"
#include "terminal/ui/opening/pin_field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace guichet::ui {
namespace {

constexpr int tickMs = 40;

} // namespace

PinPanel::PinPanel(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_question(makeLabel(look, Type::Title))
    , m_hint(makeLabel(look, Type::Large, {}, Hue::Mute))
    , m_sentence(makeLabel(look, Type::Text))
    , m_pin(new PinField(look, this))
    , m_badge(new BadgeStage(look, this))
    , m_keypad(makeKeypad())
    , m_bar(new CeilingBar(look, this))
{
    for (QLabel *label : {m_question, m_hint, m_sentence})
        label->setWordWrap(true);
    m_bar->setAccessibleName(tr("Ouverture en cours"));
    auto *left = new QVBoxLayout;
    left->setSpacing(look.gap());
    left->addStretch(1);
    left->addWidget(m_question);
    left->addWidget(m_hint);
    left->addWidget(m_pin);
    left->addWidget(m_bar);
    left->addWidget(m_sentence);
    left->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.px(32));
    row->addLayout(left, 3);
    row->addWidget(m_badge, 2);
    row->addWidget(m_keypad, 2);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &PinPanel::moveBar);
    show(Step::Badge);
}

PadKey *PinPanel::makePadKey(const QString &text, const QString &name)
{
    auto *key = new PadKey(m_look, text, this);
    key->setAccessibleName(name);
    return key;
}

QWidget *PinPanel::makeKeypad()
{
    auto *pad = new QWidget(this);
    auto *grid = new QGridLayout(pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_look.px(8));
    for (int digit = 0; digit <= 9; ++digit) {
        const QString text = QString(QLatin1Char(static_cast<char>('0' + digit)));
        PadKey *key = makePadKey(text, text);
        connect(key, &PadKey::clicked, this, [this, text] { m_pin->type(text[0]); });
        const int place = digit == 0 ? 10 : digit - 1;
        grid->addWidget(key, place / 3, place % 3);
    }
    PadKey *erase = makePadKey(QStringLiteral("⌫"), tr("Effacer un chiffre"));
    connect(erase, &PadKey::clicked, m_pin, &PinField::eraseLast);
    grid->addWidget(erase, 3, 0);
    PadKey *done = makePadKey(QStringLiteral("✓"), tr("Valider le code secret"));
    done->setFilled(true);
    connect(done, &PadKey::clicked, this, &PinPanel::submit);
    grid->addWidget(done, 3, 2);
    return pad;
}

void PinPanel::show(Step step)
{
    m_step = step;
    m_pin->clear();
    m_hint->setVisible(step != Step::Work && !m_hint->text().isEmpty());
    m_pin->setVisible(step == Step::Pin);
    m_keypad->setVisible(step != Step::Badge);
    m_keypad->setEnabled(step == Step::Pin);
    m_badge->setVisible(step == Step::Badge);
    m_bar->setVisible(step == Step::Work);
    if (step != Step::Work)
        m_tick.stop();
    takeFocus();
    Q_EMIT stepChanged();
}

void PinPanel::takeFocus()
{
    if (m_step == Step::Pin)
        m_pin->setFocus();
}

void PinPanel::askBadge(const QString &question, const QString &hint)
{
    m_question->setText(question);
    m_hint->setText(hint);
    show(Step::Badge);
}

void PinPanel::askPin()
{
    m_question->setText(tr("Votre code secret"));
    m_hint->setText(tr("Badge lu. Tapez le code, puis Entrée."));
    tell(Tone::Neutral, {});
    show(Step::Pin);
}

void PinPanel::showWork(int usualMs)
{
    m_usualMs = std::max(usualMs, 1);
    m_question->setText(tr("Ouverture…"));
    tell(Tone::Neutral, {});
    show(Step::Work);
    m_bar->setShare(0);
    m_begun.start();
    m_tick.start();
}

// Fills in the usual time and slows down before the end: it never claims to be done.
void PinPanel::moveBar()
{
    const double passed = static_cast<double>(m_begun.elapsed()) / m_usualMs;
    m_bar->setShare(passed / (passed + 0.25));
}

void PinPanel::tell(Tone tone, const QString &sentence, const QString &code)
{
    m_sentence->setText(code.isEmpty() ? sentence : QStringLiteral("%1 %2").arg(code, sentence));
    setColour(m_sentence, m_look.toneInk(tone));
}

void PinPanel::submit()
{
    if (m_step != Step::Pin)
        return;
    const QString pin = m_pin->text();
    if (!isPin(pin.toStdString()))
        return tell(Tone::Wait, tr("Le code secret a 6 à 16 chiffres."));
    Q_EMIT typed(pin);
}

} // namespace guichet::ui
