// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/profile_values.h"

#include <algorithm>

namespace guichet::store {
namespace {

using desk::CodePage;
using desk::DeviceSettings;
using desk::PrinterKind;
using desk::PrinterSettings;
using desk::ScannerKind;
using desk::ScannerSettings;
using desk::Shade;

constexpr std::array shades{Choice<Shade>{"light", Shade::Light}, Choice<Shade>{"dark", Shade::Dark}};
constexpr std::array scannerKinds{Choice<ScannerKind>{"wedge", ScannerKind::Wedge}, Choice<ScannerKind>{"serial", ScannerKind::Serial},
                                  Choice<ScannerKind>{"camera", ScannerKind::Camera}};
constexpr std::array printerKinds{Choice<PrinterKind>{"escpos-usb", PrinterKind::EscposUsb}, Choice<PrinterKind>{"escpos-serial", PrinterKind::EscposSerial},
                                  Choice<PrinterKind>{"escpos-tcp", PrinterKind::EscposTcp}, Choice<PrinterKind>{"cups", PrinterKind::Cups},
                                  Choice<PrinterKind>{"pdf", PrinterKind::Pdf}};
constexpr std::array codePages{Choice<CodePage>{"cp437", CodePage::Cp437}, Choice<CodePage>{"cp850", CodePage::Cp850},
                               Choice<CodePage>{"cp858", CodePage::Cp858}, Choice<CodePage>{"windows-1252", CodePage::Windows1252},
                               Choice<CodePage>{"ascii", CodePage::Ascii}};
constexpr std::array<Choice<std::string_view>, 6> languages{{{"", ""}, {"fr", "fr"}, {"en", "en"}, {"nl", "nl"}, {"es", "es"}, {"pt", "pt"}}};

constexpr int widths[] = {58, 80};
constexpr int bauds[] = {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200};

template <std::size_t N>
Outcome<std::int64_t> oneOf(const TomlValue &value, const int (&allowed)[N])
{
    const auto number = value.node.value_exact<std::int64_t>();
    if (number && std::find(std::begin(allowed), std::end(allowed), *number) != std::end(allowed))
        return *number;
    std::string names;
    for (const int each : allowed)
        names += (names.empty() ? "" : " | ") + std::to_string(each);
    return wrongSetting(value, names);
}

// Letters, digits and what `others` names; never a minus sign first, which a program
// that is handed the name would take for an option.
Outcome<std::string> plainWordOf(const TomlValue &value, std::string_view others, std::size_t longest)
{
    auto text = textOf(value);
    if (!text)
        return text;
    const bool isPlain = std::all_of(text->begin(), text->end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.find(c) != std::string_view::npos;
    });
    if (!isPlain || text->starts_with('-') || text->size() > longest)
        return wrongSetting(value, "A-Z a-z 0-9 " + std::string(others));
    return text;
}

// [left, top, width, height] in percent, inside the picture.
Outcome<desk::Region> regionOf(const TomlValue &value)
{
    constexpr std::size_t sides = 4;
    constexpr std::string_view expected = "[left, top, width, height] 0 … 100 %";
    const toml::array *list = value.node.as_array();
    if (!list || list->size() != sides)
        return wrongSetting(value, expected);
    int numbers[sides] = {};
    for (std::size_t i = 0; i < sides; ++i) {
        const auto number = (*list)[i].value_exact<std::int64_t>();
        if (!number || *number < 0 || *number > 100)
            return wrongSetting(value, expected);
        numbers[i] = static_cast<int>(*number);
    }
    const desk::Region region{numbers[0], numbers[1], numbers[2], numbers[3]};
    const bool isInside = region.width > 0 && region.height > 0 && region.left + region.width <= 100 && region.top + region.height <= 100;
    return isInside ? Outcome<desk::Region>(region) : wrongSetting(value, expected);
}

constexpr std::size_t longestWord = 64;

} // namespace

