// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/visit_flow.h"

#include "terminal/papers/claim_papers.h"
#include "terminal/desk/search_order.h"
#include "terminal/ui/answer/flow.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/care/flow.h"
#include "terminal/ui/choose/screen.h"
#include "terminal/ui/closed/screen.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/hall/hall.h"
#include "terminal/ui/home/screen.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/surroundings.h"
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

VisitFlow::VisitFlow(desk::Counter &counter, CounterWindow &window, const Surroundings &around)
    : QObject(&window)
    , m_counter(counter)
    , m_pictures(around.pictures)
    , m_window(window)
    , m_scans(around.scans)
    , m_home(new HomeScreen(window.look(), &window))
    , m_choose(new ChooseScreen(window.look(), &window))
    , m_closed(new ClosedScreen(window.look(), &window))
    , m_asker(new Asker(window))
    , m_answer(new AnswerFlow(counter, window, *m_asker))
    , m_care(new CareFlow(counter, window, *m_asker))
    , m_hall(new Hall(counter, window, around))
{
    window.prints().use(around.printer, around.pdf, text(around.pdfFolder));
    if (counter.training)
        window.markTraining();
    window.add(m_home);
    window.add(m_choose);
    window.add(m_closed);
    connectScreens();
    addRooms();
    if (m_scans)
        connectScans();
    if (around.ring)
        connect(&window, &CounterWindow::sounded, this, around.ring);
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
    connect(m_home, &HomeScreen::menuWanted, m_hall, &Hall::openMenu);
    connect(m_home, &HomeScreen::placeWanted, m_hall, &Hall::openByKey);
    connect(m_hall, &Hall::left, this, &VisitFlow::goHome);
    connect(m_hall, &Hall::correctionWanted, m_care, &CareFlow::startFrom);
    connect(m_hall, &Hall::changed, this, &VisitFlow::showStatus);
    connect(m_hall, &Hall::visitWanted, this, &VisitFlow::goOn);
    connect(m_hall, &Hall::claimWanted, this, &VisitFlow::showClaim);
    m_hall->askWhoIsThere([this] { return memberOnScreen(); });
    connect(m_home, &HomeScreen::helpWanted, &m_window, &CounterWindow::showHelp);
    connect(m_choose, &ChooseScreen::chosen, this, &VisitFlow::takeChosen);
    connect(m_choose, &ChooseScreen::left, this, &VisitFlow::goHome);
    connect(m_answer, &AnswerFlow::careWanted, m_care, &CareFlow::start);
    connect(m_answer, &AnswerFlow::householdWanted, this, &VisitFlow::askHousehold);
    connect(m_answer, &AnswerFlow::nextWanted, this, &VisitFlow::goHome);
    connect(m_answer, &AnswerFlow::judged, this, &VisitFlow::showStatus);
    connect(m_closed, &ClosedScreen::nextWanted, this, &VisitFlow::goHome);
    connect(m_closed, &ClosedScreen::printWanted, this, &VisitFlow::printAgain);
    connect(m_closed, &ClosedScreen::careFormWanted, this, &VisitFlow::printCareForm);
    connect(m_closed, &ClosedScreen::pdfWanted, this, &VisitFlow::saveReceipt);
    connect(m_care, &CareFlow::putAside, this, &VisitFlow::goHome);
    connect(m_care, &CareFlow::closed, this, [this](const desk::ClosedCare &care) {
        m_regularisationsKnown = m_regularisationsKnown && care.claim.visit != VisitType::Emergency;
        showClosed(care, m_care->person(), false);
    });
}

void VisitFlow::goHome()
{
    if (!m_answer->leave())
        return;
    m_home->clearSearch();
    m_window.go(m_home);
    refreshHome();
}

bool VisitFlow::openRoom(int key)
{
    return m_hall->openByKey(key);
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
    if (!m_regularisationsKnown)
        QTimer::singleShot(0, this, &VisitFlow::countRegularisations);
    const desk::CounterState state = desk::counterState(m_counter);
    m_today = homeModel(visits ? *visits : std::vector<desk::TodayRow>(), state, putAside, m_window.language());
    m_home->show(m_today);
    showStatus();
}

bool VisitFlow::leavesCareFirst()
{
    if (!m_care->isOpen())
        return false;
    m_window.say(Tone::Wait, tr("Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte."));
    return true;
}

