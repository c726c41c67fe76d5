<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message>
        <source>membre %1</source>
        <translation>member %1</translation>
    </message>
    <message>
        <source>forfait %1</source>
        <translation>flat rate %1</translation>
    </message>
    <message>
        <source>%1, lettre</source>
        <translation>%1, letter</translation>
    </message>
    <message>
        <source>%1, entente</source>
        <translation>%1, authorisation</translation>
    </message>
    <message>
        <source>non couvert</source>
        <translation>not covered</translation>
    </message>
    <message>
        <source>Aujourd’hui, le membre paie le tarif plein.</source>
        <translation>Today the member pays the full price.</translation>
    </message>
    <message>
        <source>La part de la mutuelle dépend de l’acte : voir à droite.</source>
        <translation>The mutual&apos;s part depends on the item: see the right side.</translation>
    </message>
    <message>
        <source>La mutuelle paie %1, le membre %2.</source>
        <translation>The mutual pays %1, the member %2.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Il reste, connu au %1</source>
        <translation>Left, known on %1</translation>
    </message>
    <message>
        <source>Il reste</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Personne, année</source>
        <translation>Person, year</translation>
    </message>
    <message>
        <source>Ménage, année</source>
        <translation>Household, year</translation>
    </message>
    <message>
        <source>Cet épisode</source>
        <translation>This episode</translation>
    </message>
    <message>
        <source>Épisodes, année</source>
        <translation>Episodes, year</translation>
    </message>
    <message>
        <source>, %1 personnes</source>
        <translation>, %1 people</translation>
    </message>
    <message>
        <source>Ménage %1%2</source>
        <translation>Household %1%2</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Dans le ménage : %1</source>
        <translation>In the household: %1</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Soins au tarif plein</source>
        <translation>Care at full price</translation>
    </message>
    <message>
        <source>Nouveau-né de %1</source>
        <translation>Newborn of %1</translation>
    </message>
    <message>
        <source>né le %1, sur la carte de sa mère</source>
        <translation>born on %1, on the mother&apos;s card</translation>
    </message>
    <message>
        <source>Formulaire papier du %1</source>
        <translation>Paper form of %1</translation>
    </message>
    <message>
        <source>Suite de l’épisode du %1</source>
        <translation>Continues the episode of %1</translation>
    </message>
    <message>
        <source>Référence du %1</source>
        <translation>Referral of %1</translation>
    </message>
    <message>
        <source>Référence du %1, de %2</source>
        <translation>Referral of %1, from %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) ces 7 derniers jours</source>
        <translation>
            <numerusform>%n visit in the last 7 days</numerusform>
            <numerusform>%n visits in the last 7 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance. Est-ce bien la personne ?</source>
        <translation>Random check: ask for the date of birth. Is it the right person?</translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>Is this the person in the photo?</translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message>
        <source>✗ refus sûr</source>
        <translation>✗ sure refusal</translation>
    </message>
    <message>
        <source>▲ à voir</source>
        <translation>▲ to look at</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>to know</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) à signer</source>
        <translation>
            <numerusform>%n claim to sign</numerusform>
            <numerusform>%n claims to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) depuis le bordereau signé</source>
        <translation>
            <numerusform>%n claim came since the signed statement</numerusform>
            <numerusform>%n claims came since the signed statement</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune demande pour ce mois</source>
        <translation>No claim for this month</translation>
    </message>
    <message>
        <source>Signé et reçu par la mutuelle : %1</source>
        <translation>Signed and received by the mutual: %1</translation>
    </message>
    <message>
        <source>Signé : %1. Il part avec le prochain échange.</source>
        <translation>Signed: %1. It leaves with the next exchange.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Membres</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) refusée(s), à corriger d’abord</source>
        <translation>
            <numerusform>%n claim refused, to be corrected first</numerusform>
            <numerusform>%n claims refused, to be corrected first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en quarantaine</source>
        <translation>
            <numerusform>%n claim in quarantine</numerusform>
            <numerusform>%n claims in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) annulée(s)</source>
        <translation>
            <numerusform>%n claim cancelled</numerusform>
            <numerusform>%n claims cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) remplacée(s) par une correction</source>
        <translation>
            <numerusform>%n claim replaced by a correction</numerusform>
            <numerusform>%n claims replaced by a correction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) sans droits, payée(s) par le membre</source>
        <translation>
            <numerusform>%n visit without rights, paid by the member</numerusform>
            <numerusform>%n visits without rights, paid by the member</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle : rien à redire</source>
        <translation>Check: nothing wrong</translation>
    </message>
    <message numerus="yes">
        <source>Contrôle : %n point(s) à voir</source>
        <translation>
            <numerusform>Check: %n point to look at</numerusform>
            <numerusform>Check: %n points to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 à %2 jours</source>
        <translation>%1 to %2 days</translation>
    </message>
    <message>
        <source>Plus de %1 jours</source>
        <translation>More than %1 days</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par la mutuelle, tous mois</source>
        <translation>Due by the mutual, all months</translation>
    </message>
    <message>
        <source>Payé : %1</source>
        <translation>Paid: %1</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Générique : %1 %2</source>
        <translation>Generic: %1 %2</translation>
    </message>
    <message>
        <source>%1, arrondi %2</source>
        <translation>%1, rounding %2</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Lettre %1, %2, jusqu’au %3</source>
        <translation>Letter %1, %2, until %3</translation>
    </message>
    <message>
        <source>Entente préalable %1</source>
        <translation>Prior authorisation %1</translation>
    </message>
    <message>
        <source>Cas particulier : %1</source>
        <translation>Special case: %1</translation>
    </message>
