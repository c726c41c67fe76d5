// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/look/counter_style.h"
#include "tests/ui/shooting.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>

#include <cstdio>

// Takes a picture of every screen, at the size of the screen it runs on:
//   shoot_counter OUTDIR [--language fr,en,…] [--theme dark] [--text 200] [--room visit]
namespace guichet::test {
namespace {

struct Order {
    QString folder{};
    QString room{};
    Manner manner{};
};

// `<screen>-<size>-<language>.png`; another theme or text size has a folder of its own.
bool takePictures(const Order &order, QSize size)
{
    const QString ending = QStringLiteral("%1x%2-%3.png").arg(size.width()).arg(size.height()).arg(QLatin1String(codeOf(order.manner.language).data()));
    const auto take = [&](const char *name, ui::CounterWindow &window) {
        const QString file = QStringLiteral("%1/%2-%3").arg(order.folder, QString::fromLatin1(name), ending);
        if (window.grab().save(file))
            return true;
        std::fprintf(stderr, "shoot_counter: cannot write %s\n", qPrintable(file));
        return false;
    };
    bool fine = true;
    for (const ShootRoom &room : shootRooms()) {
        if (!order.room.isEmpty() && order.room != QLatin1String(room.name))
            continue;
        Shooting shooting(size, order.manner, take);
        if (room.walk(shooting))
            continue;
        std::fprintf(stderr, "shoot_counter: the walk through %s failed at %s\n", room.name, qPrintable(ending));
        fine = false;
    }
    return fine;
}

bool takeEveryLanguage(const QCommandLineParser &said)
{
    Order order{said.positionalArguments().value(0), said.value(QStringLiteral("room")), {}};
    order.manner.theme = said.value(QStringLiteral("theme")) == QLatin1String("dark") ? ui::Theme::Dark : ui::Theme::Light;
    order.manner.textFactor = said.value(QStringLiteral("text")).toInt() / 100.0;
    bool fine = true;
    for (const QString &code : said.value(QStringLiteral("language")).split(QLatin1Char(','))) {
        const auto language = parseLanguage(code.toStdString());
        if (!language)
            return false;
        order.manner.language = *language;
        fine = takePictures(order, QGuiApplication::primaryScreen()->size()) && fine;
    }
    return fine;
}

} // namespace
} // namespace guichet::test

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(new guichet::ui::CounterStyle);
    QCommandLineParser said;
    said.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("where the pictures go"));
    said.addOptions({{QStringLiteral("language"), QStringLiteral("codes, with commas"), QStringLiteral("codes"), QStringLiteral("fr,en,nl,es,pt")},
                     {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("theme"), QStringLiteral("light")},
                     {QStringLiteral("text"), QStringLiteral("percent, 100 to 200"), QStringLiteral("size"), QStringLiteral("100")},
                     {QStringLiteral("room"), QStringLiteral("one room only"), QStringLiteral("room"), QString()}});
    said.process(app);
    if (said.positionalArguments().size() != 1) {
        std::fputs("usage: shoot_counter OUTDIR [--language fr,en] [--theme dark] [--text 200] [--room visit]\n", stderr);
        return 2;
    }
    return guichet::test::takeEveryLanguage(said) ? 0 : 1;
}
