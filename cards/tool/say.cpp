// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/say.h"

#include "cards/card_message.h"

#include <array>
#include <chrono>
#include <iostream>

namespace guichet::cards::tool {

namespace {

struct Sentence {
    Code code;
    const char *name;
    const char *text;
};

constexpr std::array<Sentence, 25> sentences{{
    {Code::Q01, "Q01", "Ce code n'est pas une carte de la mutuelle."},
    {Code::Q02, "Q02", "Carte illisible : nettoyez-la ou saisissez le numéro."},
    {Code::Q03, "Q03", "Carte non authentique. Ne pas accepter ; rechercher le membre par son nom."},
    {Code::Q04, "Q04", "Carte émise avec une clé inconnue : mettez le fichier des clés à jour."},
    {Code::Q06, "Q06", "Carte annulée."},
    {Code::Q07, "Q07", "Ancienne carte : une plus récente existe."},
    {Code::Q08, "Q08", "Ceci est un badge du personnel."},
    {Code::Q09, "Q09", "Carte pas encore valable : à partir du {date}."},
    {Code::Q10, "Q10", "Pièce d'identité lue, sans droits : cherchez le membre."},
    {Code::Q11, "Q11", "Carte expirée le {date}. Chercher par numéro ou nom ; faire renouveler."},
    {Code::Q12, "Q12", "Aucun code dans l'image {fichier} : cadrez la carte et recommencez."},
    {Code::Q13, "Q13", "{fichier} n'est pas une image lisible (PNG, JPEG, BMP ou PGM)."},
    {Code::Q14, "Q14", "Plusieurs cartes dans l'image {fichier} : présentez une seule carte."},
    {Code::Q15, "Q15", "Numéro mal lu ou mal tapé : son chiffre de contrôle est faux. Lisez-le de nouveau."},
    {Code::Q16, "Q16", "Carte d'un modèle plus récent : mettez le terminal à jour."},
    {Code::C08, "C08", "Trop d'informations pour une carte : raccourcissez les noms."},
    {Code::I01, "I01", "{fichier} n'est pas un fichier JSON lisible (octet {ligne})."},
    {Code::I07, "I07", "{fichier}, {chemin} : attendu {attendu}."},
    {Code::E01, "E01", "Commande ou option inconnue : {valeur}. Essayez guichet-cards --help."},
    {Code::E02, "E02", "Il manque l'option {option}. Essayez guichet-cards --help."},
    {Code::E03, "E03", "Option {option} : « {valeur} » n'est pas compris, attendu {attendu}."},
    {Code::E04, "E04", "Le fichier {fichier} ne peut pas être lu."},
    {Code::E05, "E05", "Le fichier {fichier} ne peut pas être écrit."},
    {Code::E07, "E07", "Les options {option} et {autre} s'excluent : n'en donnez qu'une."},
    {Code::M07, "M07", "Clé inutilisable, {fichier} : attendu {attendu}."},
}};

std::string filled(std::string text, const std::vector<std::pair<std::string, std::string>> &fields)
{
    for (const auto &[name, value] : fields) {
        const std::string hole = "{" + name + "}";
        if (const std::size_t at = text.find(hole); at != std::string::npos)
            text.replace(at, hole.size(), value);
    }
    return text;
}

} // namespace

std::string sentenceFor(const Failure &failure)
{
    for (const Sentence &sentence : sentences) {
        if (sentence.code == failure.code)
            return std::string(sentence.name) + " " + filled(sentence.text, failure.fields);
    }
    return "E06 Rien n'a été trouvé.";
}

std::string sentenceFor(const CardReading &reading, std::string_view text)
{
    Failure failure{messageFor(reading.reason, text)};
    if (reading.card && failure.code == Code::Q11)
        failure.fields.emplace_back("date", dayOf(reading.card->expires));
    if (reading.card && failure.code == Code::Q09)
        failure.fields.emplace_back("date", dayOf(reading.card->notBefore.value_or(reading.card->issued)));
    failure.fields.emplace_back("date", "…");
    return sentenceFor(failure);
}

std::string dayOf(std::int64_t unixSeconds)
{
    using namespace std::chrono;
    constexpr std::int64_t latest = 253402300799; // the end of the year 9999
    if (unixSeconds < -latest || unixSeconds > latest)
        return std::to_string(unixSeconds);
    const year_month_day day{floor<days>(sys_seconds{seconds{unixSeconds}})};
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return two(static_cast<unsigned>(day.day())) + "/" + two(static_cast<unsigned>(day.month())) + "/" + std::to_string(static_cast<int>(day.year()));
}

void complain(const std::string &sentence)
{
    std::cerr << sentence << '\n';
}

} // namespace guichet::cards::tool
