// SPDX-License-Identifier: Apache-2.0
#include "cards/image/qr_read.h"
#include "cards/image/qr_write.h"

#include "cards/card.h"
#include "tests/cards/vectors.h"

#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace guichet::cards::image {

namespace {

using namespace cards::test;

std::string write(const QTemporaryDir &dir, const char *name, const QByteArray &content)
{
    const QString path = dir.filePath(QString::fromLatin1(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return path.toStdString();
}

QByteArray pngOf(const char *text, ErrorCorrection correction = ErrorCorrection::M)
{
    const auto matrix = encodeQr(text, correction);
    const Bytes png = toPng(*matrix, 4);
    return QByteArray(reinterpret_cast<const char *>(png.data()), static_cast<qsizetype>(png.size()));
}

TEST(Pictures, ofTheVectorsAreReadToTheirExactText)
{
    const QJsonArray manifest = QJsonDocument::fromJson(contentOf(dataFile("png/manifest.json"))).array();
    ASSERT_EQ(manifest.size(), 13);
    for (const QJsonValue &entry : manifest) {
        const std::string file = entry.toObject().value(member("file")).toString().toStdString();
        const PictureCodes found = findCodesInFile(dataFile("png/" + file));
        ASSERT_EQ(found.codes.size(), 1u) << file;
        EXPECT_EQ(found.codes[0].text, textOfVectorNamed(entry.toObject().value(member("id")).toString().toLatin1().constData())) << file;
    }
}

TEST(Pictures, weWriteAreReadAgainAtEveryCorrectionLevel)
{
    const std::string card = textOfVectorNamed("v-household-6deps");
    for (const ErrorCorrection level : {ErrorCorrection::L, ErrorCorrection::M, ErrorCorrection::Q, ErrorCorrection::H}) {
        const auto matrix = encodeQr(card, level);
        ASSERT_TRUE(matrix);
        const Bytes png = toPng(*matrix, 4);
        const QImage picture = QImage::fromData(png.data(), static_cast<int>(png.size()));
        EXPECT_EQ(picture.format(), QImage::Format_Grayscale8);
        EXPECT_EQ(picture.width(), (matrix->width + 2 * quietZone) * 4);
        const auto codes = findCodes(picture);
        ASSERT_EQ(codes.size(), 1u);
        EXPECT_EQ(codes[0].text, card);
    }
}

TEST(Pictures, ofACardAreAlphanumericAndSmall)
{
    const auto matrix = encodeQr(textOfVectorNamed("v-ed25519-minimal"));
    ASSERT_TRUE(matrix);
    EXPECT_EQ(matrix->width, 57); // version 10, as the profile promises for ECC M
}

TEST(Pictures, inNegativeTurnedOrTransparentAreRead)
{
    QImage picture = QImage::fromData(pngOf("NCF123 NEGATIVE"));
    picture.invertPixels();
    EXPECT_EQ(findCodes(picture).size(), 1u);
    picture.invertPixels();
    EXPECT_EQ(findCodes(picture.transformed(QTransform().rotate(37), Qt::SmoothTransformation)).size(), 1u);
    QImage glass = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < glass.height(); ++y) {
        for (int x = 0; x < glass.width(); ++x) {
            if (qGray(glass.pixel(x, y)) > 128)
                glass.setPixel(x, y, qRgba(0, 0, 0, 0));
        }
    }
    EXPECT_EQ(findCodes(glass).size(), 1u);
}

TEST(Pictures, withTwoCodesGiveBoth)
{
    const QImage one = QImage::fromData(pngOf("FIRST CODE"));
    QImage both(one.width() * 2, one.height(), QImage::Format_Grayscale8);
    both.fill(255);
    const QImage two = QImage::fromData(pngOf("SECOND ONE"));
    for (int y = 0; y < one.height(); ++y) {
        std::copy_n(one.constScanLine(y), one.width(), both.scanLine(y));
        std::copy_n(two.constScanLine(y), one.width(), both.scanLine(y) + one.width());
    }
    EXPECT_EQ(findCodes(both).size(), 2u);
}

TEST(Pictures, aFrameGivesOneCode)
{
    const QImage one = QImage::fromData(pngOf("FIRST CODE")).convertToFormat(QImage::Format_Grayscale8);
    const auto frameOf = [](const QImage &image) { return GreyPicture{image.constBits(), image.width(), image.height(), static_cast<int>(image.bytesPerLine())}; };
    const auto code = findCode(frameOf(one));
    ASSERT_TRUE(code);
    EXPECT_EQ(code->text, "FIRST CODE");
    QImage negative = one;
    negative.invertPixels();
    EXPECT_TRUE(findCode(frameOf(negative)));
    QImage blank = one;
    blank.fill(255);
    EXPECT_FALSE(findCode(frameOf(blank)));
    EXPECT_FALSE(findCode({}));
}

TEST(Pictures, ofTextsBeyondOneSymbolAreNotMade)
{
    EXPECT_FALSE(encodeQr(""));
    EXPECT_FALSE(encodeQr(std::string(3400, 'A'), ErrorCorrection::M));
    EXPECT_TRUE(encodeQr(std::string(3000, 'A'), ErrorCorrection::M));
    EXPECT_TRUE(encodeQr(std::string("a\0b", 3)));
}

TEST(PictureFiles, thatAreNoPicturesAreAnAnswer)
{
    const QTemporaryDir dir;
    EXPECT_EQ(findCodesInFile(dir.filePath(member("absent.png")).toStdString()).problem, PictureProblem::Unreadable);
    EXPECT_EQ(findCodesInFile(write(dir, "empty.png", {})).problem, PictureProblem::NotAPicture);
    EXPECT_EQ(findCodesInFile(write(dir, "text.png", "Bonjour")).problem, PictureProblem::NotAPicture);
    EXPECT_EQ(findCodesInFile(write(dir, "cut.png", pngOf("CUT").left(60))).problem, PictureProblem::NotAPicture);
    EXPECT_EQ(findCodesInFile(write(dir, "huge.pgm", "P5 20000 20000 255\n")).problem, PictureProblem::TooLarge);
    EXPECT_EQ(findCodesInFile(dir.path().toStdString()).problem, PictureProblem::Unreadable);
}

TEST(PictureFiles, ofEveryKindAreReadWhateverTheirName)
{
    const QTemporaryDir dir;
    const QImage picture = QImage::fromData(pngOf("ANY FORMAT"));
    for (const char *format : {"PNG", "JPEG", "BMP", "PGM", "PPM"}) {
        const QString path = dir.filePath(member(format));
        ASSERT_TRUE(picture.save(path, format)) << format;
        const PictureCodes found = findCodesInFile(path.toStdString());
        ASSERT_EQ(found.codes.size(), 1u) << format;
        EXPECT_EQ(found.codes[0].text, "ANY FORMAT");
    }
}

TEST(PictureFiles, withoutACodeAreEmptyNotWrong)
{
    const QTemporaryDir dir;
    QImage white(200, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    const QString path = dir.filePath(member("white.png"));
    ASSERT_TRUE(white.save(path));
    const PictureCodes found = findCodesInFile(path.toStdString());
    EXPECT_FALSE(found.problem);
    EXPECT_TRUE(found.codes.empty());
}

TEST(Svg, isOneSymbolWithItsQuietZone)
{
    const auto matrix = encodeQr("SVG");
    const std::string svg = toSvg(*matrix);
    EXPECT_NE(svg.find("viewBox=\"0 0 29 29\""), std::string::npos);
    EXPECT_NE(svg.find("M4 4h7v1h-7z"), std::string::npos); // the top of the first finder pattern
}

} // namespace

} // namespace guichet::cards::image
