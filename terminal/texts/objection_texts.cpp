// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/objection_texts.h"

#include "terminal/texts/fill.h"

#include <algorithm>
#include <array>

namespace guichet {
namespace {

struct Row {
    Objection objection;
    std::array<std::string_view, allLanguages.size()> texts; // in the order of allLanguages
};

constexpr std::array rows{
    Row{Objection::ClaimFaulty,
        {"Demande incohérente[ ({faute})] : appelez l'assistance.", "Claim that does not add up[ ({faute})]: call support.",
         "Aanvraag die niet klopt[ ({faute})]: bel de helpdesk.", "Solicitud incoherente[ ({faute})]: llame a la asistencia.",
         "Pedido incoerente[ ({faute})]: ligue à assistência."}},
    Row{Objection::SubmittedLate,
        {"Délai de dépôt dépassé : prévenez la mutuelle.", "Past the time to submit: tell the mutual.", "Indieningstermijn voorbij: verwittig het ziekenfonds.",
         "Plazo de presentación vencido: avise a la mutual.", "Prazo de entrega ultrapassado: avise a mútua."}},
    Row{Objection::ActTwice,
        {"Déjà facturé le même jour[ : {acte}][, demande {numero}] : annulez l'une des deux.", "Claimed already the same day[: {acte}][, claim {numero}]: cancel one of them.",
         "Dezelfde dag al aangerekend[: {acte}][, aanvraag {numero}]: annuleer een van beide.",
         "Ya facturado el mismo día[: {acte}][, solicitud {numero}]: anule una de las dos.",
         "Já faturado no mesmo dia[: {acte}][, pedido {numero}]: anule um dos dois."}},
    Row{Objection::LetterMissing,
        {"Lettre de garantie à régulariser[ : {acte}].", "Guarantee letter still missing[: {acte}].", "Garantiebrief nog te regulariseren[: {acte}].",
         "Carta de garantía por regularizar[: {acte}].", "Carta de garantia por regularizar[: {acte}]."}},
    Row{Objection::EmergencyUnjustified,
        {"Urgence à justifier auprès de la mutuelle.", "Emergency to be justified to the mutual.", "Spoedgeval te verantwoorden bij het ziekenfonds.",
         "Urgencia por justificar ante la mutual.", "Urgência a justificar junto da mútua."}},
    Row{Objection::RightsUnsure,
        {"Droits sous réserve : la mutuelle les vérifiera.", "Rights with reserve: the mutual will check them.", "Rechten onder voorbehoud: het ziekenfonds controleert ze.",
         "Derechos con reserva: la mutual los comprobará.", "Direitos com reserva: a mútua vai verificá-los."}},
    Row{Objection::IdentityUnconfirmed,
        {"Identité non confirmée ce jour-là.", "Identity not confirmed that day.", "Identiteit die dag niet bevestigd.", "Identidad no confirmada ese día.",
         "Identidade não confirmada nesse dia."}},
    Row{Objection::PriceCut,
        {"Prix ramené au tarif[ : {acte}].", "Price cut to the tariff[: {acte}].", "Prijs verlaagd tot het tarief[: {acte}].", "Precio reducido a la tarifa[: {acte}].",
         "Preço reduzido à tarifa[: {acte}]."}},
};

} // namespace

std::string objectionText(const PrecheckFinding &finding, const Claim &claim, Language language)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.objection == finding.objection; });
    if (row == rows.end())
        return std::string(codeOf(finding.objection));
    std::vector<std::pair<std::string, std::string>> fields{{"numero", finding.other.text}};
    if (finding.fault)
        fields.emplace_back("faute", codeOf(*finding.fault));
    if (finding.line && *finding.line < claim.lines.size())
        fields.emplace_back("acte", claim.lines[*finding.line].label);
    return texts::fill(row->texts[static_cast<std::size_t>(language)], fields);
}

} // namespace guichet
