// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/words.h"
#include "terminal/ui/answer/flow.h"
#include "terminal/ui/answer/screen.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/papers/late_form.h"
#include "terminal/ui/papers/referral_form.h"
#include "terminal/ui/papers/visit_papers.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

// What is asked for, or printed, beside the answer.
namespace guichet::ui {

void AnswerFlow::connectPapers()
{
    connect(m_screen, &AnswerScreen::moreWanted, this, &AnswerFlow::openMore);
    connect(m_screen, &AnswerScreen::ticketWanted, this, &AnswerFlow::printTicket);
    connect(m_screen, &AnswerScreen::newbornWanted, this, &AnswerFlow::askNewborn);
    connect(m_screen, &AnswerScreen::referralOutWanted, this, &AnswerFlow::askReferralOut);
}

void AnswerFlow::openMore()
{
    if (!m_current || !m_current->answer.person)
        return;
    ChooseModel model{tr("Pour cette personne"), {}, {}, tr("Choisir")};
    std::vector<void (AnswerFlow::*)()> actions;
    const auto add = [&](const QString &title, const QString &detail, void (AnswerFlow::*action)()) {
        ListRowText row;
        row.lead = QString::number(actions.size() + 1);
        row.title = title;
        row.detail = detail;
        model.rows.push_back(row);
        actions.push_back(action);
    };
    add(tr("Référer vers un autre centre"), tr("F5 : papier avec son code, pour la personne"), &AnswerFlow::askReferralOut);
    if (m_screen->model().mayBeMother)
        add(tr("Nouveau-né"), tr("F8 : l’enfant est vu sur la carte de sa mère"), &AnswerFlow::askNewborn);
    add(tr("Formulaire papier"), tr("Soins d’un autre jour, saisis aujourd’hui"), &AnswerFlow::askLatePaper);
    add(tr("Ticket de vérification"), tr("F6 : le code et les droits, imprimés"), &AnswerFlow::printTicket);
    m_asker.choose(model, [this, actions](int place) { (this->*actions[static_cast<std::size_t>(place)])(); });
}

// The code stands on it: the check is in the journal before anything is printed.
void AnswerFlow::printTicket()
{
    if (!m_current || !m_current->answer.person || !record())
        return;
    m_window.clearMessage();
    m_window.prints().print(ticketPaper(m_counter, m_current->answer, *m_current->recorded, m_window.language()), Paper::Roll);
}

void AnswerFlow::askNewborn()
{
    if (!m_current || !m_screen->model().mayBeMother)
        return;
    AskModel model{tr("Quand l’enfant est-il né ?"), tr("Il est vu sur la carte de sa mère, le temps de l’inscrire."), {}, tr("Vérifier les droits")};
    model.fields.push_back({tr("Date de naissance"), tr("JJ/MM/AAAA"), {}, 20, true});
    m_asker.ask(model, [this](const QStringList &answers) -> std::optional<Asker::Fault> {
        const auto born = parseDay(answers[0], civilDateOf(desk::now(m_counter).today()).year);
        if (!born)
            return Asker::Fault{born.error(), 0};
        m_current->choice.newborn = *born;
        m_current->choice.photo = PhotoAnswer::NotAsked;
        const auto fine = desk::judgeRights(m_counter, m_current->found, m_current->candidate, m_current->choice);
        if (!fine) {
            m_current->choice.newborn.reset();
            return Asker::Fault{fine.error(), 0};
        }
        judge();
        return {};
    });
}

void AnswerFlow::askReferralOut()
{
    if (!m_current || !m_current->answer.person)
        return;
    askReferral(m_asker, [this](const desk::ReferralRequest &typed) -> std::optional<Failure> {
        if (!record())
            return {};
        desk::ReferralRequest request = typed;
        request.verification = m_current->recorded->verification.id;
        const auto referral = desk::recordReferral(m_counter, request);
        if (!referral)
            return referral.error();
        m_window.say(Tone::Yes, tr("Référence %1 enregistrée.").arg(text(referral->number)));
        m_window.prints().print(referralPaper(m_counter, *referral, {}, m_window.language()), Paper::Roll);
        return {};
    });
}

void AnswerFlow::askLatePaper()
{
    askLateForm(m_asker, desk::now(m_counter).today(), [this](const LatePaper &paper) {
        if (!m_current)
            return;
        m_current->choice.on = paper.day;
        m_current->choice.lateReason = paper.reason;
        judge();
    });
}

bool AnswerFlow::takeReferral(const ReferralText &referral)
{
    if (!m_current || !m_current->answer.person)
        return false;
    if (m_current->answer.verification.member != referral.member) {
        m_window.say(Failure{Code::C15, {{"numero", referral.member.text}}, {}});
        return false;
    }
    m_current->choice.visit = VisitType::Referral;
    m_current->choice.referral = Referral{referral.issuedOn, referral.from.text};
    m_screen->showReferral(text(formatDay(referral.issuedOn)));
    return judge();
}

} // namespace guichet::ui
