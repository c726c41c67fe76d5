// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/hit_list.h"
#include "terminal/ui/care/money_card.h"
#include "terminal/ui/care/screen.h"
#include "terminal/ui/look/entry_field.h"

#include <QKeyEvent>

// What the keys do, and what comes from lists and papers instead of being typed.
namespace guichet::ui {
namespace {

constexpr int widthForAll = 1000; // below, the bar holds what is used in every visit

} // namespace

// Enter: takes the chosen act; anywhere else it comes back to the search. It never closes.
void CareScreen::goOn()
{
    if (m_search->hasFocus())
        takeHit();
    else
        m_search->setFocus();
}

// Rarer actions are in the list of F2, each with the key that does it at once.
std::vector<KeyAction> CareScreen::keys()
{
    std::vector<KeyAction> keys{{Qt::Key_F10, QStringLiteral("F10"), tr("Clore"), [this] { Q_EMIT closeWanted(); }, true, false},
                                {Qt::Key_F3, QStringLiteral("F3"), tr("Favoris"), [this] { showFavourites(); }, false, false}};
    if (width() >= m_look.px(widthForAll))
        keys.push_back({Qt::Key_F4, QStringLiteral("F4"), tr("Diagnostic"), [this] { Q_EMIT diagnosisWanted(); }, false, false});
    keys.push_back({Qt::Key_F6, QStringLiteral("F6"), tr("Espèces"), [this] { m_money->startCash(); }, false, false});
    keys.push_back({Qt::Key_F2, QStringLiteral("F2"), tr("Plus"), [this] { Q_EMIT moreWanted(); }, false, false});
    keys.push_back({Qt::Key_Escape, tr("Échap"), tr("Garder en brouillon"), [this] { Q_EMIT draftWanted(); }, false, true});
    return keys;
}

bool CareScreen::takeDirectKey(int key)
{
    switch (key) {
    case Qt::Key_F4: Q_EMIT diagnosisWanted(); return true;
    case Qt::Key_F5: Q_EMIT referralWanted(); return true;
    case Qt::Key_F7: Q_EMIT letterWanted(); return true;
    case Qt::Key_F8: removeLine(); return true;
    default: return false;
    }
}

void CareScreen::setDiagnosis(const QString &diagnosis)
{
    m_diagnosis->setText(diagnosis);
    Q_EMIT edited();
}

void CareScreen::startDiagnosis()
{
    m_diagnosis->setFocus();
    m_diagnosis->selectAll();
}

void CareScreen::setPapers(const TypedCare &papers)
{
    m_papers = {};
    m_papers.condition = papers.condition;
    m_papers.letter = papers.letter;
    m_papers.priorAuthorisation = papers.priorAuthorisation;
    m_papersLabel->setText(papersText(m_papers, m_currency));
    m_papersLabel->setVisible(!m_papersLabel->text().isEmpty());
}

bool CareScreen::takeKey(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) {
        m_hits->move(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (!key.isAutoRepeat() && takeDirectKey(key.key()))
        return true;
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    if (!key.isAutoRepeat())
        goOn();
    return true;
}

} // namespace guichet::ui
