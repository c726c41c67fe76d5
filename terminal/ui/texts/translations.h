// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/texts/language.h"

#include <QTranslator>

namespace guichet::ui {

// The language that tr() speaks from now on: the screens' own words, and Qt's. What
// is on the screen already keeps its words; windows are built anew. One at a time.
class Translations {
public:
    explicit Translations(Language language) { speak(language); }
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

    void speak(Language language);

private:
    void fallSilent();

    QTranslator m_screens{};
    QTranslator m_qt{};
};

} // namespace guichet::ui
