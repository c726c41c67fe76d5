// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/commands.h"

#include "cards/image/card_sheet.h"
#include "cards/image/qr_write.h"
#include "cards/tool/card_json.h"
#include "cards/tool/files.h"
#include "cards/tool/say.h"

#include <QGuiApplication>

#include <iostream>

namespace guichet::cards::tool {

namespace {

const OptionTable issueOptions{{"--key", Takes::One}, {"--member", Takes::One}, {"--text", Takes::Nothing}, {"--png", Takes::One},
                               {"--svg", Takes::One}, {"--pdf", Takes::One},    {"--now", Takes::One},      {"--years", Takes::One}};

struct Issued {
    Card card{};
    std::string text{};
    QJsonObject member{};
};

// The text of a member's JSON that is printed but not signed.
std::string printed(const Issued &issued, const char *name)
{
    return issued.member.value(QLatin1String(name)).toString().toStdString();
}

Outcome<void> writeSymbol(const Options &options, const Issued &issued)
{
    constexpr int pixelsPerModule = 8;
    const auto matrix = image::encodeQr(issued.text);
    if (!matrix)
        return fail(Code::C08);
    if (options.has("--png")) {
        const Bytes png = image::toPng(*matrix, pixelsPerModule);
        if (const auto written = writeFile(options.one("--png"), textOf(png)); !written)
            return written;
    }
    return options.has("--svg") ? writeFile(options.one("--svg"), image::toSvg(*matrix)) : Outcome<void>();
}

// Fonts need an application object, a display they do not.
Outcome<void> writePdf(const std::string &path, const Issued &issued)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    char name[] = "guichet-cards";
    char *arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    const image::PrintableCard card{issued.card, issued.text, printed(issued, "mutual_name"), printed(issued, "plan_name"), printed(issued, "photo")};
    return image::writeSingleCard(path, card);
}

Outcome<void> writeAll(const Options &options, const Issued &issued)
{
    if (options.has("--png") || options.has("--svg")) {
        if (const auto written = writeSymbol(options, issued); !written)
            return written;
    }
    if (options.has("--pdf")) {
        if (const auto written = writePdf(options.one("--pdf"), issued); !written)
            return written;
    }
    if (options.has("--text") || options.countOf({"--png", "--svg", "--pdf"}) == 0)
        std::cout << issued.text << '\n';
    return {};
}

Outcome<IssueDefaults> defaultsOf(const Options &options)
{
    const auto now = options.integer("--now");
    const auto years = options.integer("--years");
    if (!now)
        return now.failure();
    if (!years)
        return years.failure();
    if (years->value_or(3) < 1 || years->value_or(3) > 20)
        return fail(Code::E03, {{"option", "--years"}, {"valeur", options.one("--years")}, {"attendu", "1-20"}});
    return IssueDefaults{now->value_or(systemNow()), static_cast<int>(years->value_or(3))};
}

Outcome<Issued> issue(const Options &options)
{
    const auto defaults = defaultsOf(options);
    if (!defaults)
        return defaults.failure();
    const auto key = readSigningKey(options.one("--key"));
    if (!key)
        return key.failure();
    const auto member = readJsonObject(options.one("--member"));
    if (!member)
        return member.failure();
    auto card = parseCardJson(*member, *defaults, options.one("--member"));
    if (!card)
        return card.failure();
    card->issuer = key->record.issuer; // who signs is who issues, whatever the member's file says
    auto text = writeCard(*card, *key);
    if (!text)
        return fail(Code::I03, {{"fichier", options.one("--member")}, {"colonne", std::string(codeOf(text.error()))}});
    return Issued{std::move(*card), std::move(*text), *member};
}

} // namespace

int runIssue(const Arguments &arguments)
{
    const auto options = parseOptions(arguments, issueOptions);
    if (!options)
        return refused(options.error());
    for (const char *name : {"--key", "--member"}) {
        if (!options->has(name))
            return refused(Failure{Code::E02, {{"option", name}}});
    }
    const auto issued = issue(*options);
    if (!issued)
        return refused(issued.error());
    const auto written = writeAll(*options, *issued);
    return written ? int{Done} : refused(written.error());
}

} // namespace guichet::cards::tool
