// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/amount_words.h"

#include <array>

namespace guichet {
namespace {

using Words = std::array<std::string_view, 20>;
using Tens = std::array<std::string_view, 10>;

constexpr std::int64_t thousand = 1'000;
constexpr std::int64_t million = 1'000'000;
constexpr std::int64_t milliard = 1'000'000'000;
constexpr std::int64_t most = 999 * milliard + 999 * million + 999 * thousand + 999;

std::string_view at(const Words &words, std::int64_t place)
{
    return words[static_cast<std::size_t>(place)];
}

std::string_view at(const Tens &words, std::int64_t place)
{
    return words[static_cast<std::size_t>(place)];
}

std::string joined(std::string first, std::string_view with, std::string_view second)
{
    if (first.empty() || second.empty())
        return first + std::string(second);
    return first + std::string(with) + std::string(second);
}

// What stands where: `isLast` when nothing follows in the number (French plurals).
struct Part {
    std::int64_t number = 0;
    bool isLast = true;
};

constexpr Words frenchOnes{"", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr Tens frenchTens{"", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"};

std::string frenchBelowHundred(Part part)
{
    const std::int64_t number = part.number;
    if (number < 20)
        return std::string(at(frenchOnes, number));
    const std::int64_t ten = number / 10;
    const std::int64_t rest = number - (ten == 7 || ten == 9 ? ten - 1 : ten) * 10;
    const std::string tens(at(frenchTens, ten));
    if (rest == 0)
        return ten == 8 && part.isLast ? tens + "s" : tens;
    const bool et = (rest == 1 || rest == 11) && ten < 8;
    return tens + (et ? " et " : "-") + std::string(at(frenchOnes, rest));
}

std::string frenchBelowThousand(Part part)
{
    const std::int64_t hundreds = part.number / 100;
    const std::int64_t rest = part.number % 100;
    std::string text;
    if (hundreds == 1)
        text = "cent";
    else if (hundreds > 1)
        text = std::string(at(frenchOnes, hundreds)) + (rest == 0 && part.isLast ? " cents" : " cent");
    return joined(text, " ", frenchBelowHundred({rest, part.isLast}));
}

constexpr Words englishOnes{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr Tens englishTens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

std::string englishBelowThousand(Part part)
{
    const std::int64_t rest = part.number % 100;
    const std::string hundreds = part.number >= 100 ? std::string(at(englishOnes, part.number / 100)) + " hundred" : "";
    const std::string tail = rest < 20 ? std::string(at(englishOnes, rest)) : joined(std::string(at(englishTens, rest / 10)), "-", at(englishOnes, rest % 10));
    return joined(hundreds, " and ", tail);
}

constexpr Words dutchOnes{"", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"};
constexpr Tens dutchTens{"", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"};

std::string dutchBelowThousand(Part part)
{
    const std::int64_t hundreds = part.number / 100;
    const std::int64_t rest = part.number % 100;
    std::string text = hundreds == 0 ? "" : (hundreds == 1 ? "" : std::string(at(dutchOnes, hundreds))) + "honderd";
    if (rest < 20)
        return text + std::string(at(dutchOnes, rest));
    const std::int64_t one = rest % 10;
    const std::string_view with = one == 2 || one == 3 ? "ën" : "en";
    return text + (one == 0 ? "" : std::string(at(dutchOnes, one)) + std::string(with)) + std::string(at(dutchTens, rest / 10));
}

constexpr std::array<std::string_view, 30> spanishOnes{"", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
    "veinte", "veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
constexpr Tens spanishTens{"", "", "", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
constexpr Tens spanishHundreds{"", "ciento", "doscientos", "trescientos", "cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"};

std::string spanishBelowThousand(Part part)
{
    if (part.number == 100)
        return "cien";
    const std::int64_t rest = part.number % 100;
    const auto one = [](std::int64_t number) { return spanishOnes[static_cast<std::size_t>(number)]; };
    const std::string tail = rest < 30 ? std::string(one(rest)) : joined(std::string(at(spanishTens, rest / 10)), " y ", one(rest % 10));
    return joined(std::string(at(spanishHundreds, part.number / 100)), " ", tail);
}

constexpr Words portugueseOnes{"", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "catorze", "quinze", "dezasseis", "dezassete", "dezoito", "dezanove"};
constexpr Tens portugueseTens{"", "", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"};
constexpr Tens portugueseHundreds{"", "cento", "duzentos", "trezentos", "quatrocentos", "quinhentos", "seiscentos", "setecentos", "oitocentos", "novecentos"};

std::string portugueseBelowThousand(Part part)
{
    if (part.number == 100)
        return "cem";
    const std::int64_t rest = part.number % 100;
    const std::string tail = rest < 20 ? std::string(at(portugueseOnes, rest)) : joined(std::string(at(portugueseTens, rest / 10)), " e ", at(portugueseOnes, rest % 10));
    return joined(std::string(at(portugueseHundreds, part.number / 100)), " e ", tail);
}

// How a language puts its groups of three together.
struct Grammar {
    std::string (*belowThousand)(Part);
    std::string_view zero;
    std::string_view thousands;      // after the number
    bool saysOneThousand;            // "one thousand", but "mille"
    std::string_view oneMillion, millions;
    std::string_view oneMilliard, milliards;
    std::string_view beforeThousands; // "" in Dutch: driehonderdduizend
    std::string_view ofCurrency;     // "un million de francs"
};
constexpr std::array<Grammar, 5> grammars{{
    {frenchBelowThousand, "zéro", "mille", false, "un million", "millions", "un milliard", "milliards", " ", "de "},
    {englishBelowThousand, "zero", "thousand", true, "one million", "million", "one billion", "billion", " ", ""},
    {dutchBelowThousand, "nul", "duizend", false, "een miljoen", "miljoen", "een miljard", "miljard", "", ""},
    {spanishBelowThousand, "cero", "mil", false, "un millón", "millones", "mil millones", "mil millones", " ", "de "},
    {portugueseBelowThousand, "zero", "mil", false, "um milhão", "milhões", "mil milhões", "mil milhões", " ", "de "},
}};

const Grammar &grammarOf(Language language)
{
    return grammars[static_cast<std::size_t>(language)];
}

std::string largeGroup(std::int64_t count, const Grammar &grammar, std::string_view one, std::string_view several)
{
    if (count == 0)
        return {};
    return count == 1 ? std::string(one) : grammar.belowThousand({count, true}) + ' ' + std::string(several);
}

std::string thousandsGroup(std::int64_t count, const Grammar &grammar)
{
    if (count == 0)
        return {};
    if (count == 1 && !grammar.saysOneThousand)
        return std::string(grammar.thousands);
    return grammar.belowThousand({count, false}) + std::string(grammar.beforeThousands) + std::string(grammar.thousands);
}

// Between what is before and the last group: Portuguese puts an "e" before a small or
// round one, English an "and" before one below a hundred.
std::string_view beforeLast(std::int64_t last, Language language)
{
    if (language == Language::Portuguese && (last < 100 || last % 100 == 0))
        return " e ";
    return language == Language::English && last < 100 ? " and " : " ";
}

struct CurrencyWords {
    std::string_view code;
    std::array<std::string_view, 5> one;
    std::array<std::string_view, 5> several;
};
constexpr std::array currencies{
    CurrencyWords{"XOF", {"franc CFA", "CFA franc", "CFA-frank", "franco CFA", "franco CFA"}, {"francs CFA", "CFA francs", "CFA-frank", "francos CFA", "francos CFA"}},
    CurrencyWords{"XAF", {"franc CFA", "CFA franc", "CFA-frank", "franco CFA", "franco CFA"}, {"francs CFA", "CFA francs", "CFA-frank", "francos CFA", "francos CFA"}},
    CurrencyWords{"GNF", {"franc guinéen", "Guinean franc", "Guinese frank", "franco guineano", "franco guineense"}, {"francs guinéens", "Guinean francs", "Guinese frank", "francos guineanos", "francos guineenses"}},
    CurrencyWords{"BIF", {"franc burundais", "Burundian franc", "Burundese frank", "franco burundés", "franco burundiano"}, {"francs burundais", "Burundian francs", "Burundese frank", "francos burundeses", "francos burundianos"}},
    CurrencyWords{"CDF", {"franc congolais", "Congolese franc", "Congolese frank", "franco congoleño", "franco congolês"}, {"francs congolais", "Congolese francs", "Congolese frank", "francos congoleños", "francos congoleses"}},
};

std::string currencyText(std::int64_t amount, std::string_view currency, Language language)
{
    for (const CurrencyWords &row : currencies) {
        if (row.code == currency) {
            const bool isOne = amount == 1 || (amount == 0 && language == Language::French);
            return std::string((isOne ? row.one : row.several)[static_cast<std::size_t>(language)]);
        }
    }
    return std::string(currency);
}

} // namespace

std::string numberInWords(std::int64_t number, Language language)
{
    const Grammar &grammar = grammarOf(language);
    if (number < 0 || number > most)
        return std::to_string(number);
    if (number == 0)
        return std::string(grammar.zero);
    std::string text = largeGroup(number / milliard, grammar, grammar.oneMilliard, grammar.milliards);
    text = joined(text, " ", largeGroup(number / million % thousand, grammar, grammar.oneMillion, grammar.millions));
    text = joined(text, " ", thousandsGroup(number / thousand % thousand, grammar));
    return joined(text, beforeLast(number % thousand, language), grammar.belowThousand({number % thousand, true}));
}

std::string amountInWords(Money amount, std::string_view currency, Language language)
{
    const std::string money = currencyText(amount.amount, currency, language);
    const bool isRound = amount.amount >= million && amount.amount % million == 0 && !money.empty();
    return numberInWords(amount.amount, language) + ' ' + (isRound ? std::string(grammarOf(language).ofCurrency) : "") + money;
}

} // namespace guichet