</context>
<context>
    <name>CareChoices</name>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>F4 : liste courte, ou texte libre</source>
        <translation>F4: short list, or free text</translation>
    </message>
    <message>
        <source>Acte hors tarif</source>
        <translation>Act outside the tariff</translation>
    </message>
    <message>
        <source>Libellé et prix saisis ici</source>
        <translation>Name and price entered here</translation>
    </message>
    <message>
        <source>Lettre de garantie reçue</source>
        <translation>Guarantee letter received</translation>
    </message>
    <message>
        <source>F7 : numéro, montant, date ; ou scannez son code</source>
        <translation>F7: number, amount, date; or scan its code</translation>
    </message>
    <message>
        <source>Entente préalable reçue</source>
        <translation>Prior authorisation received</translation>
    </message>
    <message>
        <source>Son numéro</source>
        <translation>Its number</translation>
    </message>
    <message>
        <source>Demander une lettre de garantie</source>
        <translation>Ask for a guarantee letter</translation>
    </message>
    <message>
        <source>Mise en attente et imprimée</source>
        <translation>Put in the queue and printed</translation>
    </message>
    <message>
        <source>Demander une entente préalable</source>
        <translation>Ask for a prior authorisation</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Refer to another facility</translation>
    </message>
    <message>
        <source>F5 : papier avec son code</source>
        <translation>F5: paper with its code</translation>
    </message>
    <message>
        <source>Cas particulier</source>
        <translation>Special case</translation>
    </message>
    <message>
        <source>Ce que la mutuelle ne prend pas en charge</source>
        <translation>What the mutual does not pay for</translation>
    </message>
    <message>
        <source>Retirer une ligne</source>
        <translation>Remove a line</translation>
    </message>
    <message>
        <source>F8 : celle du curseur, sinon la dernière</source>
        <translation>F8: that of the cursor, else the last</translation>
    </message>
    <message>
        <source>Pour ces soins</source>
        <translation>For this care</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Paludisme simple</source>
        <translation>Simple malaria</translation>
    </message>
    <message>
        <source>Infection respiratoire aiguë</source>
        <translation>Acute respiratory infection</translation>
    </message>
    <message>
        <source>Diarrhée aiguë</source>
        <translation>Acute diarrhoea</translation>
    </message>
    <message>
        <source>Plaie ou traumatisme</source>
        <translation>Wound or injury</translation>
    </message>
    <message>
        <source>Consultation prénatale</source>
        <translation>Antenatal consultation</translation>
    </message>
    <message>
        <source>Accouchement</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Infection urinaire</source>
        <translation>Urinary infection</translation>
    </message>
    <message>
        <source>Hypertension artérielle</source>
        <translation>High blood pressure</translation>
    </message>
    <message>
        <source>Anémie</source>
        <translation>Anaemia</translation>
    </message>
    <message>
        <source>Affection de la peau</source>
        <translation>Skin disease</translation>
    </message>
    <message>
        <source>Quel diagnostic ?</source>
        <translation>Which diagnosis?</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Free text</translation>
    </message>
    <message>
        <source>2 000 caractères au plus</source>
        <translation>2 000 characters at most</translation>
    </message>
    <message>
        <source>Cas particulier ?</source>
        <translation>Special case?</translation>
    </message>
    <message>
        <source>Ce que la formule ne prend pas en charge : le membre paie.</source>
        <translation>What the plan does not cover: the member pays.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Acte hors tarif : de quelle sorte ?</source>
        <translation>Act outside the tariff: of which kind?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prix d’une unité</source>
        <translation>Price of one</translation>
    </message>
    <message>
        <source>1 500</source>
        <translation>1 500</translation>
    </message>
    <message>
        <source>La demande part avec le prochain envoi ; le papier peut partir avant. La réponse s’entre au menu, « À régulariser ».</source>
        <translation>The request leaves with the next exchange; the paper may go before. The answer is entered from the menu, “To regularise”.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Actes demandés, et pourquoi</source>
        <translation>Acts asked for, and why</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>N° %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Laquelle de ces personnes ?</source>
        <translation>Which of these people?</translation>
    </message>
    <message>
        <source>D’autres personnes portent ce nom : précisez le prénom ou le village.</source>
        <translation>More people have this name: add the first name or the village.</translation>
    </message>
    <message>
        <source>Liste en préparation, %1 % : quelqu’un peut manquer encore.</source>
        <translation>List being prepared, %1 %: somebody may still be missing.</translation>
    </message>
    <message>
        <source>Qui est présent ?</source>
        <translation>Who is here?</translation>
    </message>
    <message>
        <source>Ménage %1</source>
        <translation>Household %1</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Envoyée ; le reçu de la mutuelle n’est pas encore là.</source>
        <translation>Sent; the mutual&apos;s receipt is not there yet.</translation>
    </message>
    <message>
        <source>Elle part vers la mutuelle au prochain échange.</source>
        <translation>It leaves for the mutual at the next exchange.</translation>
    </message>
    <message>
        <source>Corrigée : la demande %1 la remplace.</source>
        <translation>Corrected: claim %1 replaces it.</translation>
    </message>
    <message>
        <source>Deux versions de cette demande existent. La mutuelle et deux personnes du centre décident ; d’ici là rien n’est effacé.</source>
        <translation>There are two versions of this claim. The mutual and two people of the facility decide; until then nothing is erased.</translation>
    </message>
    <message>
        <source>Corrigez ce que la mutuelle refuse et renvoyez : une nouvelle demande remplacera celle-ci.</source>
        <translation>Correct what the mutual refuses and send again: a new claim will replace this one.</translation>
    </message>
    <message>
        <source>La mutuelle demande un complément : corrigez et renvoyez, ou répondez-lui.</source>
        <translation>The mutual asks for more: correct and send again, or answer it.</translation>
    </message>
    <message>
        <source>Une partie est refusée. Si c’est une erreur, corrigez et renvoyez.</source>
        <translation>A part is refused. If it is a mistake, correct and send again.</translation>
    </message>
    <message>
        <source>Annulation demandée : elle est définitive quand la mutuelle l’a reçue.</source>
        <translation>Cancellation asked for: it is final once the mutual has received it.</translation>
    </message>
    <message>
        <source>Annulée, la mutuelle l’a confirmé.</source>
        <translation>Cancelled, confirmed by the mutual.</translation>
    </message>
    <message>
        <source>La mutuelle l’a reçue ; sa réponse viendra.</source>
        <translation>The mutual has received it; its answer will come.</translation>
    </message>
    <message>
        <source>Acceptée ; le paiement viendra.</source>
        <translation>Accepted; the payment will come.</translation>
    </message>
    <message>
        <source>Payée le %1, référence %2.</source>
        <translation>Paid on %1, reference %2.</translation>
    </message>
    <message>
        <source>Payée, référence %1.</source>
        <translation>Paid, reference %1.</translation>
    </message>
    <message>
        <source>%1, aujourd’hui</source>
        <translation>%1, today</translation>
    </message>
    <message numerus="yes">
        <source>%1, il y a %n jour(s)</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Soins du</source>
        <translation>Care of</translation>
    </message>
    <message>
        <source>Close le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Payé par le membre</source>
        <translation>Paid by the member</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>Motif de la mutuelle</source>
        <translation>Reason of the mutual</translation>
    </message>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescriber</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Soins enregistrés</source>
        <translation>Care recorded</translation>
    </message>
    <message>
        <source>À payer par le membre : %1</source>
        <translation>The member pays: %1</translation>
    </message>
    <message>
        <source>À rendre : %1</source>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>État : %1. La facture part vers la mutuelle au prochain échange.</source>
        <translation>State: %1. The claim leaves for the mutual at the next exchange.</translation>
    </message>
    <message>
        <source>État : %1.</source>
        <translation>State: %1.</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>à répondre, aujourd’hui</source>
        <translation>to answer, today</translation>
    </message>
    <message numerus="yes">
        <source>à répondre, %n jour(s)</source>
        <translation>
            <numerusform>to answer, %n day</numerusform>
            <numerusform>to answer, %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrite le %1</source>
        <translation>Written on %1</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anonymous</translation>
    </message>
    <message>
        <source>Réponse du %1</source>
        <translation>Answer of %1</translation>
    </message>
    <message>
        <source>Close le %1</source>
        <translation>Closed on %1</translation>
    </message>
    <message>
        <source>Accueil, attente</source>
        <translation>Reception, waiting</translation>
    </message>
    <message>
        <source>Paiement sans reçu</source>
        <translation>Payment without receipt</translation>
    </message>
    <message>
        <source>Soins refusés</source>
        <translation>Care refused</translation>
    </message>
    <message>
        <source>Médicament manquant</source>
        <translation>Medicine missing</translation>
    </message>
    <message>
        <source>Prix trop élevé</source>
        <translation>Price too high</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>à répondre</source>
        <translation>to answer</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ closed</translation>
    </message>
    <message numerus="yes">
        <source>%n plainte(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à répondre</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Visites (%1)</source>
        <translation>Visits (%1)</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là.</source>
        <translation>No visit on that day.</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Guarantee letter to get</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Emergency to justify</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>time is over</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>Soins saisis, pas encore clos</source>
        <translation>Care entered, not closed yet</translation>
    </message>
    <message>
        <source>Droits vérifiés, sans soins</source>
        <translation>Rights checked, no care</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>À finir (%1)</source>
        <translation>To finish (%1)</translation>
    </message>
    <message>
        <source>Rien à finir des jours passés.</source>
        <translation>Nothing to finish from past days.</translation>
    </message>
    <message>
        <source>après clôture</source>
        <translation>after closing</translation>
    </message>
    <message>
        <source>Demande annulée, argent rendu</source>
        <translation>Claim cancelled, money given back</translation>
    </message>
    <message>
        <source>Demande corrigée, différence</source>
        <translation>Claim corrected, difference</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>dû %1, reçu %2, rendu %3</source>
        <translation>due %1, received %2, change %3</translation>
    </message>
    <message>
        <source>Caisse (%1)</source>
        <translation>Cash (%1)</translation>
    </message>
    <message>
        <source>Aucun argent reçu ni rendu ce jour-là.</source>
        <translation>No money received or given back on that day.</translation>
    </message>
    <message>
        <source>Dû par les membres</source>
        <translation>Due by members</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Monnaie rendue</source>
        <translation>Change given</translation>
    </message>
    <message>
        <source>Rendu, demandes annulées ou corrigées</source>
        <translation>Given back, claims cancelled or corrected</translation>
    </message>
    <message>
        <source>%1 h à %2 h</source>
        <translation>%1:00 to %2:00</translation>
    </message>
    <message>
        <source>Agent n° %1</source>
        <translation>Person no. %1</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, juste</source>
        <translation>Closed at %1 · counted %2, correct</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, écart %3</source>
        <translation>Closed at %1 · counted %2, difference %3</translation>
    </message>
    <message>
        <source>Aujourd’hui, %1</source>
        <translation>Today, %1</translation>
    </message>
    <message>
        <source>Journée du %1</source>
        <translation>Day of %1</translation>
    </message>
    <message>
        <source>Pas encore clôturée</source>
        <translation>Not closed yet</translation>
    </message>
    <message>
        <source>Pas clôturée ce jour-là : sa caisse compte dans la clôture suivante</source>
        <translation>Not closed on that day: its cash counts in the next closing</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sombres la nuit</source>
        <translation>Dark at night</translation>
    </message>
    <message>
        <source>Sons : oui, non, attention</source>
        <translation>Sounds: yes, no, look</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Without</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Médicaments génériques (MEG), en % des lignes</source>
        <translation>Generic medicines (GEN), % of the lines</translation>
    </message>
    <message>
        <source>but : 80 %</source>
        <translation>aim: 80 %</translation>
    </message>
    <message>
        <source>Coût moyen d’un cas</source>
        <translation>Average cost of a case</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Droits fermés à l’accueil</source>
        <translation>Rights closed at reception</translation>
    </message>
    <message>
        <source>Droits fermés, par motif</source>
        <translation>Rights closed, by reason</translation>
    </message>
    <message>
        <source>Lignes refusées par la mutuelle, par motif</source>
        <translation>Lines refused by the mutual, by reason</translation>
    </message>
    <message>
        <source>Semestre en cours</source>
        <translation>This half-year</translation>
    </message>
    <message>
        <source>Semestre passé</source>
        <translation>Last half-year</translation>
    </message>
    <message>
        <source>Trimestre en cours</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Année en cours</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Année passée</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 · membre %2</source>
        <translation>%1 · member %2</translation>
    </message>
    <message>
        <source>Visite : %1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>○ ouverte</source>
        <translation>○ open</translation>
    </message>
    <message>
        <source>▲ brouillon</source>
        <translation>▲ draft</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ closed</translation>
    </message>
    <message>
        <source>✗ non</source>
        <translation>✗ no</translation>
    </message>
    <message>
        <source>Pas de liste</source>
        <translation>No list</translation>
    </message>
    <message>
        <source>Liste %1, non signée · %2</source>
        <translation>List %1, unsigned · %2</translation>
    </message>
    <message>
        <source>Liste du %1 · %2</source>
        <translation>List of %1 · %2</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nothing waiting</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>%1 · %2 j</source>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>1 visite</source>
        <translation>1 visit</translation>
    </message>
    <message>
        <source>%1 visites</source>
        <translation>%1 visits</translation>
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
        <translation>Last exchange: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>No exchange with the mutual yet</translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation>%1 to review</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>today</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Formulaire rempli sur papier</source>
        <translation>Form filled in on paper</translation>
    </message>
    <message>
        <source>Le jour des soins compte pour les droits et les prix. Au-delà de 7 jours, dites pourquoi.</source>
        <translation>The day of care counts for rights and prices. After 7 days, say why.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Jour des soins</source>
        <translation>Day of care</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Raison du retard, numéro du formulaire</source>
        <translation>Reason of the delay, number of the form</translation>
    </message>
    <message>
        <source>Coupure de courant, formulaire n° …</source>
        <translation>Power cut, form no. …</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre de garantie</source>
        <translation>Guarantee letter</translation>
    </message>
    <message>
        <source>Entente préalable</source>
        <translation>Prior authorisation</translation>
    </message>
    <message>
        <source>Réponse de la mutuelle</source>
        <translation>Answer of the mutual</translation>
    </message>
    <message>
        <source>Régulariser</source>
        <translation>Regularise</translation>
    </message>
    <message>
        <source>Tapez ce que dit le papier, ou scannez son code.</source>
        <translation>Type what the paper says, or scan its code.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Montant maximum</source>
        <translation>Highest amount</translation>
    </message>
    <message>
        <source>150 000</source>
        <translation>150 000</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Si elle refuse : pourquoi</source>
        <translation>If it refuses: why</translation>
    </message>
    <message>
        <source>Justification de l’urgence</source>
        <translation>Why it was an emergency</translation>
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
        <translation>Members’ file</translation>
    </message>
    <message>
        <source>Aucun encore : demandez-le à la mutuelle.</source>
        <translation>None yet: ask the mutual for it.</translation>
    </message>
    <message>
        <source>Du %1, aujourd’hui</source>
        <translation>Of %1, today</translation>
    </message>
    <message numerus="yes">
        <source>Du %1, il a %n jour(s)</source>
        <translation>
            <numerusform>Of %1, %n day old</numerusform>
            <numerusform>Of %1, %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandes en attente</source>
        <translation>Claims waiting</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la plus ancienne a %n jour(s)</source>
        <translation>
            <numerusform>the oldest is %n day old</numerusform>
            <numerusform>the oldest is %n days old</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Last exchange</translation>
    </message>
    <message>
        <source>Aucun encore avec la mutuelle</source>
        <translation>None with the mutual yet</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune : les papiers se lisent à l’écran</source>
        <translation>None: papers are read on the screen</translation>
    </message>
    <message>
        <source>Lecteur branché comme clavier</source>
        <translation>Scanner connected as a keyboard</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>Place sur le disque</source>
        <translation>Room on the disk</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>%1 Go libres</source>
        <translation>%1 GB free</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB free</translation>
    </message>
    <message>
        <source>Réception</source>
        <translation>Reception</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Care</translation>
    </message>
    <message>
        <source>Chef de poste</source>
        <translation>Head of the centre</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Bonjour, %1 (%2)</source>
        <translation>Good day, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>enregistrée (sans reçu signé)</source>
        <translation>recorded (no signed receipt)</translation>
    </message>
    <message>
        <source>%1 accordés sur %2</source>
        <translation>%1 granted of %2</translation>
    </message>
    <message>
        <source>deux versions : appelez la mutuelle, rien n’est effacé</source>
        <translation>two versions: call the mutual, nothing is erased</translation>
    </message>
    <message>
        <source>Portez une clé à la mutuelle aujourd’hui.</source>
        <translation>Carry a stick to the mutual today.</translation>
    </message>
    <message>
        <source>Copiez sur une clé et portez-la à la mutuelle.</source>
        <translation>Copy to a stick and carry it to the mutual.</translation>
    </message>
    <message>
        <source>Essayez le réseau, sinon une clé.</source>
        <translation>Try the network, else a stick.</translation>
    </message>
    <message>
        <source>Pensez à la clé.</source>
        <translation>Think of the stick.</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>la plus ancienne : aujourd’hui</source>
        <translation>the oldest: today</translation>
    </message>
    <message>
        <source>la plus ancienne : %1 j</source>
        <translation>the oldest: %1 d</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nothing waiting</translation>
    </message>
    <message>
        <source>La mutuelle a tout reçu.</source>
        <translation>The mutual has received everything.</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Last exchange: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>No exchange with the mutual yet</translation>
    </message>
    <message>
        <source>%1 demande envoyée</source>
        <translation>%1 claim sent</translation>
    </message>
    <message>
        <source>%1 demandes envoyées</source>
        <translation>%1 claims sent</translation>
    </message>
    <message>
        <source>%1 reçu</source>
        <translation>%1 receipt</translation>
    </message>
    <message>
        <source>%1 reçus</source>
        <translation>%1 receipts</translation>
    </message>
    <message>
        <source>%1 réponse</source>
        <translation>%1 answer</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>%1 paiement</source>
        <translation>%1 payment</translation>
    </message>
    <message>
        <source>%1 paiements</source>
        <translation>%1 payments</translation>
    </message>
    <message>
        <source>liste des membres n° %1</source>
        <translation>members&apos; list no. %1</translation>
    </message>
    <message>
        <source>Rien de nouveau.</source>
        <translation>Nothing new.</translation>
    </message>
    <message>
        <source>corrigée par %1</source>
        <translation>corrected by %1</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Tous les mois</source>
        <translation>All months</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, les %2 premières</source>
        <translation>%1, the first %2</translation>
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
        <translation>Try again</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Le guichet ne peut pas ouvrir</source>
        <translation>The counter cannot open</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Vers quel centre ?</source>
        <translation>To which facility?</translation>
    </message>
    <message>
        <source>Le papier porte un code : l’autre centre le lit, et sait d’où vient la personne.</source>
        <translation>The paper bears a code: the other facility reads it and knows where the person comes from.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Centre ou service</source>
        <translation>Facility or service</translation>
    </message>
    <message>
        <source>Hôpital de zone, maternité…</source>
        <translation>District hospital, maternity…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Ce qui demande un autre plateau</source>
        <translation>What asks for other equipment</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>De la lecture à la réponse : %1 ms, d’habitude %2 ms.</source>
        <translation>From reading to answer: %1 ms, usually %2 ms.</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>À essayer</source>
        <translation>To try</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Lisez une carte maintenant : ce qui est lu s’affiche ici, avec le clavier reconnu. Rien n’est enregistré.</source>
        <translation>Read a card now: what is read is shown here, with the keyboard recognised. Nothing is recorded.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Prête</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>L’image doit être nette et claire. Tenez la carte à plat, dans le cadre.</source>
        <translation>The picture must be sharp and bright. Hold the card flat, in the frame.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents, les montants et un code à lire.</source>
        <translation>The test page shows accents, amounts and a code to read.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est réglée : les papiers sont gardés en PDF. Le travail continue.</source>
        <translation>No printer is set: papers are kept as PDF. Work goes on.</translation>
    </message>
    <message>
        <source>Imprimer l’essai</source>
        <translation>Print the test</translation>
    </message>
    <message>
        <source>Date et heure</source>
        <translation>Date and hour</translation>
    </message>
    <message>
        <source>Sûre</source>
        <translation>Trusted</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>Confiance : %1 sur 4.</source>
        <translation>Trust: %1 of 4.</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Presque plein</source>
        <translation>Nearly full</translation>
    </message>
    <message>
        <source>Douteux</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB free</translation>
    </message>
    <message>
        <source>Une écriture est confirmée en %1 ms.</source>
        <translation>A write is confirmed in %1 ms.</translation>
    </message>
    <message>
        <source>Cette mesure est un indice : seul un essai de coupure prouve qu’un support garde ce qu’il confirme.</source>
        <translation>This measure is a hint: only a power-cut test proves that a disk keeps what it confirms.</translation>
    </message>
    <message>
        <source>Mesurer encore</source>
        <translation>Measure again</translation>
    </message>
    <message>
        <source>Fichier des membres</source>
        <translation>Members&apos; file</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <comment>age of the list</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier est récent.</source>
        <translation>The file is recent.</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Sending</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Par clé</source>
        <translation>By stick</translation>
    </message>
    <message>
        <source>Dernier échange : %1.</source>
        <translation>Last exchange: %1.</translation>
    </message>
    <message>
        <source>Aucun échange encore.</source>
        <translation>No exchange yet.</translation>
    </message>
    <message>
        <source>F3 sur l’écran d’accueil : envoyer maintenant, ou par clé.</source>
        <translation>F3 on the first screen: send now, or by stick.</translation>
    </message>
    <message>
        <source>À contrôler</source>
        <translation>To be checked</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>Abîmé</source>
        <translation>Damaged</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) relus : chacun tient au précédent.</source>
        <translation>
            <numerusform>%n record read again: each holds to the one before.</numerusform>
            <numerusform>%n records read again: each holds to the one before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relit chaque enregistrement et sa signature. Le guichet attend pendant ce temps ; on peut arrêter.</source>
        <translation>Reads every record and its signature again. The counter waits meanwhile; it can be stopped.</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Copie de sauvegarde</source>
        <translation>Backup copy</translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <comment>age of the copy</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernière copie le %1, jusqu’au n° %2.</source>
        <translation>Last copy on %1, up to no. %2.</translation>
    </message>
    <message>
        <source>La copie est scellée, relue et contrôlée avant de compter. Pour la remettre en place : guichetctl restore.</source>
        <translation>The copy is sealed, read again and checked before it counts. To put it back: guichetctl restore.</translation>
    </message>
    <message>
        <source>Copier sur une clé</source>
        <translation>Copy to a stick</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes et détails techniques, sans aucune donnée personnelle.</source>
        <translation>Codes and technical details, without any personal data.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>réglages de base</source>
        <translation>basic settings</translation>
    </message>
    <message>
        <source>Guichet %1, Qt %2.
