// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/ask/asker.h"

#include "terminal/ui/choose/screen.h"
#include "terminal/ui/counter_window.h"

namespace guichet::ui {

Asker::Asker(CounterWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_ask(new AskScreen(window.look(), &window))
    , m_list(new ChooseScreen(window.look(), &window))
{
    window.add(m_ask);
    window.add(m_list);
    connect(m_ask, &AskScreen::taken, this, &Asker::take);
    connect(m_ask, &AskScreen::left, this, &Asker::leave);
    connect(m_list, &ChooseScreen::left, this, &Asker::leave);
    connect(m_list, &ChooseScreen::chosen, this, [this](int place) {
        const auto chosen = m_chosen; // choosing may ask again
        leave();
        chosen(place);
    });
}

void Asker::ask(const AskModel &model, Take take)
{
    if (!isAsking())
        m_from = m_window.current();
    m_take = std::move(take);
    m_ask->show(model);
    m_window.go(m_ask);
}

void Asker::choose(const ChooseModel &model, std::function<void(int)> take)
{
    if (!isAsking())
        m_from = m_window.current();
    m_chosen = std::move(take);
    m_list->show(model);
    m_window.go(m_list);
}

bool Asker::isAsking() const
{
    return m_from && (m_window.current() == m_ask || m_window.current() == m_list);
}

void Asker::fill(const QStringList &answers)
{
    if (m_window.current() == m_ask)
        m_ask->fill(answers);
}

void Asker::leave()
{
    if (m_from)
        m_window.go(m_from);
}

// The screen it came from stands again when the answer is taken: what taking says stays to be read.
void Asker::take()
{
    const auto taking = m_take;
    const QStringList answers = m_ask->answers();
    leave();
    const auto fault = taking(answers);
    if (!fault)
        return;
    m_window.go(m_ask);
    m_ask->setWrong(fault->field);
    m_window.say(fault->failure);
}

} // namespace guichet::ui
