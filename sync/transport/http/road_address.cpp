// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/road_address.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace guichet::sync {
namespace {

constexpr char direct[] = "direct"; // as proxy: none, whatever the machine says

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

QUrl strictUrl(const std::string &text)
{
    return QUrl(QString::fromStdString(text), QUrl::StrictMode);
}

Unexpected<Failure> badSetting(const char *key, const char *expected)
{
    return fail(Code::E09, {{"cle", key}, {"attendu", expected}});
}

Outcome<QNetworkProxy> parseProxy(const std::string &text)
{
    const QUrl url = strictUrl(text);
    if (!url.isValid() || url.scheme() != QLatin1String("http") || url.host().isEmpty() || url.port() < 1)
        return badSetting("proxy", "http://host:port");
    return QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port()), url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

Outcome<RoadAddress> parseRoadAddress(const RoadSettings &road)
{
    RoadAddress address;
    address.base = strictUrl(road.url);
    if (!isWeb(address.base) || !address.base.userInfo().isEmpty())
        return badSetting("url", "https://host/");
    address.tokens = strictUrl(road.tokenUrl);
    if (!road.tokenUrl.empty() && !isWeb(address.tokens))
        return badSetting("token_url", "https://host/");
    address.pin = road.pin;
    address.asksSystemProxy = road.proxy.empty();
    if (road.proxy.empty() || road.proxy == direct)
        return address;
    auto proxy = parseProxy(road.proxy);
    if (!proxy)
        return proxy.failure();
    address.proxy = *proxy;
    return address;
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

Outcome<QUrl> addressOf(const RoadAddress &road, const HttpRequest &request)
{
    const bool isWhole = request.path.starts_with("https://") || request.path.starts_with("http://");
    std::string text = request.path;
    if (!isWhole) {
        text = road.base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment).toStdString();
        if (!text.ends_with('/'))
            text += '/';
        text += request.path;
    }
    const QUrl url = strictUrl(text);
    if (!isWeb(url) || !(isSameOrigin(url, road.base) || isSameOrigin(url, road.tokens)))
        return fail(Code::N02, {}, "a question to a host that is not the road's");
    return url;
}

namespace {

QNetworkProxy proxyFor(const RoadAddress &road, const QUrl &url)
{
    if (isLoopback(url) && road.asksSystemProxy)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (!road.asksSystemProxy)
        return road.proxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.front();
}

std::string targetOf(const QUrl &url)
{
    std::string target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment).toStdString();
    return target.starts_with('/') ? target : "/" + target;
}

} // namespace

std::string hostHeaderOf(const QUrl &url)
{
    std::string host = url.host(QUrl::FullyEncoded).toStdString();
    if (host.find(':') != std::string::npos)
        host = "[" + host + "]";
    return url.port() < 0 ? host : host + ":" + std::to_string(url.port());
}

Way wayTo(const RoadAddress &road, const QUrl &url)
{
    Way way{url.host(QUrl::FullyEncoded), static_cast<quint16>(portOf(url)), QNetworkProxy(QNetworkProxy::NoProxy), targetOf(url)};
    const QNetworkProxy proxy = proxyFor(road, url);
    const bool isHttp = proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy;
    if (!isHttp || url.scheme() == QLatin1String("https")) {
        way.tunnel = proxy;
        return way;
    }
    way.host = proxy.hostName();
    way.port = proxy.port();
    way.target = url.toEncoded(QUrl::RemoveFragment).toStdString();
    return way;
}

} // namespace guichet::sync
