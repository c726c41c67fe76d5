// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/care/search.h"
#include "terminal/ui/look/look.h"

#include <QWidget>

class QPainter;

namespace guichet::ui {

// What the search found: code, label, MEG, price; one row chosen by arrows or touch.
class HitList : public QWidget {
    Q_OBJECT
public:
    explicit HitList(const Look &look, QWidget *parent = nullptr);
    void show(std::vector<TariffHit> hits, const QString &typed, const std::string &currency);
    void chooseNone();                       // shown to be touched: Enter takes none of them
    void move(int by);
    const TariffItem *chosen() const;

Q_SIGNALS:
    void taken();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int rowHeight() const { return m_look.touch(); }
    void drawRow(QPainter &painter, const QRect &box, const TariffItem &item) const;
    void drawLabel(QPainter &painter, const QRect &box, const QString &label) const;
    int drawGenericMark(QPainter &painter, int right, const QRect &box) const;

    Look m_look;
    std::vector<TariffHit> m_hits;
    QString m_typed;
    std::string m_currency;
    std::size_t m_chosen = 0;                // m_hits.size() or more: none
};

} // namespace guichet::ui
