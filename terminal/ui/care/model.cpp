// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/care/model.h"

#include "terminal/texts/reason_sentences.h"
#include "terminal/texts/words.h"
#include "terminal/ui/words/numbers.h"
#include "terminal/ui/words/words.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct Care {
    Q_DECLARE_TR_FUNCTIONS(Care)
};

Result<desk::LineRequest, CareFault> lineRequest(const TypedLine &typed, std::size_t place)
{
    const auto quantity = parseQuantity(typed.quantity);
    if (!quantity)
        return Unexpected(CareFault{quantity.error(), CareField::Quantity, place});
    desk::LineRequest line{typed.code, typed.category.toStdString(), {}, *quantity, {}};
    if (typed.code.empty())
        line.label = typed.label.toStdString();
    if (typed.price.trimmed().isEmpty())
        return line;
    const auto price = parseAmount(typed.price);
    if (!price)
        return Unexpected(CareFault{price.error(), CareField::Price, place});
    line.price = *price;
    return line;
}

// A brand the plan does not pay for: what the pharmacist may give instead.
QString genericInstead(const ClaimLine &line, const Tariff &tariff, Day on)
{
    const TariffItem *item = tariff.find(line.code, on);
    if (!item || item->generic || !item->genericCode)
        return {};
    const TariffItem *generic = tariff.find(*item->genericCode, on);
    return generic ? Care::tr("Générique : %1 %2").arg(text(generic->code.text), text(generic->label)) : QString();
}

CareModel::Line lineModel(const ClaimLine &line, const desk::PricedCare &priced, const Tariff &tariff, Language language)
{
    CareModel::Line shown;
    shown.mutual = text(formatNumber(line.share.mutual.amount));
    shown.member = text(formatNumber(line.share.member.amount));
    const ReasonContext context = contextOf(priced.situation);
    for (const Reason reason : line.share.reasons)
        shown.warnings << text(sentenceFor(reason, line.care, line.share, context, language));
    const QString generic = genericInstead(line, tariff, priced.situation.careDay);
    if (!generic.isEmpty())
        shown.warnings << generic;
    return shown;
}

} // namespace

Result<desk::CareRequest, CareFault> careRequest(const TypedCare &typed, const Ulid &verification, const std::optional<Ulid> &draft)
{
    desk::CareRequest request;
    request.verification = verification;
    request.draft = draft;
    request.diagnosis = typed.diagnosis.trimmed().toStdString();
    request.prescriber = typed.prescriber.trimmed().toStdString();
    request.condition = typed.condition;
    request.letter = typed.letter;
    request.priorAuthorisation = typed.priorAuthorisation;
    for (std::size_t i = 0; i < typed.lines.size(); ++i) {
        auto line = lineRequest(typed.lines[i], i);
        if (!line)
            return line.failure();
        request.lines.push_back(*line);
    }
    if (typed.cash.trimmed().isEmpty())
        return request;
    const auto cash = parseAmount(typed.cash);
    if (!cash)
        return Unexpected(CareFault{cash.error(), CareField::Cash, 0});
    request.cash = *cash;
    return request;
}

desk::CareRequest readableCare(TypedCare typed, const Ulid &verification, const std::optional<Ulid> &draft)
{
    for (TypedLine &line : typed.lines) {
        if (!parseQuantity(line.quantity))
            line.quantity = QStringLiteral("1");
        if (!parseAmount(line.price))
            line.price.clear();
    }
    if (!parseAmount(typed.cash))
        typed.cash.clear();
    return *careRequest(typed, verification, draft);
}

TypedCare typedCare(const desk::CareRequest &draft, const Tariff &tariff, Day on)
{
    TypedCare typed;
    typed.diagnosis = text(draft.diagnosis);
    typed.prescriber = text(draft.prescriber);
    typed.condition = draft.condition;
    typed.letter = draft.letter;
    typed.priorAuthorisation = draft.priorAuthorisation;
    if (draft.cash)
        typed.cash = QString::number(draft.cash->amount);
    for (const desk::LineRequest &line : draft.lines) {
        const TariffItem *item = line.code.empty() ? nullptr : tariff.find(line.code, on);
        QString price;
        if (line.price)
            price = text(formatNumber(line.price->amount));
        else if (item)
            price = text(formatNumber(item->price.amount));
        const QString label = text(item ? item->label : line.label.empty() ? line.code.text : line.label);
        typed.lines.push_back({line.code, label, QString::number(line.quantity), price, text(line.category)});
    }
    return typed;
}

CareModel noCare(const std::string &currency)
{
    CareModel model;
    for (QString *amount : {&model.cashDue, &model.mutual, &model.state, &model.total})
        *amount = text(formatAmount({0}, currency));
    return model;
}

CareModel careModel(const desk::PricedCare &priced, const Tariff &tariff, Language language)
{
    CareModel model;
    const std::string &currency = priced.situation.plan.currency;
    for (const ClaimLine &line : priced.lines)
        model.lines.push_back(lineModel(line, priced, tariff, language));
    const Shares &shares = priced.shares;
    model.cashDue = text(formatAmount(shares.cashDue, currency));
    model.rounding = Care::tr("%1, arrondi %2")
                         .arg(text(formatNumber(shares.member.amount)), text(formatNumber((shares.cashDue - shares.member).amount)));
    model.mutual = text(formatAmount(shares.mutual, currency));
    model.state = text(formatAmount(shares.state, currency));
    model.total = text(formatAmount(shares.gross, currency));
    for (const Failure &notice : priced.notices)
        model.notices << saidOf(notice, language).sentence;
    return model;
}

QString papersText(const TypedCare &typed, const std::string &currency)
{
    QStringList papers;
    if (typed.letter)
        papers << Care::tr("Lettre %1, %2, jusqu’au %3")
                      .arg(text(typed.letter->number), text(formatAmount(typed.letter->maxAmount, currency)), text(formatShortDay(typed.letter->validTo)));
    if (!typed.priorAuthorisation.empty())
        papers << Care::tr("Entente préalable %1").arg(text(typed.priorAuthorisation));
    if (!typed.condition.empty())
        papers << Care::tr("Cas particulier : %1").arg(text(typed.condition));
    return joined(papers);
}

std::optional<ChangeText> changeText(const Shares &shares, std::optional<Money> cash, const std::string &currency)
{
    if (!cash)
        return {};
    if (*cash < shares.cashDue)
        return ChangeText{Care::tr("Il manque"), text(formatAmount(shares.cashDue - *cash, currency)), true};
    return ChangeText{Care::tr("À rendre"), text(formatAmount(*cash - shares.cashDue, currency)), false};
}

} // namespace guichet::ui
