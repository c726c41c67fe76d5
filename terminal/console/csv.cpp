// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/csv.h"

#include "terminal/console/claim_json.h"

namespace guichet::console {
namespace {

std::string quoted(std::string_view text)
{
    std::string cell;
    const bool looksLikeFormula = !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
    if (looksLikeFormula)
        cell += '\'';
    cell += text;
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string wrapped = "\"";
    for (const char c : cell) {
        wrapped += c;
        if (c == '"')
            wrapped += c;
    }
    return wrapped + '"';
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : " ") + text;
    return all;
}

std::string amountText(Money amount)
{
    return std::to_string(amount.amount);
}

std::string textOr(const std::optional<Money> &amount)
{
    return amount ? amountText(*amount) : std::string{};
}

std::vector<std::string> reasonCodes(const LineShare &share)
{
    std::vector<std::string> codes;
    for (const Reason reason : share.reasons)
        codes.emplace_back(codeOf(reason));
    return codes;
}

constexpr std::string_view header
    = "claim,number,sequence,facility,terminal,member_number,day,visit,status,decision,line,code,label,category,quantity,unit_price,"
      "tariff_price,gross,mutual,state,member,reasons,claim_gross,claim_mutual,claim_state,claim_member,cash_due,answered_amount,batch\n";

std::vector<std::string> cellsOf(const desk::ClaimRow &row, const desk::Enrolled &enrolled, std::size_t index)
{
    const Claim &claim = row.claim;
    const ClaimLine &line = claim.lines[index];
    return {
        toText(claim.ulid), claim.number.text, std::to_string(row.written.sequence), enrolled.facility.code.text, enrolled.name.text,
        claim.member.text, toIsoText(claim.careDay), std::string(codeOf(claim.visit)), std::string(codeOf(row.state)),
        std::string(codeOf(claim.outcome)), std::to_string(index + 1), line.code.text, line.label, line.care.category,
        std::to_string(line.care.quantity), amountText(line.care.unitPrice), textOr(line.care.tariffPrice), amountText(line.share.gross),
        amountText(line.share.mutual), amountText(line.share.state), amountText(line.share.member), joined(reasonCodes(line.share)),
        amountText(claim.gross), amountText(claim.mutual), amountText(claim.state), amountText(claim.memberShare), amountText(claim.cashDue),
        textOr(row.answeredAmount), row.batch,
    };
}

} // namespace

std::string claimsCsv(const std::vector<desk::ClaimRow> &rows, const desk::Enrolled &enrolled)
{
    std::string csv(header);
    for (const desk::ClaimRow &row : rows) {
        for (std::size_t i = 0; i < row.claim.lines.size(); ++i) {
            std::string line;
            for (const std::string &cell : cellsOf(row, enrolled, i))
                line += (line.empty() ? "" : ",") + quoted(cell);
            csv += line + '\n';
        }
    }
    return csv;
}

} // namespace guichet::console
