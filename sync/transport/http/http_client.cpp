// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/http_client.h"

#include "sync/transport/http/http_exchange.h"
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

void addHeaders(QNetworkRequest &request, const HttpRequest &question)
{
    // Named here, so that Qt neither asks for a coding nor unpacks one.
    request.setRawHeader("Accept-Encoding", "identity");
    if (question.method != Method::Get)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    if (question.rangeFrom > 0)
        request.setRawHeader("Range", QByteArrayLiteral("bytes=") + QByteArray::number(static_cast<qulonglong>(question.rangeFrom)) + '-');
    for (const HttpHeader &header : question.headers)
        request.setRawHeader(QByteArray::fromStdString(header.name), QByteArray::fromStdString(header.value));
}

void addRules(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

class QtHttpClient final : public HttpClient {
public:
    QtHttpClient(const RoadSettings &road, RoadAddress address, QSslConfiguration tls, const std::string &version)
        : m_application(QCoreApplication::instance() ? nullptr : std::make_unique<Application>())
        , m_address(std::move(address))
        , m_tls(std::move(tls))
        , m_userAgent("guichet/" + QByteArray::fromStdString(version))
        , m_pinIsEnough(road.caFile.empty())
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
        inThread([this] { m_manager = std::make_unique<QNetworkAccessManager>(); });
    }
    ~QtHttpClient() override
    {
        cancel();
        inThread([this] { m_manager.reset(); });
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
        auto url = addressOf(m_address, question);
        if (!url)
            return url.failure();
        PreparedQuestion prepared{question, *url, QNetworkRequest(*url), {}};
        if (isSameOrigin(*url, m_address.base)) // the pin is of the road's own server
            prepared.expected = {m_address.pin, m_pinIsEnough, question.mayHaveWrongDates};
        if (!prepared.expected.pin.empty() && url->scheme() != QLatin1String("https"))
            return fail(Code::N06, {}, "a pinned key, and an address without TLS");
        prepared.request.setSslConfiguration(m_tls);
        prepared.request.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
        addRules(prepared.request);
        addHeaders(prepared.request, question);
        return prepared;
    }

    void begin(PreparedQuestion prepared, std::promise<Outcome<HttpReply>> &promise)
    {
        if (prepared.question.mayHaveWrongDates)
            m_manager->clearConnectionCache(); // a line opened with wrong dates carries nothing else
        m_manager->setProxy(proxyFor(m_address, prepared.url));
        const bool leavesNoLine = prepared.question.mayHaveWrongDates;
        auto *exchange = new HttpExchange(*m_manager, std::move(prepared));
        m_running.push_back(exchange);
        exchange->whenDone([this, exchange, leavesNoLine, &promise](Outcome<HttpReply> outcome) {
            std::erase(m_running, exchange);
            if (leavesNoLine)
                m_manager->clearConnectionCache();
            promise.set_value(std::move(outcome));
        });
    }

    std::unique_ptr<Application> m_application;
    RoadAddress m_address;
    QSslConfiguration m_tls;
    QByteArray m_userAgent;
    bool m_pinIsEnough;
    QThread m_thread{};
    QObject m_context{}; // lives in m_thread, as the two below
    std::unique_ptr<QNetworkAccessManager> m_manager{};
    std::vector<HttpExchange *> m_running{};
};

} // namespace

Outcome<std::unique_ptr<HttpClient>> HttpClient::open(const RoadSettings &road, const std::string &version)
{
    auto address = parseRoadAddress(road);
    if (!address)
        return address.failure();
    auto tls = tlsOf(road);
    if (!tls)
        return tls.failure();
    return std::unique_ptr<HttpClient>(std::make_unique<QtHttpClient>(road, *std::move(address), *std::move(tls), version));
}

} // namespace guichet::sync