Terminal %3.
Profil « %4 » : %5.</source>
        <translation>Guichet %1, Qt %2.
Terminal %3.
Profile “%4”: %5.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Carte non authentique</source>
        <translation>Card not authentic</translation>
    </message>
    <message>
        <source>Carte en opposition</source>
        <translation>Card cancelled</translation>
    </message>
    <message>
        <source>Carte expirée</source>
        <translation>Card expired</translation>
    </message>
    <message>
        <source>Absent de la liste</source>
        <translation>Not on the list</translation>
    </message>
    <message>
        <source>Pas de convention</source>
        <translation>No contract</translation>
    </message>
    <message>
        <source>Formule fermée</source>
        <translation>Plan closed</translation>
    </message>
    <message>
        <source>Droits suspendus</source>
        <translation>Rights suspended</translation>
    </message>
    <message>
        <source>Ménage radié</source>
        <translation>Household struck off</translation>
    </message>
    <message>
        <source>Déclaré décédé</source>
        <translation>Reported dead</translation>
    </message>
    <message>
        <source>Droits arrêtés</source>
        <translation>Rights ended</translation>
    </message>
    <message>
        <source>Pas encore adhérent</source>
        <translation>Not yet a member</translation>
    </message>
    <message>
        <source>Période d’observation</source>
        <translation>Waiting period</translation>
    </message>
    <message>
        <source>Cotisation incomplète</source>
        <translation>Contribution incomplete</translation>
    </message>
    <message>
        <source>Cotisation échue</source>
        <translation>Contribution expired</translation>
    </message>
    <message>
        <source>Âge dépassé</source>
        <translation>Over the age limit</translation>
    </message>
    <message>
        <source>Enfant à inscrire</source>
        <translation>Child to register</translation>
    </message>
    <message>
        <source>Nombre d’épisodes atteint</source>
        <translation>Episodes used up</translation>
    </message>
    <message>
        <source>Référence nécessaire</source>
        <translation>Referral needed</translation>
    </message>
    <message>
        <source>Référence dépassée</source>
        <translation>Referral too old</translation>
    </message>
    <message>
        <source>née vers %1</source>
        <translation>born about %1</translation>
    </message>
    <message>
        <source>né vers %1</source>
        <translation>born about %1</translation>
    </message>
    <message>
        <source>née en %1</source>
        <translation>born in %1</translation>
    </message>
    <message>
        <source>né en %1</source>
        <translation>born in %1</translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation>born on %1</translation>
    </message>
    <message>
        <source>%1 ans</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 months</translation>
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
        <translation>Not the person in the photo: check an identity paper, or look for the right person (F7, Esc).</translation>
    </message>
    <message>
        <source>Pas de photo : noter la pièce d’identité présentée.</source>
        <translation>No photo: note the identity paper shown.</translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance, puis O ou N.</source>
        <translation>Random check: ask for the date of birth, then O or N.</translation>
    </message>
    <message>
        <source>Regardez d’abord la personne et la photo : O, N ou P.</source>
        <translation>First look at the person and the photo: O, N or P.</translation>
    </message>
    <message>
        <source>Pour cette personne</source>
        <translation>For this person</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Refer to another facility</translation>
    </message>
    <message>
        <source>F5 : papier avec son code, pour la personne</source>
        <translation>F5: paper with its code, for the person</translation>
    </message>
    <message>
        <source>Nouveau-né</source>
        <translation>Newborn</translation>
    </message>
    <message>
        <source>F8 : l’enfant est vu sur la carte de sa mère</source>
        <translation>F8: the child is seen on the mother&apos;s card</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Paper form</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Care of another day, entered today</translation>
    </message>
    <message>
        <source>Ticket de vérification</source>
        <translation>Verification ticket</translation>
    </message>
    <message>
        <source>F6 : le code et les droits, imprimés</source>
        <translation>F6: the code and the rights, printed</translation>
    </message>
    <message>
        <source>Quand l’enfant est-il né ?</source>
        <translation>When was the child born?</translation>
    </message>
    <message>
        <source>Il est vu sur la carte de sa mère, le temps de l’inscrire.</source>
        <translation>Seen on the mother&apos;s card until registered.</translation>
    </message>
    <message>
        <source>Vérifier les droits</source>
        <translation>Check the rights</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referral %1 recorded.</translation>
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
        <translation>Household</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
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
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BadgeStage</name>
    <message>
        <source>Badge devant le lecteur</source>
        <translation>Badge in front of the reader</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchFlow</name>
    <message>
        <source>Bordereau %1 signé. Imprimez-le ; il part avec le prochain échange.</source>
        <translation>Statement %1 signed. Print it; it leaves with the next exchange.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchScreen</name>
    <message>
        <source>À payer par la mutuelle</source>
        <translation>To be paid by the mutual</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Hors bordereau : %1</source>
        <translation>Outside the statement: %1</translation>
    </message>
    <message>
        <source>Lecture des demandes : %1 %</source>
        <translation>Reading the claims: %1 %</translation>
    </message>
    <message>
        <source>Impayés selon l’âge des soins, et paiements</source>
        <translation>Unpaid by age of the care, and payments</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Impayés</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CardStage</name>
    <message>
        <source>Présentez la carte</source>
        <translation>Show the card</translation>
    </message>
    <message>
        <source>au lecteur, ou cherchez ci-dessous</source>
        <translation>to the reader, or search below</translation>
    </message>
    <message>
        <source>le code dans le cadre, ou cherchez ci-dessous</source>
        <translation>the code in the frame, or search below</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareFlow</name>
    <message>
        <source>Visite : %1</source>
        <translation>Visit: %1</translation>
    </message>
    <message>
        <source>Rien à clore encore : ajoutez un acte ou un médicament.</source>
        <translation>Nothing to close yet: add an act or a medicine.</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnosis</translation>
    </message>
    <message>
        <source>Demande %1 enregistrée : elle part avec le prochain envoi.</source>
        <translation>Request %1 recorded: it leaves with the next exchange.</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referral %1 recorded.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareScreen</name>
    <message>
        <source>Chercher un acte ou un médicament</source>
        <translation>Search for an act or a medicine</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescriber</translation>
    </message>
    <message>
        <source>Acte ou médicament : code ou nom</source>
        <translation>Act or medicine: code or name</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Act or medicine</translation>
    </message>
    <message>
        <source>Qté</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Rien de ce nom dans le tarif : essayez le code, ou un autre mot.</source>
        <translation>Nothing of this name in the tariff: try the code, or another word.</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Keep as draft</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CeilingsCard</name>
    <message>
        <source>%1 : reste %2</source>
        <translation>%1: %2 left</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ChooseScreen</name>
    <message>
        <source>C’est cette personne</source>
        <translation>This person</translation>
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
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimFlow</name>
    <message>
        <source>Saisie deux fois</source>
        <translation>Entered twice</translation>
    </message>
    <message>
        <source>Mauvaise personne</source>
        <translation>Wrong person</translation>
    </message>
    <message>
        <source>Soins non donnés</source>
        <translation>Care not given</translation>
    </message>
    <message>
        <source>Erreur dans les actes ou les montants</source>
        <translation>Mistake in the acts or amounts</translation>
    </message>
    <message>
        <source>Pourquoi annuler cette demande ?</source>
        <translation>Why cancel this claim?</translation>
    </message>
    <message>
        <source>La mutuelle reçoit l’annulation et son motif ; rien n’est effacé.</source>
        <translation>The mutual receives the cancellation and its reason; nothing is erased.</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Ask for cancellation</translation>
    </message>
    <message>
        <source>Autre motif, à écrire</source>
        <translation>Another reason, to write</translation>
    </message>
    <message>
        <source>Annulation enregistrée. Elle part vers la mutuelle au prochain échange.</source>
        <translation>Cancellation recorded. It leaves for the mutual at the next exchange.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimScreen</name>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Reason of the cancellation</translation>
    </message>
    <message>
        <source>Pourquoi l’annuler ?</source>
        <translation>Why cancel it?</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Act or medicine</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>Lignes de la demande</source>
        <translation>Lines of the claim</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Ask for cancellation</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ne pas annuler</source>
        <translation>Do not cancel</translation>
    </message>
    <message>
        <source>Corriger et renvoyer</source>
        <translation>Correct and send again</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Annuler la demande</source>
        <translation>Cancel the claim</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CloseScreen</name>
    <message>
        <source>Clôture du %1</source>
        <translation>Closing of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) close(s)</source>
        <translation>
            <numerusform>%n claim closed</numerusform>
            <numerusform>%n claims closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par les membres : %1</source>
        <translation>Due by members: %1</translation>
    </message>
    <message>
        <source>Rendu aux membres : %1</source>
        <translation>Given back to members: %1</translation>
    </message>
    <message numerus="yes">
        <source>Dont %n mouvement(s) de jours non clôturés ou d’après une clôture</source>
        <translation>
            <numerusform>%n movement among them from days not closed or after a closing</numerusform>
            <numerusform>%n movements among them from days not closed or after a closing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) encore ouverte(s) : elles restent à finir demain</source>
        <translation>
            <numerusform>%n visit still open: to be finished tomorrow</numerusform>
            <numerusform>%n visits still open: to be finished tomorrow</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi cet écart ?</source>
        <translation>Why this difference?</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Cash counted</translation>
    </message>
    <message>
        <source>Attendu en caisse</source>
        <translation>Expected in the till</translation>
    </message>
    <message>
        <source>Espèces comptées, sans le fond de caisse</source>
        <translation>Cash counted, without the float</translation>
    </message>
    <message>
        <source>Clôturer et imprimer</source>
        <translation>Close and print</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClosedScreen</name>
    <message>
        <source>Reçu</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Next person</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintBookScreen</name>
    <message>
        <source>Aucune plainte. F10 pour en écrire une, ou F9 de n’importe quel écran.</source>
        <translation>No complaint. F10 writes one, or F9 from any screen.</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Book of complaints</translation>
    </message>
    <message>
        <source>Écrire une plainte</source>
        <translation>Write a complaint</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintFlow</name>
    <message>
        <source>Plainte %1 enregistrée.</source>
        <translation>Complaint %1 recorded.</translation>
    </message>
    <message>
        <source>Répondre à la plainte %1</source>
        <translation>Answer complaint %1</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Enregistrer la réponse</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Clore la plainte %1</source>
        <translation>Close complaint %1</translation>
    </message>
    <message>
        <source>Un mot de la fin, si besoin</source>
        <translation>A last word, if needed</translation>
    </message>
    <message>
        <source>Pourquoi la clore sans réponse ?</source>
        <translation>Why close it without an answer?</translation>
    </message>
    <message>
        <source>Clore la plainte</source>
        <translation>Close the complaint</translation>
    </message>
    <message>
        <source>Réponse enregistrée.</source>
        <translation>Answer recorded.</translation>
    </message>
    <message>
        <source>Plainte close.</source>
        <translation>Complaint closed.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintWriteScreen</name>
    <message>
        <source>Ce que dit la personne</source>
        <translation>What the person says</translation>
    </message>
    <message>
        <source>Numéro de membre</source>
        <translation>Member number</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Plainte</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>De quoi s’agit-il ?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>Ce que dit la personne, en ses mots</source>
        <translation>What the person says, in her words</translation>
    </message>
    <message>
        <source>Numéro de membre, si elle veut</source>
        <translation>Member number, if wished</translation>
    </message>
    <message>
        <source>Téléphone, si elle veut</source>
        <translation>Telephone, if wished</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Save and print</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Book of complaints</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
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
        <translation>Show the card to the reader at any moment: the answer appears by itself.
