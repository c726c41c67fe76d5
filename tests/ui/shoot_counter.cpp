// SPDX-License-Identifier: Apache-2.0
#include "tests/terminal/ui/counter_on_screen.h"

#include <QApplication>
#include <QScreen>

#include <cstdio>

// Takes the counter through a morning, one picture a screen, at the size of the
// screen it runs on: shoot_counter OUTDIR
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

class Shooting {
public:
    Shooting(QString folder, QSize size)
        : m_counter(size, demoRoads())
        , m_folder(std::move(folder))
        , m_size(QStringLiteral("%1x%2").arg(size.width()).arg(size.height()))
    {
        prepare();
    }
    bool run();

private:
    void prepare();
    bool shoot(const char *name);
    void find(const QString &typed);
    void addAct(const QString &typed, const QString &quantity);
    void finishVisit(const QString &who);
    bool shootAnswers();
    bool shootCare();
    bool shootOutbox();

    CounterOnScreen m_counter;
    QString m_folder;
    QString m_size;
};

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
    const QString file = QStringLiteral("%1/%2-%3-fr.png").arg(m_folder, QString::fromLatin1(name), m_size);
    if (m_counter.window.grab().save(file))
        return true;
    std::fprintf(stderr, "shoot_counter: cannot write %s\n", qPrintable(file));
    return false;
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

bool Shooting::shootAnswers()
{
    m_counter.scanWedge(QString::fromStdString(m_counter.cardOf("DEM-0001", true)));
    bool fine = shoot("choose");
    m_counter.press(Qt::Key_2, QStringLiteral("2"));
    fine = fine && shoot("unanswered");
    m_counter.press(Qt::Key_O, QStringLiteral("o"));
    return fine && shoot("answer");
}

bool Shooting::shootCare()
{
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
    addAct(QStringLiteral("consul"), QStringLiteral("1"));
    addAct(QStringLiteral("goutte"), QStringLiteral("1"));
    addAct(QStringLiteral("coartem"), QStringLiteral("1"));
    m_counter.press(Qt::Key_F6);
    m_counter.type(QStringLiteral("5000"));
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
    m_counter.type(QStringLiteral("para"));
    bool fine = shoot("care");
    for (int i = 0; i < 4; ++i)
        m_counter.press(Qt::Key_Backspace);
    m_counter.press(Qt::Key_F6);
    m_counter.type(QStringLiteral("x"));
    fine = fine && shoot("care-fault");
    m_counter.press(Qt::Key_F6);
    m_counter.type(QStringLiteral("5000"));
    m_counter.scanWedge(QString::fromStdString(m_counter.cardOf("DEM-0010")));
    fine = fine && shoot("care-scan");
    m_counter.press(Qt::Key_F10);
    return fine && shoot("closed");
}

// A month of claims in every state: some wait, one needs somebody.
bool Shooting::shootOutbox()
{
    struct Row {
        const char *number;
        const char *day;
        ClaimState state;
        std::int64_t mutual;
        const char *reason;
    };
    std::vector<desk::ClaimRow> &claims = m_counter.world.journal.claimRows;
    const std::size_t before = claims.size();
    for (const Row &row : {Row{"DEM01-A26-000101K", "2026-04-14", ClaimState::Paid, 1'840, ""}, Row{"DEM01-A26-000102H", "2026-04-21", ClaimState::Partial, 2'400, "PRICE"},
                           Row{"DEM01-A26-000103F", "2026-05-04", ClaimState::Rejected, 3'150, "DOCUMENT_MISSING"},
                           Row{"DEM01-A26-000104D", "2026-05-09", ClaimState::Sent, 960, ""}, Row{"DEM01-A26-000105B", "2026-05-11", ClaimState::Queued, 1'200, ""}}) {
        desk::ClaimRow claim = claims.front();
        claim.claim.ulid.bytes[0] = static_cast<Byte>(claims.size());
        claim.claim.number = {row.number};
        claim.claim.careDay = dayFrom(row.day);
        claim.claim.mutual = {row.mutual};
        claim.state = row.state;
        claim.closedAt = std::int64_t{dayFrom(row.day).sinceEpoch} * 86'400;
        if (*row.reason)
            claim.answerReasons = {row.reason};
        if (row.state == ClaimState::Partial)
            claim.answeredAmount = Money{1'900};
        claims.push_back(claim);
    }
    m_counter.flow->goHome();
    m_counter.press(Qt::Key_F3);
    m_counter.press(Qt::Key_Down);
    const bool fine = shoot("outbox");
    m_counter.press(Qt::Key_Escape);
    claims.resize(before);
    return fine;
}

bool Shooting::run()
{
    m_counter.world.clock.setLocal("2026-05-12", 8, 22);
    finishVisit(QStringLiteral("DEM-0020"));
    m_counter.world.clock.setLocal("2026-05-12", 8, 40);
    find(QStringLiteral("DEM-0010"));
    bool fine = shoot("refused");
    m_counter.press(Qt::Key_Escape);
    m_counter.world.clock.setLocal("2026-05-12", 8, 51);
    finishVisit(QStringLiteral("DEM-0003"));
    m_counter.world.clock.setLocal("2026-05-12", 9, 4);
    find(QStringLiteral("DEM-0001"));
    m_counter.press(Qt::Key_O, QStringLiteral("o"));
    m_counter.press(Qt::Key_Escape);
    m_counter.world.clock.setLocal("2026-05-12", 9, 14);
    m_counter.flow->goHome();
    fine = fine && shoot("home");
    fine = fine && shootAnswers() && shootCare();
    m_counter.press(Qt::Key_Return, QStringLiteral("\r"));
    fine = fine && shootOutbox();
    m_counter.world.clock.setLocal("2026-06-13", 9, 14);
    find(QStringLiteral("DEM-0002"));
    m_counter.press(Qt::Key_P, QStringLiteral("p"));
    return fine && shoot("provisional");
}

} // namespace
} // namespace guichet::test

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("fusion"));
    if (app.arguments().size() != 2) {
        std::fputs("usage: shoot_counter OUTDIR\n", stderr);
        return 2;
    }
    guichet::test::Shooting shooting(app.arguments().at(1), app.primaryScreen()->size());
    return shooting.run() ? 0 : 1;
}
