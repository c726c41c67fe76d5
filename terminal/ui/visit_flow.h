// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/ui/home/model.h"

#include <QObject>

namespace guichet::desk {
struct ClosedCare;
}

namespace guichet::ui {

class AnswerFlow;
class CareFlow;
class ChooseScreen;
class ClosedScreen;
class CounterWindow;
class Hall;
class HomeScreen;
class ScanDesk;
struct Scan;
struct Surroundings;

// From the card to the person: finds, asks who, hands over to the answer and to
// the care, and shows the day again.
class VisitFlow : public QObject {
    Q_OBJECT
public:
    VisitFlow(desk::Counter &counter, CounterWindow &window, const Surroundings &around);
    void goHome();
    bool openRoom(int key); // as by its key on the home screen
    HomeScreen *home() const { return m_home; }

public Q_SLOTS:
    void readPicture(const QString &path, const QString &shownName);
    void search(const QString &typed);

private:
    enum class Asking { Candidates, Household };

    void connectScreens();
    void connectScans();
    void takeScan(const Scan &scan);
    bool leavesCareFirst();
    bool find(const desk::MemberQuery &query, Code mayFail);
    void follow(const desk::FoundMember &found);
    void takeChosen(int place);
    void askHousehold(const HouseholdRecord &household);
    void openVisit(int place);
    void openClaim(const Ulid &claim, const QString &person);
    void goOn(const Ulid &verification);
    void showClaim(const Ulid &claim);
    QString nameOfMember(const MemberNumber &member);
    QString memberOnScreen(); // her number; empty: nobody stands there
    void showClosed(const desk::ClosedCare &care, const QString &person, bool copy);
    void showStatus();
    void refreshHome();
    void askPicture();

    desk::Counter &m_counter;
    desk::Pictures &m_pictures;
    CounterWindow &m_window;
    ScanDesk *m_scans;
    HomeScreen *m_home;
    ChooseScreen *m_choose;
    ClosedScreen *m_closed;
    AnswerFlow *m_answer;
    CareFlow *m_care;
    Hall *m_hall;
    HomeModel m_today;
    Asking m_asking = Asking::Candidates;
    desk::FoundMember m_asked{};
    HouseholdRecord m_household{};
};

} // namespace guichet::ui
