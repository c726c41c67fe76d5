// SPDX-License-Identifier: Apache-2.0
#include "tests/support/escpos_paper.h"

#include "cards/image/qr_write.h"

#include <QPainter>
#include <QStringDecoder>

#include <iconv.h>

namespace guichet::test {
namespace {

constexpr int cell = 12;
constexpr int height = 24;

// By the C library's own tables.
QString decoded(const QByteArray &letters, Byte page)
{
    const char *name = page == 0 ? "CP437" : page == 2 ? "CP850" : page == 19 ? "CP858" : page == 16 ? "CP1252" : "ASCII";
    const iconv_t converter = iconv_open("UTF-8", name);
    QByteArray out(letters.size() * 4, '\0');
    char *from = const_cast<char *>(letters.constData());
    char *to = out.data();
    auto fromLeft = static_cast<std::size_t>(letters.size());
    auto toLeft = static_cast<std::size_t>(out.size());
    iconv(converter, &from, &fromLeft, &to, &toLeft);
    iconv_close(converter);
    out.truncate(out.size() - static_cast<qsizetype>(toLeft));
    return QString::fromUtf8(out);
}

class Reader {
public:
    Reader(ByteView bytes, int dots)
        : m_bytes(bytes)
        , m_dots(dots)
    {
        m_paper.picture = QImage(dots + 2 * margin, 12'000, QImage::Format_Grayscale8);
        m_paper.picture.fill(Qt::white);
    }

    EscPosPaper read() &&
    {
        while (m_at < m_bytes.size())
            step();
        if (!m_line.isEmpty())
            endLine();
        m_paper.picture = m_paper.picture.copy(0, 0, m_dots + 2 * margin, m_y + height);
        return std::move(m_paper);
    }

private:
    static constexpr int margin = 24;

    struct Piece {
        QByteArray letters;
        bool bold = false;
        int size = 1;
    };

    Byte next() { return m_at < m_bytes.size() ? m_bytes[m_at++] : Byte{0}; }

    void step()
    {
        const Byte byte = next();
        if (byte == 0x1B)
            return escape();
        if (byte == 0x1D)
            return group();
        if (byte == 0x0A)
            return endLine();
        if (byte == 0x10) { // DLE EOT n: asked, not printed
            next();
            next();
            return;
        }
        if (byte < 0x20)
            m_paper.trouble << QStringLiteral("byte %1").arg(byte);
        if (m_line.isEmpty() || m_line.back().bold != m_bold || m_line.back().size != m_size)
            m_line.append({{}, m_bold, m_size});
        m_line.back().letters.append(static_cast<char>(byte));
    }

    void escape()
    {
        const Byte command = next();
        switch (command) {
        case '@': m_bold = false; m_size = 1; m_page = 0; m_centred = false; return;
        case 't': m_page = next(); return;
        case 'E': m_bold = next() != 0; return;
        case 'a': m_centred = next() == 1; return;
        case 'd': m_y += next() * height; return;
        case 'p': ++m_paper.drawerKicks; m_at += 3; return;
        default: m_paper.trouble << QStringLiteral("ESC %1").arg(command);
        }
    }

    void group()
    {
        const Byte command = next();
        if (command == '!')
            m_size = next() == 0x11 ? 2 : 1;
        else if (command == 'V')
            cut();
        else if (command == 'v')
            raster();
        else if (command == '(')
            code();
        else
            m_paper.trouble << QStringLiteral("GS %1").arg(command);
    }

    void cut()
    {
        m_at += 2;
        ++m_paper.cuts;
        m_y += 2 * height;
        QPainter painter(&m_paper.picture);
        painter.setPen(QPen(Qt::gray, 1, Qt::DashLine));
        painter.drawLine(0, m_y, m_paper.picture.width(), m_y);
        m_y += height;
    }

    int number() { const int low = next(); return low + 256 * next(); }

    void raster()
    {
        m_at += 2; // '0' and the mode
        const int rowBytes = number();
        const int rows = number();
        if (rowBytes * 8 > m_dots)
            m_paper.trouble << QStringLiteral("raster wider than the paper");
        for (int y = 0; y < rows; ++y) {
            for (int i = 0; i < rowBytes; ++i) {
                const Byte byte = next();
                for (int bit = 0; bit < 8; ++bit) {
                    if (byte & (0x80 >> bit))
                        m_paper.picture.scanLine(m_y + y)[margin + i * 8 + bit] = 0;
                }
            }
        }
        m_y += rows;
        ++m_paper.rasters;
        m_paper.lines << QString();
    }

    void code()
    {
        next(); // 'k'
        const int length = number();
        const ByteView body = m_bytes.subspan(m_at, std::min(static_cast<std::size_t>(length), m_bytes.size() - m_at));
        m_at += body.size();
        if (body.size() >= 3 && body[1] == 67)
            m_module = body[2];
        if (body.size() >= 3 && body[1] == 80)
            m_code = std::string(textOf(body.subspan(3)));
        if (body.size() >= 3 && body[1] == 81)
            printCode();
    }

    void printCode()
    {
        m_paper.codes << QString::fromStdString(m_code);
        m_paper.lines << QString();
        const auto matrix = cards::image::encodeQr(m_code);
        if (!matrix)
            return;
        const int side = (matrix->width + 2 * cards::image::quietZone) * m_module;
        if (side > m_dots)
            m_paper.trouble << QStringLiteral("code wider than the paper");
        QPainter painter(&m_paper.picture);
        const int left = margin + (m_centred ? (m_dots - side) / 2 : 0) + cards::image::quietZone * m_module;
        for (int y = 0; y < matrix->width; ++y) {
            for (int x = 0; x < matrix->width; ++x) {
                if (matrix->at(x, y))
                    painter.fillRect(left + x * m_module, m_y + (y + cards::image::quietZone) * m_module, m_module, m_module, Qt::black);
            }
        }
        m_y += side;
    }

    void endLine()
    {
        QString whole;
        int x = margin;
        int tallest = 1;
        for (const Piece &piece : m_line)
            tallest = std::max(tallest, piece.size);
        QPainter painter(&m_paper.picture);
        for (const Piece &piece : m_line) {
            const QString text = decoded(piece.letters, m_page);
            whole += text;
            QFont font(QStringLiteral("DejaVu Sans Mono"));
            font.setPixelSize(19 * piece.size);
            font.setBold(piece.bold);
            painter.setFont(font);
            for (const QChar letter : text) {
                const QRect place(x, m_y + (tallest - piece.size) * height, cell * piece.size, height * piece.size);
                letter == QChar(0x2500) ? painter.drawLine(place.left(), place.center().y(), place.right() + 1, place.center().y())
                                        : painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, QString(letter));
                x += cell * piece.size;
            }
        }
        if (x - margin > m_dots)
            m_paper.trouble << QStringLiteral("line too wide: ") + whole;
        m_paper.lines << whole;
        m_line.clear();
        m_y += tallest * height + 6;
    }

    ByteView m_bytes;
    int m_dots;
    std::size_t m_at = 0;
    int m_y = height;
    Byte m_page = 0;
    bool m_bold = false;
    int m_size = 1;
    bool m_centred = false;
    int m_module = 4;
    std::string m_code{};
    QList<Piece> m_line{};
    EscPosPaper m_paper{};
};

} // namespace

EscPosPaper readEscPos(ByteView bytes, int dots)
{
    return Reader(bytes, dots).read();
}

} // namespace guichet::test
