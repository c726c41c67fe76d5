// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "sync/road_settings.h"

#include <QNetworkProxy>
#include <QUrl>

namespace guichet::sync {

// Where a road leads: its address, the one of its tokens, and what lies between.
// Values of Qt's kind, for this folder only.
struct RoadAddress {
    QUrl base{};
    QUrl tokens{}; // empty: the road has none
    std::string pin{};
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    bool asksSystemProxy = false;
};

// E09 {cle} {attendu}.
Outcome<RoadAddress> parseRoadAddress(const RoadSettings &road);

// The whole address of a question. N02 when its path is a whole address of a host
// that is not the road's.
Outcome<QUrl> addressOf(const RoadAddress &road, const HttpRequest &request);

bool isSameOrigin(const QUrl &one, const QUrl &other);

// How to come to an address: straight, by a proxy that is asked for the whole
// address (http), or through one (https).
struct Way {
    QString host{}; // of the first connection
    quint16 port = 0;
    QNetworkProxy tunnel{QNetworkProxy::NoProxy};
    std::string target{}; // of the request line
};
// The machine's own proxy counts when the road names none; a loopback address never has one.
Way wayTo(const RoadAddress &road, const QUrl &url);

// "mutual.example:8443"; the port only when it is not the scheme's own.
std::string hostHeaderOf(const QUrl &url);

} // namespace guichet::sync
