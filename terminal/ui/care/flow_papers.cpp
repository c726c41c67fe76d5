// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/words.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/care/choices.h"
#include "terminal/ui/care/flow.h"
#include "terminal/ui/care/screen.h"
#include "terminal/ui/papers/letter_form.h"
#include "terminal/ui/papers/referral_form.h"
#include "terminal/ui/papers/visit_papers.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/words.h"

// What is chosen from a list, taken from a paper or asked of the mutual during care.
namespace guichet::ui {

void CareFlow::connectPapers()
{
    connect(m_screen, &CareScreen::moreWanted, this, &CareFlow::openMore);
    connect(m_screen, &CareScreen::diagnosisWanted, this, &CareFlow::chooseDiagnosis);
    connect(m_screen, &CareScreen::letterWanted, this, &CareFlow::askLetterReceived);
    connect(m_screen, &CareScreen::referralWanted, this, &CareFlow::askReferralOut);
    connect(m_screen, &CareScreen::diagnosisFull, this, [this] {
        m_window.say(Failure{Code::C08, {{"champ", tr("diagnostic").toStdString()}, {"n", "2000"}}, {}});
    });
}

void CareFlow::openMore()
{
    const std::pair<MoreChoice, void (CareFlow::*)()> actions[] = {
        {MoreChoice::Diagnosis, &CareFlow::chooseDiagnosis}, {MoreChoice::OffTariff, &CareFlow::askOffTariff},
        {MoreChoice::Letter, &CareFlow::askLetterReceived},  {MoreChoice::Authorisation, &CareFlow::askAuthorisationReceived},
        {MoreChoice::AskLetter, &CareFlow::askForLetter},    {MoreChoice::AskAuthorisation, &CareFlow::askForAuthorisation},
        {MoreChoice::Referral, &CareFlow::askReferralOut},   {MoreChoice::Condition, &CareFlow::chooseCondition},
    };
    const auto choices = moreChoices(m_plan);
    m_asker.choose(moreModel(choices), [this, choices, actions = std::to_array(actions)](int place) {
        const MoreChoice chosen = choices[static_cast<std::size_t>(place)];
        if (chosen == MoreChoice::RemoveLine)
            return m_screen->removeLine();
        for (const auto &[choice, action] : actions) {
            if (choice == chosen)
                return (this->*action)();
        }
    });
}

// The first row is for what no list holds.
void CareFlow::chooseDiagnosis()
{
    const QStringList known = diagnosisChoices(m_habits.diagnoses);
    m_asker.choose(diagnosisModel(known), [this, known](int place) {
        if (place == 0)
            return m_screen->startDiagnosis();
        m_screen->setDiagnosis(known[place - 1]);
    });
}

void CareFlow::chooseCondition()
{
    const std::vector<std::string> conditions = m_plan.excludedConditions;
    m_asker.choose(conditionModel(conditions), [this, conditions](int place) {
        TypedCare papers = m_screen->typed();
        papers.condition = place == 0 ? std::string() : conditions[static_cast<std::size_t>(place - 1)];
        setPapers(papers);
    });
}

void CareFlow::setPapers(const TypedCare &papers)
{
    m_screen->setPapers(papers);
    m_changed = true;
    price();
}

void CareFlow::askOffTariff()
{
    const auto categories = offTariffCategories(m_plan);
    m_asker.choose(categoryModel(categories, m_window.language()), [this, categories](int place) {
        const std::string category = categories[static_cast<std::size_t>(place)];
        m_asker.ask(offTariffModel(category, m_window.language()), [this, category](const QStringList &answers) -> std::optional<Asker::Fault> {
            auto line = offTariffLine(category, answers);
            if (!line)
                return line.error();
            m_screen->addLine(*line);
            m_changed = true;
            price();
            return {};
        });
    });
}

void CareFlow::askLetterReceived()
{
    askLetter(m_asker, LetterAsks::Letter, m_person, civilDateOf(desk::now(m_counter).today()).year, [this](const desk::LetterAnswer &answer) -> std::optional<Failure> {
        TypedCare papers = m_screen->typed();
        papers.letter = GuaranteeLetter{answer.number, answer.maxAmount.value_or(Money{}), answer.validTo.value_or(Day{})};
        setPapers(papers);
        return {};
    });
}

void CareFlow::askAuthorisationReceived()
{
    askLetter(m_asker, LetterAsks::Authorisation, m_person, civilDateOf(desk::now(m_counter).today()).year, [this](const desk::LetterAnswer &answer) -> std::optional<Failure> {
        TypedCare papers = m_screen->typed();
        papers.priorAuthorisation = answer.number;
        setPapers(papers);
        return {};
    });
}

void CareFlow::takeLetter(const LetterText &letter)
{
    if (letter.member != m_member)
        return m_window.say(Failure{Code::C15, {{"numero", letter.member.text}}, {}});
    TypedCare papers = m_screen->typed();
    if (letter.kind == LetterKind::Guarantee)
        papers.letter = GuaranteeLetter{letter.number, letter.maxAmount, letter.validTo};
    else
        papers.priorAuthorisation = letter.number;
    setPapers(papers);
}

void CareFlow::askForLetter()
{
    askFor(LetterKind::Guarantee);
}

void CareFlow::askForAuthorisation()
{
    askFor(LetterKind::PriorAuthorisation);
}

void CareFlow::askFor(LetterKind kind)
{
    m_asker.ask(letterRequestModel(kind, m_screen->typed()), [this, kind](const QStringList &answers) -> std::optional<Asker::Fault> {
        const auto asked = desk::requestLetter(m_counter, {kind, m_verification, answers[0].toStdString()});
        if (!asked)
            return Asker::Fault{asked.error(), 0};
        m_window.say(Tone::Yes, tr("Demande %1 enregistrée : elle part avec le prochain envoi.").arg(text(asked->requestNumber)));
        m_window.prints().print(letterRequestPaper(m_counter, *asked, m_screen->typed().diagnosis.toStdString(), m_window.language()), Paper::A4);
        return {};
    });
}

void CareFlow::askReferralOut()
{
    askReferral(m_asker, [this](const desk::ReferralRequest &typed) -> std::optional<Failure> {
        desk::ReferralRequest request = typed;
        request.verification = m_verification;
        const auto referral = desk::recordReferral(m_counter, request);
        if (!referral)
            return referral.error();
        m_window.say(Tone::Yes, tr("Référence %1 enregistrée.").arg(text(referral->number)));
        m_window.prints().print(referralPaper(m_counter, *referral, m_screen->typed().diagnosis.toStdString(), m_window.language()), Paper::Roll);
        return {};
    });
}

} // namespace guichet::ui
