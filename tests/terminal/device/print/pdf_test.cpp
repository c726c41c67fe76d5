// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/pdf.h"

#include "tests/terminal/documents/ten_documents.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace guichet::device {
namespace {

QString outputOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct PaperFile {
    QTemporaryDir folder{};
    QString file;
    explicit PaperFile(const Document &document, Paper paper)
        : file(folder.filePath(QStringLiteral("papier.pdf")))
    {
        EXPECT_TRUE(PdfFileWriter().write(document, paper, file.toStdString()));
    }
    QString text() const { return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}).normalized(QString::NormalizationForm_KC); }
    QStringList codes() const
    {
        const QString stem = folder.filePath(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-png"), file, stem});
        QStringList pages = QDir(folder.path()).entryList({QStringLiteral("*.png")});
        for (QString &page : pages)
            page = folder.filePath(page);
        return outputOf(QStringLiteral("zbarimg"), QStringList{QStringLiteral("-q"), QStringLiteral("--raw")} + pages).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

QString qrOf(const Document &document)
{
    for (const DocumentLine &line : document.lines) {
        if (line.kind == LineKind::Qr)
            return QString::fromStdString(line.cells[0]);
    }
    return {};
}

// With $GUICHET_PAPERS the files are kept there, to be looked at.
TEST(Pdf, EveryPaperOnEverySheetSaysAllItsWords)
{
    const QString keep = qEnvironmentVariable("GUICHET_PAPERS");
    for (const test::NamedDocument &paper : test::allDocuments(Language::French)) {
        for (const auto &[format, name] : {std::pair(Paper::A4, "a4"), std::pair(Paper::A5, "a5"), std::pair(Paper::Roll, "roll")}) {
            const PaperFile file(paper.document, format);
            const QString text = file.text().simplified().remove(QLatin1Char(' '));
            for (const DocumentLine &line : paper.document.lines) {
                for (const std::string &cell : line.cells) {
                    const bool isDrawn = line.kind == LineKind::Qr || line.kind == LineKind::Field || cell.find('.') == 0;
                    QString word = QString::fromStdString(cell).section(QLatin1Char(' '), 0, 0).remove(QChar(0xA0));
                    if (isDrawn || word.size() >= 18)
                        continue;
                    EXPECT_TRUE(text.contains(word)) << paper.name << ' ' << name << ' ' << word.toStdString();
                }
            }
            if (!keep.isEmpty())
                QFile::copy(file.file, QStringLiteral("%1/%2-%3.pdf").arg(keep, QString::fromStdString(paper.name), QLatin1String(name)));
        }
    }
}

TEST(Pdf, FontsAreEmbeddedAndAccentsAreText)
{
    const PaperFile file(test::allDocuments(Language::French)[1].document, Paper::A5);
    const QString fonts = outputOf(QStringLiteral("pdffonts"), {file.file});
    EXPECT_TRUE(fonts.contains(QLatin1String(" yes "))) << fonts.toStdString();
    EXPECT_TRUE(file.text().contains(QStringLiteral("Sɛna Ɔlɔrun")));
    EXPECT_TRUE(file.text().contains(QStringLiteral("Kpomassè")));
}

TEST(Pdf, TheSquareCodeIsReadBackFromEverySheet)
{
    const auto papers = test::allDocuments(Language::French);
    for (const auto &[place, paper] : {std::pair(0u, Paper::Roll), std::pair(1u, Paper::A5), std::pair(1u, Paper::Roll), std::pair(8u, Paper::A4)})
        EXPECT_EQ(PaperFile(papers[place].document, paper).codes(), QStringList(qrOf(papers[place].document))) << papers[place].name;
}

TEST(Pdf, ALongStatementGoesOnAndRepeatsItsHead)
{
    const PaperFile file(test::allDocuments(Language::French)[3].document, Paper::A4);
    const QString text = file.text();
    EXPECT_TRUE(text.simplified().remove(QLatin1Char(' ')).contains(QLatin1String("2/3"))) << text.toStdString();
    EXPECT_GE(text.count(QLatin1String("Part mutuelle")), 3) << "two heads and the sum";
}

TEST(Pdf, ThreePartsAreThreePages)
{
    const PaperFile file(test::allDocuments(Language::French)[2].document, Paper::A5);
    EXPECT_TRUE(file.text().simplified().remove(QLatin1Char(' ')).contains(QLatin1String("3/3")));
    EXPECT_EQ(file.codes().size(), 3);
}

TEST(Pdf, AFolderThatIsNotThereIsSaid)
{
    const auto written = PdfFileWriter().write({"T", {}}, Paper::A4, "/nowhere/at/all.pdf");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Code::E05);
}

TEST(Pdf, OddContentIsWrappedNeverLost)
{
    const std::string longWord(400, 'x');
    const Document document{longWord, {{LineKind::Pair, {longWord, longWord}}, {LineKind::Note, {longWord}}, {LineKind::Row, {longWord, longWord, longWord}}, {LineKind::Sum, {longWord, longWord}},
                                       {LineKind::Columns, {}}, {LineKind::Row, {}}, {LineKind::Total, {}}, {LineKind::Qr, {}}, {LineKind::Sign, {}}, {LineKind::Tear, {}}}};
    for (const Paper paper : {Paper::A4, Paper::A5, Paper::Roll}) {
        const PaperFile file(document, paper);
        EXPECT_EQ(file.text().count(QLatin1Char('x')), 400 * (2 + 2 + 1 + 3 + 2)) << "the title is on the part after the tear as well";
    }
}

} // namespace
} // namespace guichet::device
