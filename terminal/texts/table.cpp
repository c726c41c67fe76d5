// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/table.h"

namespace guichet::texts {

const LanguageTexts &textsOf(Language language)
{
    switch (language) {
    case Language::English: return english;
    case Language::Dutch: return dutch;
    case Language::Spanish: return spanish;
    case Language::Portuguese: return portuguese;
    case Language::French: break;
    }
    return french;
}

} // namespace guichet::texts
