// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_form.h"

#include "terminal/base/utf8.h"

#include <algorithm>
#include <array>

namespace guichet::sync::openimis {

namespace {

constexpr std::array itemCategories{"MEG", "BRAND", "DRUG", "SUPPLY"};

constexpr std::string_view codeExpected = "[A-Z0-9./-]";

bool isCodeCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '/' || c == '_';
}

bool isServerCode(std::string_view text, std::size_t longest)
{
    return !text.empty() && text.size() <= longest && std::all_of(text.begin(), text.end(), isCodeCharacter);
}

Unexpected<Failure> cannotHold(const ClaimForm &form, const std::string &field, const std::string &expected)
{
    return fail(Code::N12, {{"numero", form.code}, {"raison", field + " ≠ " + expected}});
}

std::string upToCharacters(std::size_t longest)
{
    return std::string(codeExpected) + "{1," + std::to_string(longest) + '}';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "A02", "a09.1": a letter, two digits, and what openIMIS's six characters leave.
std::optional<std::string> icdIn(std::string_view word)
{
    if (word.size() < 3 || word.size() > longestIcd || !isDigit(word[1]) || !isDigit(word[2]))
        return {};
    std::string code(word);
    if (code[0] >= 'a' && code[0] <= 'z')
        code[0] = static_cast<char>(code[0] - 'a' + 'A');
    const bool isLetterFirst = code[0] >= 'A' && code[0] <= 'Z';
    if (!isLetterFirst || !std::all_of(code.begin() + 3, code.end(), [](char c) { return isDigit(c) || c == '.' || (c >= 'A' && c <= 'Z'); }))
        return {};
    return code;
}

std::string_view takeWord(std::string_view &text)
{
    constexpr std::string_view gaps = " ,;\t";
    text.remove_prefix(std::min(text.find_first_not_of(gaps), text.size()));
    const std::string_view word = text.substr(0, text.find_first_of(gaps));
    text.remove_prefix(word.size());
    return word;
}

// Codes first; the words after them, which no column holds, become the comment.
void readDiagnosis(std::string_view text, ClaimForm &form)
{
    while (form.diagnoses.size() < mostDiagnoses) {
        std::string_view rest = text;
        const auto code = icdIn(takeWord(rest));
        if (!code)
            break;
        form.diagnoses.push_back(*code);
        text = rest;
    }
    text.remove_prefix(std::min(text.find_first_not_of(" ,;\t"), text.size()));
    form.comment = text;
}

Outcome<void> checkLines(const ClaimForm &form)
{
    if (form.lines.empty())
        return cannotHold(form, "Items, Services", "≥ 1");
    for (const FormLine &line : form.lines) {
        const std::string place = "ligne " + std::to_string(line.line) + " : ";
        if (!isServerCode(line.code, longestLineCode))
            return cannotHold(form, place + "code " + line.code, upToCharacters(longestLineCode));
        if (line.quantity < 1 || line.quantity > largestInt)
            return cannotHold(form, place + "quantité", "1…" + std::to_string(largestInt));
    }
    return {};
}

} // namespace

bool isItemCategory(std::string_view category)
{
    return std::find(itemCategories.begin(), itemCategories.end(), category) != itemCategories.end();
}

std::string visitCode(VisitType visit)
{
    switch (visit) {
    case VisitType::Emergency: return "E";
    case VisitType::Referral: return "R";
    case VisitType::Normal:
    case VisitType::FollowUp: break;
    }
    return "O";
}

Money totalOf(const ClaimForm &form)
{
    Money total;
    for (const FormLine &line : form.lines)
        total = total + multiply(line.price.value_or(Money{}), line.quantity).value_or(Money{});
    return total;
}

Outcome<ClaimForm> planClaimForm(const Claim &claim, const FormSettings &settings, Day closedOn)
{
    ClaimForm form;
    form.code = claim.number.text;
    form.claimDate = std::max(closedOn, claim.careDay); // claimed before the care began: refused there (reason 9)
    form.facility = settings.facility;
    form.claimAdmin = settings.claimAdmin;
    form.guarantee = claim.letter ? claim.letter->number : claim.priorAuthorisation;
    form.insuree = claim.member.text;
    form.start = claim.careDay;
    form.end = claim.careDay;
    form.visit = visitCode(claim.visit);
    readDiagnosis(claim.diagnosis, form);
    for (std::size_t i = 0; i < claim.lines.size(); ++i) {
        const ClaimLine &line = claim.lines[i];
        form.lines.push_back({isItemCategory(line.care.category), line.code.text, line.care.unitPrice, line.care.quantity, static_cast<int>(i) + 1});
    }
    form.total = totalOf(form);
    if (const auto fits = checkForm(form); !fits)
        return fits.failure();
    return form;
}

Outcome<void> checkForm(const ClaimForm &form)
{
    struct Field {
        const char *name;
        const std::string &value;
        std::size_t longest;
    };
    const std::array fields{
        Field{"HFCode", form.facility, longestFacility},
        Field{"ClaimAdmin", form.claimAdmin, longestClaimAdmin},
        Field{"ClaimCode", form.code, longestClaimCode},
        Field{"CHFID", form.insuree, longestInsuree},
    };
    for (const Field &field : fields) {
        if (!isServerCode(field.value, field.longest))
            return cannotHold(form, field.name, upToCharacters(field.longest));
    }
    if (form.guarantee.size() > longestGuarantee || utf8::hasForbiddenCharacters(form.guarantee))
        return cannotHold(form, "GuaranteeNumber", "0…" + std::to_string(longestGuarantee));
    if (form.diagnoses.empty() || form.diagnoses.size() > mostDiagnoses)
        return cannotHold(form, "ICDCode", "A02 (CIM-10), 1…5");
    for (const std::string &icd : form.diagnoses) {
        if (!isServerCode(icd, longestIcd))
            return cannotHold(form, "ICDCode", upToCharacters(longestIcd));
    }
    return checkLines(form);
}

} // namespace guichet::sync::openimis
