// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/texts/translations.h"

#include "terminal/ui/words/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

// In a static library nobody else would call it; outside any namespace, as Qt asks.
static void initTexts()
{
    Q_INIT_RESOURCE(guichet_texts);
}

namespace guichet::ui {

Translations::~Translations()
{
    fallSilent();
}

void Translations::fallSilent()
{
    QCoreApplication::removeTranslator(&m_screens);
    QCoreApplication::removeTranslator(&m_qt);
}

// French is what the sources say; its file holds the plural forms. Only the language
// that is spoken is read. Qt's own words stay English where the system has none.
void Translations::speak(Language language)
{
    initTexts();
    fallSilent();
    const QString code = text(codeOf(language));
    if (m_screens.load(QStringLiteral(":/guichet/texts/guichet_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_screens);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace guichet::ui
