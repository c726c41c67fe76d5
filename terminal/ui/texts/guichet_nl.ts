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
    <message>
        <source>Nouveau-né de %1</source>
        <translation>Pasgeborene van %1</translation>
    </message>
    <message>
        <source>né le %1, sur la carte de sa mère</source>
        <translation>geboren op %1, op de kaart van de moeder</translation>
    </message>
    <message>
        <source>Formulaire papier du %1</source>
        <translation>Papieren formulier van %1</translation>
    </message>
    <message>
        <source>Suite de l’épisode du %1</source>
        <translation>Vervolg van de episode van %1</translation>
    </message>
    <message>
        <source>Référence du %1</source>
        <translation>Verwijzing van %1</translation>
    </message>
    <message>
        <source>Référence du %1, de %2</source>
        <translation>Verwijzing van %1, door %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) ces 7 derniers jours</source>
        <translation>
            <numerusform>%n bezoek de laatste 7 dagen</numerusform>
            <numerusform>%n bezoeken de laatste 7 dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance. Est-ce bien la personne ?</source>
        <translation>Steekproef: vraag de geboortedatum. Is het de juiste persoon?</translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>Is dit de persoon op de foto?</translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message>
        <source>✗ refus sûr</source>
        <translation>✗ zeker geweigerd</translation>
    </message>
    <message>
        <source>▲ à voir</source>
        <translation>▲ na te kijken</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>ter info</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) à signer</source>
        <translation>
            <numerusform>%n attest te tekenen</numerusform>
            <numerusform>%n attesten te tekenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) depuis le bordereau signé</source>
        <translation>
            <numerusform>%n attest bijgekomen sinds de getekende staat</numerusform>
            <numerusform>%n attesten bijgekomen sinds de getekende staat</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune demande pour ce mois</source>
        <translation>Geen attest voor deze maand</translation>
    </message>
    <message>
        <source>Signé et reçu par la mutuelle : %1</source>
        <translation>Getekend en ontvangen door het ziekenfonds: %1</translation>
    </message>
    <message>
        <source>Signé : %1. Il part avec le prochain échange.</source>
        <translation>Getekend: %1. Vertrekt met de volgende uitwisseling.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Attesten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Membres</source>
        <translation>Leden</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) refusée(s), à corriger d’abord</source>
        <translation>
            <numerusform>%n attest geweigerd, eerst te verbeteren</numerusform>
            <numerusform>%n attesten geweigerd, eerst te verbeteren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en quarantaine</source>
        <translation>
            <numerusform>%n attest in quarantaine</numerusform>
            <numerusform>%n attesten in quarantaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) annulée(s)</source>
        <translation>
            <numerusform>%n attest geannuleerd</numerusform>
            <numerusform>%n attesten geannuleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) remplacée(s) par une correction</source>
        <translation>
            <numerusform>%n attest vervangen door een verbetering</numerusform>
            <numerusform>%n attesten vervangen door een verbetering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) sans droits, payée(s) par le membre</source>
        <translation>
            <numerusform>%n bezoek zonder rechten, door het lid betaald</numerusform>
            <numerusform>%n bezoeken zonder rechten, door het lid betaald</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle : rien à redire</source>
        <translation>Controle: niets op te merken</translation>
    </message>
    <message numerus="yes">
        <source>Contrôle : %n point(s) à voir</source>
        <translation>
            <numerusform>Controle: %n punt na te kijken</numerusform>
            <numerusform>Controle: %n punten na te kijken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 à %2 jours</source>
        <translation>%1 tot %2 dagen</translation>
    </message>
    <message>
        <source>Plus de %1 jours</source>
        <translation>Meer dan %1 dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n attest</numerusform>
            <numerusform>%n attesten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par la mutuelle, tous mois</source>
        <translation>Verschuldigd door het ziekenfonds, alle maanden</translation>
    </message>
    <message>
        <source>Payé : %1</source>
        <translation>Betaald: %1</translation>
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
    <message>
        <source>Lettre %1, %2, jusqu’au %3</source>
        <translation>Brief %1, %2, tot %3</translation>
    </message>
    <message>
        <source>Entente préalable %1</source>
        <translation>Voorafgaand akkoord %1</translation>
    </message>
    <message>
        <source>Cas particulier : %1</source>
        <translation>Bijzonder geval: %1</translation>
    </message>
