// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/outbox/courier.h"

#include <utility>

namespace guichet::ui {

Courier::Courier(std::unique_ptr<desk::Network> network)
    : m_network(std::move(network))
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

Courier::~Courier()
{
    m_thread.request_stop();
    m_network->cancel();
    m_thread.join();
}

void Courier::carry(sync::HttpRequest question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_question = std::move(question);
    }
    m_arrived.notify_one();
}

void Courier::cancel()
{
    m_network->cancel();
}

void Courier::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        std::optional<sync::HttpRequest> question;
        {
            std::unique_lock lock(m_mutex);
            if (!m_arrived.wait(lock, stop, [this] { return m_question.has_value(); }))
                return;
            question = std::exchange(m_question, {});
        }
        auto reply = m_network->perform(*question);
        if (!stop.stop_requested())
            QMetaObject::invokeMethod(this, [this, reply = std::move(reply)] { Q_EMIT carried(reply); }, Qt::QueuedConnection);
    }
}

} // namespace guichet::ui
