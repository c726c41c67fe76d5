// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/hall/hall.h"

#include "terminal/ui/batch/flow.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/claim/flow.h"
#include "terminal/ui/complaint/flow.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/day/flow.h"
#include "terminal/ui/display/flow.h"
#include "terminal/ui/followup/flow.h"
#include "terminal/ui/outbox/flow.h"
#include "terminal/ui/support/flow.h"
#include "terminal/ui/surroundings.h"
#include "terminal/ui/training/flow.h"

namespace guichet::ui {
namespace {

// No room: the way out.
class EndOfService final : public RoomFlow {
public:
    explicit EndOfService(CounterWindow &window)
        : RoomFlow(&window)
        , m_window(window)
    {
    }
    void open() override { Q_EMIT m_window.sessionEndWanted(); }

private:
    CounterWindow &m_window;
};

} // namespace

Hall::Hall(desk::Counter &counter, CounterWindow &window, const Surroundings &around)
    : QObject(&window)
    , m_counter(counter)
    , m_window(window)
    , m_menu(new ChooseScreen(window.look(), &window))
{
    window.add(m_menu);
    connect(m_menu, &ChooseScreen::chosen, this, &Hall::enter);
    connect(m_menu, &ChooseScreen::left, this, &Hall::left);

    addDay();
    addClaims(around);
    addComplaints();
    add({Qt::Key_F8, QStringLiteral("F8"), tr("Support"), tr("Essayer lecteur, imprimante, disque ; contrôler le journal ; copie de sauvegarde ; incidents"), Permission::CheckRights, {}},
        new SupportFlow(counter, window, around));

    if (around.prefer)
        add({displayRoomKey, {}, tr("Langue et affichage"), QStringLiteral("Français · English · Nederlands · Español · Português"), Permission::CheckRights, {}},
            new DisplayFlow(window, around.preferences, around.prefer));
    addTraining(around);
    if (counter.role)
        add({0, {}, tr("Fin de service"), tr("Ferme la session ; le guichet attend le badge suivant, rien de saisi n’est perdu"), Permission::Complaints, {}},
            new EndOfService(window));
}

void Hall::addDay()
{
    auto *day = new DayFlow(m_counter, m_window);
    connect(day, &DayFlow::visitWanted, this, &Hall::visitWanted);
    connect(day, &DayFlow::claimWanted, this, &Hall::claimWanted);
    add({Qt::Key_F2, QStringLiteral("F2"), tr("Journée"), tr("Visites, ce qui reste à finir, caisse et clôture du soir"), Permission::CheckRights, {}}, day);
}

void Hall::addClaims(const Surroundings &around)
{
    auto *claim = new ClaimFlow(m_counter, m_window);
    connect(claim, &ClaimFlow::correctionWanted, this, &Hall::correctionWanted);
    connect(claim, &ClaimFlow::changed, this, &Hall::changed);
    auto *outbox = new OutboxFlow(m_counter, m_window, around.roads, *claim);
    connect(outbox, &OutboxFlow::exchanged, this, &Hall::changed);
    add({Qt::Key_F3, QStringLiteral("F3"), tr("Demandes"), tr("Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé"), Permission::CheckRights, {}}, outbox);

    auto *batch = new BatchFlow(m_counter, m_window, *claim);
    connect(batch, &BatchFlow::sendWanted, outbox, &OutboxFlow::openAndExchange);
    add({Qt::Key_F4, QStringLiteral("F4"), tr("Bordereau"), tr("Le mois : contrôler, signer, imprimer, envoyer ; impayés et paiements"), Permission::CloseDay, {}}, batch);

    add({Qt::Key_F6, QStringLiteral("F6"), tr("Suivi"), tr("Les chiffres de la convention, par semestre, et leurs graphiques"), Permission::SeeFigures, {}},
        new FollowUpFlow(m_counter, m_window));
}

void Hall::addComplaints()
{
    m_complaints = new ComplaintFlow(m_counter, m_window);
    connect(&m_window, &CounterWindow::complaintWanted, m_complaints, &ComplaintFlow::write);
    add({Qt::Key_F7, QStringLiteral("F7"), tr("Plaintes"), tr("Le cahier : écrire, répondre, clore"), Permission::Complaints, {}}, m_complaints);
}

void Hall::addTraining(const Surroundings &around)
{
    if (!around.practise)
        return;
    const QString title = m_counter.training ? tr("Quitter la formation") : tr("Formation");
    add({trainingRoomKey, {}, title, tr("S’exercer sur les mêmes écrans : rien ne part, rien ne compte"), Permission::CheckRights, {}},
        new TrainingFlow(m_counter, m_window, around.practise));
}

void Hall::askWhoIsThere(std::function<QString()> who)
{
    m_complaints->askWhoIsThere(std::move(who));
}

void Hall::add(Place place, RoomFlow *room)
{
    place.open = [room] { room->open(); };
    connect(room, &RoomFlow::left, this, &Hall::left);
    m_places.push_back(std::move(place));
}

std::vector<const Place *> Hall::openPlaces() const
{
    std::vector<const Place *> open;
    for (const Place &place : m_places) {
        if (desk::mayDo(m_counter, place.needs))
            open.push_back(&place);
    }
    return open;
}

void Hall::openMenu()
{
    ChooseModel model;
    model.question = tr("Menu");
    model.take = tr("Ouvrir");
    for (const Place *place : openPlaces()) {
        ListRowText row;
        row.lead = place->keyName;
        row.title = place->title;
        row.detail = place->hint;
        model.rows.push_back(row);
    }
    m_menu->show(model);
    m_window.go(m_menu);
}

bool Hall::openByKey(int key)
{
    for (const Place *place : openPlaces()) {
        if (place->key != key)
            continue;
        place->open();
        return true;
    }
    return false;
}

void Hall::enter(int row)
{
    const auto places = openPlaces();
    if (row >= 0 && static_cast<std::size_t>(row) < places.size())
        places[static_cast<std::size_t>(row)]->open();
}

} // namespace guichet::ui
