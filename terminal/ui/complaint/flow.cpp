// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/complaint/flow.h"

#include "terminal/ui/complaint/book_screen.h"
#include "terminal/ui/complaint/reply_screen.h"
#include "terminal/ui/complaint/write_screen.h"
#include "terminal/ui/print/print_desk.h"
#include "terminal/ui/words/words.h"

namespace guichet::ui {

ComplaintFlow::ComplaintFlow(desk::Counter &counter, CounterWindow &window)
    : RoomFlow(&window)
    , m_counter(counter)
    , m_window(window)
    , m_write(new ComplaintWriteScreen(window.look(), &window))
    , m_book(new ComplaintBookScreen(window.look(), &window))
    , m_reply(new ReplyScreen(window.look(), &window))
{
    window.add(m_write);
    window.add(m_book);
    window.add(m_reply);
    connectScreens();
}

void ComplaintFlow::connectScreens()
{
    connect(m_write, &ComplaintWriteScreen::keepWanted, this, &ComplaintFlow::keep);
    connect(m_write, &ComplaintWriteScreen::bookWanted, this, &ComplaintFlow::showBook);
    connect(m_write, &ComplaintWriteScreen::left, this, [this] {
        if (m_fromBook)
            showBook();
        else
            leave();
    });
    connect(m_book, &ComplaintBookScreen::writeWanted, this, [this] {
        m_fromBook = true;
        bring(m_write);
    });
    connect(m_book, &ComplaintBookScreen::answerWanted, this, [this](int place) { reply(place, ComplaintEvent::Answered); });
    connect(m_book, &ComplaintBookScreen::closeWanted, this, [this](int place) { reply(place, ComplaintEvent::Closed); });
    connect(m_book, &ComplaintBookScreen::printWanted, this, [this](int place) { print(m_complaints.at(static_cast<std::size_t>(place)), true); });
    connect(m_book, &ComplaintBookScreen::left, this, &ComplaintFlow::leave);
    connect(m_reply, &ReplyScreen::keepWanted, this, &ComplaintFlow::keepReply);
    connect(m_reply, &ReplyScreen::left, this, &ComplaintFlow::showBook);
}

bool ComplaintFlow::isShown() const
{
    const Screen *current = m_window.current();
    return current == m_write || current == m_book || current == m_reply;
}

void ComplaintFlow::open()
{
    m_over = false;
    showBook();
}

void ComplaintFlow::write()
{
    if (isShown())
        return;
    m_fromBook = false;
    if (m_who && m_write->isBlank())
        m_write->suggestMember(m_who());
    m_over = true;
    bring(m_write);
}

void ComplaintFlow::showBook()
{
    bring(m_book);
    auto complaints = desk::complaints(m_counter);
    if (!complaints)
        return m_window.say(complaints.error());
    m_complaints = *std::move(complaints);
    m_book->show(complaintBook(m_complaints), desk::mayDo(m_counter, Permission::AnswerComplaints));
}

void ComplaintFlow::keep()
{
    const auto kept = desk::writeComplaint(m_counter, m_write->complaint());
    if (!kept)
        return m_window.say(kept.error());
    m_write->clear();
    print(*kept, false);
    if (m_fromBook)
        showBook();
    else
        leave();
    m_window.say(Tone::Yes, tr("Plainte %1 enregistrée.").arg(text(kept->number)));
}

void ComplaintFlow::reply(int place, ComplaintEvent event)
{
    if (place < 0 || static_cast<std::size_t>(place) >= m_complaints.size())
        return;
    const desk::ComplaintRow &complaint = m_complaints[static_cast<std::size_t>(place)];
    if (!nextComplaintState(complaint.state, event))
        return m_window.say(Failure{Code::J04, {{"numero", complaint.number}}});
    m_repliedTo = complaint.id;
    m_event = event;
    const QString number = text(complaint.number);
    const QString story = complaintBook({complaint}).stories.front();
    if (event == ComplaintEvent::Answered)
        m_reply->show({tr("Répondre à la plainte %1").arg(number), story, tr("Réponse"), tr("Enregistrer la réponse")});
    else
        m_reply->show({tr("Clore la plainte %1").arg(number), story,
                       complaint.answeredAt ? tr("Un mot de la fin, si besoin") : tr("Pourquoi la clore sans réponse ?"), tr("Clore la plainte")});
    bring(m_reply);
}

void ComplaintFlow::keepReply()
{
    const std::string words = m_reply->reply().toStdString();
    const bool answers = m_event == ComplaintEvent::Answered;
    const auto kept = answers ? desk::answerComplaint(m_counter, m_repliedTo, words) : desk::closeComplaint(m_counter, m_repliedTo, words);
    if (!kept)
        return m_window.say(kept.error());
    showBook();
    m_window.say(Tone::Yes, answers ? tr("Réponse enregistrée.") : tr("Plainte close."));
}

void ComplaintFlow::print(const desk::ComplaintRow &complaint, bool copy)
{
    const Document receipt = complaintReceipt(m_counter, complaint, copy, m_window.language());
    if (copy)
        m_window.prints().print(receipt, Paper::Roll);
    else
        m_window.prints().printUnasked(receipt, Paper::Roll);
}

// Back to what was there, as it was.
void ComplaintFlow::leave()
{
    if (!m_over || !m_window.lift())
        Q_EMIT left();
}

void ComplaintFlow::bring(Screen *screen)
{
    if (m_over)
        m_window.lay(screen);
    else
        m_window.go(screen);
}

} // namespace guichet::ui