Without a card: type the number, the name or the telephone, then Enter.
Answer: O, N or P for the photo; 1 to 4 for the visit; Enter for care.
Care: code or name, Enter, quantity, Enter; F6 cash; F10 to close.
Claims (F3): what waits, the exchange by network or by stick.
Esc keeps a draft: it waits among today&apos;s visits, on the right of the first screen (arrows).
Day (F2): visits, what is left to finish, cash. Complaint (F9): from anywhere, nothing gets lost.
The counter never refuses care: it says who pays.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CoveredCard</name>
    <message>
        <source>Ce qui est couvert ici</source>
        <translation>What is covered here</translation>
    </message>
    <message>
        <source>et %1 autres catégories</source>
        <translation>and %1 other categories</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayFlow</name>
    <message>
        <source>✓ Juste</source>
        <translation>✓ Correct</translation>
    </message>
    <message>
        <source>▲ Il manque %1</source>
        <translation>▲ %1 missing</translation>
    </message>
    <message>
        <source>▲ %1 de trop</source>
        <translation>▲ %1 too much</translation>
    </message>
    <message>
        <source>Journée clôturée. Pensez à la sauvegarde : menu, Support.</source>
        <translation>Day closed. Think of the backup: menu, Support.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayScreen</name>
    <message>
        <source>Autre jour</source>
        <translation>Other day</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/YYYY</translation>
    </message>
    <message>
        <source>Jour précédent</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Jour suivant</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Caisse du jour</source>
        <translation>Today&apos;s cash</translation>
    </message>
    <message>
        <source>En caisse, ce jour</source>
        <translation>In the till, this day</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>By hour</translation>
    </message>
    <message>
        <source>Par agent</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Réimprimer la clôture</source>
        <translation>Print the closing again</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DecisionCard</name>
    <message>
        <source>Code de vérification</source>
        <translation>Verification code</translation>
    </message>
    <message>
        <source>Code de vérification %1</source>
        <translation>Verification code %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DisplayScreen</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Language and display</translation>
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
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DoorFlow</name>
    <message>
        <source>Ce n’est pas un badge du personnel.</source>
        <translation>This is not a staff badge.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpFlow</name>
    <message>
        <source>Quelle période ?</source>
        <translation>Which period?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpScreen</name>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Chiffres de la convention</source>
        <translation>Figures of the contract</translation>
    </message>
    <message>
        <source>lecture : %1 %</source>
        <translation>reading: %1 %</translation>
    </message>
    <message>
        <source>Graphique %1 sur %2</source>
        <translation>Chart %1 of %2</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Graphique suivant</source>
        <translation>Next chart</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Hall</name>
    <message>
        <source>Demandes</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé</source>
        <translation>What waits, what is answered; send by network or stick</translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation>Language and display</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Visites, ce qui reste à finir, caisse et clôture du soir</source>
        <translation>Visits, what is left to finish, cash and evening closing</translation>
    </message>
    <message>
        <source>Bordereau</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Le mois : contrôler, signer, imprimer, envoyer ; impayés et paiements</source>
        <translation>The month: check, sign, print, send; unpaid and payments</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Les chiffres de la convention, par semestre, et leurs graphiques</source>
        <translation>The figures of the contract, by half-year, and their charts</translation>
    </message>
    <message>
        <source>Plaintes</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Le cahier : écrire, répondre, clore</source>
        <translation>The book: write, answer, close</translation>
    </message>
    <message>
        <source>Quitter la formation</source>
        <translation>Leave training</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>S’exercer sur les mêmes écrans : rien ne part, rien ne compte</source>
        <translation>Practise on the same screens: nothing is sent, nothing counts</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Essayer lecteur, imprimante, disque ; contrôler le journal ; copie de sauvegarde ; incidents</source>
        <translation>Try reader, printer, disk; check the journal; backup copy; incidents</translation>
    </message>
    <message>
        <source>Fin de service</source>
        <translation>End of service</translation>
    </message>
    <message>
        <source>Ferme la session ; le guichet attend le badge suivant, rien de saisi n’est perdu</source>
        <translation>Closes the session; the counter waits for the next badge, nothing typed is lost</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message>
        <source>%1 résultats ; choisi : %2 %3</source>
        <translation>%1 results; chosen: %2 %3</translation>
    </message>
    <message>
        <source>MEG</source>
        <translation>GEN</translation>
    </message>
    <message numerus="yes">
        <source>%n favori(s) à toucher</source>
        <translation>
            <numerusform>%n favourite to touch</numerusform>
            <numerusform>%n favourites to touch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::HomeScreen</name>
    <message>
        <source>Numéro, nom ou téléphone</source>
        <translation>Number, name or telephone</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>guichet::ui::KeyBar</name>
    <message>
        <source>Autres actions</source>
        <translation>Other actions</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LineRow</name>
    <message>
        <source>Quantité, %1</source>
        <translation>Quantity, %1</translation>
    </message>
    <message>
        <source>Prix, %1</source>
        <translation>Price, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockKeeper</name>
    <message>
        <source>Écran masqué. Appuyez sur Entrée ou touchez l’écran pour revenir.</source>
        <translation>Screen hidden. Press Enter or touch the screen to come back.</translation>
    </message>
    <message>
        <source>Guichet verrouillé</source>
        <translation>Counter locked</translation>
    </message>
    <message>
        <source>Présentez votre badge : vous retrouverez tout où vous l’avez laissé.</source>
        <translation>Present your badge: you will find everything where you left it.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockScreen</name>
    <message>
        <source>Écran masqué</source>
        <translation>Screen hidden</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MoneyCard</name>
    <message>
        <source>Reçu en espèces</source>
        <translation>Cash received</translation>
    </message>
    <message>
        <source>À payer par le membre</source>
        <translation>To be paid by the member</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OpeningFlow</name>
    <message>
        <source>Ouverture du guichet</source>
        <translation>Opening the counter</translation>
    </message>
    <message>
        <source>Présentez votre badge</source>
        <translation>Present your badge</translation>
    </message>
    <message>
        <source>au lecteur, pour ouvrir le guichet</source>
        <translation>to the reader, to open the counter</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Picture of the badge</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OpeningScreen</name>
    <message>
        <source>Cette date et cette heure sont-elles justes ? Sinon, réglez l’horloge de l’ordinateur avant d’ouvrir.</source>
        <translation>Are this date and this time right? If not, set the computer’s clock before opening.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>C’est juste : ouvrir le guichet</source>
        <translation>Right: open the counter</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre</source>
        <translation>Somebody else</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Picture of the badge</translation>
    </message>
    <message>
        <source>Un autre badge</source>
        <translation>Another badge</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxFlow</name>
    <message>
        <source>Échange en cours : %1 reçus sur %2</source>
        <translation>Exchange going on: %1 receipts of %2</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Exchange going on…</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Several sticks: which one?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Take this stick</translation>
    </message>
    <message>
        <source>Rien à copier : la mutuelle a tout reçu.</source>
        <translation>Nothing to copy: the mutual has received everything.</translation>
    </message>
    <message>
        <source>%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.</source>
        <translation>%1 claims copied and read back. You may take the stick out. They stay waiting until the receipt.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation>You may take the stick out.</translation>
    </message>
    <message>
        <source>1 fichier refusé (%1) : %2</source>
        <translation>1 file refused (%1): %2</translation>
    </message>
    <message>
        <source>%3 fichiers refusés (%1…) : %2</source>
        <translation>%3 files refused (%1…): %2</translation>
    </message>
    <message>
        <source>Quelles demandes ?</source>
        <translation>Which claims?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Soins de quel mois ?</source>
        <translation>Care of which month?</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxScreen</name>
    <message>
        <source>Demandes</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Exchange now</translation>
    </message>
    <message>
        <source>Copier sur clé</source>
        <translation>Copy to stick</translation>
    </message>
    <message>
        <source>Lire la clé</source>
        <translation>Read the stick</translation>
    </message>
    <message>
        <source>Numéro ou membre</source>
        <translation>Number or member</translation>
    </message>
    <message>
        <source>Lecture de l’historique : %1 %</source>
        <translation>Reading the history: %1 %</translation>
    </message>
    <message>
        <source>État : %1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>Mois : %1</source>
        <translation>Month: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Échanger</source>
        <translation>Exchange</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PersonCard</name>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pas de photo</source>
        <translation>No photo</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PinField</name>
    <message>
        <source>Code secret</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PinPanel</name>
    <message>
        <source>Ouverture en cours</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Erase a digit</translation>
    </message>
    <message>
        <source>Valider le code secret</source>
        <translation>Confirm the PIN</translation>
    </message>
    <message>
        <source>Votre code secret</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Badge lu. Tapez le code, puis Entrée.</source>
        <translation>Badge read. Type the PIN, then Enter.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Le code secret a 6 à 16 chiffres.</source>
        <translation>The PIN has 6 to 16 digits.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Portrait</name>
    <message>
        <source>Pas de photo dans la liste</source>
        <translation>No photo in the list</translation>
    </message>
    <message>
        <source>Photo de la liste</source>
        <translation>Photo of the list</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PrintDesk</name>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré.</source>
        <translation>No printer: nothing is lost, everything is recorded.</translation>
    </message>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF.</source>
        <translation>No printer: nothing is lost, everything is recorded. The paper can be kept as a PDF.</translation>
    </message>
    <message>
        <source>PDF enregistré : %1</source>
        <translation>PDF saved: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RegulariseRoom</name>
    <message>
        <source>Rien à régulariser, aucune demande sans réponse.</source>
        <translation>Nothing to regularise, no request without answer.</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>To regularise</translation>
    </message>
    <message>
        <source>Sous 72 heures : la mutuelle peut refuser ce qui vient plus tard.</source>
        <translation>Within 72 hours: the mutual may refuse what comes later.</translation>
    </message>
    <message>
        <source>Entrer la réponse</source>
        <translation>Enter the answer</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Guarantee letter to get</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Emergency to justify</translation>
    </message>
    <message>
        <source>✗ délai passé</source>
        <translation>✗ time is over</translation>
    </message>
    <message>
        <source>▲ avant le %1</source>
        <translation>▲ before %1</translation>
    </message>
    <message>
        <source>Lettre de garantie demandée</source>
        <translation>Guarantee letter asked for</translation>
    </message>
    <message>
        <source>Entente préalable demandée</source>
        <translation>Prior authorisation asked for</translation>
    </message>
    <message>
        <source>○ demandée le %1</source>
        <translation>○ asked for on %1</translation>
    </message>
    <message>
        <source>Réponse enregistrée : elle part avec le prochain envoi.</source>
        <translation>Answer recorded: it leaves with the next exchange.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReplyScreen</name>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScanDesk</name>
    <message>
        <source>Le lecteur fonctionne de nouveau.</source>
        <translation>The reader works again.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportFlow</name>
    <message>
        <source>lecteur au clavier</source>
        <translation>keyboard reader</translation>
    </message>
    <message>
        <source>lecteur ou caméra</source>
        <translation>reader or camera</translation>
    </message>
    <message>
        <source>image</source>
        <translation>picture</translation>
    </message>
    <message>
        <source>texte collé</source>
        <translation>pasted text</translation>
    </message>
    <message>
        <source>%1 enregistrements relus sur %2</source>
        <translation>%1 records read again of %2</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Several sticks: which one?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Take this stick</translation>
    </message>
    <message>
        <source>Copie en cours…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été copié.</source>
        <translation>Stopped. Nothing was copied.</translation>
    </message>
    <message>
        <source>Copié, relu et contrôlé jusqu’au n° %1. Vous pouvez retirer la clé.</source>
        <translation>Copied, read again and checked up to no. %1. You may take the stick out.</translation>
    </message>
    <message>
        <source>Copié : %1. Vous pouvez retirer la clé.</source>
        <translation>Copied: %1. You may take the stick out.</translation>
    </message>
    <message numerus="yes">
        <source>Lu par %1 : %n signe(s).</source>
        <translation>
            <numerusform>Read by %1: %n character.</numerusform>
            <numerusform>Read by %1: %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le clavier du lecteur et celui de l’ordinateur s’entendent.</source>
        <translation>The reader&apos;s keyboard and the computer&apos;s agree.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportScreen</name>
    <message>
        <source>Contrôles</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Camera picture</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
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
        <translation>space</translation>
    </message>
    <message>
        <source>effacer</source>
        <translation>erase</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>fermer</source>
        <translation>close</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingFlow</name>
    <message>
        <source>Quitter la formation</source>
        <translation>Leave training</translation>
    </message>
    <message>
        <source>Le vrai guichet revient comme il était : ses visites, ses brouillons, sa caisse.
