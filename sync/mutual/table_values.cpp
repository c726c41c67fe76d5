// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/table_values.h"

#include "terminal/base/utf8.h"
#include "terminal/domain/code_table.h"

#include <algorithm>
#include <charconv>

namespace guichet::mutual {

namespace {

// Folded: lower case, no accents, every other sign a space.
constexpr std::array yesNoWords{
    CodeName<bool>{true, "1"}, CodeName<bool>{true, "oui"}, CodeName<bool>{true, "yes"}, CodeName<bool>{true, "true"},
    CodeName<bool>{true, "vrai"}, CodeName<bool>{false, "0"}, CodeName<bool>{false, "non"}, CodeName<bool>{false, "no"},
    CodeName<bool>{false, "false"}, CodeName<bool>{false, "faux"},
};
constexpr std::array relationWords{
    CodeName<Relation>{Relation::Head, "head"}, CodeName<Relation>{Relation::Head, "titulaire"},
    CodeName<Relation>{Relation::Head, "adherent"}, CodeName<Relation>{Relation::Head, "adherente"},
    CodeName<Relation>{Relation::Head, "chef"}, CodeName<Relation>{Relation::Head, "chef de famille"},
    CodeName<Relation>{Relation::Spouse, "spouse"}, CodeName<Relation>{Relation::Spouse, "conjoint"},
    CodeName<Relation>{Relation::Spouse, "conjointe"}, CodeName<Relation>{Relation::Spouse, "conjoint e"},
    CodeName<Relation>{Relation::Spouse, "epoux"}, CodeName<Relation>{Relation::Spouse, "epouse"},
    CodeName<Relation>{Relation::Child, "child"}, CodeName<Relation>{Relation::Child, "enfant"},
    CodeName<Relation>{Relation::Child, "fils"}, CodeName<Relation>{Relation::Child, "fille"},
    CodeName<Relation>{Relation::Parent, "parent"}, CodeName<Relation>{Relation::Parent, "ascendant"},
    CodeName<Relation>{Relation::Parent, "ascendante"}, CodeName<Relation>{Relation::Parent, "pere"},
    CodeName<Relation>{Relation::Parent, "mere"}, CodeName<Relation>{Relation::Other, "other"},
    CodeName<Relation>{Relation::Other, "autre"}, CodeName<Relation>{Relation::Newborn, "newborn"},
    CodeName<Relation>{Relation::Newborn, "nouveau ne"}, CodeName<Relation>{Relation::Newborn, "nouveau nee"},
};
constexpr std::array sexWords{
    CodeName<PersonSex>{PersonSex::Male, "m"}, CodeName<PersonSex>{PersonSex::Male, "h"}, CodeName<PersonSex>{PersonSex::Male, "homme"},
    CodeName<PersonSex>{PersonSex::Male, "masculin"}, CodeName<PersonSex>{PersonSex::Female, "f"},
    CodeName<PersonSex>{PersonSex::Female, "femme"}, CodeName<PersonSex>{PersonSex::Female, "feminin"},
    CodeName<PersonSex>{PersonSex::Other, "o"}, CodeName<PersonSex>{PersonSex::Other, "autre"},
};
constexpr std::array precisionWords{
    CodeName<BirthPrecision>{BirthPrecision::Day, "day"}, CodeName<BirthPrecision>{BirthPrecision::Day, "jour"},
    CodeName<BirthPrecision>{BirthPrecision::Month, "month"}, CodeName<BirthPrecision>{BirthPrecision::Month, "mois"},
    CodeName<BirthPrecision>{BirthPrecision::Year, "year"}, CodeName<BirthPrecision>{BirthPrecision::Year, "annee"},
};
constexpr std::array memberStatusWords{
    CodeName<BeneficiaryStatus>{BeneficiaryStatus::Active, "active"}, CodeName<BeneficiaryStatus>{BeneficiaryStatus::Active, "actif"},
    CodeName<BeneficiaryStatus>{BeneficiaryStatus::Deceased, "deceased"},
    CodeName<BeneficiaryStatus>{BeneficiaryStatus::Deceased, "decede"}, CodeName<BeneficiaryStatus>{BeneficiaryStatus::Deceased, "decedee"},
};
constexpr std::array householdStatusWords{
    CodeName<HouseholdStatus>{HouseholdStatus::Active, "active"}, CodeName<HouseholdStatus>{HouseholdStatus::Active, "actif"},
    CodeName<HouseholdStatus>{HouseholdStatus::Suspended, "suspended"}, CodeName<HouseholdStatus>{HouseholdStatus::Suspended, "suspendu"},
    CodeName<HouseholdStatus>{HouseholdStatus::Suspended, "suspendue"}, CodeName<HouseholdStatus>{HouseholdStatus::StruckOff, "struck off"},
    CodeName<HouseholdStatus>{HouseholdStatus::StruckOff, "radie"}, CodeName<HouseholdStatus>{HouseholdStatus::StruckOff, "radiee"},
};
constexpr std::array periodicityWords{
    CodeName<Periodicity>{Periodicity::Monthly, "monthly"}, CodeName<Periodicity>{Periodicity::Monthly, "mensuel"},
    CodeName<Periodicity>{Periodicity::Monthly, "mensuelle"}, CodeName<Periodicity>{Periodicity::Quarter, "quarter"},
    CodeName<Periodicity>{Periodicity::Quarter, "trimestriel"}, CodeName<Periodicity>{Periodicity::Quarter, "trimestrielle"},
    CodeName<Periodicity>{Periodicity::Semester, "semester"}, CodeName<Periodicity>{Periodicity::Semester, "semestriel"},
    CodeName<Periodicity>{Periodicity::Semester, "semestrielle"}, CodeName<Periodicity>{Periodicity::Annual, "annual"},
    CodeName<Periodicity>{Periodicity::Annual, "annuel"}, CodeName<Periodicity>{Periodicity::Annual, "annuelle"},
};
constexpr std::array sectorWords{
    CodeName<Sector>{Sector::Public, "public"}, CodeName<Sector>{Sector::Faith, "faith"}, CodeName<Sector>{Sector::Faith, "confessionnel"},
    CodeName<Sector>{Sector::Private, "private"}, CodeName<Sector>{Sector::Private, "prive"},
    CodeName<Sector>{Sector::Pharmacy, "pharmacy"}, CodeName<Sector>{Sector::Pharmacy, "pharmacie"}, CodeName<Sector>{Sector::Lab, "lab"},
    CodeName<Sector>{Sector::Lab, "laboratoire"},
};
constexpr std::array priceModeWords{
    CodeName<PriceMode>{PriceMode::Fixed, "fixed"}, CodeName<PriceMode>{PriceMode::Fixed, "fixe"},
    CodeName<PriceMode>{PriceMode::Max, "max"}, CodeName<PriceMode>{PriceMode::Max, "maximum"}, CodeName<PriceMode>{PriceMode::Free, "free"},
    CodeName<PriceMode>{PriceMode::Free, "libre"},
};

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

template <class Enum, std::size_t N>
std::optional<Enum> wordIn(const std::array<CodeName<Enum>, N> &table, std::string_view text)
{
    if (text.size() > 32)
        return {};
    return valueIn(table, utf8::foldForSearch(text));
}

} // namespace

std::optional<Day> parseTableDay(std::string_view text)
{
    if (text.size() != 10)
        return {};
    if (text[2] != '/' || text[5] != '/')
        return parseIsoDay(text);
    std::string iso(text.substr(6));
    iso.append("-").append(text.substr(3, 2)).append("-").append(text.substr(0, 2));
    return parseIsoDay(iso);
}

std::optional<std::int64_t> parseWhole(std::string_view text, std::int64_t least, std::int64_t most)
{
    std::int64_t value = 0;
    if (text.empty() || !isDigit(text.front()))
        return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < least || value > most)
        return {};
    return value;
}