</context>
<context>
    <name>CareChoices</name>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>F4 : liste courte, ou texte libre</source>
        <translation>F4: korte lijst, of vrije tekst</translation>
    </message>
    <message>
        <source>Acte hors tarif</source>
        <translation>Verstrekking buiten tarief</translation>
    </message>
    <message>
        <source>Libellé et prix saisis ici</source>
        <translation>Naam en prijs hier in te voeren</translation>
    </message>
    <message>
        <source>Lettre de garantie reçue</source>
        <translation>Garantiebrief ontvangen</translation>
    </message>
    <message>
        <source>F7 : numéro, montant, date ; ou scannez son code</source>
        <translation>F7: nummer, bedrag, datum; of scan de code</translation>
    </message>
    <message>
        <source>Entente préalable reçue</source>
        <translation>Voorafgaand akkoord ontvangen</translation>
    </message>
    <message>
        <source>Son numéro</source>
        <translation>Het nummer</translation>
    </message>
    <message>
        <source>Demander une lettre de garantie</source>
        <translation>Garantiebrief vragen</translation>
    </message>
    <message>
        <source>Mise en attente et imprimée</source>
        <translation>In wacht gezet en geprint</translation>
    </message>
    <message>
        <source>Demander une entente préalable</source>
        <translation>Voorafgaand akkoord vragen</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Doorverwijzen naar een ander centrum</translation>
    </message>
    <message>
        <source>F5 : papier avec son code</source>
        <translation>F5: papier met code</translation>
    </message>
    <message>
        <source>Cas particulier</source>
        <translation>Bijzonder geval</translation>
    </message>
    <message>
        <source>Ce que la mutuelle ne prend pas en charge</source>
        <translation>Wat het ziekenfonds niet betaalt</translation>
    </message>
    <message>
        <source>Retirer une ligne</source>
        <translation>Regel weghalen</translation>
    </message>
    <message>
        <source>F8 : celle du curseur, sinon la dernière</source>
        <translation>F8: die van de cursor, anders de laatste</translation>
    </message>
    <message>
        <source>Pour ces soins</source>
        <translation>Voor deze zorg</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Paludisme simple</source>
        <translation>Eenvoudige malaria</translation>
    </message>
    <message>
        <source>Infection respiratoire aiguë</source>
        <translation>Acute luchtweginfectie</translation>
    </message>
    <message>
        <source>Diarrhée aiguë</source>
        <translation>Acute diarree</translation>
    </message>
    <message>
        <source>Plaie ou traumatisme</source>
        <translation>Wond of letsel</translation>
    </message>
    <message>
        <source>Consultation prénatale</source>
        <translation>Zwangerschapsconsult</translation>
    </message>
    <message>
        <source>Accouchement</source>
        <translation>Bevalling</translation>
    </message>
    <message>
        <source>Infection urinaire</source>
        <translation>Urineweginfectie</translation>
    </message>
    <message>
        <source>Hypertension artérielle</source>
        <translation>Hoge bloeddruk</translation>
    </message>
    <message>
        <source>Anémie</source>
        <translation>Bloedarmoede</translation>
    </message>
    <message>
        <source>Affection de la peau</source>
        <translation>Huidaandoening</translation>
    </message>
    <message>
        <source>Quel diagnostic ?</source>
        <translation>Welke diagnose?</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>2 000 caractères au plus</source>
        <translation>Hoogstens 2 000 tekens</translation>
    </message>
    <message>
        <source>Cas particulier ?</source>
        <translation>Bijzonder geval?</translation>
    </message>
    <message>
        <source>Ce que la formule ne prend pas en charge : le membre paie.</source>
        <translation>Wat de formule niet dekt: het lid betaalt.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Acte hors tarif : de quelle sorte ?</source>
        <translation>Verstrekking buiten tarief: van welke soort?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Prix d’une unité</source>
        <translation>Prijs per stuk</translation>
    </message>
    <message>
        <source>1 500</source>
        <translation>1 500</translation>
    </message>
    <message>
        <source>La demande part avec le prochain envoi ; le papier peut partir avant. La réponse s’entre au menu, « À régulariser ».</source>
        <translation>De aanvraag vertrekt met de volgende verzending; het papier mag eerder. Het antwoord voert u in via het menu, “Te regulariseren”.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Opslaan en printen</translation>
    </message>
    <message>
        <source>Actes demandés, et pourquoi</source>
        <translation>Gevraagde verstrekkingen, en waarom</translation>
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
    <name>ClaimWords</name>
    <message>
        <source>Envoyée ; le reçu de la mutuelle n’est pas encore là.</source>
        <translation>Verzonden; het bewijs van het ziekenfonds is er nog niet.</translation>
    </message>
    <message>
        <source>Elle part vers la mutuelle au prochain échange.</source>
        <translation>Het vertrekt bij de volgende uitwisseling naar het ziekenfonds.</translation>
    </message>
    <message>
        <source>Corrigée : la demande %1 la remplace.</source>
        <translation>Verbeterd: attest %1 vervangt het.</translation>
    </message>
    <message>
        <source>Deux versions de cette demande existent. La mutuelle et deux personnes du centre décident ; d’ici là rien n’est effacé.</source>
        <translation>Er zijn twee versies van dit attest. Het ziekenfonds en twee personen van het centrum beslissen; tot dan wordt niets gewist.</translation>
    </message>
    <message>
        <source>Corrigez ce que la mutuelle refuse et renvoyez : une nouvelle demande remplacera celle-ci.</source>
        <translation>Verbeter wat het ziekenfonds weigert en verstuur opnieuw: een nieuw attest vervangt dit.</translation>
    </message>
    <message>
        <source>La mutuelle demande un complément : corrigez et renvoyez, ou répondez-lui.</source>
        <translation>Het ziekenfonds vraagt meer: verbeter en verstuur opnieuw, of antwoord.</translation>
    </message>
    <message>
        <source>Une partie est refusée. Si c’est une erreur, corrigez et renvoyez.</source>
        <translation>Een deel is geweigerd. Is dat een fout, verbeter en verstuur opnieuw.</translation>
    </message>
    <message>
        <source>Annulation demandée : elle est définitive quand la mutuelle l’a reçue.</source>
        <translation>Annulatie gevraagd: definitief zodra het ziekenfonds ze ontvangen heeft.</translation>
    </message>
    <message>
        <source>Annulée, la mutuelle l’a confirmé.</source>
        <translation>Geannuleerd, bevestigd door het ziekenfonds.</translation>
    </message>
    <message>
        <source>La mutuelle l’a reçue ; sa réponse viendra.</source>
        <translation>Het ziekenfonds heeft het ontvangen; het antwoord volgt.</translation>
    </message>
    <message>
        <source>Acceptée ; le paiement viendra.</source>
        <translation>Aanvaard; de betaling volgt.</translation>
    </message>
    <message>
        <source>Payée le %1, référence %2.</source>
        <translation>Betaald op %1, kenmerk %2.</translation>
    </message>
    <message>
        <source>Payée, référence %1.</source>
        <translation>Betaald, kenmerk %1.</translation>
    </message>
    <message>
        <source>%1, aujourd’hui</source>
        <translation>%1, vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%1, il y a %n jour(s)</source>
        <translation>
            <numerusform>%1, %n dag geleden</numerusform>
            <numerusform>%1, %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Soins du</source>
        <translation>Zorg van</translation>
    </message>
    <message>
        <source>Close le</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
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
        <source>Payé par le membre</source>
        <translation>Betaald door het lid</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Toegekend</translation>
    </message>
    <message>
        <source>Motif de la mutuelle</source>
        <translation>Reden van het ziekenfonds</translation>
    </message>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Reden van de annulatie</translation>
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
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 van %2</translation>
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
    <name>ComplaintText</name>
    <message>
        <source>à répondre, aujourd’hui</source>
        <translation>te beantwoorden, vandaag</translation>
    </message>
    <message numerus="yes">
        <source>à répondre, %n jour(s)</source>
        <translation>
            <numerusform>te beantwoorden, %n dag</numerusform>
            <numerusform>te beantwoorden, %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrite le %1</source>
        <translation>Geschreven op %1</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anoniem</translation>
    </message>
    <message>
        <source>Réponse du %1</source>
        <translation>Antwoord van %1</translation>
    </message>
    <message>
        <source>Close le %1</source>
        <translation>Gesloten op %1</translation>
    </message>
    <message>
        <source>Accueil, attente</source>
        <translation>Onthaal, wachten</translation>
    </message>
    <message>
        <source>Paiement sans reçu</source>
        <translation>Betaling zonder bewijs</translation>
    </message>
    <message>
        <source>Soins refusés</source>
        <translation>Zorg geweigerd</translation>
    </message>
    <message>
        <source>Médicament manquant</source>
        <translation>Geneesmiddel ontbreekt</translation>
    </message>
    <message>
        <source>Prix trop élevé</source>
        <translation>Prijs te hoog</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>à répondre</source>
        <translation>te beantwoorden</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ gesloten</translation>
    </message>
    <message numerus="yes">
        <source>%n plainte(s)</source>
        <translation>
            <numerusform>%n klacht</numerusform>
            <numerusform>%n klachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à répondre</source>
        <translation>
            <numerusform>%n te beantwoorden</numerusform>
            <numerusform>%n te beantwoorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Visites (%1)</source>
        <translation>Bezoeken (%1)</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là.</source>
        <translation>Geen bezoek op die dag.</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Garantiebrief te verkrijgen</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Spoed te verantwoorden</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>termijn voorbij</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>Soins saisis, pas encore clos</source>
        <translation>Zorg ingevoerd, nog niet afgesloten</translation>
    </message>
    <message>
        <source>Droits vérifiés, sans soins</source>
        <translation>Rechten gecontroleerd, geen zorg</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>À finir (%1)</source>
        <translation>Af te werken (%1)</translation>
    </message>
    <message>
        <source>Rien à finir des jours passés.</source>
        <translation>Niets af te werken van vorige dagen.</translation>
    </message>
    <message>
        <source>après clôture</source>
        <translation>na afsluiting</translation>
    </message>
    <message>
        <source>Demande annulée, argent rendu</source>
        <translation>Attest geannuleerd, geld teruggegeven</translation>
    </message>
    <message>
        <source>Demande corrigée, différence</source>
        <translation>Attest verbeterd, verschil</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>verschuldigd %1</translation>
    </message>
    <message>
        <source>dû %1, reçu %2, rendu %3</source>
        <translation>verschuldigd %1, ontvangen %2, terug %3</translation>
    </message>
    <message>
        <source>Caisse (%1)</source>
        <translation>Kas (%1)</translation>
    </message>
    <message>
        <source>Aucun argent reçu ni rendu ce jour-là.</source>
        <translation>Die dag geen geld ontvangen of teruggegeven.</translation>
    </message>
    <message>
        <source>Dû par les membres</source>
        <translation>Verschuldigd door leden</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Monnaie rendue</source>
        <translation>Wisselgeld</translation>
    </message>
    <message>
        <source>Rendu, demandes annulées ou corrigées</source>
        <translation>Teruggegeven, attesten geannuleerd of verbeterd</translation>
    </message>
    <message>
        <source>%1 h à %2 h</source>
        <translation>%1 tot %2 u</translation>
    </message>
    <message>
        <source>Agent n° %1</source>
        <translation>Medewerker nr. %1</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, juste</source>
        <translation>Afgesloten om %1 · geteld %2, juist</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, écart %3</source>
        <translation>Afgesloten om %1 · geteld %2, verschil %3</translation>
    </message>
    <message>
        <source>Aujourd’hui, %1</source>
        <translation>Vandaag, %1</translation>
    </message>
    <message>
        <source>Journée du %1</source>
        <translation>Dag van %1</translation>
    </message>
    <message>
        <source>Pas encore clôturée</source>
        <translation>Nog niet afgesloten</translation>
    </message>
    <message>
        <source>Pas clôturée ce jour-là : sa caisse compte dans la clôture suivante</source>
        <translation>Die dag niet afgesloten: de kas telt mee in de volgende afsluiting</translation>
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
    <name>FollowUp</name>
    <message>
        <source>Médicaments génériques (MEG), en % des lignes</source>
        <translation>Generieke middelen (GEN), % van de regels</translation>
    </message>
    <message>
        <source>but : 80 %</source>
        <translation>doel: 80 %</translation>
    </message>
    <message>
        <source>Coût moyen d’un cas</source>
        <translation>Gemiddelde kost per geval</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Droits fermés à l’accueil</source>
        <translation>Rechten gesloten aan het onthaal</translation>
    </message>
    <message>
        <source>Droits fermés, par motif</source>
        <translation>Rechten gesloten, per reden</translation>
    </message>
    <message>
        <source>Lignes refusées par la mutuelle, par motif</source>
        <translation>Regels geweigerd door het ziekenfonds, per reden</translation>
    </message>
    <message>
        <source>Semestre en cours</source>
        <translation>Dit halfjaar</translation>
    </message>
    <message>
        <source>Semestre passé</source>
        <translation>Vorig halfjaar</translation>
    </message>
    <message>
        <source>Trimestre en cours</source>
        <translation>Dit kwartaal</translation>
    </message>
    <message>
        <source>Année en cours</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Année passée</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>van %1 tot %2</translation>
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
    <message>
        <source>aujourd’hui</source>
        <translation>vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Formulaire rempli sur papier</source>
        <translation>Op papier ingevuld formulier</translation>
    </message>
    <message>
        <source>Le jour des soins compte pour les droits et les prix. Au-delà de 7 jours, dites pourquoi.</source>
        <translation>De dag van de zorg telt voor rechten en prijzen. Na 7 dagen, zeg waarom.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Jour des soins</source>
        <translation>Dag van de zorg</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/JJJJ</translation>
    </message>
    <message>
        <source>Raison du retard, numéro du formulaire</source>
        <translation>Reden van de vertraging, nummer van het formulier</translation>
    </message>
    <message>
        <source>Coupure de courant, formulaire n° …</source>
        <translation>Stroomonderbreking, formulier nr. …</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre de garantie</source>
        <translation>Garantiebrief</translation>
    </message>
    <message>
        <source>Entente préalable</source>
        <translation>Voorafgaand akkoord</translation>
    </message>
    <message>
        <source>Réponse de la mutuelle</source>
        <translation>Antwoord van het ziekenfonds</translation>
    </message>
    <message>
        <source>Régulariser</source>
        <translation>Regulariseren</translation>
    </message>
    <message>
        <source>Tapez ce que dit le papier, ou scannez son code.</source>
        <translation>Typ wat het papier zegt, of scan de code.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Montant maximum</source>
        <translation>Hoogste bedrag</translation>
    </message>
    <message>
        <source>150 000</source>
        <translation>150 000</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Geldig tot</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/JJJJ</translation>
    </message>
    <message>
        <source>Si elle refuse : pourquoi</source>
        <translation>Bij weigering: waarom</translation>
    </message>
    <message>
        <source>Justification de l’urgence</source>
        <translation>Verantwoording van de spoed</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fichier des membres</source>
        <translation>Ledenbestand</translation>
    </message>
    <message>
        <source>Aucun encore : demandez-le à la mutuelle.</source>
        <translation>Nog geen: vraag het aan het ziekenfonds.</translation>
    </message>
    <message>
        <source>Du %1, aujourd’hui</source>
        <translation>Van %1, vandaag</translation>
    </message>
    <message numerus="yes">
        <source>Du %1, il a %n jour(s)</source>
        <translation>
            <numerusform>Van %1, %n dag oud</numerusform>
            <numerusform>Van %1, %n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandes en attente</source>
        <translation>Wachtende aanvragen</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Geen</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la plus ancienne a %n jour(s)</source>
        <translation>
            <numerusform>de oudste is %n dag oud</numerusform>
            <numerusform>de oudste is %n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Laatste uitwisseling</translation>
    </message>
    <message>
        <source>Aucun encore avec la mutuelle</source>
        <translation>Nog geen met het ziekenfonds</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune : les papiers se lisent à l’écran</source>
        <translation>Geen: papieren leest u op het scherm</translation>
    </message>
    <message>
        <source>Lecteur branché comme clavier</source>
        <translation>Scanner als toetsenbord</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Kaartlezer</translation>
    </message>
    <message>
        <source>Place sur le disque</source>
        <translation>Ruimte op de schijf</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>%1 Go libres</source>
        <translation>%1 GB vrij</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB vrij</translation>
    </message>
    <message>
        <source>Réception</source>
        <translation>Onthaal</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Chef de poste</source>
        <translation>Hoofd van de post</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Techniek</translation>
    </message>
    <message>
        <source>Bonjour, %1 (%2)</source>
        <translation>Goedendag, %1 (%2)</translation>
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
    <message>
        <source>corrigée par %1</source>
        <translation>verbeterd door %1</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>Te behandelen</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>In wacht</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Tous les mois</source>
        <translation>Alle maanden</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n attest</numerusform>
            <numerusform>%n attesten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, les %2 premières</source>
        <translation>%1, de eerste %2</translation>
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
    <name>ReferralForm</name>
    <message>
        <source>Vers quel centre ?</source>
        <translation>Naar welk centrum?</translation>
    </message>
    <message>
        <source>Le papier porte un code : l’autre centre le lit, et sait d’où vient la personne.</source>
        <translation>Het papier draagt een code: het andere centrum leest ze en weet waar de persoon vandaan komt.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Opslaan en printen</translation>
    </message>
    <message>
        <source>Centre ou service</source>
        <translation>Centrum of dienst</translation>
    </message>
    <message>
        <source>Hôpital de zone, maternité…</source>
        <translation>Streekziekenhuis, kraamafdeling…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Ce qui demande un autre plateau</source>
        <translation>Wat andere uitrusting vraagt</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>De la lecture à la réponse : %1 ms, d’habitude %2 ms.</source>
        <translation>Van lezen tot antwoord: %1 ms, gewoonlijk %2 ms.</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Kaartlezer</translation>
    </message>
    <message>
        <source>À essayer</source>
        <translation>Te proberen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Lisez une carte maintenant : ce qui est lu s’affiche ici, avec le clavier reconnu. Rien n’est enregistré.</source>
        <translation>Lees nu een kaart: wat gelezen wordt verschijnt hier, met het herkende toetsenbord. Niets wordt opgeslagen.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Prête</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>L’image doit être nette et claire. Tenez la carte à plat, dans le cadre.</source>
        <translation>Het beeld moet scherp en helder zijn. Houd de kaart vlak, in het kader.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents, les montants et un code à lire.</source>
        <translation>De testpagina toont accenten, bedragen en een code om te lezen.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est réglée : les papiers sont gardés en PDF. Le travail continue.</source>
        <translation>Geen printer ingesteld: papieren worden als pdf bewaard. Het werk gaat door.</translation>
    </message>
    <message>
        <source>Imprimer l’essai</source>
        <translation>Test printen</translation>
    </message>
    <message>
        <source>Date et heure</source>
        <translation>Datum en uur</translation>
    </message>
    <message>
        <source>Sûre</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>Na te kijken</translation>
    </message>
    <message>
        <source>Confiance : %1 sur 4.</source>
        <translation>Vertrouwen: %1 van 4.</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Presque plein</source>
        <translation>Bijna vol</translation>
    </message>
    <message>
        <source>Douteux</source>
        <translation>Twijfelachtig</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB vrij</translation>
    </message>
    <message>
        <source>Une écriture est confirmée en %1 ms.</source>
        <translation>Een schrijfbewerking is bevestigd in %1 ms.</translation>
    </message>
    <message>
        <source>Cette mesure est un indice : seul un essai de coupure prouve qu’un support garde ce qu’il confirme.</source>
        <translation>Deze meting is een aanwijzing: alleen een stroompanneproef bewijst dat een schijf bewaart wat ze bevestigt.</translation>
    </message>
    <message>
        <source>Mesurer encore</source>
        <translation>Opnieuw meten</translation>
    </message>
    <message>
        <source>Fichier des membres</source>
        <translation>Ledenbestand</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Geen</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <comment>age of the list</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier est récent.</source>
        <translation>Het bestand is recent.</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Verzendingen</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n in wacht</numerusform>
            <numerusform>%n in wacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Par clé</source>
        <translation>Via stick</translation>
    </message>
    <message>
        <source>Dernier échange : %1.</source>
        <translation>Laatste uitwisseling: %1.</translation>
    </message>
    <message>
        <source>Aucun échange encore.</source>
        <translation>Nog geen uitwisseling.</translation>
    </message>
    <message>
        <source>F3 sur l’écran d’accueil : envoyer maintenant, ou par clé.</source>
        <translation>F3 op het eerste scherm: nu versturen, of via stick.</translation>
    </message>
    <message>
        <source>À contrôler</source>
        <translation>Te controleren</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Abîmé</source>
        <translation>Beschadigd</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) relus : chacun tient au précédent.</source>
        <translation>
            <numerusform>%n opname nagelezen: elk sluit aan op de vorige.</numerusform>
            <numerusform>%n opnames nagelezen: elk sluit aan op de vorige.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relit chaque enregistrement et sa signature. Le guichet attend pendant ce temps ; on peut arrêter.</source>
        <translation>Leest elke opname en haar handtekening opnieuw. Het loket wacht intussen; stoppen kan.</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Copie de sauvegarde</source>
        <translation>Reservekopie</translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <comment>age of the copy</comment>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernière copie le %1, jusqu’au n° %2.</source>
        <translation>Laatste kopie op %1, tot nr. %2.</translation>
    </message>
    <message>
        <source>La copie est scellée, relue et contrôlée avant de compter. Pour la remettre en place : guichetctl restore.</source>
        <translation>De kopie wordt verzegeld, nagelezen en gecontroleerd voor ze telt. Om ze terug te zetten: guichetctl restore.</translation>
    </message>
    <message>
        <source>Copier sur une clé</source>
        <translation>Naar een stick</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenten</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes et détails techniques, sans aucune donnée personnelle.</source>
        <translation>Codes en technische details, zonder persoonsgegevens.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>réglages de base</source>
        <translation>basisinstellingen</translation>
    </message>
    <message>
        <source>Guichet %1, Qt %2.
