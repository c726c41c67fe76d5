// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QPainter>
#include <QTimer>
#include <QWidget>

// The yardstick of the counter's start: a window with one line of text, drawn once.
namespace {

class BareWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).drawText(20, 40, QStringLiteral("Guichet"));
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int count, char **words)
{
    QApplication application(count, words);
    BareWindow window;
    window.resize(1024, 600);
    window.show();
    return QApplication::exec();
}
