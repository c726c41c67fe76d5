// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/verify_member.h"
#include "terminal/ui/home/model.h"

#include <QObject>

namespace guichet::desk {
struct ClosedCare;
}

namespace guichet::ui {

class AnswerScreen;
class CareFlow;
class ChooseScreen;
class ClosedScreen;
class CounterWindow;
class HomeScreen;

// From the card to the answer: finds, asks who, judges, records. A check is
// recorded when the photo is answered or the person is left, and the code appears
// only then; changing the visit afterwards is another check.
class VisitFlow : public QObject {
    Q_OBJECT
public:
    VisitFlow(desk::Counter &counter, desk::Pictures &pictures, CounterWindow &window);
    void goHome();
    HomeScreen *home() const { return m_home; }

public Q_SLOTS:
    void scan(const QByteArray &card);
    void readPicture(const QString &path);
    void search(const QString &typed);

private:
    struct Current {                       // the person in front of the counter
        desk::MemberQuery query{};
        desk::FoundMember found{};
        std::size_t candidate = 0;
        desk::VisitChoice choice{};
        desk::RightsAnswer answer{};
        std::optional<desk::RecordedVerification> recorded{};
    };
    enum class Asking { Candidates, Household };

    void connectScreens();
    bool leavesCareFirst();
    bool find(const desk::MemberQuery &query, Code mayFail);
    void follow(const desk::MemberQuery &query, const desk::FoundMember &found);
    void judge(std::size_t candidate);
    bool judgeAgain();
    void showAnswer();
    bool record();
    void leavePerson();
    void takeChosen(int place);
    void askHousehold();
    void choosePhoto(PhotoAnswer photo);
    void chooseVisit(VisitType visit);
    void enterReferral();
    void startCare();
    void openVisit(int place);
    void openClaim(const Ulid &claim, const QString &person);
    void showClosed(const desk::ClosedCare &care, const QString &person, bool copy);
    void showStatus();
    void refreshHome();
    void askPicture();

    desk::Counter &m_counter;
    desk::Pictures &m_pictures;
    CounterWindow &m_window;
    HomeScreen *m_home;
    ChooseScreen *m_choose;
    AnswerScreen *m_answer;
    ClosedScreen *m_closed;
    CareFlow *m_care;
    HomeModel m_today;
    Asking m_asking = Asking::Candidates;
    desk::MemberQuery m_askedQuery{};
    desk::FoundMember m_asked{};
    HouseholdRecord m_household{};
    std::optional<Current> m_current{};
};

} // namespace guichet::ui
