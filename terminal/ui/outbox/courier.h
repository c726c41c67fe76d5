// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/ports.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace guichet::ui {

// Carries one question at a time over the network, in a thread of its own, and
// brings the reply back into the window's. Only values cross.
class Courier : public QObject {
    Q_OBJECT
public:
    explicit Courier(std::unique_ptr<desk::Network> network);
    ~Courier() override; // ends what is on its way

    void carry(sync::HttpRequest question);
    void cancel();       // the reply then is a cut one or a failure

Q_SIGNALS:
    void carried(const Outcome<sync::HttpReply> &reply);

private:
    void work(const std::stop_token &stop);

    std::unique_ptr<desk::Network> m_network;
    std::mutex m_mutex{};
    std::condition_variable_any m_arrived{};
    std::optional<sync::HttpRequest> m_question{};
    std::jthread m_thread{};
};

} // namespace guichet::ui
