<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message>
        <source>membre %1</source>
        <translation>lid %1</translation>
    </message>
    <message>
        <source>forfait %1</source>
        <translation>vast bedrag %1</translation>
    </message>
    <message>
        <source>%1, lettre</source>
        <translation>%1, brief</translation>
    </message>
    <message>
        <source>%1, entente</source>
        <translation>%1, akkoord</translation>
    </message>
    <message>
        <source>non couvert</source>
        <translation>niet gedekt</translation>
    </message>
    <message>
        <source>Aujourd’hui, le membre paie le tarif plein.</source>
        <translation>Vandaag betaalt het lid de volle prijs.</translation>
    </message>
    <message>
        <source>La part de la mutuelle dépend de l’acte : voir à droite.</source>
        <translation>Het deel van het ziekenfonds hangt af van de verstrekking: zie rechts.</translation>
    </message>
    <message>
        <source>La mutuelle paie %1, le membre %2.</source>
        <translation>Het ziekenfonds betaalt %1, het lid %2.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Il reste, connu au %1</source>
        <translation>Rest, bekend op %1</translation>
    </message>
    <message>
        <source>Il reste</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Personne, année</source>
        <translation>Persoon, jaar</translation>
    </message>
    <message>
        <source>Ménage, année</source>
        <translation>Gezin, jaar</translation>
    </message>
    <message>
        <source>Cet épisode</source>
        <translation>Deze episode</translation>
    </message>
    <message>
        <source>Épisodes, année</source>
        <translation>Episodes, jaar</translation>
    </message>
    <message>
        <source>, %1 personnes</source>
        <translation>, %1 personen</translation>
    </message>
    <message>
        <source>Ménage %1%2</source>
        <translation>Gezin %1%2</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Dans le ménage : %1</source>
        <translation>In het gezin: %1</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Soins au tarif plein</source>
        <translation>Zorg tegen volle prijs</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Générique : %1 %2</source>
        <translation>Generiek: %1 %2</translation>
    </message>
    <message>
        <source>%1, arrondi %2</source>
        <translation>%1, afronding %2</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Er ontbreekt</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Terug te geven</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>N° %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Laquelle de ces personnes ?</source>
        <translation>Welke van deze personen?</translation>
    </message>
    <message>
        <source>D’autres personnes portent ce nom : précisez le prénom ou le village.</source>
        <translation>Nog anderen dragen deze naam: geef ook voornaam of dorp.</translation>
    </message>
    <message>
        <source>Liste en préparation, %1 % : quelqu’un peut manquer encore.</source>
        <translation>Lijst in voorbereiding, %1 %: er kan nog iemand ontbreken.</translation>
    </message>
    <message>
        <source>Qui est présent ?</source>
        <translation>Wie is aanwezig?</translation>
    </message>
    <message>
        <source>Ménage %1</source>
        <translation>Gezin %1</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Soins enregistrés</source>
        <translation>Zorg opgeslagen</translation>
    </message>
    <message>
        <source>À payer par le membre : %1</source>
        <translation>Te betalen door het lid: %1</translation>
    </message>
    <message>
        <source>À rendre : %1</source>
        <translation>Terug te geven: %1</translation>
    </message>
    <message>
        <source>État : %1. La facture part vers la mutuelle au prochain échange.</source>
        <translation>Stand: %1. Het attest vertrekt bij de volgende uitwisseling naar het ziekenfonds.</translation>
    </message>
    <message>
        <source>État : %1.</source>
        <translation>Stand: %1.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Sombres la nuit</source>
        <translation>’s Nachts donker</translation>
    </message>
    <message>
        <source>Sons : oui, non, attention</source>
        <translation>Geluiden: ja, nee, let op</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Zonder</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 · membre %2</source>
        <translation>%1 · lid %2</translation>
    </message>
    <message>
        <source>Visite : %1</source>
        <translation>Bezoek: %1</translation>
    </message>
    <message>
        <source>○ ouverte</source>
        <translation>○ open</translation>
    </message>
    <message>
        <source>▲ brouillon</source>
        <translation>▲ concept</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ gesloten</translation>
    </message>
    <message>
        <source>✗ non</source>
        <translation>✗ nee</translation>
    </message>
    <message>
        <source>Pas de liste</source>
        <translation>Geen lijst</translation>
    </message>
    <message>
        <source>%1 jour</source>
        <translation>%1 dag</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>Liste %1, non signée · %2</source>
        <translation>Lijst %1, niet getekend · %2</translation>
    </message>
    <message>
        <source>Liste du %1 · %2</source>
        <translation>Lijst van %1 · %2</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Niets in wacht</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 in wacht</translation>
    </message>
    <message>
        <source>%1 · %2 j</source>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>1 visite</source>
        <translation>1 bezoek</translation>
    </message>
    <message>
        <source>%1 visites</source>
        <translation>%1 bezoeken</translation>
    </message>
    <message>
        <source> · 1 ouverte</source>
        <translation> · 1 open</translation>
    </message>
    <message>
        <source> · %1 ouvertes</source>
        <translation> · %1 open</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Laatste uitwisseling: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Nog geen uitwisseling met het ziekenfonds</translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation>%1 na te kijken</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>enregistrée (sans reçu signé)</source>
        <translation>opgeslagen (zonder getekend bewijs)</translation>
    </message>
    <message>
        <source>%1 accordés sur %2</source>
        <translation>%1 toegekend van %2</translation>
    </message>
    <message>
        <source>deux versions : appelez la mutuelle, rien n’est effacé</source>
        <translation>twee versies: bel het ziekenfonds, niets is gewist</translation>
    </message>
    <message>
        <source>Portez une clé à la mutuelle aujourd’hui.</source>
        <translation>Breng vandaag een stick naar het ziekenfonds.</translation>
    </message>
    <message>
        <source>Copiez sur une clé et portez-la à la mutuelle.</source>
        <translation>Kopieer naar een stick en breng die naar het ziekenfonds.</translation>
    </message>
    <message>
        <source>Essayez le réseau, sinon une clé.</source>
        <translation>Probeer het netwerk, anders een stick.</translation>
    </message>
    <message>
        <source>Pensez à la clé.</source>
        <translation>Denk aan de stick.</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 in wacht</translation>
    </message>
    <message>
        <source>la plus ancienne : aujourd’hui</source>
        <translation>de oudste: vandaag</translation>
    </message>
    <message>
        <source>la plus ancienne : %1 j</source>
        <translation>de oudste: %1 d</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Niets in wacht</translation>
    </message>
    <message>
        <source>La mutuelle a tout reçu.</source>
        <translation>Het ziekenfonds heeft alles ontvangen.</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Laatste uitwisseling: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Nog geen uitwisseling met het ziekenfonds</translation>
    </message>
    <message>
        <source>1 demande</source>
        <translation>1 attest</translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation>%1 attesten</translation>
    </message>
    <message>
        <source>%1 demande envoyée</source>
        <translation>%1 attest verzonden</translation>
    </message>
    <message>
        <source>%1 demandes envoyées</source>
        <translation>%1 attesten verzonden</translation>
    </message>
    <message>
        <source>%1 reçu</source>
        <translation>%1 ontvangstbewijs</translation>
    </message>
    <message>
        <source>%1 reçus</source>
        <translation>%1 ontvangstbewijzen</translation>
    </message>
    <message>
        <source>%1 réponse</source>
        <translation>%1 antwoord</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 antwoorden</translation>
    </message>
    <message>
        <source>%1 paiement</source>
        <translation>%1 betaling</translation>
    </message>
    <message>
        <source>%1 paiements</source>
        <translation>%1 betalingen</translation>
    </message>
    <message>
        <source>liste des membres n° %1</source>
        <translation>ledenlijst nr. %1</translation>
    </message>
    <message>
        <source>Rien de nouveau.</source>
        <translation>Niets nieuws.</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Le guichet ne peut pas ouvrir</source>
        <translation>Het loket kan niet openen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Carte non authentique</source>
        <translation>Kaart niet echt</translation>
    </message>
    <message>
        <source>Carte en opposition</source>
        <translation>Kaart geannuleerd</translation>
    </message>
    <message>
        <source>Carte expirée</source>
        <translation>Kaart vervallen</translation>
    </message>
    <message>
        <source>Absent de la liste</source>
        <translation>Niet op de lijst</translation>
    </message>
    <message>
        <source>Pas de convention</source>
        <translation>Geen overeenkomst</translation>
    </message>
    <message>
        <source>Formule fermée</source>
        <translation>Formule gesloten</translation>
    </message>
    <message>
        <source>Droits suspendus</source>
        <translation>Rechten geschorst</translation>
    </message>
    <message>
        <source>Ménage radié</source>
        <translation>Gezin geschrapt</translation>
    </message>
    <message>
        <source>Déclaré décédé</source>
        <translation>Overleden gemeld</translation>
    </message>
    <message>
        <source>Droits arrêtés</source>
        <translation>Rechten gestopt</translation>
    </message>
    <message>
        <source>Pas encore adhérent</source>
        <translation>Nog geen lid</translation>
    </message>
    <message>
        <source>Période d’observation</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Cotisation incomplète</source>
        <translation>Bijdrage onvolledig</translation>
    </message>
    <message>
        <source>Cotisation échue</source>
        <translation>Bijdrage verlopen</translation>
    </message>
    <message>
        <source>Âge dépassé</source>
        <translation>Te oud</translation>
    </message>
    <message>
        <source>Enfant à inscrire</source>
        <translation>Kind in te schrijven</translation>
    </message>
    <message>
        <source>Nombre d’épisodes atteint</source>
        <translation>Episodes opgebruikt</translation>
    </message>
    <message>
        <source>Référence nécessaire</source>
        <translation>Verwijzing nodig</translation>
    </message>
    <message>
        <source>Référence dépassée</source>
        <translation>Verwijzing te oud</translation>
    </message>
    <message>
        <source>née vers %1</source>
        <translation>geboren rond %1</translation>
    </message>
    <message>
        <source>né vers %1</source>
        <translation>geboren rond %1</translation>
    </message>
    <message>
        <source>née en %1</source>
        <translation>geboren in %1</translation>
    </message>
    <message>
        <source>né en %1</source>
        <translation>geboren in %1</translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation>geboren op %1</translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation>geboren op %1</translation>
    </message>
    <message>
        <source>%1 ans</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 j</source>
        <translation>%1 d</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswerFlow</name>
    <message>
        <source>Ce n’est pas la personne de la photo : contrôler une pièce d’identité, ou chercher la bonne personne (F7, Échap).</source>
        <translation>Niet de persoon op de foto: controleer een identiteitsbewijs, of zoek de juiste persoon (F7, Esc).</translation>
    </message>
    <message>
        <source>Pas de photo : noter la pièce d’identité présentée.</source>
        <translation>Geen foto: noteer het getoonde identiteitsbewijs.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswerScreen</name>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ménage</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CardStage</name>
    <message>
        <source>Présentez la carte</source>
        <translation>Toon de kaart</translation>
    </message>
    <message>
        <source>au lecteur, ou cherchez ci-dessous</source>
        <translation>aan de lezer, of zoek hieronder</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareFlow</name>
    <message>
        <source>Visite : %1</source>
        <translation>Bezoek: %1</translation>
    </message>
    <message>
        <source>Rien à clore encore : ajoutez un acte ou un médicament.</source>
        <translation>Nog niets af te sluiten: voeg een verstrekking of geneesmiddel toe.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareScreen</name>
    <message>
        <source>Chercher un acte ou un médicament</source>
        <translation>Zoek een verstrekking of geneesmiddel</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Voorschrijver</translation>
    </message>
    <message>
        <source>Acte ou médicament : code ou nom</source>
        <translation>Verstrekking of geneesmiddel: code of naam</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Verstrekking</translation>
    </message>
    <message>
        <source>Qté</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Fonds</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Rien de ce nom dans le tarif : essayez le code, ou un autre mot.</source>
        <translation>Niets met die naam in het tarief: probeer de code of een ander woord.</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Contant</translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Als concept bewaren</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CeilingsCard</name>
    <message>
        <source>%1 : reste %2</source>
        <translation>%1: rest %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ChooseScreen</name>
    <message>
        <source>C’est cette personne</source>
        <translation>Deze persoon</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClosedScreen</name>
    <message>
        <source>Reçu</source>
        <translation>Ontvangstbewijs</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Volgende persoon</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour (F2).
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation>Toon de kaart op elk moment aan de lezer: het antwoord verschijnt vanzelf.
Zonder kaart: typ het nummer, de naam of de telefoon, dan Enter.
Antwoord: O, N of P voor de foto; 1 tot 4 voor het bezoek; Enter voor de zorg.
Zorg: code of naam, Enter, aantal, Enter; F6 contant; F10 om af te sluiten.
Attesten (F3): wat wacht, de uitwisseling via netwerk of stick.
Esc bewaart een concept: het wacht bij de bezoeken van vandaag (F2).
Het loket weigert nooit zorg: het zegt wie betaalt.</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CoveredCard</name>
    <message>
        <source>Ce qui est couvert ici</source>
        <translation>Wat hier gedekt is</translation>
    </message>
    <message>
        <source>et %1 autres catégories</source>
        <translation>en %1 andere categorieën</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DecisionCard</name>
    <message>
        <source>Code de vérification</source>
        <translation>Controlecode</translation>
    </message>
    <message>
        <source>Code de vérification %1</source>
        <translation>Controlecode %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DisplayScreen</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>choice, e.g. Langue : Français</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Hall</name>
    <message>
        <source>Demandes</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé</source>
        <translation>Wat wacht, wat beantwoord is; versturen via netwerk of stick</translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message>
        <source>%1 résultats ; choisi : %2 %3</source>
        <translation>%1 resultaten; gekozen: %2 %3</translation>
    </message>
    <message>
        <source>MEG</source>
        <translation>GEN</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HomeScreen</name>
    <message>
        <source>Numéro, nom ou téléphone</source>
        <translation>Nummer, naam of telefoon</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Visites du jour</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>guichet::ui::KeyBar</name>
    <message>
        <source>Autres actions</source>
        <translation>Andere acties</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LineRow</name>
    <message>
        <source>Quantité, %1</source>
        <translation>Aantal, %1</translation>
    </message>
    <message>
        <source>Prix, %1</source>
        <translation>Prijs, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MoneyCard</name>
    <message>
        <source>Reçu en espèces</source>
        <translation>Contant ontvangen</translation>
    </message>
    <message>
        <source>À payer par le membre</source>
        <translation>Te betalen door het lid</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Ziekenfonds</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxFlow</name>
    <message>
        <source>Échange en cours : %1 reçus sur %2</source>
        <translation>Uitwisseling bezig: %1 bewijzen van %2</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Uitwisseling bezig…</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Verschillende sticks: welke?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Deze stick nemen</translation>
    </message>
    <message>
        <source>Rien à copier : la mutuelle a tout reçu.</source>
        <translation>Niets te kopiëren: het ziekenfonds heeft alles ontvangen.</translation>
    </message>
    <message>
        <source>%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.</source>
        <translation>%1 attesten gekopieerd en nagelezen. U mag de stick uitnemen. Ze blijven in wacht tot het ontvangstbewijs.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation>U mag de stick uitnemen.</translation>
    </message>
    <message>
        <source>1 fichier refusé (%1) : %2</source>
        <translation>1 bestand geweigerd (%1): %2</translation>
    </message>
    <message>
        <source>%3 fichiers refusés (%1…) : %2</source>
        <translation>%3 bestanden geweigerd (%1…): %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxScreen</name>
    <message>
        <source>Demandes</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Nu uitwisselen</translation>
    </message>
    <message>
        <source>Copier sur clé</source>
        <translation>Naar stick</translation>
    </message>
    <message>
        <source>Lire la clé</source>
        <translation>Stick lezen</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PersonCard</name>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Pas de photo</source>
        <translation>Geen foto</translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>Is dit de persoon op de foto?</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PrintDesk</name>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré.</source>
        <translation>Geen printer: niets is verloren, alles is opgeslagen.</translation>
    </message>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF.</source>
        <translation>Geen printer: niets is verloren, alles is opgeslagen. Het papier kan als pdf bewaard worden.</translation>
    </message>
    <message>
        <source>PDF enregistré : %1</source>
        <translation>Pdf opgeslagen: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitCard</name>
    <message>
        <source>Date de la référence</source>
        <translation>Datum van de verwijzing</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Spoed</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Référence du JJ/MM/AAAA</source>
        <translation>Verwijzing van DD/MM/JJJJ</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message>
        <source>Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte.</source>
        <translation>Zorg bezig: Esc bewaart als concept, toon daarna de kaart opnieuw.</translation>
    </message>
    <message>
        <source>Image d’une carte</source>
        <translation>Foto van een kaart</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Foto’s (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
</TS>
