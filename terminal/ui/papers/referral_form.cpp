// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/papers/referral_form.h"

#include <QCoreApplication>

namespace guichet::ui {
namespace {

struct ReferralForm {
    Q_DECLARE_TR_FUNCTIONS(ReferralForm)
};

} // namespace

void askReferral(Asker &asker, std::function<std::optional<Failure>(const desk::ReferralRequest &typed)> take)
{
    AskModel model{ReferralForm::tr("Vers quel centre ?"), ReferralForm::tr("Le papier porte un code : l’autre centre le lit, et sait d’où vient la personne."), {},
                   ReferralForm::tr("Enregistrer et imprimer")};
    model.fields.push_back({ReferralForm::tr("Centre ou service"), ReferralForm::tr("Hôpital de zone, maternité…"), {}, 100});
    model.fields.push_back({ReferralForm::tr("Motif"), ReferralForm::tr("Ce qui demande un autre plateau"), {}, 500});
    asker.ask(model, [take = std::move(take)](const QStringList &answers) -> std::optional<Asker::Fault> {
        desk::ReferralRequest request;
        request.to = answers[0].toStdString();
        request.reason = answers[1].toStdString();
        const auto failure = take(request);
        if (!failure)
            return {};
        return Asker::Fault{*failure, failure->code == Code::C11 ? 0 : 1};
    });
}

} // namespace guichet::ui
