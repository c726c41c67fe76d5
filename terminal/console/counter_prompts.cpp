// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/counter_prompts.h"

#include <array>

namespace guichet::console {
namespace {

using Texts = std::array<std::string_view, promptCount>;

constexpr Texts french{
    "Guichet sans écran. « ? » aide, « q » termine.",
    "Carte, numéro, nom ou téléphone :",
    "Plusieurs personnes. Numéro de la ligne (« / » annule) :",
    "Visite : 1 normale, 2 urgence, 3 référence, 4 suivi (Entrée : 1, « / » annule)",
    "Jour de la référence, JJMMAAAA (Entrée : sans papier)",
    "Est-ce la personne de la carte ? 1 oui, 2 non, 3 carte sans photo (Entrée : 1)",
    "Soins : CODE*QTÉ*PRIX ou n°*QTÉ ; « ? » liste, « - » enlève, « + » clôt, « / » laisse",
    "Reçu en espèces (Entrée : le compte juste, « / » retour aux soins) :",
    "« . » reprend les soins commencés, « / » annule, « q » termine. Une carte se lit à tout moment.",
    "Soins commencés et gardés ; « . » les reprend :",
    "Des soins sont en cours : « + » pour clore, « / » pour laisser, puis présentez la carte.",
    "Laissé de côté ; rien n'est perdu.",
    "Terminé.",
};
constexpr Texts english{
    "Counter without a screen. “?” help, “q” ends.",
    "Card, number, name or telephone:",
    "Several people. Number of the line (“/” cancels):",
    "Visit: 1 normal, 2 emergency, 3 referral, 4 follow-up (Enter: 1, “/” cancels)",
    "Day of the referral, DDMMYYYY (Enter: no paper)",
    "Is this the person of the card? 1 yes, 2 no, 3 card without photo (Enter: 1)",
    "Care: CODE*QTY*PRICE or no.*QTY; “?” list, “-” removes, “+” closes, “/” leaves",
    "Cash received (Enter: the exact sum, “/” back to the care):",
    "“.” takes up care begun before, “/” cancels, “q” ends. A card is read at any moment.",
    "Care begun and kept; “.” takes it up:",
    "Care is being entered: “+” to close, “/” to leave it, then present the card.",
    "Left aside; nothing is lost.",
    "Ended.",
};
constexpr Texts dutch{
    "Loket zonder scherm. “?” hulp, “q” stopt.",
    "Kaart, nummer, naam of telefoon:",
    "Meerdere personen. Nummer van de regel (“/” annuleert):",
    "Bezoek: 1 gewoon, 2 spoed, 3 verwijzing, 4 vervolg (Enter: 1, “/” annuleert)",
    "Dag van de verwijzing, DDMMJJJJ (Enter: zonder papier)",
    "Is dit de persoon van de kaart? 1 ja, 2 nee, 3 kaart zonder foto (Enter: 1)",
    "Zorg: CODE*AANTAL*PRIJS of nr.*AANTAL; “?” lijst, “-” weg, “+” sluit, “/” laat liggen",
    "Contant ontvangen (Enter: gepast, “/” terug naar de zorg):",
    "“.” hervat begonnen zorg, “/” annuleert, “q” stopt. Een kaart wordt altijd gelezen.",
    "Begonnen en bewaarde zorg; “.” hervat:",
    "Er wordt zorg ingevoerd: “+” om te sluiten, “/” om te laten liggen, toon dan de kaart.",
    "Terzijde gelegd; er is niets verloren.",
    "Beëindigd.",
};
constexpr Texts spanish{
    "Ventanilla sin pantalla. «?» ayuda, «q» termina.",
    "Tarjeta, número, nombre o teléfono:",
    "Varias personas. Número de la línea («/» anula):",
    "Visita: 1 normal, 2 urgencia, 3 referencia, 4 seguimiento (Intro: 1, «/» anula)",
    "Día de la referencia, DDMMAAAA (Intro: sin papel)",
    "¿Es la persona de la tarjeta? 1 sí, 2 no, 3 tarjeta sin foto (Intro: 1)",
    "Atención: CÓDIGO*CANT*PRECIO o n.º*CANT; «?» lista, «-» quita, «+» cierra, «/» deja",
    "Recibido en efectivo (Intro: la suma exacta, «/» vuelve a la atención):",
    "«.» retoma la atención empezada, «/» anula, «q» termina. Una tarjeta se lee en todo momento.",
    "Atención empezada y guardada; «.» la retoma:",
    "Hay una atención en curso: «+» para cerrar, «/» para dejarla; después presente la tarjeta.",
    "Dejado aparte; no se ha perdido nada.",
    "Terminado.",
};
constexpr Texts portuguese{
    "Balcão sem ecrã. «?» ajuda, «q» termina.",
    "Cartão, número, nome ou telefone:",
    "Várias pessoas. Número da linha («/» anula):",
    "Visita: 1 normal, 2 urgência, 3 referência, 4 seguimento (Enter: 1, «/» anula)",
    "Dia da referência, DDMMAAAA (Enter: sem papel)",
    "É a pessoa do cartão? 1 sim, 2 não, 3 cartão sem foto (Enter: 1)",
    "Cuidados: CÓDIGO*QTD*PREÇO ou n.º*QTD; «?» lista, «-» retira, «+» fecha, «/» deixa",
    "Recebido em dinheiro (Enter: a conta certa, «/» volta aos cuidados):",
    "«.» retoma os cuidados começados, «/» anula, «q» termina. Um cartão lê-se a qualquer momento.",
    "Cuidados começados e guardados; «.» retoma-os:",
    "Há cuidados em curso: «+» para fechar, «/» para deixar; depois apresente o cartão.",
    "Posto de lado; nada se perdeu.",
    "Terminado.",
};

const Texts &textsOf(Language language)
{
    switch (language) {
    case Language::English: return english;
    case Language::Dutch: return dutch;
    case Language::Spanish: return spanish;
    case Language::Portuguese: return portuguese;
    case Language::French: break;
    }
    return french;
}

} // namespace

std::string_view promptFor(Prompt prompt, Language language)
{
    return textsOf(language)[static_cast<std::size_t>(prompt)];
}

} // namespace guichet::console