Terminal %3.
Profil « %4 » : %5.</source>
        <translation>Guichet %1, Qt %2.
Terminal %3.
Profiel “%4”: %5.</translation>
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
    <message>
        <source>Contrôle au hasard : demandez la date de naissance, puis O ou N.</source>
        <translation>Steekproef: vraag de geboortedatum, dan O of N.</translation>
    </message>
    <message>
        <source>Regardez d’abord la personne et la photo : O, N ou P.</source>
        <translation>Kijk eerst naar de persoon en de foto: O, N of P.</translation>
    </message>
    <message>
        <source>Pour cette personne</source>
        <translation>Voor deze persoon</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Doorverwijzen naar een ander centrum</translation>
    </message>
    <message>
        <source>F5 : papier avec son code, pour la personne</source>
        <translation>F5: papier met code, voor de persoon</translation>
    </message>
    <message>
        <source>Nouveau-né</source>
        <translation>Pasgeborene</translation>
    </message>
    <message>
        <source>F8 : l’enfant est vu sur la carte de sa mère</source>
        <translation>F8: het kind wordt gezien op de kaart van de moeder</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Papieren formulier</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Zorg van een andere dag, vandaag ingevoerd</translation>
    </message>
    <message>
        <source>Ticket de vérification</source>
        <translation>Controleticket</translation>
    </message>
    <message>
        <source>F6 : le code et les droits, imprimés</source>
        <translation>F6: code en rechten, geprint</translation>
    </message>
    <message>
        <source>Quand l’enfant est-il né ?</source>
        <translation>Wanneer is het kind geboren?</translation>
    </message>
    <message>
        <source>Il est vu sur la carte de sa mère, le temps de l’inscrire.</source>
        <translation>Gezien op de kaart van de moeder tot de inschrijving.</translation>
    </message>
    <message>
        <source>Vérifier les droits</source>
        <translation>Rechten controleren</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Geboortedatum</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/JJJJ</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Verwijzing %1 opgeslagen.</translation>
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
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AskScreen</name>
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
    <name>guichet::ui::BadgeStage</name>
    <message>
        <source>Badge devant le lecteur</source>
        <translation>Badge voor de lezer</translation>
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
    <name>guichet::ui::BatchFlow</name>
    <message>
        <source>Bordereau %1 signé. Imprimez-le ; il part avec le prochain échange.</source>
        <translation>Staat %1 getekend. Print hem; hij vertrekt met de volgende uitwisseling.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchScreen</name>
    <message>
        <source>À payer par la mutuelle</source>
        <translation>Te betalen door het ziekenfonds</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Hors bordereau : %1</source>
        <translation>Buiten de staat: %1</translation>
    </message>
    <message>
        <source>Lecture des demandes : %1 %</source>
        <translation>Attesten lezen: %1 %</translation>
    </message>
    <message>
        <source>Impayés selon l’âge des soins, et paiements</source>
        <translation>Onbetaald naar leeftijd van de zorg, en betalingen</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
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
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Tekenen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Impayés</source>
        <translation>Onbetaald</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Ervoor</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>Erna</translation>
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
    <message>
        <source>le code dans le cadre, ou cherchez ci-dessous</source>
        <translation>de code in het kader, of zoek hieronder</translation>
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
    <message>
        <source>diagnostic</source>
        <translation>diagnose</translation>
    </message>
    <message>
        <source>Demande %1 enregistrée : elle part avec le prochain envoi.</source>
        <translation>Aanvraag %1 opgeslagen: ze vertrekt met de volgende verzending.</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Verwijzing %1 opgeslagen.</translation>
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
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Als concept bewaren</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Meer</translation>
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
    <name>guichet::ui::ClaimFlow</name>
    <message>
        <source>Saisie deux fois</source>
        <translation>Tweemaal ingevoerd</translation>
    </message>
    <message>
        <source>Mauvaise personne</source>
        <translation>Verkeerde persoon</translation>
    </message>
    <message>
        <source>Soins non donnés</source>
        <translation>Zorg niet gegeven</translation>
    </message>
    <message>
        <source>Erreur dans les actes ou les montants</source>
        <translation>Fout in verstrekkingen of bedragen</translation>
    </message>
    <message>
        <source>Pourquoi annuler cette demande ?</source>
        <translation>Waarom dit attest annuleren?</translation>
    </message>
    <message>
        <source>La mutuelle reçoit l’annulation et son motif ; rien n’est effacé.</source>
        <translation>Het ziekenfonds ontvangt de annulatie en de reden; niets wordt gewist.</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Annulatie vragen</translation>
    </message>
    <message>
        <source>Autre motif, à écrire</source>
        <translation>Andere reden, te schrijven</translation>
    </message>
    <message>
        <source>Annulation enregistrée. Elle part vers la mutuelle au prochain échange.</source>
        <translation>Annulatie opgeslagen. Ze vertrekt bij de volgende uitwisseling.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimScreen</name>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Reden van de annulatie</translation>
    </message>
    <message>
        <source>Pourquoi l’annuler ?</source>
        <translation>Waarom annuleren?</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Verstrekking</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Ziekenfonds</translation>
    </message>
    <message>
        <source>Lignes de la demande</source>
        <translation>Regels van het attest</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Annulatie vragen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ne pas annuler</source>
        <translation>Niet annuleren</translation>
    </message>
    <message>
        <source>Corriger et renvoyer</source>
        <translation>Verbeteren en opnieuw</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Annuler la demande</source>
        <translation>Attest annuleren</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CloseScreen</name>
    <message>
        <source>Clôture du %1</source>
        <translation>Afsluiting van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) close(s)</source>
        <translation>
            <numerusform>%n attest afgesloten</numerusform>
            <numerusform>%n attesten afgesloten</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par les membres : %1</source>
        <translation>Verschuldigd door leden: %1</translation>
    </message>
    <message>
        <source>Rendu aux membres : %1</source>
        <translation>Teruggegeven aan leden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Dont %n mouvement(s) de jours non clôturés ou d’après une clôture</source>
        <translation>
            <numerusform>Waarvan %n beweging van niet afgesloten dagen of na een afsluiting</numerusform>
            <numerusform>Waarvan %n bewegingen van niet afgesloten dagen of na een afsluiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) encore ouverte(s) : elles restent à finir demain</source>
        <translation>
            <numerusform>%n bezoek nog open: morgen af te werken</numerusform>
            <numerusform>%n bezoeken nog open: morgen af te werken</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi cet écart ?</source>
        <translation>Vanwaar dit verschil?</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Contant geteld</translation>
    </message>
    <message>
        <source>Attendu en caisse</source>
        <translation>Verwacht in kas</translation>
    </message>
    <message>
        <source>Espèces comptées, sans le fond de caisse</source>
        <translation>Contant geteld, zonder wisselgeld</translation>
    </message>
    <message>
        <source>Clôturer et imprimer</source>
        <translation>Afsluiten en printen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Nog niet</translation>
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
    <message>
        <source>Attestation</source>
        <translation>Bezoekbewijs</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Opnieuw printen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintBookScreen</name>
    <message>
        <source>Aucune plainte. F10 pour en écrire une, ou F9 de n’importe quel écran.</source>
        <translation>Geen klacht. F10 om er een te schrijven, of F9 vanuit elk scherm.</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Klachtenboek</translation>
    </message>
    <message>
        <source>Écrire une plainte</source>
        <translation>Klacht schrijven</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Printen</translation>
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
    <name>guichet::ui::ComplaintFlow</name>
    <message>
        <source>Plainte %1 enregistrée.</source>
        <translation>Klacht %1 opgeslagen.</translation>
    </message>
    <message>
        <source>Répondre à la plainte %1</source>
        <translation>Klacht %1 beantwoorden</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Enregistrer la réponse</source>
        <translation>Antwoord opslaan</translation>
    </message>
    <message>
        <source>Clore la plainte %1</source>
        <translation>Klacht %1 sluiten</translation>
    </message>
    <message>
        <source>Un mot de la fin, si besoin</source>
        <translation>Een slotwoord, indien nodig</translation>
    </message>
    <message>
        <source>Pourquoi la clore sans réponse ?</source>
        <translation>Waarom sluiten zonder antwoord?</translation>
    </message>
    <message>
        <source>Clore la plainte</source>
        <translation>Klacht sluiten</translation>
    </message>
    <message>
        <source>Réponse enregistrée.</source>
        <translation>Antwoord opgeslagen.</translation>
    </message>
    <message>
        <source>Plainte close.</source>
        <translation>Klacht gesloten.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintWriteScreen</name>
    <message>
        <source>Ce que dit la personne</source>
        <translation>Wat de persoon zegt</translation>
    </message>
    <message>
        <source>Numéro de membre</source>
        <translation>Lidnummer</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Plainte</source>
        <translation>Klacht</translation>
    </message>
    <message>
        <source>De quoi s’agit-il ?</source>
        <translation>Waarover gaat het?</translation>
    </message>
    <message>
        <source>Ce que dit la personne, en ses mots</source>
        <translation>Wat de persoon zegt, in eigen woorden</translation>
    </message>
    <message>
        <source>Numéro de membre, si elle veut</source>
        <translation>Lidnummer, indien gewenst</translation>
    </message>
    <message>
        <source>Téléphone, si elle veut</source>
        <translation>Telefoon, indien gewenst</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Opslaan en printen</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Klachtenboek</translation>
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
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour, à droite de l’accueil (flèches).
Journée (F2) : visites, ce qui reste à finir, caisse. Plainte (F9) : de partout, rien ne se perd.
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation>Toon de kaart op elk moment aan de lezer: het antwoord verschijnt vanzelf.
Zonder kaart: typ het nummer, de naam of de telefoon, dan Enter.
Antwoord: O, N of P voor de foto; 1 tot 4 voor het bezoek; Enter voor de zorg.
Zorg: code of naam, Enter, aantal, Enter; F6 contant; F10 om af te sluiten.
Attesten (F3): wat wacht, de uitwisseling via netwerk of stick.
Esc bewaart een concept: het wacht bij de bezoeken van vandaag, rechts op het eerste scherm (pijlen).
Dag (F2): bezoeken, wat af te werken is, kas. Klacht (F9): van overal, niets gaat verloren.
Het loket weigert nooit zorg: het zegt wie betaalt.</translation>
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
    <name>guichet::ui::DayFlow</name>
    <message>
        <source>✓ Juste</source>
        <translation>✓ Juist</translation>
    </message>
    <message>
        <source>▲ Il manque %1</source>
        <translation>▲ Er ontbreekt %1</translation>
    </message>
    <message>
        <source>▲ %1 de trop</source>
        <translation>▲ %1 te veel</translation>
    </message>
    <message>
        <source>Journée clôturée. Pensez à la sauvegarde : menu, Support.</source>
        <translation>Dag afgesloten. Denk aan de back-up: menu, Ondersteuning.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayScreen</name>
    <message>
        <source>Autre jour</source>
        <translation>Andere dag</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/JJJJ</translation>
    </message>
    <message>
        <source>Jour précédent</source>
        <translation>Vorige dag</translation>
    </message>
    <message>
        <source>Jour suivant</source>
        <translation>Volgende dag</translation>
    </message>
    <message>
        <source>Caisse du jour</source>
        <translation>Kas van de dag</translation>
    </message>
    <message>
        <source>En caisse, ce jour</source>
        <translation>In kas, die dag</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>Per uur</translation>
    </message>
    <message>
        <source>Par agent</source>
        <translation>Per medewerker</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Réimprimer la clôture</source>
        <translation>Afsluiting herprinten</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
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
    <name>guichet::ui::DoorFlow</name>
    <message>
        <source>Ce n’est pas un badge du personnel.</source>
        <translation>Dit is geen personeelsbadge.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpFlow</name>
    <message>
        <source>Quelle période ?</source>
        <translation>Welke periode?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Tonen</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpScreen</name>
    <message>
        <source>Avancement</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Chiffres de la convention</source>
        <translation>Cijfers van de overeenkomst</translation>
    </message>
    <message>
        <source>lecture : %1 %</source>
        <translation>lezen: %1 %</translation>
    </message>
    <message>
        <source>Graphique %1 sur %2</source>
        <translation>Grafiek %1 van %2</translation>
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
        <source>Imprimer</source>
        <translation>Printen</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Graphique suivant</source>
        <translation>Volgende grafiek</translation>
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
    <message>
        <source>Journée</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Visites, ce qui reste à finir, caisse et clôture du soir</source>
        <translation>Bezoeken, wat af te werken is, kas en afsluiting</translation>
    </message>
    <message>
        <source>Bordereau</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Le mois : contrôler, signer, imprimer, envoyer ; impayés et paiements</source>
        <translation>De maand: controleren, tekenen, printen, versturen; onbetaald en betalingen</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Les chiffres de la convention, par semestre, et leurs graphiques</source>
        <translation>De cijfers van de overeenkomst per halfjaar, en hun grafieken</translation>
    </message>
    <message>
        <source>Plaintes</source>
        <translation>Klachten</translation>
    </message>
    <message>
        <source>Le cahier : écrire, répondre, clore</source>
        <translation>Het boek: schrijven, antwoorden, sluiten</translation>
    </message>
    <message>
        <source>Quitter la formation</source>
        <translation>Oefening verlaten</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>S’exercer sur les mêmes écrans : rien ne part, rien ne compte</source>
        <translation>Oefenen op dezelfde schermen: niets vertrekt, niets telt</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Ondersteuning</translation>
    </message>
    <message>
        <source>Essayer lecteur, imprimante, disque ; contrôler le journal ; copie de sauvegarde ; incidents</source>
        <translation>Lezer, printer, schijf testen; journaal controleren; reservekopie; incidenten</translation>
    </message>
    <message>
        <source>Fin de service</source>
        <translation>Einde dienst</translation>
    </message>
    <message>
        <source>Ferme la session ; le guichet attend le badge suivant, rien de saisi n’est perdu</source>
        <translation>Sluit de sessie; het loket wacht op de volgende badge, niets gaat verloren</translation>
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
    <message numerus="yes">
        <source>%n favori(s) à toucher</source>
        <translation>
            <numerusform>%n favoriet om aan te raken</numerusform>
            <numerusform>%n favorieten om aan te raken</numerusform>
        </translation>
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
    <message>
        <source>Journée</source>
        <translation>Dag</translation>
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
    <name>guichet::ui::LockKeeper</name>
    <message>
        <source>Écran masqué. Appuyez sur Entrée ou touchez l’écran pour revenir.</source>
        <translation>Scherm verborgen. Druk op Enter of raak het scherm aan om terug te keren.</translation>
    </message>
    <message>
        <source>Guichet verrouillé</source>
        <translation>Loket vergrendeld</translation>
    </message>
    <message>
        <source>Présentez votre badge : vous retrouverez tout où vous l’avez laissé.</source>
        <translation>Toon uw badge: u vindt alles terug waar u het liet.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockScreen</name>
    <message>
        <source>Écran masqué</source>
        <translation>Scherm verborgen</translation>
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
    <name>guichet::ui::OpeningFlow</name>
    <message>
        <source>Ouverture du guichet</source>
        <translation>Opening van het loket</translation>
    </message>
    <message>
        <source>Présentez votre badge</source>
        <translation>Toon uw badge</translation>
    </message>
    <message>
        <source>au lecteur, pour ouvrir le guichet</source>
        <translation>aan de lezer, om het loket te openen</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Beeld van de badge</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OpeningScreen</name>
    <message>
        <source>Cette date et cette heure sont-elles justes ? Sinon, réglez l’horloge de l’ordinateur avant d’ouvrir.</source>
        <translation>Kloppen deze datum en dit uur? Zo niet, zet de klok van de computer juist voor u opent.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>C’est juste : ouvrir le guichet</source>
        <translation>Juist: loket openen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Beeld van de badge</translation>
    </message>
    <message>
        <source>Un autre badge</source>
        <translation>Een andere badge</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Afsluiten</translation>
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
    <message>
        <source>Quelles demandes ?</source>
        <translation>Welke attesten?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Soins de quel mois ?</source>
        <translation>Zorg van welke maand?</translation>
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
    <message>
        <source>Numéro ou membre</source>
        <translation>Nummer of lid</translation>
    </message>
    <message>
        <source>Lecture de l’historique : %1 %</source>
        <translation>Geschiedenis lezen: %1 %</translation>
    </message>
    <message>
        <source>État : %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Mois : %1</source>
        <translation>Maand: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Échanger</source>
        <translation>Uitwisselen</translation>
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
</context>
<context>
    <name>guichet::ui::PinField</name>
    <message>
        <source>Code secret</source>
        <translation>Pincode</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PinPanel</name>
    <message>
        <source>Ouverture en cours</source>
        <translation>Bezig met openen</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Een cijfer wissen</translation>
    </message>
    <message>
        <source>Valider le code secret</source>
        <translation>De pincode bevestigen</translation>
    </message>
    <message>
        <source>Votre code secret</source>
        <translation>Uw pincode</translation>
    </message>
    <message>
        <source>Badge lu. Tapez le code, puis Entrée.</source>
        <translation>Badge gelezen. Typ de pincode, dan Enter.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Le code secret a 6 à 16 chiffres.</source>
        <translation>De pincode heeft 6 tot 16 cijfers.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Portrait</name>
    <message>
        <source>Pas de photo dans la liste</source>
        <translation>Geen foto in de lijst</translation>
    </message>
    <message>
        <source>Photo de la liste</source>
        <translation>Foto van de lijst</translation>
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
    <name>guichet::ui::RegulariseRoom</name>
    <message>
        <source>Rien à régulariser, aucune demande sans réponse.</source>
        <translation>Niets te regulariseren, geen aanvraag zonder antwoord.</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>Te regulariseren</translation>
    </message>
    <message>
        <source>Sous 72 heures : la mutuelle peut refuser ce qui vient plus tard.</source>
        <translation>Binnen 72 uur: het ziekenfonds kan weigeren wat later komt.</translation>
    </message>
    <message>
        <source>Entrer la réponse</source>
        <translation>Antwoord invoeren</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Garantiebrief te verkrijgen</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Spoed te verantwoorden</translation>
    </message>
    <message>
        <source>✗ délai passé</source>
        <translation>✗ termijn voorbij</translation>
    </message>
    <message>
        <source>▲ avant le %1</source>
        <translation>▲ vóór %1</translation>
    </message>
    <message>
        <source>Lettre de garantie demandée</source>
        <translation>Garantiebrief gevraagd</translation>
    </message>
    <message>
        <source>Entente préalable demandée</source>
        <translation>Voorafgaand akkoord gevraagd</translation>
    </message>
    <message>
        <source>○ demandée le %1</source>
        <translation>○ gevraagd op %1</translation>
    </message>
    <message>
        <source>Réponse enregistrée : elle part avec le prochain envoi.</source>
        <translation>Antwoord opgeslagen: het vertrekt met de volgende verzending.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReplyScreen</name>
    <message>
        <source>Réponse</source>
        <translation>Antwoord</translation>
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
    <name>guichet::ui::ScanDesk</name>
    <message>
        <source>Le lecteur fonctionne de nouveau.</source>
        <translation>De lezer werkt opnieuw.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportFlow</name>
    <message>
        <source>lecteur au clavier</source>
        <translation>toetsenbordlezer</translation>
    </message>
    <message>
        <source>lecteur ou caméra</source>
        <translation>lezer of camera</translation>
    </message>
    <message>
        <source>image</source>
        <translation>foto</translation>
    </message>
    <message>
        <source>texte collé</source>
        <translation>geplakte tekst</translation>
    </message>
    <message>
        <source>%1 enregistrements relus sur %2</source>
        <translation>%1 opnames nagelezen van %2</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé.</source>
        <translation>Gestopt. Niets is gewijzigd.</translation>
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
        <source>Copie en cours…</source>
        <translation>Bezig met kopiëren…</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été copié.</source>
        <translation>Gestopt. Niets is gekopieerd.</translation>
    </message>
    <message>
        <source>Copié, relu et contrôlé jusqu’au n° %1. Vous pouvez retirer la clé.</source>
        <translation>Gekopieerd, nagelezen en gecontroleerd tot nr. %1. U mag de stick uitnemen.</translation>
    </message>
    <message>
        <source>Copié : %1. Vous pouvez retirer la clé.</source>
        <translation>Gekopieerd: %1. U mag de stick uitnemen.</translation>
    </message>
    <message numerus="yes">
        <source>Lu par %1 : %n signe(s).</source>
        <translation>
            <numerusform>Gelezen door %1: %n teken.</numerusform>
            <numerusform>Gelezen door %1: %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le clavier du lecteur et celui de l’ordinateur s’entendent.</source>
        <translation>Het toetsenbord van de lezer en dat van de computer komen overeen.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportScreen</name>
    <message>
        <source>Contrôles</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Voortgang</translation>
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
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TouchKeys</name>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
    <message>
        <source>Maj</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>spatie</translation>
    </message>
    <message>
        <source>effacer</source>
        <translation>wissen</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>fermer</source>
        <translation>sluiten</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingFlow</name>
    <message>
        <source>Quitter la formation</source>
        <translation>Oefening verlaten</translation>
    </message>
    <message>
        <source>Le vrai guichet revient comme il était : ses visites, ses brouillons, sa caisse.
