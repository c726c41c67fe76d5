// SPDX-License-Identifier: Apache-2.0
#include "sync/roster_pack.h"
#include "sync/plan_document.h"
#include "sync/terms_fields.h"
#include "sync/text_column.h"

// The first block of a pack: the terms under which the counter works.
namespace guichet::sync {
namespace {

constexpr int formatVersion = 1;
constexpr std::uint64_t mostActs = 65'536;
constexpr std::size_t tariffNumbers = 6;
constexpr std::size_t tariffTexts = 5;

struct WireTerms {
    RosterTerms terms{}; // without plans and tariff
    Bytes plans{};       // the plan document
    Bytes tariff{};      // columns
};

std::uint64_t placeOf(PriceMode mode)
{
    return static_cast<std::uint64_t>(std::find(wire::priceModes.begin(), wire::priceModes.end(), mode) - wire::priceModes.begin());
}

// Days from 0001-01-01 on, so that 0 is none.
std::uint64_t numberOf(std::optional<Day> day)
{
    return day ? static_cast<std::uint64_t>(day->sinceEpoch + std::int64_t{719163}) : 0;
}

std::optional<Day> dayOfNumber(std::uint64_t number)
{
    if (number == 0)
        return {};
    return Day{static_cast<std::int32_t>(static_cast<std::int64_t>(number) - 719163)};
}

Bytes encodeTariff(const Tariff &tariff)
{
    check(tariff.items.size() <= mostActs);
    std::array<Numbers, tariffNumbers> numbers;
    std::array<std::vector<std::string_view>, tariffTexts> texts;
    for (const TariffItem &item : tariff.items) {
        const std::array<std::uint64_t, tariffNumbers> row{static_cast<std::uint64_t>(item.price.amount), item.generic, placeOf(item.mode),
                                                           item.stateFree, numberOf(item.validFrom), numberOf(item.validTo)};
        const std::array<std::string_view, tariffTexts> words{item.code.text, item.label, item.category, item.unit,
                                                              item.genericCode ? std::string_view(item.genericCode->text) : std::string_view()};
        for (std::size_t i = 0; i < row.size(); ++i)
            numbers[i].push_back(row[i]);
        for (std::size_t i = 0; i < words.size(); ++i)
            texts[i].push_back(words[i]);
    }
    Bytes bytes;
    appendVarint(bytes, tariff.items.size());
    for (const Numbers &column : numbers)
        appendSized(bytes, encodeNumbers(column));
    for (const auto &column : texts)
        appendSized(bytes, encodeTexts(column));
    return bytes;
}

struct TariffColumns {
    std::size_t rows = 0;
    std::array<NumberColumn, tariffNumbers> numbers{};
    std::array<TextColumn, tariffTexts> texts{};
};

std::optional<TariffColumns> openTariff(ByteView bytes)
{
    const auto rows = takeVarint(bytes);
    if (!rows || *rows > mostActs)
        return {};
    TariffColumns columns;
    columns.rows = static_cast<std::size_t>(*rows);
    for (NumberColumn &column : columns.numbers) {
        const auto taken = takeSized(bytes);
        auto opened = taken ? NumberColumn::open(*taken, columns.rows) : std::nullopt;
        if (!opened)
            return {};
        opened->decodeAll();
        column = std::move(*opened);
    }
    for (TextColumn &column : columns.texts) {
        const auto taken = takeSized(bytes);
        auto opened = taken ? TextColumn::open(*taken, columns.rows) : std::nullopt;
        if (!opened)
            return {};
        opened->decodeAll();
        column = std::move(*opened);
    }
    if (!bytes.empty())
        return {};
    return columns;
}

bool isPossibleRow(const TariffColumns &columns, std::size_t row)
{
    const auto number = [&](std::size_t column) { return columns.numbers[column].at(row); };
    constexpr std::uint64_t lastDayNumber = 2932896 + 719163;
    return number(0) <= static_cast<std::uint64_t>(largestAmount) && number(1) <= 1 && number(2) < wire::priceModes.size() && number(3) <= 1
        && number(4) <= lastDayNumber && number(5) <= lastDayNumber && !columns.texts[0].at(row).empty();
}

TariffItem itemAt(const TariffColumns &columns, std::size_t row)
{
    const auto number = [&](std::size_t column) { return columns.numbers[column].at(row); };
    TariffItem item;
    item.code.text = columns.texts[0].at(row);
    item.label = columns.texts[1].at(row);
    item.category = columns.texts[2].at(row);
    item.unit = columns.texts[3].at(row);
    item.price.amount = static_cast<std::int64_t>(number(0));
    item.generic = number(1) == 1;
    item.mode = wire::priceModes[static_cast<std::size_t>(number(2))];
    item.stateFree = number(3) == 1;
    item.validFrom = dayOfNumber(number(4));
    item.validTo = dayOfNumber(number(5));
    if (std::string generic = columns.texts[4].at(row); !generic.empty())
        item.genericCode = ActCode{std::move(generic)};
    return item;
}

Outcome<Tariff> parseTariff(ByteView bytes)
{
    const auto columns = openTariff(bytes);
    if (!columns)
        return fail(Code::R08, {}, "not a tariff");
    Tariff tariff;
    tariff.items.reserve(columns->rows);
    for (std::size_t row = 0; row < columns->rows; ++row) {
        if (!isPossibleRow(*columns, row))
            return fail(Code::R10, {{"n", std::to_string(row + 1)}, {"champ", "tariff"}});
        tariff.items.push_back(itemAt(*columns, row));
    }
    return tariff;
}

} // namespace

template <class Archive, Of<PhotoPack> Record>
void fields(Archive &archive, Record &pack)
{
    archive.need(1, pack.hash);
    archive.need(2, pack.key);
    archive.need(3, pack.bytes);
    archive.need(4, pack.photos);
}

template <class Archive, Of<WireTerms> Record>
void fields(Archive &archive, Record &wire)
{
    archive.constant(1, formatVersion);
    archive.nested(2, wire.terms.scheme);
    archive.nested(3, wire.terms.facility);
    archive.need(4, wire.plans);
    archive.need(5, wire.tariff);
    archive.need(6, wire.terms.trustStore);
    archive.need(7, wire.terms.trustStoreSignature);
    archive.may(8, wire.terms.legacyPatterns);
    archive.may(9, wire.terms.source);
    archive.list(10, wire.terms.photoPacks);
}

Bytes encodeTerms(const RosterTerms &terms)
{
    WireTerms wire;
    wire.terms = terms;
    wire.plans = copyOf(bytesOf(encodePlans(terms.plans)));
    wire.tariff = encodeTariff(terms.tariff);
    return encodeRecord(wire);
}

Outcome<RosterTerms> parseTerms(ByteView bytes)
{
    auto wire = parseRecord<WireTerms>(bytes);
    if (!wire)
        return fail(Code::R08, {}, "not a block of terms");
    auto plans = parsePlans(textOf(wire->plans));
    if (!plans)
        return fail(Code::R10, {{"n", "0"}, {"champ", plans.error().path}}, "expected " + plans.error().expected);
    auto tariff = parseTariff(wire->tariff);
    if (!tariff)
        return tariff.failure();
    wire->terms.plans = std::move(*plans);
    wire->terms.tariff = std::move(*tariff);
    return std::move(wire->terms);
}

Outcome<void> checkTerms(const RosterTerms &terms, const Root &root)
{
    if (terms.scheme.code != root.scheme)
        return fail(Code::R01, {}, "terms of another scheme");
    if (!isSignedByRole(root, SignerRole::Cards, crypto::Purpose::Cards, terms.trustStore, terms.trustStoreSignature))
        return fail(Code::R01, {}, "card keys not signed by role cards");
    return {};
}

} // namespace guichet::sync