Outcome<std::string> placeOf(const TomlValue &value)
{
    constexpr std::size_t longest = 200;
    auto text = textOf(value);
    if (!text || text->empty())
        return text;
    const bool isOneLine = std::none_of(text->begin(), text->end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
    const bool climbs = (*text + '/').find("/../") != std::string::npos;
    if (!text->starts_with('/') || !isOneLine || climbs || text->size() > longest)
        return wrongSetting(value, "/…");
    return text;
}

Outcome<std::string> profileNameOf(const TomlValue &value)
{
    auto name = plainWordOf(value, "-", 32);
    return name && name->empty() ? Outcome<std::string>(wrongSetting(value, "\"…\"")) : name;
}

Outcome<std::string> languageOf(const TomlValue &value)
{
    const auto code = choiceOf(value, languages);
    return code ? Outcome<std::string>(std::string(*code)) : Outcome<std::string>(code.failure());
}

const std::array<Key<DeviceSettings>, 6> screenKeys{{
    {"present", [](auto &to, const TomlValue &value) { return put(to.hasScreen, flagOf(value)); }},
    {"width", [](auto &to, const TomlValue &value) { return putNumber(to.screenWidth, numberOf(value, 320, 7680)); }},
    {"height", [](auto &to, const TomlValue &value) { return putNumber(to.screenHeight, numberOf(value, 240, 4320)); }},
    {"touch", [](auto &to, const TomlValue &value) { return put(to.touch, flagOf(value)); }},
    {"theme", [](auto &to, const TomlValue &value) { return put(to.theme, choiceOf(value, shades)); }},
    {"text_percent", [](auto &to, const TomlValue &value) { return putNumber(to.textPercent, numberOf(value, 100, 200)); }},
}};

const std::array<Key<DeviceSettings>, 2> lockKeys{{
    {"blank_seconds", [](auto &to, const TomlValue &value) { return putNumber(to.blankSeconds, numberOf(value, 10, 600)); }},
    {"lock_seconds", [](auto &to, const TomlValue &value) { return putNumber(to.lockSeconds, numberOf(value, 30, 3600)); }},
}};

const std::array<Key<ScannerSettings>, 9> scannerKeys{{
    {"kind", [](auto &to, const TomlValue &value) { return put(to.kind, choiceOf(value, scannerKinds)); }},
    {"device", [](auto &to, const TomlValue &value) { return put(to.device, placeOf(value)); }},
    {"key_pause_ms", [](auto &to, const TomlValue &value) { return putNumber(to.keyPauseMs, numberOf(value, 10, 200)); }},
    {"baud", [](auto &to, const TomlValue &value) { return putNumber(to.baud, oneOf(value, bauds)); }},
    {"width", [](auto &to, const TomlValue &value) { return putNumber(to.width, numberOf(value, 160, 3840)); }},
    {"height", [](auto &to, const TomlValue &value) { return putNumber(to.height, numberOf(value, 120, 2160)); }},
    {"frames_per_second", [](auto &to, const TomlValue &value) { return putNumber(to.framesPerSecond, numberOf(value, 1, 60)); }},
    {"region", [](auto &to, const TomlValue &value) { return put(to.region, regionOf(value)); }},
    {"exposure", [](auto &to, const TomlValue &value) { return putNumber(to.exposure, numberOf(value, 0, 10'000)); }},
}};

const std::array<Key<PrinterSettings>, 14> printerKeys{{
    {"kind", [](auto &to, const TomlValue &value) { return put(to.kind, choiceOf(value, printerKinds)); }},
    {"roll", [](auto &to, const TomlValue &value) { return put(to.takesRoll, flagOf(value)); }},
    {"sheets", [](auto &to, const TomlValue &value) { return put(to.takesSheets, flagOf(value)); }},
    {"device", [](auto &to, const TomlValue &value) { return put(to.device, placeOf(value)); }},
    {"baud", [](auto &to, const TomlValue &value) { return putNumber(to.baud, oneOf(value, bauds)); }},
    {"host", [](auto &to, const TomlValue &value) { return put(to.host, plainWordOf(value, ".-:", longestWord)); }},
    {"port", [](auto &to, const TomlValue &value) { return putNumber(to.port, numberOf(value, 1, 65535)); }},
    {"queue", [](auto &to, const TomlValue &value) { return put(to.queue, plainWordOf(value, "._-", longestWord)); }},
    {"folder", [](auto &to, const TomlValue &value) { return put(to.folder, placeOf(value)); }},
    {"width_mm", [](auto &to, const TomlValue &value) { return putNumber(to.widthMm, oneOf(value, widths)); }},
    {"code_page", [](auto &to, const TomlValue &value) { return put(to.codePage, choiceOf(value, codePages)); }},
    {"native_qr", [](auto &to, const TomlValue &value) { return put(to.nativeQr, flagOf(value)); }},
    {"cut", [](auto &to, const TomlValue &value) { return put(to.cut, flagOf(value)); }},
    {"drawer", [](auto &to, const TomlValue &value) { return put(to.drawer, flagOf(value)); }},
}};

} // namespace guichet::store
