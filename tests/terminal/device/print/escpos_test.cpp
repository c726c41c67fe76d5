// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/escpos.h"

#include "terminal/device/print/code_page.h"
#include "tests/support/escpos_paper.h"
#include "tests/terminal/documents/ten_documents.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

namespace guichet::device {
namespace {

using test::EscPosPaper;

desk::PrinterSettings settings(int width, CodePage page = CodePage::Cp858)
{
    desk::PrinterSettings of;
    of.kind = desk::PrinterKind::EscposTcp;
    of.widthMm = width;
    of.codePage = page;
    return of;
}

EscPosPaper paperOf(const Document &document, const desk::PrinterSettings &of)
{
    return test::readEscPos(encodeEscPos(document, of), rollWidthOf(of.widthMm).dots);
}

// What a second reader of square codes sees on the picture.
QStringList readByZbar(const QImage &picture)
{
    const QString file = QDir::tempPath() + QStringLiteral("/guichet-escpos-%1.png").arg(QCoreApplication::applicationPid());
    picture.save(file);
    QProcess reader;
    reader.start(QStringLiteral("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), file});
    reader.waitForFinished();
    QFile::remove(file);
    return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Document receipt()
{
    return test::allDocuments(Language::French)[1].document;
}

QString qrOf(const Document &document)
{
    for (const DocumentLine &line : document.lines) {
        if (line.kind == LineKind::Qr)
            return QString::fromStdString(line.cells[0]);
    }
    return {};
}

// With $GUICHET_PAPERS the pictures are kept there, to be looked at.
TEST(EscPos, EveryPaperComesOutWholeAtBothWidthsInFiveLanguages)
{
    const QString keep = qEnvironmentVariable("GUICHET_PAPERS");
    for (const Language language : allLanguages) {
        for (const test::NamedDocument &paper : test::allDocuments(language)) {
            for (const int width : {58, 80}) {
                const EscPosPaper printed = paperOf(paper.document, settings(width));
                EXPECT_TRUE(printed.trouble.isEmpty()) << paper.name << printed.trouble.join(QLatin1Char(';')).toStdString();
                EXPECT_GT(printed.lines.size(), 10);
                EXPECT_GE(printed.cuts, 1);
                EXPECT_FALSE(printed.lines.join(QLatin1Char(' ')).contains(QChar(0x202F)));
                if (!keep.isEmpty())
                    printed.picture.save(QStringLiteral("%1/%2-%3mm-%4.png").arg(keep, QString::fromStdString(paper.name)).arg(width).arg(QLatin1String(codeOf(language).data(), 2)));
            }
        }
    }
}

TEST(EscPos, TheSquareCodeIsReadBackNativeAndDrawn)
{
    for (const int width : {58, 80}) {
        desk::PrinterSettings of = settings(width);
        const EscPosPaper native = paperOf(receipt(), of);
        EXPECT_EQ(native.codes, QStringList(qrOf(receipt())));
        EXPECT_EQ(readByZbar(native.picture), QStringList(qrOf(receipt()))) << width;
        of.nativeQr = false;
        const EscPosPaper drawn = paperOf(receipt(), of);
        EXPECT_TRUE(drawn.codes.isEmpty());
        EXPECT_EQ(readByZbar(drawn.picture), QStringList(qrOf(receipt()))) << width;
    }
}

TEST(EscPos, AccentsAreLettersAndOtherSignsAreDrawn)
{
    const Document document{"Reçu", {{LineKind::Pair, {"Prénom", "Sɛna Ɔlɔrun"}}, {LineKind::Note, {"déjà payé à Noël"}}, {LineKind::Note, {"cœur"}}}};
    const EscPosPaper in858 = paperOf(document, settings(80));
    EXPECT_EQ(in858.rasters, 2) << "the name and the ligature";
    EXPECT_TRUE(in858.lines.contains(QStringLiteral("déjà payé à Noël")));
    const EscPosPaper in1252 = paperOf(document, settings(80, CodePage::Windows1252));
    EXPECT_EQ(in1252.rasters, 1);
    EXPECT_TRUE(in1252.lines.contains(QStringLiteral("cœur")));
    const EscPosPaper in437 = paperOf(document, settings(80, CodePage::Cp437));
    EXPECT_TRUE(in437.lines.contains(QStringLiteral("déjà payé à Noël")));
    const EscPosPaper plain = paperOf(document, settings(80, CodePage::Ascii));
    EXPECT_EQ(plain.rasters, 0);
    const QString text = plain.lines.join(QLatin1Char('\n'));
    for (const char *part : {"Sena Olorun", "deja paye a Noel", "coeur"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << text.toStdString();
}

TEST(EscPos, NarrowSpacesNeverReachThePrinterRaw)
{
    const Document document{"T", {{LineKind::Note, {"1\u202F000\u00A0F \u2019x\u2026"}}}};
    EXPECT_TRUE(paperOf(document, settings(58)).lines.contains(QStringLiteral("1 000 F 'x...")));
}

TEST(EscPos, TheDrawerOpensForCashAndOnlyThen)
{
    desk::PrinterSettings of = settings(80);
    Document paper = receipt();
    EXPECT_EQ(paperOf(paper, of).drawerKicks, 0) << "there is none";
    of.drawer = true;
    EXPECT_EQ(paperOf(paper, of).drawerKicks, 1);
    EXPECT_EQ(paperOf(test::allDocuments(Language::French)[0].document, of).drawerKicks, 0) << "a ticket takes no cash";
    EXPECT_EQ(paperOf(test::allDocuments(Language::French, true)[1].document, of).drawerKicks, 0) << "a duplicate takes none again";
}

TEST(EscPos, WithoutABladeThePaperIsFedToBeTorn)
{
    desk::PrinterSettings of = settings(80);
    of.cut = false;
    EXPECT_EQ(paperOf(receipt(), of).cuts, 0);
    of.cut = true;
    EXPECT_EQ(paperOf(test::allDocuments(Language::French)[2].document, of).cuts, 3) << "three parts, three pieces";
}

// Nothing people type becomes a command.
TEST(EscPos, TextIsNeverACommand)
{
    const Document document{"\x1b@\x1dV", {{LineKind::Note, {"a\x1bp\x01" "b\x10\x04\x01"}}, {LineKind::Qr, {""}}, {LineKind::Note, {"\xff\xfe"}}}};
    desk::PrinterSettings of = settings(58);
    const EscPosPaper printed = paperOf(document, of);
    EXPECT_TRUE(printed.trouble.isEmpty()) << printed.trouble.join(QLatin1Char(';')).toStdString();
    EXPECT_EQ(printed.drawerKicks, 0);
    EXPECT_EQ(printed.cuts, 1);
}

TEST(CodePage, AgreesWithTheSystemsTables)
{
    for (const CodePage page : {CodePage::Cp437, CodePage::Cp850, CodePage::Cp858, CodePage::Windows1252}) {
        for (const char32_t sign : U"éèêëàâçïîôùüñáíóúÇÉ£") {
            if (sign == 0)
                continue;
            const std::u32string text(1, sign);
            const auto bytes = encodeText(text, page);
            ASSERT_TRUE(bytes) << static_cast<int>(sign);
            Bytes line{0x1B, 't', selectorOf(page)};
            append(line, *bytes);
            line.push_back('\n');
            EXPECT_EQ(test::readEscPos(line, 576).lines, QStringList(QString::fromUcs4(text.data(), 1)));
        }
    }
    EXPECT_EQ(encodeText(U"€", CodePage::Cp858), Bytes{0xD5});
    EXPECT_FALSE(encodeText(U"€", CodePage::Cp850));
    EXPECT_FALSE(encodeText(U"\uFFFD", CodePage::Windows1252));
}

} // namespace
} // namespace guichet::device
