// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QWindow>

namespace guichet::test {
namespace {

constexpr std::int64_t year = 365 * 86'400;

ui::Look lookOf(QSize size, const Manner &manner)
{
    ui::Look look = ui::lookFor(size);
    look.theme = manner.theme;
    look.textFactor = manner.textFactor;
    return look;
}

} // namespace

CounterOnScreen::CounterOnScreen(QSize size, ui::Roads roads, const Manner &manner)
    : translations(manner.language)
    , window(lookOf(size, manner), manner.language)
    , m_key(cards::makeSigningKey(cards::Curve::Ed25519, "demo", {"DEMO"}, 1'600'000'000, 2'000'000'000))
{
    world.roster.trustStore.keys = {m_key.record};
    flow = new ui::VisitFlow(world.counter, window, ui::Surroundings{pictures, std::move(roads), nullptr, &readers});
    qApp->installEventFilter(&filter);
    readers.showIn(window);
    QObject::connect(&filter, &ui::WedgeFilter::scanned, &readers, &ui::ScanDesk::takeKeyboard);
    QObject::connect(&filter, &ui::WedgeFilter::scanned, &window, [this](const QByteArray &text) { scans.push_back(text); });
    window.resize(size);
    window.show();
    flow->goHome();
    QCoreApplication::processEvents();
}

CounterOnScreen::~CounterOnScreen()
{
    qApp->removeEventFilter(&filter);
}

std::string CounterOnScreen::cardOf(const char *number, bool householdCard)
{
    const Beneficiary &person = world.member(number);
    cards::Card card;
    card.keyId = m_key.record.keyId;
    card.issuer = "demo";
    card.issued = 1'770'000'000;
    card.expires = card.issued + 3 * year;
    card.serial = {4'200'001};
    card.memberNumber = person.number;
    card.fullName = person.surname + ' ' + person.givenNames;
    card.birthDate = "19800302";
    card.scheme = {"DEMO"};
    card.household = person.household;
    card.plan = {"A"};
    card.isHouseholdCard = householdCard;
    return cards::writeCard(card, m_key).value();
}

void CounterOnScreen::send(QEvent::Type type, int key, const QString &text, quint32 scanCode, Qt::KeyboardModifiers modifiers, bool repeat)
{
    QKeyEvent event(type, key, modifiers, scanCode, 0, 0, text, repeat, 1);
    event.setTimestamp(static_cast<quint64>(time));
    QCoreApplication::sendEvent(window.windowHandle(), &event);
}

void CounterOnScreen::scanWedge(const QString &text, Qt::Key end)
{
    time += 3000;
    for (const QChar character : text) {
        const int key = character.toUpper().unicode();
        send(QEvent::KeyPress, key, character);
        send(QEvent::KeyRelease, key, character);
        time += 8;
    }
    send(QEvent::KeyPress, end, QStringLiteral("\r"));
    send(QEvent::KeyRelease, end, QStringLiteral("\r"));
    settle();
}

void CounterOnScreen::press(int key, const QString &text)
{
    time += 700;
    send(QEvent::KeyPress, key, text);
    send(QEvent::KeyRelease, key, text);
    settle();
}

void CounterOnScreen::type(const QString &text)
{
    for (const QChar character : text)
        press(character.toUpper().unicode(), character);
}

void CounterOnScreen::settle()
{
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    } while (filter.isHolding());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QWidget *CounterOnScreen::named(const QString &accessibleName) const
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

QString CounterOnScreen::text(const char *accessibleName) const
{
    for (const QLineEdit *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == QString::fromUtf8(accessibleName))
            return field->text();
    }
    return {};
}

QString CounterOnScreen::words() const
{
    QStringList words;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        if (const auto *page = qobject_cast<const QPlainTextEdit *>(widget))
            words << page->toPlainText();
        if (!widget->accessibleName().isEmpty())
            words << widget->accessibleName();
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace guichet::test
