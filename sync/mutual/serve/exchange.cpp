// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/exchange.h"

namespace guichet::mutual::serve {

Told plainLine(int status, std::string_view line)
{
    Told told;
    told.status = status;
    told.headers = {{"Content-Type", "text/plain; charset=utf-8"}, {"Cache-Control", "no-store"}};
    told.body = copyOf(bytesOf(line));
    told.body.push_back('\n');
    return told;
}

Told tryLater(int status, std::int64_t seconds, std::string_view line)
{
    Told told = plainLine(status, line);
    told.headers.push_back({"Retry-After", std::to_string(seconds)});
    return told;
}

Told mail(int status, Bytes body, std::string terminal)
{
    Told told;
    told.status = status;
    told.headers = {{"Content-Type", "application/octet-stream"}, {"Cache-Control", "no-store"}};
    told.body = std::move(body);
    told.terminal = std::move(terminal);
    return told;
}

} // namespace guichet::mutual::serve
