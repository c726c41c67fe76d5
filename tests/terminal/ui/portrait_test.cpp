// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/answer/portrait.h"

#include <QBuffer>

#include <gtest/gtest.h>

using namespace guichet;

namespace {

Bytes jpegOf(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 80);
    return {bytes.begin(), bytes.end()};
}

TEST(Portrait, onlySmallJpegsAreDecoded)
{
    EXPECT_EQ(ui::decodePortrait(jpegOf({120, 160})).size(), QSize(120, 160));
    EXPECT_TRUE(ui::decodePortrait(jpegOf({2000, 40})).isNull());
    EXPECT_TRUE(ui::decodePortrait({}).isNull());
    Bytes cut = jpegOf({120, 160});
    cut.resize(20);
    EXPECT_TRUE(ui::decodePortrait(cut).isNull());
    EXPECT_TRUE(ui::decodePortrait(Bytes(1024 * 1024, 0xff)).isNull());
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage(10, 10, QImage::Format_RGB32).save(&buffer, "PNG");
    EXPECT_TRUE(ui::decodePortrait(Bytes(png.begin(), png.end())).isNull());
}

} // namespace
