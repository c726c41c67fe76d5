// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/mutual/serve/exchange.h"

namespace guichet::mutual::serve {

// Whether every step of the path is a plain name: letters, digits, . _ -, no dot in
// front. "..", hidden files and anything odd are no paths of ours.
bool isPlainPath(std::string_view path);

// GET and HEAD of what `publish` wrote below `folder` (DIR/www): ETag, If-None-Match,
// Range, If-Range, as any web server does. 404 when there is no such file.
Told answerWithFile(const std::string &folder, const Asked &asked);

} // namespace guichet::mutual::serve
