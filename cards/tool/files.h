// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cards/issuer_keys.h"
#include "terminal/base/failure.h"

#include <QJsonObject>

#include <string>

// Files this program reads and writes.
namespace guichet::cards::tool {

Outcome<std::string> readFile(const std::string &path); // at most 64 MiB
std::string readStandardInput();                        // at most 64 KiB: no text of a card is longer

Outcome<QJsonObject> readJsonObject(const std::string &pathOrObject);
Outcome<TrustStore> readTrustStore(const std::string &path);
Outcome<SigningKey> readSigningKey(const std::string &path);

// A new file that nobody else may read when `isSecret`; an existing one is never touched.
Outcome<void> createFile(const std::string &path, std::string_view content, bool isSecret);
Outcome<void> writeFile(const std::string &path, std::string_view content); // whole or not at all

std::int64_t systemNow();

} // namespace guichet::cards::tool
