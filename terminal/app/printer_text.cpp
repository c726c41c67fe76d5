// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/printer_text.h"

#include <array>
#include <charconv>

namespace guichet::app {
namespace {

using desk::CodePage;
using desk::PrinterKind;
using desk::PrinterSettings;

std::string_view takeUntil(std::string_view &text, char sign)
{
    const auto place = text.find(sign);
    const std::string_view taken = text.substr(0, place);
    text = place == std::string_view::npos ? std::string_view() : text.substr(place + 1);
    return taken;
}

bool readNumber(std::string_view digits, int &into, int most)
{
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (read.ec != std::errc() || read.ptr != digits.data() + digits.size() || value < 1 || value > most)
        return false;
    into = value;
    return true;
}

struct PageName {
    std::string_view name;
    CodePage page;
};
constexpr std::array pageNames{PageName{"cp437", CodePage::Cp437}, PageName{"cp850", CodePage::Cp850}, PageName{"cp858", CodePage::Cp858}, PageName{"cp1252", CodePage::Windows1252}, PageName{"ascii", CodePage::Ascii}};

bool readWish(std::string_view word, PrinterSettings &into)
{
    for (const PageName &row : pageNames) {
        if (row.name == word) {
            into.codePage = row.page;
            return true;
        }
    }
    if (word == "58" || word == "80")
        return readNumber(word, into.widthMm, 80);
    if (word == "nocut")
        into.cut = false;
    else if (word == "rasterqr")
        into.nativeQr = false;
    else if (word == "drawer")
        into.drawer = true;
    else
        return false;
    return true;
}

bool readSerial(std::string_view where, PrinterSettings &into)
{
    constexpr int fastest = 115'200;
    into.device = std::string(takeUntil(where, '@'));
    return !into.device.empty() && (where.empty() || readNumber(where, into.baud, fastest));
}

// "[::1]:9100" and "192.168.1.50:9100".
bool readTcp(std::string_view where, PrinterSettings &into)
{
    constexpr int lastPort = 65'535;
    if (where.starts_with('[')) {
        where.remove_prefix(1);
        into.host = std::string(takeUntil(where, ']'));
        if (where.starts_with(':'))
            where.remove_prefix(1);
    } else {
        into.host = std::string(takeUntil(where, ':'));
    }
    return !into.host.empty() && (where.empty() || readNumber(where, into.port, lastPort));
}

bool readPlace(std::string_view kind, std::string_view where, PrinterSettings &into)
{
    if (kind == "usb") {
        into.kind = PrinterKind::EscposUsb;
        into.device = std::string(where);
        return true;
    }
    if (kind == "serial") {
        into.kind = PrinterKind::EscposSerial;
        return readSerial(where, into);
    }
    if (kind == "tcp") {
        into.kind = PrinterKind::EscposTcp;
        return readTcp(where, into);
    }
    if (kind == "cups") {
        into.kind = PrinterKind::Cups;
        into.queue = std::string(where);
        return true;
    }
    into.kind = PrinterKind::Pdf;
    into.folder = std::string(where);
    return kind == "pdf" && !where.empty();
}

} // namespace

std::optional<PrinterSettings> parsePrinterText(std::string_view text)
{
    constexpr std::size_t longest = 300;
    if (text.size() > longest)
        return {};
    PrinterSettings settings;
    std::string_view place = takeUntil(text, ',');
    const std::string_view kind = takeUntil(place, ':');
    if (!readPlace(kind, place, settings))
        return {};
    while (!text.empty()) {
        if (!readWish(takeUntil(text, ','), settings))
            return {};
    }
    return settings;
}

} // namespace guichet::app
