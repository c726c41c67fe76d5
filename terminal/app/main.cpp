// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/end_signals.h"
#include "terminal/app/program.h"
#include "terminal/base/standard_streams.h"
#include "terminal/store/files.h"
#include "terminal/ui/look/counter_style.h"

#include <QApplication>
#include <QScreen>

#include <clocale>

int main(int count, char **words)
{
    QElapsedTimer started;
    started.start();
    guichet::holdStandardStreams();
    guichet::store::hardenProcess();
    guichet::CounterOptions options;
    if (const auto code = guichet::parseOptions(count, words, options))
        return *code;
    guichet::app::holdEndSignals();
    QApplication application(count, words);
    QApplication::setApplicationName(QStringLiteral("Guichet"));
    QApplication::setStyle(new guichet::ui::CounterStyle);
    std::setlocale(LC_NUMERIC, "C"); // Qt followed the environment; machine text never does
    const QRect screen = application.primaryScreen()->geometry();
    guichet::Program program(options, screen);
    const guichet::app::EndSignals ends([&program] { program.end(); });
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &application, [&program] { program.keep(); }, Qt::DirectConnection);
    program.show();
    if (options.measureStart)
        program.measureFrom(started);
    return QApplication::exec();
}
