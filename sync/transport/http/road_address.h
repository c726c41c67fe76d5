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

// The machine's own proxy counts when the road names none; a loopback address never has one.
QNetworkProxy proxyFor(const RoadAddress &road, const QUrl &url);

} // namespace guichet::sync
