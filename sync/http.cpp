// SPDX-License-Identifier: Apache-2.0
#include "sync/http.h"

#include <array>

namespace guichet::sync {

std::string_view nameOf(Method method)
{
    constexpr std::array<std::string_view, 3> names{"GET", "POST", "PUT"};
    return names[static_cast<std::size_t>(method)];
}

std::string_view HttpReply::header(std::string_view lowerCaseName) const
{
    for (const HttpHeader &row : headers) {
        if (row.name == lowerCaseName)
            return row.value;
    }
    return {};
}

} // namespace guichet::sync
