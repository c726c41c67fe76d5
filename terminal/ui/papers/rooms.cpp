// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/papers/rooms.h"

#include "terminal/texts/words.h"
#include "terminal/ui/ask/asker.h"
#include "terminal/ui/papers/late_form.h"
#include "terminal/ui/papers/letter_form.h"
#include "terminal/ui/words/words.h"

namespace guichet::ui {

LatePaperRoom::LatePaperRoom(desk::Counter &counter, Asker &asker, QObject *parent)
    : RoomFlow(parent)
    , m_counter(counter)
    , m_asker(asker)
{
}

void LatePaperRoom::open()
{
    askLateForm(m_asker, desk::now(m_counter).today(), [this](const LatePaper &paper) { Q_EMIT paperDescribed(paper); });
}

RegulariseRoom::RegulariseRoom(desk::Counter &counter, CounterWindow &window, Asker &asker)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_asker(asker)
{
}

void RegulariseRoom::open()
{
    if (!load())
        return;
    if (m_waiting.empty())
        return m_window.say(Tone::Yes, tr("Rien à régulariser, aucune demande sans réponse."));
    ChooseModel model{tr("À régulariser"), tr("Sous 72 heures : la mutuelle peut refuser ce qui vient plus tard."), {}, tr("Entrer la réponse")};
    for (const Waiting &waiting : m_waiting) {
        ListRowText row = rowOf(waiting);
        if (model.rows.size() < 9)
            row.lead = QString::number(model.rows.size() + 1);
        model.rows.push_back(row);
    }
    m_asker.choose(model, [this](int place) { answer(m_waiting[static_cast<std::size_t>(place)]); });
}

bool RegulariseRoom::load()
{
    m_waiting.clear();
    const auto care = desk::pendingRegularisations(m_counter);
    const auto requests = desk::letterRequests(m_counter);
    if (!care || !requests) {
        m_window.say(care ? requests.error() : care.error());
        return false;
    }
    for (const desk::Regularisation &one : *care)
        m_waiting.push_back({one, {}});
    for (const desk::LetterRow &row : *requests) {
        if (!row.answer)
            m_waiting.push_back({{}, row});
    }
    return true;
}

QString RegulariseRoom::personOf(const MemberNumber &number) const
{
    const auto person = m_counter.roster.findByNumber(number);
    return person && *person ? nameOf((*person)->beneficiary()) : text(number.text);
}

ListRowText RegulariseRoom::rowOf(const Waiting &waiting) const
{
    const int zone = desk::now(m_counter).reading.zoneMinutes;
    ListRowText row;
    if (waiting.care) {
        const Claim &claim = waiting.care->claim.claim;
        row.title = personOf(claim.member);
        row.detail = joined({waiting.care->needsLetter ? tr("Lettre de garantie à obtenir") : tr("Urgence à justifier"), text(claim.number.text),
                             text(formatAmount(claim.mutual, claim.currency))});
        row.state = waiting.care->isLate ? tr("✗ délai passé") : tr("▲ avant le %1").arg(text(formatMoment(waiting.care->dueBefore, zone)).left(5) + text(formatMoment(waiting.care->dueBefore, zone)).right(6));
        row.tone = waiting.care->isLate ? Tone::No : Tone::Wait;
        row.strong = true;
        return row;
    }
    const desk::LetterRow &request = *waiting.request;
    row.title = personOf(request.request.letter.member);
    row.detail = joined({request.request.letter.kind == LetterKind::Guarantee ? tr("Lettre de garantie demandée") : tr("Entente préalable demandée"),
                         text(request.request.requestNumber), text(request.request.letter.text)});
    row.state = tr("○ demandée le %1").arg(text(formatMoment(request.askedAt, zone)).left(5));
    return row;
}

void RegulariseRoom::answer(const Waiting &waiting)
{
    const int year = civilDateOf(desk::now(m_counter).today()).year;
    const MemberNumber member = waiting.care ? waiting.care->claim.claim.member : waiting.request->request.letter.member;
    const LetterAsks what = waiting.care ? LetterAsks::Regularisation : LetterAsks::Answer;
    askLetter(m_asker, what, personOf(member), year, [this, waiting](const desk::LetterAnswer &answer) -> std::optional<Failure> {
        std::optional<Failure> failure;
        if (waiting.care) {
            if (const auto done = desk::regularise(m_counter, waiting.care->claim.claim.ulid, answer); !done)
                failure = done.error();
        } else if (const auto done = desk::enterLetterAnswer(m_counter, waiting.request->request, answer); !done) {
            failure = done.error();
        }
        if (!failure) {
            m_window.say(Tone::Yes, tr("Réponse enregistrée : elle part avec le prochain envoi."));
            Q_EMIT regularised();
        }
        return failure;
    });
}

} // namespace guichet::ui
