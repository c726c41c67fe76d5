// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/kept_work/typist.h"

#include <QApplication>
#include <QGenericPlugin>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QTimer>
#include <QWindow>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int pauseMs = 70; // longer than the filter of keyboard scanners holds a key back

QWindow *shownWindow()
{
    for (QWindow *window : QGuiApplication::topLevelWindows()) {
        if (window->isVisible())
            return window;
    }
    return nullptr;
}

int keyNamed(const QString &name)
{
    if (name == QLatin1String("@enter"))
        return Qt::Key_Return;
    if (name == QLatin1String("@f12"))
        return Qt::Key_F12;
    if (name == QLatin1String("@down"))
        return Qt::Key_Down;
    if (name == QLatin1String("@escape"))
        return Qt::Key_Escape;
    return name.at(0).toUpper().unicode();
}

QByteArray wordsOnScreen()
{
    QStringList words;
    for (const QWidget *widget : QApplication::allWidgets()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            words << label->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            words << field->text();
        words << widget->accessibleName();
    }
    return words.join(QLatin1Char('|')).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8();
}

} // namespace

Typist::Typist(const QString &in, const QString &out)
    : m_in(::open(in.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC)) // read and write: the pipe never ends
    , m_out(::open(out.toLocal8Bit().constData(), O_RDWR | O_CLOEXEC))
    , m_notifier(new QSocketNotifier(m_in, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, &Typist::read);
}

void Typist::read()
{
    char bytes[256];
    for (ssize_t got = ::read(m_in, bytes, sizeof bytes); got > 0; got = ::read(m_in, bytes, sizeof bytes))
        m_unread.append(bytes, got);
    const auto end = m_unread.indexOf('\n');
    if (end < 0 || !m_keys.isEmpty())
        return;
    const QString line = QString::fromUtf8(m_unread.left(end));
    m_unread.remove(0, end + 1);
    if (line == QLatin1String("@words"))
        return answer(wordsOnScreen());
    if (line.startsWith(QLatin1Char('@'))) {
        m_keys << line;
    } else {
        for (const QChar character : line)
            m_keys << QString(character);
    }
    next();
}

void Typist::next()
{
    if (m_keys.isEmpty())
        return answer("ok");
    const QString key = m_keys.takeFirst();
    const QString text = key.startsWith(QLatin1Char('@')) ? (key == QLatin1String("@enter") ? QStringLiteral("\r") : QString()) : key;
    QWindow *window = shownWindow();
    m_time += 700;
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, keyNamed(key), Qt::NoModifier, 0, 0, 0, text);
        event.setTimestamp(m_time);
        if (window)
            QCoreApplication::sendEvent(window, &event);
    }
    QTimer::singleShot(pauseMs, this, &Typist::next);
}

void Typist::answer(const QByteArray &words)
{
    const QByteArray line = words + '\n';
    (void)!::write(m_out, line.constData(), static_cast<std::size_t>(line.size()));
    QTimer::singleShot(0, this, &Typist::read);
}

// "typist:IN,OUT", the two named pipes.
class TypistPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "typist.json")
public:
    QObject *create(const QString &, const QString &pipes) override
    {
        return new Typist(pipes.section(QLatin1Char(';'), 0, 0), pipes.section(QLatin1Char(';'), 1, 1));
    }
};

#include "typist.moc"
