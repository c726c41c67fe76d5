// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/sentences.h"

#include "terminal/texts/fill.h"
#include "terminal/texts/table.h"

namespace guichet {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, codeCount> codeTexts{
    "Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q10", "Q11", "Q12", "Q13", "Q14", "Q15", "Q16", "Q17",
    "R01", "R02", "R03", "R04", "R05", "R06", "R07", "R08", "R09", "R10", "R11", "R12", "R13", "R14", "R15", "C01", "C02",
    "C03", "C04", "C05", "C06", "C07", "C08", "C09", "C10",
    "C11", "C12", "C13", "C14", "C15", "C16",
    "N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08", "N09", "N10", "N11", "N12", "N13", "U01",
    "U02", "U03", "U04", "U05", "U06", "U07", "U08", "U09", "U10", "U11", "U12", "D01", "D02", "D03", "D04", "D05", "D06", "D07",
    "D08", "D09", "D10", "D11", "D12", "D13", "D14", "D15", "D16", "D17",
    "I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I10", "I11", "I12",
    "E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11",
    "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09", "A10",
    "B01", "B02", "B03", "B04", "B05", "B06",
    "H01", "H02", "H03", "H04", "H05", "H06", "H07", "H08", "H09", "H10",
    "J01", "J02", "J03", "J04", "J05", "J06",
    "P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08",
    "S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08", "S09", "S10",
};
static_assert(!codeTexts.back().empty(), "a code of failure.h is missing here");

} // namespace

std::string_view codeText(Code code)
{
    return codeTexts[static_cast<std::size_t>(code)];
}

std::optional<Code> parseCodeText(std::string_view text)
{
    for (std::size_t i = 0; i < codeTexts.size(); ++i) {
        if (codeTexts[i] == text)
            return static_cast<Code>(i);
    }
    return {};
}

std::string sentenceFor(const Failure &failure, Language language)
{
    for (const texts::CodeSentence &row : texts::textsOf(language).codes) {
        if (row.code == failure.code)
            return texts::fill(row.text, failure.fields);
    }
    return std::string(codeText(failure.code));
}

std::string codedSentenceFor(const Failure &failure, Language language)
{
    return std::string(codeText(failure.code)) + ' ' + sentenceFor(failure, language);
}

} // namespace guichet