Ce que vous avez saisi en formation y reste, à part, et ne part jamais.</source>
        <translation>The real counter comes back as it was: its visits, its drafts, its cash.
What you entered in training stays there, apart, and is never sent.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Les mêmes écrans et les mêmes membres, sans conséquence : pour apprendre et s’exercer.
Rien ne part à la mutuelle, rien ne compte dans la caisse, les numéros sont de la série Z.
Chaque écran et chaque papier porte « FORMATION ». Le vrai guichet attend, intact.</source>
        <translation>The same screens and the same members, without consequence: to learn and practise.
Nothing is sent to the mutual, nothing counts in the till, the numbers are of series Z.
Every screen and every paper says “EXERCISE”. The real counter waits, untouched.</translation>
    </message>
    <message>
        <source>Commencer la formation</source>
        <translation>Begin training</translation>
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
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingMark</name>
    <message>
        <source>FORMATION</source>
        <translation>EXERCISE</translation>
    </message>
    <message>
        <source>FORMATION · rien ne part, rien ne compte</source>
        <translation>EXERCISE · nothing is sent, nothing counts</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitCard</name>
    <message>
        <source>Date de la référence</source>
        <translation>Date of the referral</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Emergency</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referral</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Référence du JJ/MM/AAAA</source>
        <translation>Referral of DD/MM/YYYY</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message>
        <source>Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte.</source>
        <translation>Care going on: Esc keeps it as a draft, then show the card again.</translation>
    </message>
    <message>
        <source>Image d’une carte</source>
        <translation>Picture of a card</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Formulaire du %1 : présentez la carte, ou cherchez la personne. Échap pour y renoncer.</source>
        <translation>Form of %1: show the card, or look for the person. Esc gives it up.</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Paper form</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Care of another day, entered today</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>To regularise</translation>
    </message>
    <message>
        <source>Urgences et lettres sous 72 h, réponses de la mutuelle</source>
        <translation>Emergencies and letters within 72 h, answers of the mutual</translation>
    </message>
    <message numerus="yes">
        <source>%n à régulariser</source>
        <translation>
            <numerusform>%n to regularise</numerusform>
            <numerusform>%n to regularise</numerusform>
        </translation>
    </message>
    <message>
        <source>Formulaire du %1</source>
        <translation>Form of %1</translation>
    </message>
    <message>
        <source>Lettre de la mutuelle : ouvrez d’abord les soins de la personne, ou « À régulariser » au menu.</source>
        <translation>Letter of the mutual: first open the person&apos;s care, or “To regularise” in the menu.</translation>
    </message>
</context>
</TS>
