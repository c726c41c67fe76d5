// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/json_line.h"
#include "terminal/console/values.h"
#include "terminal/desk/complaints.h"
#include "terminal/texts/words.h"

#include <algorithm>

namespace guichet::console {
namespace {

void print(Console &console, const desk::ComplaintRow &row)
{
    if (!console.json) {
        console.out << row.number << "  " << formatMoment(row.openedAt, row.zoneMinutes) << "  " << codeOf(row.state) << "  " << row.said.text << '\n';
        return;
    }
    JsonLine json;
    json.text("number", row.number).text("category", codeOf(row.said.category)).text("state", codeOf(row.state)).text("text", row.said.text);
    json.text("member", row.said.member).text("phone", row.said.phone).text("answer", row.answer).text("closing", row.closing);
    json.number("opened", row.openedAt).number("days", row.days);
    console.out << json.str() << '\n';
}

Outcome<desk::ComplaintRow> write(desk::Counter &counter, const Arguments &arguments)
{
    const auto word = arguments.find("--about").value_or("OTHER");
    const auto category = parseComplaintCategory(word);
    if (!category)
        return notUnderstood("--about", word, "RECEPTION|PARALLEL_PAYMENT|REFUSED_CARE|STOCK_OUT|OVER_BILLING|OTHER");
    return desk::writeComplaint(counter, {*category, arguments.find("--text").value_or(std::string{}), arguments.find("--member").value_or(std::string{}),
                                          arguments.find("--phone").value_or(std::string{})});
}

Outcome<desk::ComplaintRow> goOn(desk::Counter &counter, const Arguments &arguments, bool answers)
{
    const auto number = arguments.find("--number");
    if (!number)
        return missing("--number");
    const auto book = desk::complaints(counter);
    if (!book)
        return book.failure();
    const auto row = std::find_if(book->begin(), book->end(), [&](const desk::ComplaintRow &other) { return other.number == *number; });
    if (row == book->end())
        return fail(Code::J04, {{"numero", *number}});
    const std::string text = arguments.find("--text").value_or(std::string{});
    return answers ? desk::answerComplaint(counter, row->id, text) : desk::closeComplaint(counter, row->id, text);
}

Exit list(Console &console, desk::Counter &counter)
{
    const auto book = desk::complaints(counter);
    if (!book)
        return say(console, book.error());
    for (const desk::ComplaintRow &row : *book)
        print(console, row);
    return Exit::Done;
}

} // namespace

Exit complaintCommand(Console &console, const Arguments &arguments)
{
    const std::string what = arguments.rest().empty() ? "list" : arguments.rest().front();
    const auto counter = console.world.counter();
    if (!counter)
        return say(console, counter.error());
    if (what == "list")
        return list(console, **counter);
    if (what != "write" && what != "answer" && what != "close")
        return say(console, Failure{Code::E01, {{"valeur", what}}});
    const auto row = what == "write" ? write(**counter, arguments) : goOn(**counter, arguments, what == "answer");
    if (!row)
        return say(console, row.error());
    print(console, *row);
    return Exit::Done;
}

} // namespace guichet::console