// `shownName`: how the picture is called to the user; empty for one without a file.
void VisitFlow::readPicture(const QString &path, const QString &shownName)
{
    if (m_window.isCovered()) // a locked screen is nobody's
        return;
    const auto codes = m_pictures.codesIn(path.toStdString());
    if (!codes)
        return m_window.say(Failure{codes.error().code, {{"fichier", shownName.toStdString()}, {"nom", shownName.toStdString()}}, codes.error().detail});
    if (codes->size() != 1)
        return m_window.say(Failure{codes->empty() ? Code::Q12 : Code::Q14, {{"fichier", shownName.toStdString()}}});
    if (takePaper(QByteArray::fromStdString(codes->front())) || leavesCareFirst())
        return;
    find({desk::QueryKind::CardText, codes->front(), false, {}}, Code::E06);
}

void VisitFlow::askPicture()
{
    auto *dialog = new QFileDialog(&m_window, tr("Image d’une carte"), {}, tr("Images (*.png *.jpg *.jpeg *.bmp)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { readPicture(path, path.section(QLatin1Char('/'), -1)); });
    dialog->show();
}

// One field: what it may mean is tried in turn until somebody is found.
void VisitFlow::search(const QString &typed)
{
    const auto kinds = desk::searchOrder(typed.trimmed().toStdString());
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
        follow(*found);
        return true;
    }
    const Code code = found.error().code;
    if (mayFail == Code::Q15 && (code == Code::E06 || code == Code::Q15))
        return false;
    m_window.say(found.error());
    return true;
}

// Whoever is on the screen was checked: recorded before somebody else comes.
void VisitFlow::follow(const desk::FoundMember &found)
{
    if (!m_answer->leave())
        return;
    m_asked = found;
    m_asking = Asking::Candidates;
    if (found.people.size() < 2)
        return m_answer->start(m_asked, 0);
    const Day today = desk::now(m_counter).today();
    m_choose->show(isHouseholdCard(found) ? householdModel(found.people[0].household, today, m_window.language())
                                          : candidatesModel(found, today, m_window.language()));
    m_window.go(m_choose);
}

void VisitFlow::askHousehold(const HouseholdRecord &household)
{
    m_household = household;
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
        return m_answer->start(m_asked, index);
    if (index < m_household.members.size())
        find({desk::QueryKind::Number, m_household.members[index].number.text, false, {}}, Code::E06);
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

// From the day's list, where any day may be shown.
void VisitFlow::goOn(const Ulid &verification)
{
    const auto found = m_counter.journal.findVerification(verification);
    if (!found)
        return m_window.say(found.error());
    if (!*found)
        return m_window.say(Failure{Code::C06, {{"id", toText(verification)}}});
    m_care->start(verification, nameOfMember((*found)->verification.member));
}

void VisitFlow::showClaim(const Ulid &claim)
{
    const auto found = m_counter.journal.findClaim(claim);
    if (!found)
        return m_window.say(found.error());
    if (*found)
        openClaim(claim, nameOfMember((*found)->claim.member));
}

QString VisitFlow::nameOfMember(const MemberNumber &member)
{
    const auto name = desk::nameOfMember(m_counter, member);
    return text(name ? *name : member.text);
}

QString VisitFlow::memberOnScreen()
{
    if (!m_care->isOpen())
        return m_answer->member();
    const auto visit = m_counter.journal.findVerification(m_care->verification());
    return visit && *visit ? text((*visit)->verification.member.text) : QString();
}

void VisitFlow::openClaim(const Ulid &claim, const QString &person)
{
    const auto found = m_counter.journal.findClaim(claim);
    if (!found)
        return m_window.say(found.error());
    if (*found)
        showClosed({(*found)->claim, (*found)->written, (*found)->state, {}}, person, true);
}

// Saved before, printed now: nothing here can undo the care.
void VisitFlow::showClosed(const desk::ClosedCare &care, const QString &person, bool copy)
{
    constexpr int shownColumns = 42;
    const auto print = copy ? papers::Print::Copy : papers::Print::First;
    const Document receipt = papers::receiptOf(m_counter, care, print, m_window.language());
    m_shown = care;
    m_closed->show(closedModel(care.claim, care.state, care.change, person, text(renderText(receipt, shownColumns)), m_window.language()));
    m_closed->offerPapers(m_window.prints().hasPrinter(), m_window.prints().canSavePdf());
    m_window.go(m_closed);
    if (!copy)
        m_window.prints().printUnasked(receipt, Paper::Roll);
    showStatus();
}

} // namespace guichet::ui
