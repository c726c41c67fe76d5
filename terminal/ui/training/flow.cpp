// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/training/flow.h"

#include "terminal/ui/notice/screen.h"

namespace guichet::ui {

TrainingFlow::TrainingFlow(desk::Counter &counter, CounterWindow &window, std::function<void(bool)> practise)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_practise(std::move(practise))
    , m_screen(new NoticeScreen(window.look(), &window))
{
    window.add(m_screen);
}

void TrainingFlow::open()
{
    const bool practises = m_counter.training;
    if (practises)
        m_screen->show({Tone::Neutral, tr("Quitter la formation"),
                        tr("Le vrai guichet revient comme il était : ses visites, ses brouillons, sa caisse.\n"
                           "Ce que vous avez saisi en formation y reste, à part, et ne part jamais."),
                        {}});
    else
        m_screen->show({Tone::Neutral, tr("Formation"),
                        tr("Les mêmes écrans et les mêmes membres, sans conséquence : pour apprendre et s’exercer.\n"
                           "Rien ne part à la mutuelle, rien ne compte dans la caisse, les numéros sont de la série Z.\n"
                           "Chaque écran et chaque papier porte « FORMATION ». Le vrai guichet attend, intact."),
                        {}});
    const QString go = practises ? tr("Quitter la formation") : tr("Commencer la formation");
    m_screen->setActions({{Qt::Key_Return, tr("Entrée"), go, [this, practises] { m_practise(!practises); }, true, false},
                          {Qt::Key_Escape, tr("Échap"), tr("Retour"), [this] { Q_EMIT left(); }, false, true}});
    m_window.go(m_screen);
}

} // namespace guichet::ui
