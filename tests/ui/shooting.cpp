// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/shooting.h"

namespace guichet::test {
namespace {

// A network road that is never asked.
ui::Roads demoRoads()
{
    ui::Roads roads;
    roads.address = "https://mutuelle.example/";
    roads.openNetwork = []() -> Outcome<std::unique_ptr<desk::Network>> { return fail(Code::N08); };
    return roads;
}

TariffItem act(const char *code, const char *label, const char *category, std::int64_t price)
{
    TariffItem item;
    item.code = {code};
    item.label = label;
    item.category = category;
    item.price = {price};
    item.generic = item.category == "MEG";
    return item;
}

} // namespace

Shooting::Shooting(QSize size, const Manner &manner, Look look)
    : m_counter(size, demoRoads(), manner)
    , m_look(std::move(look))
{
    prepare();
}

void Shooting::prepare()
{
    DemoCounter &world = m_counter.world;
    std::vector<TariffItem> &items = world.roster.rosterTerms.tariff.items;
    items = {act("C001", "Consultation générale", "CONSULT", 1000), act("L004", "Goutte épaisse", "LAB", 600),
             act("M014", "Paracétamol 500 mg, comprimé", "MEG", 15), act("M015", "Paracétamol sirop 120 mg/5 ml", "MEG", 650),
             act("M022", "Artéméther-luméfantrine 20/120", "MEG", 700), act("S031", "Coartem 20/120", "BRAND", 2300)};
    items.back().genericCode = ActCode{"M022"};
    Plan &plan = world.roster.rosterTerms.plans[0];
    for (const char *category : {"DELIVERY", "SMALL_SURG"}) {
        BenefitRule rule;
        rule.category = category;
        rule.rateBp = 8000;
        plan.rules.push_back(rule);
    }
    BenefitRule brand;
    brand.category = "BRAND";
    brand.sector = Sector::Pharmacy;
    brand.rateBp = 5000;
    plan.rules.push_back(brand);
    Beneficiary &head = world.member("DEM-0001");
    head.sex = PersonSex::Male;
    world.member("DEM-0002").sex = PersonSex::Female;
    world.member("DEM-0002").used = {16'600};
    world.member("DEM-0010").sex = PersonSex::Female;
    world.member("DEM-0010").birthPrecision = BirthPrecision::Year;
    world.householdOf("DEM-0001").used = {48'850};
    world.householdOf("DEM-0001").village = "Kpota";
    world.householdOf("DEM-0010").village = "Avédji";
    world.householdOf("DEM-0010").amountDue = Money{12'000};
    world.householdOf("DEM-0010").payToName = "la mutuelle";
    world.householdOf("DEM-0010").payToPhone = "+228 90 11 22 33";
}

bool Shooting::shoot(const char *name)
{
    m_counter.settle();
    return m_look(name, m_counter.window);
}

void Shooting::find(const QString &typed)
{
    m_counter.type(typed);
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
}

void Shooting::addAct(const QString &typed, const QString &quantity)
{
    m_counter.type(typed);
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
    m_counter.type(quantity);
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
}

void Shooting::finishVisit(const QString &who)
{
    find(who);
    m_counter.press(Qt::Key_O, QStringLiteral("o"));
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
    addAct(QStringLiteral("C001"), QStringLiteral("1"));
    addAct(QStringLiteral("M014"), QStringLiteral("20"));
    m_counter.press(Qt::Key_F10);
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
}

} // namespace guichet::test