Ce que vous avez saisi en formation y reste, à part, et ne part jamais.</source>
        <translation>Het echte loket komt terug zoals het was: bezoeken, concepten, kas.
Wat u in de oefening invoerde, blijft daar apart en wordt nooit verzonden.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Les mêmes écrans et les mêmes membres, sans conséquence : pour apprendre et s’exercer.
Rien ne part à la mutuelle, rien ne compte dans la caisse, les numéros sont de la série Z.
Chaque écran et chaque papier porte « FORMATION ». Le vrai guichet attend, intact.</source>
        <translation>Dezelfde schermen en dezelfde leden, zonder gevolg: om te leren en te oefenen.
Niets gaat naar het ziekenfonds, niets telt in de kas, de nummers zijn van reeks Z.
Elk scherm en elk papier draagt “OEFENING”. Het echte loket wacht, onaangeroerd.</translation>
    </message>
    <message>
        <source>Commencer la formation</source>
        <translation>Oefening beginnen</translation>
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
    <name>guichet::ui::TrainingMark</name>
    <message>
        <source>FORMATION</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>FORMATION · rien ne part, rien ne compte</source>
        <translation>OEFENING · niets vertrekt, niets telt</translation>
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
    <message>
        <source>Formulaire du %1 : présentez la carte, ou cherchez la personne. Échap pour y renoncer.</source>
        <translation>Formulier van %1: toon de kaart, of zoek de persoon. Esc om ervan af te zien.</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Papieren formulier</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Zorg van een andere dag, vandaag ingevoerd</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>Te regulariseren</translation>
    </message>
    <message>
        <source>Urgences et lettres sous 72 h, réponses de la mutuelle</source>
        <translation>Spoed en brieven binnen 72 u, antwoorden van het ziekenfonds</translation>
    </message>
    <message numerus="yes">
        <source>%n à régulariser</source>
        <translation>
            <numerusform>%n te regulariseren</numerusform>
            <numerusform>%n te regulariseren</numerusform>
        </translation>
    </message>
    <message>
        <source>Formulaire du %1</source>
        <translation>Formulier van %1</translation>
    </message>
    <message>
        <source>Lettre de la mutuelle : ouvrez d’abord les soins de la personne, ou « À régulariser » au menu.</source>
        <translation>Brief van het ziekenfonds: open eerst de zorg van de persoon, of “Te regulariseren” in het menu.</translation>
    </message>
</context>
</TS>
