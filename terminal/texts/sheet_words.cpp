// SPDX-License-Identifier: Apache-2.0
#include "terminal/texts/sheet_words.h"

#include <array>

namespace guichet {
namespace {

using W = SheetWord;

// One row a word, in the order of the enumeration: French, English, Dutch, Spanish, Portuguese.
struct Row {
    SheetWord word;
    std::array<std::string_view, 5> texts;
};
constexpr Row rows[] = {
    {W::PartMutual, {{"Volet 1 : mutuelle", "Part 1: mutual", "Deel 1: mutualiteit", "Parte 1: mutual", "Parte 1: mutual"}}},
    {W::PartFacility, {{"Volet 2 : centre de santé", "Part 2: health centre", "Deel 2: gezondheidscentrum", "Parte 2: centro de salud", "Parte 2: centro de saúde"}}},
    {W::PartMember, {{"Volet 3 : membre", "Part 3: member", "Deel 3: lid", "Parte 3: miembro", "Parte 3: membro"}}},
    {W::BlankForm, {{"Feuille de soins manuscrite", "Handwritten care form", "Handgeschreven zorgformulier", "Hoja de atención manuscrita", "Ficha de cuidados manuscrita"}}},
    {W::BlankFormHint,
     {{"À remplir pendant une coupure, à saisir dès le retour du courant. Le numéro sert de motif de saisie tardive.",
       "Fill in during a power cut and enter it when the power is back. The number is the reason of the late entry.",
       "Invullen tijdens een stroomstoring en invoeren zodra er weer stroom is. Het nummer is de reden van de late invoer.",
       "Rellenar durante un corte de luz e introducir al volver la corriente. El número es el motivo de la entrada tardía.",
       "Preencher durante um corte de luz e registar quando a energia voltar. O número é o motivo do registo tardio."}}},
    {W::BatchSheet, {{"Bordereau mensuel", "Monthly statement", "Maandelijkse verzamelstaat", "Relación mensual", "Relação mensal"}}},
    {W::LetterRequest,
     {{"Demande de lettre de garantie",
       "Request for a guarantee letter",
       "Aanvraag van een garantiebrief",
       "Solicitud de carta de garantía",
       "Pedido de carta de garantia"}}},
    {W::LetterSheet, {{"Lettre de garantie", "Guarantee letter", "Garantiebrief", "Carta de garantía", "Carta de garantia"}}},
    {W::AuthorisationRequest,
     {{"Demande d'entente préalable",
       "Request for prior authorisation",
       "Aanvraag van voorafgaand akkoord",
       "Solicitud de autorización previa",
       "Pedido de autorização prévia"}}},
    {W::AuthorisationSheet, {{"Entente préalable", "Prior authorisation", "Voorafgaand akkoord", "Autorización previa", "Autorização prévia"}}},
    {W::RefusalSheet, {{"Prise en charge refusée", "Cover refused", "Tenlasteneming geweigerd", "Cobertura denegada", "Cobertura recusada"}}},
    {W::ReferralSheet, {{"Fiche de référence", "Referral", "Verwijsbrief", "Hoja de referencia", "Guia de referência"}}},
    {W::ComplaintReceipt, {{"Reçu de plainte", "Complaint receipt", "Bewijs van klacht", "Recibo de queja", "Recibo de reclamação"}}},
    {W::FollowUpSheet,
     {{"Fiche de suivi semestrielle",
       "Half-yearly follow-up sheet",
       "Halfjaarlijkse opvolgingsfiche",
       "Hoja de seguimiento semestral",
       "Ficha de seguimento semestral"}}},
    {W::CashDaySlip, {{"Clôture de la journée", "Closing of the day", "Dagafsluiting", "Cierre del día", "Fecho do dia"}}},
    {W::Number, {{"Numéro", "Number", "Nummer", "Número", "Número"}}},
    {W::RequestNumber, {{"Demande n°", "Request no.", "Aanvraag nr.", "Solicitud n.º", "Pedido n.º"}}},
    {W::Month, {{"Mois", "Month", "Maand", "Mes", "Mês"}}},
    {W::Claims, {{"Feuilles de soins", "Care forms", "Zorgformulieren", "Hojas de atención", "Fichas de cuidados"}}},
    {W::Gross, {{"Montant", "Amount", "Bedrag", "Importe", "Montante"}}},
    {W::State, {{"État", "State", "Staat", "Estado", "Estado"}}},
    {W::ByCategory, {{"Par catégorie", "By category", "Per categorie", "Por categoría", "Por categoria"}}},
    {W::Lines, {{"Lignes", "Lines", "Lijnen", "Líneas", "Linhas"}}},
    {W::TotalOfMutual, {{"À PAYER PAR LA MUTUELLE", "TO BE PAID BY THE MUTUAL", "TE BETALEN DOOR DE MUTUALITEIT", "A PAGAR POR LA MUTUAL", "A PAGAR PELA MUTUAL"}}},
    {W::Stated, {{"Arrêté à la somme de %1.", "Stated at the sum of %1.", "Vastgesteld op de som van %1.", "Asciende a la suma de %1.", "Fixado na quantia de %1."}}},
    {W::ProvisionalMark, {{"(R) : sous réserve", "(R): subject to confirmation", "(R): onder voorbehoud", "(R): con reserva", "(R): sob reserva"}}},
    {W::AlreadyPaid, {{"Déjà payé", "Already paid", "Al betaald", "Ya pagado", "Já pago"}}},
    {W::ForFacility, {{"Pour le centre de santé", "For the health centre", "Voor het gezondheidscentrum", "Por el centro de salud", "Pelo centro de saúde"}}},
    {W::ForMutual, {{"Pour la mutuelle", "For the mutual", "Voor de mutualiteit", "Por la mutual", "Pela mutual"}}},
    {W::MemberSigns,
     {{"Le membre : signature ou empreinte",
       "Member: signature or thumbprint",
       "Lid: handtekening of duimafdruk",
       "Miembro: firma o huella",
       "Membro: assinatura ou impressão digital"}}},
    {W::CarerSigns,
     {{"Le soignant : nom et signature",
       "Carer: name and signature",
       "Zorgverlener: naam en handtekening",
       "Sanitario: nombre y firma",
       "Profissional: nome e assinatura"}}},
    {W::CashierSigns, {{"La caisse", "The cashier", "De kassa", "La caja", "A caixa"}}},
    {W::ChiefSigns, {{"Le chef de poste", "The head of the centre", "Het centrumhoofd", "El jefe del centro", "O chefe do posto"}}},
    {W::AskedOn, {{"Demandé le", "Asked on", "Aangevraagd op", "Solicitado el", "Pedido em"}}},
    {W::ActsAsked, {{"Soins demandés", "Care asked for", "Gevraagde zorg", "Atención solicitada", "Cuidados pedidos"}}},
    {W::ActsGranted, {{"Soins accordés", "Care granted", "Toegestane zorg", "Atención concedida", "Cuidados concedidos"}}},
    {W::Why, {{"Motif", "Reason", "Reden", "Motivo", "Motivo"}}},
    {W::MaxAmount, {{"MONTANT GARANTI", "AMOUNT GUARANTEED", "GEWAARBORGD BEDRAG", "IMPORTE GARANTIZADO", "MONTANTE GARANTIDO"}}},
    {W::Estimate, {{"Montant estimé", "Estimated amount", "Geschat bedrag", "Importe estimado", "Montante estimado"}}},
    {W::Days, {{"Jours d'hospitalisation", "Days of stay", "Verblijfsdagen", "Días de hospitalización", "Dias de internamento"}}},
    {W::ValidTo, {{"Valable jusqu'au", "Valid until", "Geldig tot", "Válida hasta el", "Válida até"}}},
    {W::Emergency, {{"URGENCE : soins commencés", "EMERGENCY: care has begun", "SPOED: zorg is begonnen", "URGENCIA: atención iniciada", "URGÊNCIA: cuidados iniciados"}}},
    {W::RegulariseBefore, {{"À régulariser avant le", "To be regularised before", "Te regulariseren vóór", "A regularizar antes del", "A regularizar antes de"}}},
    {W::AnswerOfMutual, {{"Réponse de la mutuelle", "Answer of the mutual", "Antwoord van de mutualiteit", "Respuesta de la mutual", "Resposta da mutual"}}},
    {W::Granted, {{"Accordé, lettre n°", "Granted, letter no.", "Toegestaan, brief nr.", "Concedida, carta n.º", "Concedido, carta n.º"}}},
    {W::AmountAndValidity, {{"Montant et validité", "Amount and validity", "Bedrag en geldigheid", "Importe y validez", "Montante e validade"}}},
    {W::ToFacility, {{"Vers", "To", "Naar", "Hacia", "Para"}}},
    {W::FromFacility, {{"De", "From", "Van", "De", "De"}}},
    {W::NextLevel, {{"Centre de niveau supérieur", "Higher-level centre", "Centrum van een hoger niveau", "Centro de nivel superior", "Centro de nível superior"}}},
    {W::CareGiven, {{"Soins déjà donnés", "Care already given", "Reeds gegeven zorg", "Atención ya dada", "Cuidados já prestados"}}},
    {W::IssuedOn, {{"Établie le", "Issued on", "Opgesteld op", "Emitida el", "Emitida em"}}},
    {W::ShowThis,
     {{"À présenter à l'arrivée : le code est lu par le guichet.",
       "Show this on arrival: the counter reads the code.",
       "Bij aankomst tonen: het loket leest de code.",
       "Mostrar al llegar: el mostrador lee el código.",
       "Mostrar à chegada: o balcão lê o código."}}},
    {W::CounterReferral,
     {{"Retour : à remplir par le centre qui reçoit",
       "Reply: to be filled in by the receiving centre",
       "Terugmelding: in te vullen door het ontvangende centrum",
       "Respuesta: a rellenar por el centro que recibe",
       "Retorno: a preencher pelo centro que recebe"}}},
    {W::Conclusion, {{"Conclusion", "Conclusion", "Besluit", "Conclusión", "Conclusão"}}},
    {W::Treatment, {{"Traitement", "Treatment", "Behandeling", "Tratamiento", "Tratamento"}}},
    {W::SeenOn, {{"Vu(e) le", "Seen on", "Gezien op", "Visto/a el", "Visto/a em"}}},
    {W::ComplaintKind, {{"Sujet", "Subject", "Onderwerp", "Asunto", "Assunto"}}},
    {W::About, {{"Concerne", "Concerns", "Betreft", "Sobre", "Sobre"}}},
    {W::Author, {{"Auteur", "Author", "Auteur", "Autor", "Autor"}}},
    {W::Anonymous, {{"anonyme", "anonymous", "anoniem", "anónimo", "anónimo"}}},
    {W::OpenedOn, {{"Reçue le", "Received on", "Ontvangen op", "Recibida el", "Recebida em"}}},
    {W::AnswerBefore, {{"Réponse avant le", "Answer before", "Antwoord vóór", "Respuesta antes del", "Resposta antes de"}}},
    {W::Answer, {{"Réponse", "Answer", "Antwoord", "Respuesta", "Resposta"}}},
    {W::ComplaintKept,
     {{"Votre plainte est enregistrée et transmise à la mutuelle. Gardez ce numéro.",
       "Your complaint is recorded and passed on to the mutual. Keep this number.",
       "Uw klacht is geregistreerd en doorgegeven aan de mutualiteit. Bewaar dit nummer.",
       "Su queja está registrada y se transmite a la mutual. Guarde este número.",
       "A sua reclamação está registada e é transmitida à mutual. Guarde este número."}}},
    {W::Day, {{"Journée du", "Day of", "Dag van", "Día del", "Dia de"}}},
    {W::Movement, {{"Mouvement", "Movement", "Beweging", "Movimiento", "Movimento"}}},
    {W::Visits, {{"Visites", "Visits", "Bezoeken", "Visitas", "Visitas"}}},
    {W::LeftOpen, {{"Visites laissées ouvertes", "Visits left open", "Open gebleven bezoeken", "Visitas que quedan abiertas", "Visitas deixadas abertas"}}},
    {W::Opening, {{"Fonds de caisse", "Cash in the morning", "Kasgeld 's morgens", "Fondo de caja", "Fundo de caixa"}}},
    {W::Collected, {{"Encaissé", "Collected", "Ontvangen", "Cobrado", "Recebido"}}},
    {W::Expected, {{"Attendu en caisse", "Expected in the till", "Verwacht in kas", "Esperado en caja", "Esperado na caixa"}}},
    {W::Counted, {{"COMPTÉ", "COUNTED", "GETELD", "CONTADO", "CONTADO"}}},
    {W::Difference, {{"Écart", "Difference", "Verschil", "Diferencia", "Diferença"}}},
    {W::Explanation, {{"Explication", "Explanation", "Verklaring", "Explicación", "Explicação"}}},
    {W::Period, {{"Période", "Period", "Periode", "Período", "Período"}}},
    {W::RightsAndUse,
     {{"Droits et recours aux soins",
       "Rights and use of care",
       "Rechten en gebruik van zorg",
       "Derechos y uso de la atención",
       "Direitos e uso dos cuidados"}}},
    {W::Enrolled, {{"Bénéficiaires inscrits", "Enrolled beneficiaries", "Ingeschreven begunstigden", "Beneficiarios inscritos", "Beneficiários inscritos"}}},
    {W::UpToDate, {{"À jour de cotisation", "Up to date with contributions", "In orde met de bijdrage", "Al día con la cuota", "Em dia com a quota"}}},
    {W::Utilisation, {{"Recours par personne et par an", "Cases a person a year", "Gevallen per persoon per jaar", "Casos por persona y año", "Casos por pessoa e ano"}}},
    {W::Cases, {{"Cas pris en charge", "Cases covered", "Gedekte gevallen", "Casos cubiertos", "Casos cobertos"}}},
    {W::Costs, {{"Coûts moyens", "Average costs", "Gemiddelde kosten", "Costes medios", "Custos médios"}}},
    {W::CostPerCase, {{"Par cas", "A case", "Per geval", "Por caso", "Por caso"}}},
    {W::CostPerAct, {{"Par acte", "An act", "Per handeling", "Por acto", "Por ato"}}},
    {W::CostPerPrescription, {{"Par ordonnance", "A prescription", "Per voorschrift", "Por receta", "Por receita"}}},
    {W::MeanConsumption, {{"Par bénéficiaire", "A beneficiary", "Per begunstigde", "Por beneficiario", "Por beneficiário"}}},
    {W::Medicines, {{"Médicaments", "Medicines", "Geneesmiddelen", "Medicamentos", "Medicamentos"}}},
    {W::MegLines, {{"MEG, en lignes", "MEG, by lines", "MEG, in lijnen", "MEG, en líneas", "MEG, em linhas"}}},
    {W::MegValue, {{"MEG, en valeur", "MEG, by value", "MEG, in waarde", "MEG, en valor", "MEG, em valor"}}},
    {W::PerPrescription,
     {{"Médicaments par ordonnance",
       "Medicines a prescription",
       "Geneesmiddelen per voorschrift",
       "Medicamentos por receta",
       "Medicamentos por receita"}}},
    {W::Quality,
     {{"Qualité des soins et de l'accueil",
       "Quality of care and reception",
       "Kwaliteit van zorg en onthaal",
       "Calidad de la atención y la acogida",
       "Qualidade dos cuidados e do acolhimento"}}},
    {W::ReferralRate, {{"Références", "Referrals", "Verwijzingen", "Referencias", "Referências"}}},
    {W::UnjustifiedEmergencies,
     {{"Urgences non justifiées",
       "Unjustified emergencies",
       "Niet-verantwoorde spoedgevallen",
       "Urgencias no justificadas",
       "Urgências não justificadas"}}},
    {W::Rejections, {{"Rejets", "Rejections", "Verwerpingen", "Rechazos", "Rejeições"}}},
    {W::RejectedLines, {{"En lignes", "By lines", "In lijnen", "En líneas", "Em linhas"}}},
    {W::RejectedAmount, {{"En montant", "By amount", "In bedrag", "En importe", "Em montante"}}},
    {W::Refusals,
     {{"Droits refusés au guichet",
       "Rights refused at the counter",
       "Geweigerde rechten aan het loket",
       "Derechos denegados en el mostrador",
       "Direitos recusados no balcão"}}},
    {W::Regularised72, {{"Régularisés sous 72 h", "Regularised within 72 h", "Geregulariseerd binnen 72 u", "Regularizados en 72 h", "Regularizados em 72 h"}}},
    {W::Delays, {{"Délais", "Delays", "Termijnen", "Plazos", "Prazos"}}},
    {W::CareToSent, {{"Des soins à l'envoi", "From care to sending", "Van zorg tot verzending", "De la atención al envío", "Dos cuidados ao envio"}}},
    {W::ReceivedToPaid, {{"De la réception au paiement", "From receipt to payment", "Van ontvangst tot betaling", "De la recepción al pago", "Da receção ao pagamento"}}},
    {W::InDays, {{"%1 j", "%1 d", "%1 d", "%1 d", "%1 d"}}},
    {W::Complaints, {{"Plaintes", "Complaints", "Klachten", "Quejas", "Reclamações"}}},
    {W::ComplaintAnswer, {{"Délai de réponse", "Time to answer", "Antwoordtermijn", "Plazo de respuesta", "Prazo de resposta"}}},
    {W::ComplaintsClosed, {{"Plaintes closes", "Complaints closed", "Afgesloten klachten", "Quejas cerradas", "Reclamações fechadas"}}},
    {W::StockOuts, {{"Ruptures de stock", "Stock-outs", "Voorraadtekorten", "Faltas de existencias", "Ruturas de stock"}}},
    {W::RefusedCare, {{"Refus de soins", "Refused care", "Geweigerde zorg", "Atención denegada", "Cuidados recusados"}}},
    {W::ByMonth, {{"Par mois", "By month", "Per maand", "Por mes", "Por mês"}}},
    {W::Page, {{"Page %1 sur %2", "Page %1 of %2", "Blad %1 van %2", "Página %1 de %2", "Página %1 de %2"}}},
    {W::Operator, {{"Agent", "Operator", "Medewerker", "Agente", "Agente"}}},
    {W::PrinterTest, {{"Essai de l'imprimante", "Printer test", "Printertest", "Prueba de la impresora", "Teste da impressora"}}},
    {W::PrinterTestHint,
     {{"Tout ce qui suit doit être lisible.",
       "Everything below must be readable.",
       "Alles hieronder moet leesbaar zijn.",
       "Todo lo siguiente debe ser legible.",
       "Tudo o que segue deve ser legível."}}},
};
static_assert(std::size(rows) == static_cast<std::size_t>(sheetWordCount));

constexpr std::array<std::array<std::string_view, 12>, 5> months{{
    {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"},
    {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"},
    {"janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"},
}};

void fillHole(std::string &text, std::string_view hole, std::string_view value)
{
    if (const auto place = text.find(hole); place != std::string::npos)
        text.replace(place, hole.size(), value);
}

} // namespace

std::string_view wordFor(SheetWord word, Language language)
{
    return rows[static_cast<std::size_t>(word)].texts[static_cast<std::size_t>(language)];
}

std::string wordFor(SheetWord word, Language language, std::string_view first, std::string_view second)
{
    std::string text(wordFor(word, language));
    fillHole(text, "%2", second);
    fillHole(text, "%1", first);
    return text;
}

std::string monthText(int year, int month, Language language)
{
    if (month < 1 || month > 12)
        return std::to_string(year);
    const bool withDe = language == Language::Spanish || language == Language::Portuguese;
    return std::string(months[static_cast<std::size_t>(language)][static_cast<std::size_t>(month - 1)]) + (withDe ? " de " : " ") + std::to_string(year);
}

} // namespace guichet
