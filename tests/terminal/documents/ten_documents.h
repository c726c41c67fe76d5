// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/documents/document.h"
#include "terminal/texts/language.h"

#include <string>
#include <vector>

namespace guichet::test {

struct NamedDocument {
    std::string name{}; // "recu", fit for a file
    Document document{};
    bool isForRoll = true;
};

// Every paper of the counter with plausible content, in that language: names with
// ɔ, ŋ and œ, long labels, seven-digit amounts.
std::vector<NamedDocument> allDocuments(Language language, bool copy = false);

} // namespace guichet::test
