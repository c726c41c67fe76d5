// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>

// The counter over fakes, on a real display, for programs that look at it from outside
// (screen readers, tests/ui/accessible.py):   show_counter [SECONDS]
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    guichet::ui::Roads roads;
    roads.sticks = []() -> guichet::Outcome<std::vector<std::string>> { return guichet::fail(guichet::Code::U10, {{"nom", "/media"}}); };
    guichet::test::CounterOnScreen counter(app.primaryScreen()->size(), std::move(roads));
    QTimer::singleShot((argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 60) * 1000, &app, &QCoreApplication::quit);
    return QApplication::exec();
}
