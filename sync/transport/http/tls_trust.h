// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/road_settings.h"
#include "terminal/base/failure.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

// Whom the road believes: the CA file alone, or the system's, or the pinned key.
// With a pin and no CA file the pin stands in for the chain; with both, both must
// hold. Names and dates must always fit, but for trust.md 3.5.
namespace guichet::sync {

// E04 {fichier}: a certificate or key that cannot be read.
Outcome<QSslConfiguration> tlsOf(const RoadSettings &road);

struct TlsExpectation {
    std::string pin{};            // empty: none
    bool pinIsEnough = false;     // no CA file: the chain need not end anywhere
    bool mayHaveWrongDates = false;
};

bool hasPin(const QSslCertificate &certificate, const std::string &pin);

// Those of `errors` this connection may go on with: all of them, or none.
QList<QSslError> forgivable(const QList<QSslError> &errors, const QSslCertificate &peer, const TlsExpectation &expected);

} // namespace guichet::sync
