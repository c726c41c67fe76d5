// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/followup/model.h"

#include "terminal/documents/month_facts.h"
#include "terminal/texts/sheet_words.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct FollowUp {
    Q_DECLARE_TR_FUNCTIONS(FollowUp)
};
using W = SheetWord;

constexpr double megGoalBp = 8000; // what the conventions aim at (domain.md 9)

Day first(int year, int month)
{
    return *dayOf({year, month, 1});
}

Period periodOf(Day from, int months, const QString &name)
{
    return {from, addDays(addMonths(from, months), -1), name};
}

// Whole per cent on the screen; the paper has the decimals.
QString inPercent(int basisPoints)
{
    return QStringLiteral("%1\u00A0%").arg((basisPoints + 50) / 100);
}

QString inHundredths(int hundredths)
{
    const int tenths = (hundredths + 5) / 10;
    return QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

// Adds what is known, in the words of the paper; nothing else is shown.
class Group {
public:
    Group(W title, const std::string &currency, Language language)
        : m_currency(currency)
        , m_language(language)
    {
        m_group.title = text(wordFor(title, language));
    }
    Group &add(W label, const QString &value)
    {
        m_group.figures.emplace_back(text(wordFor(label, m_language)), value);
        return *this;
    }
    Group &count(W label, std::int64_t value) { return add(label, text(formatNumber(value))); }
    Group &money(W label, const std::optional<Money> &value) { return value ? add(label, text(formatAmount(*value, m_currency))) : *this; }
    Group &rate(W label, const std::optional<int> &bp) { return bp ? add(label, inPercent(*bp)) : *this; }
    Group &hundredths(W label, const std::optional<int> &value) { return value ? add(label, inHundredths(*value)) : *this; }
    Group &days(W label, const std::optional<int> &value)
    {
        return value ? add(label, text(wordFor(W::InDays, m_language, std::to_string(*value)))) : *this;
    }
    FigureGroup finished() { return std::move(m_group); }

private:
    FigureGroup m_group{};
    const std::string &m_currency;
    Language m_language;
};

std::vector<FigureGroup> groupsOf(const Indicators &all, const std::string &currency, Language language)
{
    Group use(W::RightsAndUse, currency, language);
    if (all.enrolled)
        use.count(W::Enrolled, *all.enrolled);
    use.rate(W::UpToDate, all.upToDateBp).count(W::Cases, all.newCases);
    if (all.utilisationBp)
        use.hundredths(W::Utilisation, *all.utilisationBp / 100);
    Group medicines(W::Medicines, currency, language);
    medicines.rate(W::MegLines, all.megLinesBp).rate(W::MegValue, all.megValueBp).hundredths(W::PerPrescription, all.medicinesPerPrescription);
    Group costs(W::Costs, currency, language);
    costs.money(W::CostPerCase, all.costPerCase).money(W::CostPerAct, all.costPerAct).money(W::CostPerPrescription, all.costPerPrescription);
    costs.money(W::MeanConsumption, all.meanConsumption);
    Group quality(W::Quality, currency, language);
    quality.rate(W::ReferralRate, all.referralBp).count(W::UnjustifiedEmergencies, all.unjustifiedEmergencies).count(W::Refusals, all.refused);
    quality.count(W::Regularised72, all.regularisedIn72h).count(W::Complaints, all.complaints).count(W::ComplaintsClosed, all.complaintsClosed);
    quality.days(W::ComplaintAnswer, all.complaintAnswerDays).count(W::StockOuts, all.stockOuts).count(W::RefusedCare, all.refusedCare);
    Group delays(W::Delays, currency, language);
    delays.days(W::CareToSent, all.careToSentDays).days(W::ReceivedToPaid, all.receivedToPaidDays);
    delays.rate(W::RejectedLines, all.rejectedLinesBp).rate(W::RejectedAmount, all.rejectedAmountBp);
    std::vector<FigureGroup> groups;
    for (Group *group : {&medicines, &costs, &use, &quality, &delays}) {
        FigureGroup finished = group->finished();
        if (!finished.figures.empty())
            groups.push_back(std::move(finished));
    }
    return groups;
}

QString monthLabel(Day month)
{
    return text(formatDay(month)).mid(3, 2);
}

// One bar a month; the month that is not over is hatched.
template <class Value>
FigureChart byMonth(const QString &title, const Indicators &all, Day today, Value value)
{
    FigureChart chart;
    chart.title = title;
    for (const MonthFigures &month : all.months) {
        ChartBar bar;
        bar.label = monthLabel(month.month);
        bar.partial = addMonths(month.month, 1) > today;
        bar.text = QStringLiteral("–");
        if (month.month <= today)
            value(month, bar);
        chart.bars.push_back(bar);
    }
    return chart;
}

FigureChart byReason(const QString &title, const std::vector<std::pair<std::string, std::int64_t>> &reasons)
{
    constexpr std::size_t mostReasons = 8;
    FigureChart chart;
    chart.title = title;
    chart.byReason = true;
    for (const auto &[reason, count] : reasons) {
        if (chart.bars.size() < mostReasons)
            chart.bars.push_back({text(reason), static_cast<double>(count), text(formatNumber(count)), false});
    }
    return chart;
}

std::vector<FigureChart> chartsOf(const Indicators &all, const FollowUpFacts &words, Day today)
{
    const auto countOf = [](std::int64_t count, ChartBar &bar) {
        bar.value = static_cast<double>(count);
        bar.text = text(formatNumber(count));
    };
    std::vector<FigureChart> charts;
    charts.push_back(byMonth(FollowUp::tr("Médicaments génériques (MEG), en % des lignes"), all, today, [](const MonthFigures &month, ChartBar &bar) {
        if (!month.megLinesBp)
            return;
        bar.value = *month.megLinesBp;
        bar.text = inPercent(*month.megLinesBp);
    }));
    charts.back().goal = megGoalBp;
    charts.back().goalText = FollowUp::tr("but : 80 %");
    charts.push_back(byMonth(FollowUp::tr("Coût moyen d’un cas"), all, today, [](const MonthFigures &month, ChartBar &bar) {
        if (!month.costPerCase)
            return;
        bar.value = static_cast<double>(month.costPerCase->amount);
        bar.text = text(formatNumber(month.costPerCase->amount));
    }));
    charts.push_back(byMonth(FollowUp::tr("Visites"), all, today, [&](const MonthFigures &month, ChartBar &bar) { countOf(month.visits, bar); }));
    charts.push_back(byMonth(FollowUp::tr("Droits fermés à l’accueil"), all, today, [&](const MonthFigures &month, ChartBar &bar) { countOf(month.refused, bar); }));
    if (!words.refusals.empty())
        charts.push_back(byReason(FollowUp::tr("Droits fermés, par motif"), words.refusals));
    if (!words.rejections.empty())
        charts.push_back(byReason(FollowUp::tr("Lignes refusées par la mutuelle, par motif"), words.rejections));
    return charts;
}

} // namespace

std::vector<Period> periodsFor(Day today)
{
    const CivilDate date = civilDateOf(today);
    const Day half = first(date.year, date.month <= 6 ? 1 : 7);
    const Day quarter = first(date.year, (date.month - 1) / 3 * 3 + 1);
    return {periodOf(half, 6, FollowUp::tr("Semestre en cours")), periodOf(addMonths(half, -6), 6, FollowUp::tr("Semestre passé")),
            periodOf(quarter, 3, FollowUp::tr("Trimestre en cours")), periodOf(first(date.year, 1), 12, FollowUp::tr("Année en cours")),
            periodOf(first(date.year - 1, 1), 12, FollowUp::tr("Année passée"))};
}

QString periodText(const Period &period)
{
    return FollowUp::tr("du %1 au %2").arg(text(formatDay(period.from)), text(formatDay(period.to)));
}

FollowUpModel followUpModel(const Indicators &figures, const Period &period, const std::string &currency, Day today, Language language)
{
    FollowUpModel model;
    model.title = period.name;
    model.period = periodText(period);
    model.groups = groupsOf(figures, currency, language);
    model.charts = chartsOf(figures, followUpOf(figures, language), today);
    return model;
}

} // namespace guichet::ui
