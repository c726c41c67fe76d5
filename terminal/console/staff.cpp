// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/console.h"
#include "terminal/console/files.h"
#include "terminal/console/json_line.h"
#include "terminal/desk/staff.h"

#include <array>
#include <charconv>

namespace guichet::console {
namespace {

struct Place {
    desk::Counter &counter;
    desk::StaffBook &book;
};

struct RoleWord {
    std::string_view word;
    Role role;
};
// As they are said in French; the codes of the journal serve too.
constexpr std::array roleWords{RoleWord{"reception", Role::Reception}, RoleWord{"soins", Role::Care}, RoleWord{"chef", Role::Chief},
                               RoleWord{"controle", Role::Auditor}, RoleWord{"technique", Role::Technician}};
constexpr char expectedRoles[] = "reception, soins, chef, controle, technique";

std::optional<Role> roleFrom(const std::string &typed)
{
    for (const RoleWord &each : roleWords) {
        if (each.word == typed)
            return each.role;
    }
    return parseRole(typed);
}

Exit wrongOption(Console &console, std::string option, std::string value, std::string expected)
{
    return say(console, {Code::E03, {{"option", std::move(option)}, {"valeur", std::move(value)}, {"attendu", std::move(expected)}}, {}});
}

JsonLine lineFor(const desk::StaffMember &who)
{
    JsonLine line;
    line.number("staff", who.id).text("name", who.name).text("role", codeOf(who.role));
    return line;
}

// The badge as a picture where asked for, and the PIN: both are shown this once.
Exit tellIssued(Console &console, const desk::IssuedBadge &issued, const std::optional<std::string> &out)
{
    if (out) {
        const auto picture = console.world.drawCode(issued.badge);
        if (!picture)
            return say(console, picture.error());
        if (const auto saved = saveFile(*out, *picture); !saved)
            return say(console, saved.error());
    }
    if (console.json)
        console.out << lineFor(issued.who).text("pin", issued.pin).text("badge", issued.badge).str() << '\n';
    else
        console.out << issued.who.id << "  " << issued.who.name << "  " << codeOf(issued.who.role) << "  PIN " << issued.pin << "  " << (out ? *out : issued.badge)
                    << '\n';
    return Exit::Done;
}

// Asked for by --choose-pin; without it the machine draws one.
Outcome<std::optional<std::string>> chosenPin(Console &console, const Arguments &arguments)
{
    if (!arguments.has("--choose-pin"))
        return std::optional<std::string>{};
    auto typed = console.world.secret("GUICHET_NEW_PIN");
    return typed ? Outcome<std::optional<std::string>>(*std::move(typed)) : typed.failure();
}

Exit listThem(Console &console, const Place &place, const Arguments &)
{
    const auto people = desk::listStaff(place.counter, place.book);
    if (!people)
        return say(console, people.error());
    for (const desk::StaffMember &who : *people) {
        if (console.json)
            console.out << lineFor(who).str() << '\n';
        else
            console.out << who.id << "  " << who.name << "  " << codeOf(who.role) << '\n';
    }
    return Exit::Done;
}

Exit addOne(Console &console, const Place &place, const Arguments &arguments)
{
    const auto name = arguments.find("--name");
    const auto typedRole = arguments.find("--role");
    if (!name || !typedRole)
        return say(console, {Code::E02, {{"option", name ? "--role" : "--name"}}, {}});
    const auto role = roleFrom(*typedRole);
    if (!role)
        return wrongOption(console, "--role", *typedRole, expectedRoles);
    const auto pin = chosenPin(console, arguments);
    if (!pin)
        return say(console, pin.error());
    const auto issued = desk::addStaff(place.counter, place.book, {*name, *role, *pin});
    return issued ? tellIssued(console, *issued, arguments.find("--out")) : say(console, issued.error());
}

std::optional<std::uint32_t> numberFrom(const Arguments &arguments)
{
    if (arguments.rest().size() < 2)
        return {};
    const std::string &typed = arguments.rest()[1];
    std::uint32_t number = 0;
    const auto read = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (read.ec != std::errc{} || read.ptr != typed.data() + typed.size())
        return {};
    return number;
}

Exit noNumber(Console &console, const Arguments &arguments)
{
    return wrongOption(console, "NUMERO", arguments.rest().size() < 2 ? std::string() : arguments.rest()[1], "staff list");
}

Exit removeOne(Console &console, const Place &place, const Arguments &arguments)
{
    const auto number = numberFrom(arguments);
    if (!number)
        return noNumber(console, arguments);
    const auto removed = desk::removeStaff(place.counter, place.book, *number);
    return removed ? Exit::Done : say(console, removed.error());
}

Exit renewOne(Console &console, const Place &place, const Arguments &arguments)
{
    const auto number = numberFrom(arguments);
    if (!number)
        return noNumber(console, arguments);
    const auto pin = chosenPin(console, arguments);
    if (!pin)
        return say(console, pin.error());
    const auto issued = desk::renewBadge(place.counter, place.book, *number, *pin);
    return issued ? tellIssued(console, *issued, arguments.find("--out")) : say(console, issued.error());
}

Exit sealKey(Console &console, const Place &place, const Arguments &)
{
    const auto removed = desk::removeFolderKey(place.counter, place.book);
    return removed ? Exit::Done : say(console, removed.error());
}

struct Action {
    std::string_view word;
    Exit (*run)(Console &, const Place &, const Arguments &);
};
constexpr std::array actions{Action{"list", listThem}, Action{"add", addOne}, Action{"remove", removeOne}, Action{"badge", renewOne}, Action{"seal-key", sealKey}};

} // namespace

Exit staffCommand(Console &console, const Arguments &arguments)
{
    const std::string word = arguments.rest().empty() ? std::string() : arguments.rest().front();
    for (const Action &action : actions) {
        if (action.word != word)
            continue;
        const auto counter = console.world.counter();
        return counter ? action.run(console, {**counter, console.world.staff()}, arguments) : say(console, counter.error());
    }
    return word.empty() ? say(console, {Code::E02, {{"option", "list, add, remove, badge, seal-key"}}, {}}) : say(console, {Code::E01, {{"valeur", word}}, {}});
}

} // namespace guichet::console
