// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/http/reply_reader.h"
#include "sync/transport/http/spki.h"

#include <cstdlib>

using namespace guichet;

namespace {

struct Told {
    std::optional<Code> code{};
    int status = 0;
    bool isCut = false;
    Bytes body{};
    bool operator==(const Told &) const = default;
};

Told readIn(std::size_t piece, ByteView bytes, const sync::HttpRequest &request)
{
    Told told;
    sync::ReplyReader reader(request);
    for (std::size_t at = 0; at < bytes.size(); at += piece) {
        if (const auto failure = reader.take(bytes.subspan(at, std::min(piece, bytes.size() - at)))) {
            told.code = failure->code;
            return told;
        }
    }
    reader.end();
    if (!reader.hasHead())
        return told;
    auto reply = reader.takeReply();
    told.status = reply.status;
    told.isCut = reply.isCut;
    told.body = std::move(reply.body);
    return told;
}

} // namespace

// A reply means the same however the line cuts it into pieces, and never grows
// beyond what was asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const ByteView bytes(data, size);
    sync::HttpRequest request;
    request.largestReply = 1000;
    request.rangeFrom = 7;
    const Told whole = readIn(std::max<std::size_t>(size, 1), bytes, request);
    if (whole.body.size() > request.largestReply || !(readIn(1, bytes, request) == whole))
        std::abort();
    static_cast<void>(sync::pinOf(bytes));
    return 0;
}
