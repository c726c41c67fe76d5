// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/http_client.h"

#include "sync/transport/http/http_exchange.h"
#include "sync/transport/http/question_head.h"
#include "sync/transport/http/road_address.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <clocale>
#include <future>

namespace guichet::sync {
namespace {

// What Qt needs of a program that has none. It follows the environment's locale;
// machine text never does, so that is put back.
class Application {
public:
    Application()
    {
        const char *now = std::setlocale(LC_ALL, nullptr);
        const std::string before = now ? now : "C";
        m_application = std::make_unique<QCoreApplication>(m_count, m_words);
        std::setlocale(LC_ALL, before.c_str());
    }

private:
    char m_name[8] = "guichet";
    char *m_words[2] = {m_name, nullptr};
    int m_count = 1;
    std::unique_ptr<QCoreApplication> m_application{};
};

class QtHttpClient final : public HttpClient {
public:
    QtHttpClient(std::unique_ptr<Application> application, const RoadSettings &road, RoadAddress address, QSslConfiguration tls, const std::string &version)
        : m_application(std::move(application))
        , m_address(std::move(address))
        , m_tls(std::move(tls))
        , m_userAgent("guichet/" + version)
        , m_pinIsEnough(road.caFile.empty())
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~QtHttpClient() override
    {
        cancel();
        inThread([this] { m_kept.reset(); });
        m_thread.quit();
        m_thread.wait();
    }

    Outcome<HttpReply> perform(const HttpRequest &question) override
    {
        auto prepared = prepare(question);
        if (!prepared)
            return prepared.failure();
        std::promise<Outcome<HttpReply>> promise;
        auto future = promise.get_future();
        QMetaObject::invokeMethod(&m_context, [&] { begin(*std::move(prepared), promise); }, Qt::QueuedConnection);
        return future.get();
    }

    void cancel() override
    {
        inThread([this] {
            for (HttpExchange *exchange : std::vector(m_running))
                exchange->stop("cancelled");
        });
    }

private:
    template <class Work>
    void inThread(Work work)
    {
        QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
    }

    Outcome<PreparedQuestion> prepare(const HttpRequest &question) const
    {
        const auto url = addressOf(m_address, question);
        if (!url)
            return url.failure();
        PreparedQuestion prepared;
        prepared.question = question;
        prepared.isTls = url->scheme() == QLatin1String("https");
        prepared.tls = m_tls;
        if (isSameOrigin(*url, m_address.base)) // the pin is of the road's own server
            prepared.expected = {m_address.pin, m_pinIsEnough, question.mayHaveWrongDates};
        if (!prepared.expected.pin.empty() && !prepared.isTls)
            return fail(Code::N06, {}, "a pinned key, and an address without TLS");
        const Way way = wayTo(m_address, *url);
        prepared.host = way.host;
        prepared.port = way.port;
        prepared.proxy = way.tunnel;
        auto head = encodeQuestionHead(question, {way.target, hostHeaderOf(*url), m_userAgent});
        if (!head)
            return head.failure();
        prepared.head = *std::move(head);
        return prepared;
    }

    void begin(PreparedQuestion prepared, std::promise<Outcome<HttpReply>> &promise)
    {
        const QString place = prepared.host + QLatin1Char(' ') + QString::number(prepared.port) + (prepared.isTls ? QStringLiteral(" TLS") : QString{});
        HttpExchange::Line kept = prepared.expected.mayHaveWrongDates || place != m_keptPlace ? nullptr : std::move(m_kept);
        if (kept && (kept->state() != QAbstractSocket::ConnectedState || kept->bytesAvailable() > 0))
            kept.reset();
        auto *exchange = new HttpExchange(std::move(prepared));
        m_running.push_back(exchange);
        exchange->whenDone([this, exchange, place, &promise](Outcome<HttpReply> outcome, HttpExchange::Line line) {
            std::erase(m_running, exchange);
            if (line) {
                m_kept = std::move(line);
                m_keptPlace = place;
            }
            promise.set_value(std::move(outcome));
        });
        exchange->start(std::move(kept));
    }

    std::unique_ptr<Application> m_application;
    RoadAddress m_address;
    QSslConfiguration m_tls;
    std::string m_userAgent;
    bool m_pinIsEnough;
    QThread m_thread{};
    QObject m_context{}; // lives in m_thread, as all below
    std::vector<HttpExchange *> m_running{};
    HttpExchange::Line m_kept{}; // open, for the next question to the same place
    QString m_keptPlace{};
};

} // namespace

Outcome<std::unique_ptr<HttpClient>> HttpClient::open(const RoadSettings &road, const std::string &version)
{
    auto address = parseRoadAddress(road);
    if (!address)
        return address.failure();
    auto application = QCoreApplication::instance() ? nullptr : std::make_unique<Application>(); // TLS is looked for through it
    auto tls = tlsOf(road);
    if (!tls)
        return tls.failure();
    return std::unique_ptr<HttpClient>(std::make_unique<QtHttpClient>(std::move(application), road, *std::move(address), *std::move(tls), version));
}

} // namespace guichet::sync
