// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/visit_flow.h"

#include "terminal/ui/answer/screen.h"
#include "terminal/ui/care/flow.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/closed/receipt.h"
#include "terminal/ui/closed/screen.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/home/screen.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <QFileDialog>
#include <QTimer>

namespace guichet::ui {
namespace {

constexpr int statusPeriodMs = 20'000;

bool isHouseholdCard(const desk::FoundMember &found)
{
    return found.card && found.card->card && found.card->card->isHouseholdCard;
}

} // namespace

VisitFlow::VisitFlow(desk::Counter &counter, desk::Pictures &pictures, CounterWindow &window)
    : QObject(&window)
    , m_counter(counter)
    , m_pictures(pictures)
    , m_window(window)
    , m_home(new HomeScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
    , m_answer(new AnswerScreen(window.look(), &window))
    , m_closed(new ClosedScreen(window.look(), &window))
    , m_care(new CareFlow(counter, window))
{
    window.add(m_home);
    window.add(m_choose);
    window.add(m_answer);
    window.add(m_closed);
    connectScreens();
    auto *status = new QTimer(this);
    connect(status, &QTimer::timeout, this, [this] {
        if (!m_care->isOpen())
            showStatus();
    });
    status->start(statusPeriodMs);
}

void VisitFlow::connectScreens()
{
    connect(m_home, &HomeScreen::searched, this, &VisitFlow::search);
    connect(m_home, &HomeScreen::visitOpened, this, &VisitFlow::openVisit);
    connect(m_home, &HomeScreen::pictureWanted, this, &VisitFlow::askPicture);
    connect(m_home, &HomeScreen::helpWanted, &m_window, &CounterWindow::showHelp);
    connect(m_choose, &ChooseScreen::chosen, this, &VisitFlow::takeChosen);
    connect(m_choose, &ChooseScreen::left, this, &VisitFlow::goHome);
    connect(m_answer, &AnswerScreen::photoAnswered, this, &VisitFlow::choosePhoto);
    connect(m_answer, &AnswerScreen::visitChosen, this, &VisitFlow::chooseVisit);
    connect(m_answer, &AnswerScreen::referralEntered, this, &VisitFlow::enterReferral);
    connect(m_answer, &AnswerScreen::careWanted, this, &VisitFlow::startCare);
    connect(m_answer, &AnswerScreen::householdWanted, this, &VisitFlow::askHousehold);
    connect(m_answer, &AnswerScreen::nextWanted, this, &VisitFlow::goHome);
    connect(m_answer, &AnswerScreen::helpWanted, &m_window, &CounterWindow::showHelp);
    connect(m_closed, &ClosedScreen::nextWanted, this, &VisitFlow::goHome);
    connect(m_care, &CareFlow::putAside, this, &VisitFlow::goHome);
    connect(m_care, &CareFlow::closed, this, [this](const desk::ClosedCare &care) { showClosed(care, m_care->person(), false); });
    connect(&m_window, &CounterWindow::pictureDropped, this, &VisitFlow::readPicture);
    connect(&m_window, &CounterWindow::closing, this, [this] { record(); });
}

// Whoever is on the screen was checked: recorded before somebody else comes.
void VisitFlow::leavePerson()
{
    if (m_current && !m_current->recorded)
        record();
    m_current.reset();
}

void VisitFlow::goHome()
{
    const bool recorded = !m_current || m_current->recorded || record();
    const QString message = recorded ? QString() : m_window.message();
    m_current.reset();
    m_home->clearSearch();
    m_window.go(m_home);
    if (!recorded)
        m_window.say(Tone::Wait, message);
    refreshHome();
}

void VisitFlow::refreshHome()
{
    const auto visits = desk::todaysVisits(m_counter);
    const auto drafts = desk::openDrafts(m_counter);
    std::set<Ulid> putAside;
    if (drafts) {
        for (const desk::CareRequest &draft : *drafts)
            putAside.insert(draft.verification);
    }
    if (!visits)
        m_window.say(visits.error());
    const desk::CounterState state = desk::counterState(m_counter);
    m_today = homeModel(visits ? *visits : std::vector<desk::TodayRow>(), state, putAside, m_window.language());
    m_home->show(m_today);
    m_window.setStatus(text(state.facilityName), statusChips(state));
}

void VisitFlow::showStatus()
{
    const desk::CounterState state = desk::counterState(m_counter);
    m_window.setStatus(text(state.facilityName), statusChips(state));
}

bool VisitFlow::leavesCareFirst()
{
    if (!m_care->isOpen())
        return false;
    m_window.say(Tone::Wait, tr("Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte."));
    return true;
}

void VisitFlow::scan(const QByteArray &card)
{
    if (leavesCareFirst())
        return;
    leavePerson();
    find({desk::QueryKind::CardText, card.toStdString(), true, {}}, Code::E06);
}

void VisitFlow::readPicture(const QString &path)
{
    if (leavesCareFirst())
        return;
    const auto codes = m_pictures.codesIn(path.toStdString());
    if (!codes)
        return m_window.say(codes.error());
    if (codes->size() != 1)
        return m_window.say(Failure{codes->empty() ? Code::Q12 : Code::Q14, {{"fichier", path.section(QLatin1Char('/'), -1).toStdString()}}});
    leavePerson();
    find({desk::QueryKind::CardText, codes->front(), false, {}}, Code::E06);
}

void VisitFlow::askPicture()
{
    auto *dialog = new QFileDialog(&m_window, tr("Image d’une carte"), {}, tr("Images (*.png *.jpg *.jpeg *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &VisitFlow::readPicture);
    dialog->show();
}

// One field: what it may mean is tried in turn until somebody is found.
void VisitFlow::search(const QString &typed)
{
    const auto kinds = searchOrder(typed);
    for (const desk::QueryKind kind : kinds) {
        const bool last = kind == kinds.back();
        if (find({kind, typed.trimmed().toStdString(), false, {}}, last ? Code::E06 : Code::Q15))
            return;
    }
}

// True when the matter is settled: somebody found, or a failure worth saying. On
// the way, an empty-handed search leaves the word to the next kind.
bool VisitFlow::find(const desk::MemberQuery &query, Code mayFail)
{
    const auto found = desk::findMember(m_counter, query);
    if (found) {
        follow(query, *found);
        return true;
    }
    const Code code = found.error().code;
    if (mayFail == Code::Q15 && (code == Code::E06 || code == Code::Q15))
        return false;
    m_window.say(found.error());
    return true;
}

void VisitFlow::follow(const desk::MemberQuery &query, const desk::FoundMember &found)
{
    m_askedQuery = query;
    m_asked = found;
    m_asking = Asking::Candidates;
    if (found.people.size() < 2)
        return judge(0);
    const Day today = desk::now(m_counter).today();
    m_choose->show(isHouseholdCard(found) ? householdModel(found.people[0].household, today, m_window.language())
                                          : candidatesModel(found, today, m_window.language()));
    m_window.go(m_choose);
}

// Somebody else of the same household, without leaving: the check so far is kept.
void VisitFlow::askHousehold()
{
    if (!m_current || m_current->candidate >= m_current->found.people.size())
        return;
    m_askedQuery = m_current->query;
    m_asked = m_current->found;
    m_household = m_asked.people[m_current->candidate].household;
    leavePerson();
    m_asking = isHouseholdCard(m_asked) ? Asking::Candidates : Asking::Household;
    m_choose->show(householdModel(m_household, desk::now(m_counter).today(), m_window.language()));
    m_window.go(m_choose);
}

// Of a household card or a search: that one. Of somebody's own card: the other
// person by number, as without a card.
void VisitFlow::takeChosen(int place)
{
    const auto index = static_cast<std::size_t>(place);
    if (m_asking == Asking::Candidates)
        return judge(index);
    if (index < m_household.members.size())
        find({desk::QueryKind::Number, m_household.members[index].number.text, false, {}}, Code::E06);
}

void VisitFlow::judge(std::size_t candidate)
{
    m_current = Current{m_askedQuery, m_asked, candidate, {}, {}, {}};
    m_answer->startPerson();
    if (!judgeAgain()) {
        m_current.reset();
        return;
    }
    m_window.go(m_answer);
    showAnswer();
    showStatus();
}

void VisitFlow::showAnswer()
{
    m_answer->show(answerModel(m_current->answer, m_counter.journal.enrolled().scheme.name, m_window.language()));
}

bool VisitFlow::judgeAgain()
{
    auto answer = desk::judgeRights(m_counter, m_current->found, m_current->candidate, m_current->choice);
    if (!answer) {
        m_window.say(answer.error());
        return false;
    }
    m_current->answer = *answer;
    m_current->recorded.reset();
    if (m_window.current() == m_answer)
        showAnswer();
    return true;
}

bool VisitFlow::record()
{
    if (!m_current || m_current->recorded || m_care->isOpen())
        return true;
    const auto recorded = desk::recordVerification(m_counter, m_current->answer);
    if (!recorded) {
        m_window.say(recorded.error());
        return false;
    }
    m_current->recorded = *recorded;
    m_answer->showCode(text(recorded->code));
    return true;
}

void VisitFlow::choosePhoto(PhotoAnswer photo)
{
    if (!m_current || (m_current->recorded && m_current->choice.photo == photo))
        return;
    m_window.clearMessage();
    m_current->choice.photo = photo;
    if (!judgeAgain() || !record())
        return;
    if (photo == PhotoAnswer::No)
        m_window.say(Tone::Wait, tr("Ce n’est pas la personne de la photo : contrôler une pièce d’identité, ou chercher la bonne personne (F7, Échap)."));
    else if (photo == PhotoAnswer::NoPhoto)
        m_window.say(Tone::Wait, tr("Pas de photo : noter la pièce d’identité présentée."));
}

void VisitFlow::chooseVisit(VisitType visit)
{
    if (!m_current || m_current->choice.visit == visit)
        return;
    m_window.clearMessage();
    const bool wasRecorded = m_current->recorded.has_value();
    m_current->choice.visit = visit;
    if (visit != VisitType::Referral)
        m_current->choice.referral.reset();
    if (judgeAgain() && wasRecorded && visit != VisitType::Referral)
        record();
}

void VisitFlow::enterReferral()
{
    if (!m_current)
        return;
    m_window.clearMessage();
    const QString typed = m_answer->referralText();
    m_current->choice.referral.reset();
    if (!typed.trimmed().isEmpty()) {
        const auto day = parseDay(typed, civilDateOf(desk::now(m_counter).today()).year);
        m_answer->setReferralWrong(!day);
        if (!day)
            return m_window.say(day.error());
        m_current->choice.referral = Referral{*day, {}};
    }
    judgeAgain();
    m_answer->enter();
}

void VisitFlow::startCare()
{
    if (!m_current || !record())
        return;
    const Ulid verification = m_current->recorded->verification.id;
    QString person;
    if (m_current->answer.person) {
        const Beneficiary &who = m_current->answer.person->beneficiary();
        person = joined({nameOf(who), shortPersonLine(who, m_current->answer.situation.careDay, m_window.language())});
    }
    m_current.reset();
    m_care->start(verification, person);
}

void VisitFlow::openVisit(int place)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_today.rows.size())
        return;
    const HomeRow row = m_today.rows[static_cast<std::size_t>(place)];
    if (row.claim)
        return openClaim(*row.claim, row.shown.title);
    m_care->start(row.verification, row.shown.title);
}

void VisitFlow::openClaim(const Ulid &claim, const QString &person)
{
    const auto found = m_counter.journal.findClaim(claim);
    if (!found)
        return m_window.say(found.error());
    if (*found)
        showClosed({(*found)->claim, (*found)->written, (*found)->state, {}}, person, true);
}

void VisitFlow::showClosed(const desk::ClosedCare &care, const QString &person, bool copy)
{
    const QString receipt = receiptText(m_counter, care, copy ? ReceiptKind::Copy : ReceiptKind::First, m_window.language());
    m_closed->show(closedModel(care.claim, care.state, care.change, person, receipt, m_window.language()));
    m_window.go(m_closed);
    showStatus();
}

} // namespace guichet::ui
