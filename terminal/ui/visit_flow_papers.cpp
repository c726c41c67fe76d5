// SPDX-License-Identifier: Apache-2.0
#include "terminal/papers/claim_papers.h"
#include "terminal/texts/words.h"
#include "terminal/ui/answer/flow.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/care/flow.h"
#include "terminal/ui/counter_window.h"
#include "terminal/ui/hall/hall.h"
#include "terminal/ui/home/screen.h"
#include "terminal/ui/papers/letter_form.h"
#include "terminal/ui/papers/rooms.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/scan/scan_desk.h"
#include "terminal/ui/visit_flow.h"
#include "terminal/ui/words/words.h"

// Scans, papers among them; what is printed again; rooms that are about papers, and what the status line says of them.
namespace guichet::ui {
namespace {

Failure damagedPaper()
{
    return {Code::C16, {}, {}};
}

} // namespace

void VisitFlow::connectScans()
{
    m_scans->offerTo(this, [this](const Scan &scan) {
        takeScan(scan);
        return true;
    });
    connect(m_scans, &ScanDesk::pictureGiven, this, &VisitFlow::readPicture);
    connect(m_scans, &ScanDesk::pictureSeen, m_home, &HomeScreen::showPicture);
    connect(m_scans, &ScanDesk::pictureLost, m_home, &HomeScreen::clearPicture);
}

void VisitFlow::takeScan(const Scan &scan)
{
    if (takePaper(scan.text))
        return m_scans->answered(ScanDesk::Outcome::Genuine);
    if (leavesCareFirst())
        return m_scans->answered(ScanDesk::Outcome::NotACard);
    m_asked = {};
    find({desk::QueryKind::CardText, scan.text.toStdString(), scan.fromKeyboard(), {}}, Code::E06);
    const bool genuine = m_asked.card && m_asked.card->verdict != cards::Verdict::Reject;
    m_scans->answered(!genuine                    ? ScanDesk::Outcome::NotACard
                      : m_asked.card->repaired ? ScanDesk::Outcome::GenuineByRepair
                                                  : ScanDesk::Outcome::Genuine);
}

// Whatever comes out after the first is marked as a duplicate.
void VisitFlow::printAgain()
{
    m_window.prints().print(papers::receiptOf(m_counter, m_shown, papers::Print::Copy, m_window.language()), Paper::Roll);
}

void VisitFlow::printCareForm()
{
    m_window.prints().print(papers::careFormOf(m_counter, m_shown, papers::Print::First, m_window.language()), Paper::A5);
}

void VisitFlow::saveReceipt()
{
    const Document receipt = papers::receiptOf(m_counter, m_shown, papers::Print::Copy, m_window.language());
    m_window.prints().savePdf(receipt, Paper::A5, text(papers::fileNameOf(receipt, m_shown.claim)));
}

void VisitFlow::addRooms()
{
    auto *late = new LatePaperRoom(m_counter, *m_asker, this);
    connect(late, &LatePaperRoom::paperDescribed, this, [this](const LatePaper &paper) {
        m_answer->expect(paper);
        goHome();
        m_window.say(Tone::Wait, tr("Formulaire du %1 : présentez la carte, ou cherchez la personne. Échap pour y renoncer.").arg(text(formatDay(paper.day))));
    });
    m_hall->add({0, {}, tr("Formulaire papier"), tr("Soins d’un autre jour, saisis aujourd’hui"), Permission::RecordCare, {}}, late);
    auto *regularise = new RegulariseRoom(m_counter, m_window, *m_asker);
    connect(regularise, &RegulariseRoom::regularised, this, &VisitFlow::countRegularisations);
    m_hall->add({0, {}, tr("À régulariser"), tr("Urgences et lettres sous 72 h, réponses de la mutuelle"), Permission::RecordCare, {}}, regularise);
    connect(m_home, &HomeScreen::cleared, this, [this] {
        m_answer->expectNothing();
        m_window.clearMessage();
        showStatus();
    });
}

void VisitFlow::showStatus()
{
    const desk::CounterState state = desk::counterState(m_counter);
    auto chips = statusChips(state);
    if (m_toRegularise > 0)
        chips.insert(chips.begin() + 2, {tr("%n à régulariser", "", static_cast<int>(m_toRegularise)), Alert::Strong});
    if (const auto &paper = m_answer->expectedPaper())
        chips.insert(chips.begin(), {tr("Formulaire du %1").arg(text(formatShortDay(paper->day))), Alert::Strong});
    m_window.setStatus(text(state.facilityName), chips);
}

// After the screen is shown: it looks through a month of visits.
void VisitFlow::countRegularisations()
{
    const auto waiting = desk::pendingRegularisations(m_counter);
    m_regularisationsKnown = waiting.has_value();
    const std::size_t count = waiting ? waiting->size() : 0;
    if (count == m_toRegularise)
        return;
    m_toRegularise = count;
    if (!m_care->isOpen())
        showStatus();
}

// A referral leads to its person from anywhere but care; a letter belongs to the care
// or to the question that is open.
bool VisitFlow::takePaper(const QByteArray &scanned)
{
    const std::string paper = scanned.trimmed().toStdString();
    const bool isReferral = scanned.trimmed().toUpper().startsWith(referralPrefix.data());
    if (!isReferral && !paper.starts_with(letterPrefix))
        return false;
    if (!isReferral) {
        const auto letter = parseLetterText(paper);
        if (!letter)
            m_window.say(damagedPaper());
        else if (m_asker->isAsking())
            m_asker->fill(letterAnswers(*letter));
        else if (m_care->isOpen())
            m_care->takeLetter(*letter);
        else
            m_window.say(Tone::Wait, tr("Lettre de la mutuelle : ouvrez d’abord les soins de la personne, ou « À régulariser » au menu."));
        return true;
    }
    const auto referral = parseReferralText(paper);
    if (!referral)
        m_window.say(damagedPaper());
    else if (m_answer->isOpen() && !m_care->isOpen())
        m_answer->takeReferral(*referral);
    else if (!leavesCareFirst()) {
        m_answer->expect(*referral);
        find({desk::QueryKind::Number, referral->member.text, false, {}}, Code::E06);
    }
    return true;
}

} // namespace guichet::ui