std::optional<bool> parseYesNo(std::string_view text) { return wordIn(yesNoWords, text); }
std::optional<Relation> parseRelationWord(std::string_view text) { return wordIn(relationWords, text); }
std::optional<PersonSex> parseSexWord(std::string_view text) { return wordIn(sexWords, text); }
std::optional<BirthPrecision> parsePrecisionWord(std::string_view text) { return wordIn(precisionWords, text); }
std::optional<BeneficiaryStatus> parseMemberStatusWord(std::string_view text) { return wordIn(memberStatusWords, text); }
std::optional<HouseholdStatus> parseHouseholdStatusWord(std::string_view text) { return wordIn(householdStatusWords, text); }
std::optional<Periodicity> parsePeriodicityWord(std::string_view text) { return wordIn(periodicityWords, text); }
std::optional<Sector> parseSectorWord(std::string_view text) { return wordIn(sectorWords, text); }
std::optional<PriceMode> parsePriceModeWord(std::string_view text) { return wordIn(priceModeWords, text); }

bool isCode(std::string_view text, std::size_t longest)
{
    constexpr std::string_view separators = "./-";
    const auto isLetterOrDigit = [](char c) { return isDigit(c) || (c >= 'A' && c <= 'Z'); };
    return !text.empty() && text.size() <= longest && isLetterOrDigit(text.front())
        && std::all_of(text.begin(), text.end(), [&](char c) { return isLetterOrDigit(c) || separators.find(c) != std::string_view::npos; });
}

bool isCurrencyCode(std::string_view text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string phoneDigits(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isDigit);
    return digits;
}

} // namespace guichet::mutual
