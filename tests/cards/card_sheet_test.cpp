// SPDX-License-Identifier: Apache-2.0
#include "cards/image/card_sheet.h"

#include "cards/image/qr_read.h"
#include "cards/image/qr_write.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace guichet::cards::image {

namespace {

PrintableCard exampleCard(int number)
{
    static const SigningKey key = makeSigningKey(Curve::Ed25519, "bj.mut-nikki", {"NIKKI"}, 0, 4102444800);
    PrintableCard printable;
    Card &card = printable.card;
    card.issuer = "bj.mut-nikki";
    card.issued = 1770976800;
    card.expires = 1836640800;
    card.serial.value = static_cast<std::uint64_t>(41000 + number);
    card.memberNumber.text = "NIK-00" + std::to_string(4200 + number) + "-01";
    card.fullName = "Adjovi Koffi";
    card.birthDate = "19840317";
    card.sex = Sex::Female;
    card.scheme.text = "NIKKI";
    card.household.text = "NIK-00" + std::to_string(4200 + number);
    card.plan.text = "BASE";
    printable.text = *writeCard(card, key);
    printable.schemeName = "Mutuelle de santé de Nikki";
    printable.planName = "Formule de base";
    return printable;
}

std::vector<PrintableCard> exampleCards(int count)
{
    std::vector<PrintableCard> cards;
    for (int i = 0; i < count; ++i)
        cards.push_back(exampleCard(i));
    return cards;
}

class Sheets : public testing::Test {
protected:
    std::string path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)).toStdString(); }

    static QString tool(const char *name) { return QStandardPaths::findExecutable(QString::fromLatin1(name)); }

    static QByteArray outputOf(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return process.readAllStandardOutput();
    }

    // The pages as pictures, by poppler; empty where it is not installed.
    std::vector<QString> pagesOf(const std::string &pdf, int dotsPerInch) const
    {
        std::vector<QString> pages;
        if (tool("pdftoppm").isEmpty())
            return pages;
        const QString stem = m_dir.filePath(QStringLiteral("page"));
        outputOf(tool("pdftoppm"), {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-png"), QString::fromStdString(pdf), stem});
        for (const QString &file : QDir(m_dir.path()).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name))
            pages.push_back(m_dir.filePath(file));
        return pages;
    }

    QTemporaryDir m_dir{};
};

TEST_F(Sheets, twelveCardsAreTwoFrontsAndTwoBacks)
{
    const auto cards = exampleCards(12);
    ASSERT_TRUE(writeCardSheet(path("sheet.pdf"), cards));
    const auto pages = pagesOf(path("sheet.pdf"), 150);
    if (pages.empty())
        GTEST_SKIP() << "pdftoppm is not installed";
    ASSERT_EQ(pages.size(), 4u);
    EXPECT_TRUE(findCodesInFile(pages[0].toStdString()).codes.empty());
    EXPECT_EQ(findCodesInFile(pages[1].toStdString()).codes.size(), 10u);
    EXPECT_EQ(findCodesInFile(pages[3].toStdString()).codes.size(), 2u);
}

TEST_F(Sheets, backsAreMirroredForTheirFronts)
{
    const auto cards = exampleCards(2);
    ASSERT_TRUE(writeCardSheet(path("sheet.pdf"), cards));
    const auto pages = pagesOf(path("sheet.pdf"), 150);
    if (pages.empty())
        GTEST_SKIP() << "pdftoppm is not installed";
    for (const FoundCode &code : findCodesInFile(pages.at(1).toStdString()).codes) {
        const bool isLeft = code.corners[0].x < QImage(pages[1]).width() / 2;
        EXPECT_EQ(code.text, isLeft ? cards[1].text : cards[0].text);
    }
}

TEST_F(Sheets, aBackIsReadByZbarFromACoarseRendering)
{
    if (tool("zbarimg").isEmpty() || tool("pdftoppm").isEmpty())
        GTEST_SKIP() << "zbarimg or pdftoppm is not installed";
    const PrintableCard card = exampleCard(1);
    ASSERT_TRUE(writeSingleCard(path("card.pdf"), card));
    for (const int dotsPerInch : {100, 150}) {
        const auto pages = pagesOf(path("card.pdf"), dotsPerInch);
        ASSERT_EQ(pages.size(), 2u);
        EXPECT_EQ(outputOf(tool("zbarimg"), {QStringLiteral("-q"), QStringLiteral("--raw"), pages[1]}).trimmed().toStdString(), card.text) << dotsPerInch;
    }
}

TEST_F(Sheets, picturesAreCardsAtThreeHundredDots)
{
    const PrintableCard card = exampleCard(1);
    ASSERT_TRUE(writeCardPictures(path("front.png"), path("back.png"), card));
    const QImage front(QString::fromStdString(path("front.png")));
    EXPECT_EQ(front.size(), QSize(1011, 638));
    const auto codes = findCodesInFile(path("back.png")).codes;
    ASSERT_EQ(codes.size(), 1u);
    EXPECT_EQ(codes[0].text, card.text);
}

TEST_F(Sheets, theLongestNamesAreDrawn)
{
    PrintableCard card = exampleCard(1);
    card.card.fullName.clear();
    while (card.card.fullName.size() < 155)
        card.card.fullName += "Ṣẹ̀gun ";
    card.schemeName = std::string(200, 'M');
    EXPECT_TRUE(writeCardPictures(path("front.png"), path("back.png"), card));
}

TEST_F(Sheets, aPhotoIsPrintedAndAWrongOneIsNamed)
{
    PrintableCard card = exampleCard(1);
    QImage photo(120, 160, QImage::Format_RGB32);
    photo.fill(QColor(200, 30, 30));
    card.photoFile = path("photo.jpg");
    ASSERT_TRUE(photo.save(QString::fromStdString(card.photoFile)));
    ASSERT_TRUE(writeCardPictures(path("front.png"), path("back.png"), card));
    const QColor middle = QImage(QString::fromStdString(path("front.png"))).pixelColor(180, 340);
    EXPECT_GT(middle.red(), 150);
    EXPECT_LT(middle.green(), 90);

    card.photoFile = path("absent.jpg");
    const auto refused = writeCardSheet(path("sheet.pdf"), {card});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::E04);
    EXPECT_FALSE(QFile::exists(QString::fromStdString(path("sheet.pdf"))));
}

TEST_F(Sheets, aFileThatCannotBeWrittenIsNamed)
{
    const auto refused = writeSingleCard(path("absent/card.pdf"), exampleCard(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Code::E05);
}

} // namespace

} // namespace guichet::cards::image

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
