// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <map>

// The screens' words: every sentence of the sources in every language, with the same
// placeholders and the same spaces at its ends; nothing unfinished, nothing left over.
namespace {

struct Message {
    QString type{};
    bool isPlural = false;
    QStringList forms{};
};
using Messages = std::map<QString, Message>; // context | source | comment

QString folderOfTexts()
{
    return QStringLiteral(GUICHET_SOURCE_DIR "/terminal/ui/texts");
}

QString fileOf(const QString &folder, const QString &code)
{
    return QStringLiteral("%1/guichet_%2.ts").arg(folder, code);
}

// One <message>; the reader stands on its start.
void readMessage(QXmlStreamReader &xml, const QString &context, Messages &all)
{
    Message message;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    QString source, comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (message.isPlural) {
                while (xml.readNextStartElement())
                    message.forms << xml.readElementText();
            } else {
                message.forms << xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    all[context + QLatin1Char('|') + source + QLatin1Char('|') + comment] = message;
}

Messages readMessages(const QString &path)
{
    Messages all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            readMessage(xml, context, all);
    }
    return all;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(L?[0-9]+|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

QString endsOf(const QString &text)
{
    const auto space = [](QChar one) { return one.isSpace() ? QLatin1Char('_') : QLatin1Char('.'); };
    return text.isEmpty() ? QString() : QString(space(text.front())) + space(text.back());
}

class Texts : public testing::TestWithParam<const char *> {
protected:
    QString code() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(Texts, areFinishedWithTheSamePlaceholdersAndSpaces)
{
    const Messages messages = readMessages(fileOf(folderOfTexts(), code()));
    for (const auto &[key, message] : messages) {
        const QString source = key.section(QLatin1Char('|'), 1, -2);
        EXPECT_EQ(message.type.toStdString(), "") << qPrintable(key);
        EXPECT_EQ(message.forms.size(), message.isPlural ? 2 : 1) << qPrintable(key);
        for (const QString &form : message.forms) {
            EXPECT_FALSE(form.isEmpty()) << qPrintable(key);
            EXPECT_EQ(placeholdersOf(form), placeholdersOf(source)) << qPrintable(key) << " → " << qPrintable(form);
            EXPECT_EQ(endsOf(form), endsOf(source)) << qPrintable(key) << " → " << qPrintable(form);
            EXPECT_EQ(form.count(QLatin1Char('\n')), source.count(QLatin1Char('\n'))) << qPrintable(key);
        }
    }
}

// The sources are read again, into another folder: the words there are those here.
TEST_P(Texts, areThoseOfTheSources)
{
    QTemporaryDir folder;
    for (const char *each : {"fr", "en", "nl", "es", "pt"}) {
        const QString name = QString::fromLatin1(each);
        ASSERT_TRUE(QFile::copy(fileOf(folderOfTexts(), name), fileOf(folder.path(), name)));
    }
    ASSERT_EQ(QProcess::execute(folderOfTexts() + QStringLiteral("/update"), {QStringLiteral(GUICHET_LUPDATE), folder.path()}), 0);
    const Messages here = readMessages(fileOf(folderOfTexts(), code())), there = readMessages(fileOf(folder.path(), code()));
    for (const auto &[key, message] : there)
        EXPECT_TRUE(here.contains(key)) << "missing, run ninja update_texts: " << qPrintable(key);
    for (const auto &[key, message] : here)
        EXPECT_TRUE(there.contains(key)) << "no longer said anywhere: " << qPrintable(key);
    EXPECT_GT(GetParam() == std::string("fr") ? std::size_t{1} : there.size(), std::size_t{0});
}

INSTANTIATE_TEST_SUITE_P(Languages, Texts, testing::Values("fr", "en", "nl", "es", "pt"), [](const auto &one) { return std::string(one.param); });

} // namespace
