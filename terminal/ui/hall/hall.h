// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"
#include "terminal/ui/hall/place.h"

#include <vector>

namespace guichet::desk {
struct CareRequest;
}

namespace guichet::ui {

class ChooseScreen;
class ComplaintFlow;
class CounterWindow;
struct Surroundings;

// Every room beside the visit, and the menu that leads to them: by key from the home
// screen, by touch from the menu. Whoever may not enter a room does not see its door.
class Hall : public QObject {
    Q_OBJECT
public:
    Hall(desk::Counter &counter, CounterWindow &window, const Surroundings &around);
    void add(Place place, RoomFlow *room);
    void openMenu();
    void askWhoIsThere(std::function<QString()> who); // the member on the screen, for whoever complains
    bool openByKey(int key); // false: no room has this key, or not for this person

Q_SIGNALS:
    void left();             // back to the home screen
    void changed();          // roster, queue or day may be other than before
    void visitWanted(const Ulid &verification); // to go on with its care
    void claimWanted(const Ulid &claim);        // to look at it again
    void correctionWanted(const guichet::desk::CareRequest &care, const QString &person);

private:
    void addDay();
    void addClaims(const Surroundings &around);
    void addComplaints();
    void addTraining(const Surroundings &around);
    std::vector<const Place *> openPlaces() const;
    void enter(int row);

    desk::Counter &m_counter;
    CounterWindow &m_window;
    ChooseScreen *m_menu;
    ComplaintFlow *m_complaints = nullptr;
    std::vector<Place> m_places;
};

} // namespace guichet::ui
