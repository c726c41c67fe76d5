// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/answer_reasons.h"

#include <algorithm>
#include <array>

namespace guichet {
namespace {

struct Row {
    std::string_view reason;
    std::array<std::string_view, allLanguages.size()> texts; // in the order of allLanguages
};

constexpr std::array rows{
    Row{"NOT_COVERED",
        {"Acte non couvert : à la charge du membre.", "Act not covered: the member pays.", "Prestatie niet gedekt: het lid betaalt.",
         "Acto no cubierto: lo paga el miembro.", "Ato não coberto: o membro paga."}},
    Row{"NO_RIGHTS",
        {"Droits fermés ce jour-là : vérifier l'adhésion.", "Rights closed that day: check the membership.", "Rechten gesloten die dag: controleer het lidmaatschap.",
         "Derechos cerrados ese día: compruebe la adhesión.", "Direitos fechados nesse dia: verifique a adesão."}},
    Row{"PRICE",
        {"Prix au-dessus de la convention : corriger le prix.", "Price above the agreement: correct it.", "Prijs boven de overeenkomst: verbeter de prijs.",
         "Precio por encima del convenio: corríjalo.", "Preço acima do acordo: corrija-o."}},
    Row{"QUANTITY",
        {"Quantité trop grande : corriger la quantité.", "Quantity too large: correct it.", "Hoeveelheid te groot: verbeter ze.",
         "Cantidad demasiado grande: corríjala.", "Quantidade demasiado grande: corrija-a."}},
    Row{"DUPLICATE",
        {"Déjà facturé : rien à faire si c'est le même soin.", "Already claimed: nothing to do if it is the same care.",
         "Al aangerekend: niets te doen als het dezelfde zorg is.", "Ya facturado: nada que hacer si es la misma atención.",
         "Já faturado: nada a fazer se for o mesmo cuidado."}},
    Row{"DOCUMENT_MISSING",
        {"Pièce manquante : l'envoyer à la mutuelle.", "Document missing: send it to the mutual.", "Document ontbreekt: stuur het naar het ziekenfonds.",
         "Falta un documento: envíelo a la mutual.", "Falta um documento: envie-o à mútua."}},
    Row{"IDENTITY",
        {"Identité à confirmer avec la mutuelle.", "Identity to be confirmed with the mutual.", "Identiteit te bevestigen bij het ziekenfonds.",
         "Identidad por confirmar con la mutual.", "Identidade a confirmar com a mútua."}},
};

std::string printable(std::string_view text)
{
    std::string kept(text);
    std::erase_if(kept, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    return kept;
}

} // namespace

std::string answerReasonText(std::string_view reason, Language language)
{
    constexpr std::string_view other = "OTHER:";
    if (reason.starts_with(other))
        return printable(reason.substr(other.size()));
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return each.reason == reason; });
    if (row == rows.end())
        return printable(reason);
    return std::string(row->texts[static_cast<std::size_t>(language)]);
}

} // namespace guichet
