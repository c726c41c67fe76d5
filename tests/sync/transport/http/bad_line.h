// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sync/transport/http/some_road.h"

namespace guichet::sync {

// Fetches all of a file, going on where the last part was cut.
struct Fetched {
    std::string bytes{};
    int questions = 0;
};
inline Fetched fetchWhole(HttpClient &client, HttpRequest request, int mostQuestions)
{
    Fetched fetched;
    while (fetched.questions++ < mostQuestions) {
        request.rangeFrom = fetched.bytes.size();
        const auto outcome = client.perform(request);
        if (!outcome)
            continue;
        fetched.bytes.resize(outcome->bodyFrom);
        fetched.bytes += textOf(outcome->body);
        if (!outcome->isCut)
            return fetched;
    }
    return fetched;
}

} // namespace guichet::sync
