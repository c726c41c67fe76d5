// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/http.h"
#include "sync/road_settings.h"

#include <memory>
#include <string>

// Carries one question at a time to the address of a road, over Qt's sockets: Qt's own
// HTTP client bounds neither the headers it keeps nor how often it asks again.
namespace guichet::sync {

// Redirections are never followed, nothing is kept between questions but the open
// connection (no cookies, no cache, no logins of its own), HTTP/1.1 only.
// Make it where programs start: it makes the QCoreApplication Qt needs when there
// is none, and that one lives as long as it.
class HttpClient {
public:
    // `version` of the program, for User-Agent. E04 {fichier}: a certificate or key
    // of the road cannot be read. E09 {cle}: its address or proxy is not one.
    static Outcome<std::unique_ptr<HttpClient>> open(const RoadSettings &road, const std::string &version);
    virtual ~HttpClient() = default;

    // From any thread; blocks until the reply is whole, or cut: by the line, by the
    // request's own limits of time, or by cancel(). Once the headers are read, what
    // had come is kept in a reply that isCut.
    //   N01 a page of the network's own (portal) · N02 sent elsewhere, or the path is another host's
    //   N03 an answer HTTP does not allow · N05 more than asked for, or coded unasked
    //   N06 not the server the road knows; nothing was sent · N08 {hote} not reached, or no answer
    virtual Outcome<HttpReply> perform(const HttpRequest &request) = 0;

    // Ends at once every question now on its way. From any thread.
    virtual void cancel() = 0;
};

} // namespace guichet::sync
