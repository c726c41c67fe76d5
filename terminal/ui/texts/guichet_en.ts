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
        <source>%1 jour</source>
        <translation>%1 day</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 days</translation>
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
        <source>1 demande</source>
        <translation>1 claim</translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation>%1 claims</translation>
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
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <source>Retirer la ligne</source>
        <translation>Remove the line</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Keep as draft</translation>
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
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour (F2).
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation>Show the card to the reader at any moment: the answer appears by itself.
Without a card: type the number, the name or the telephone, then Enter.
Answer: O, N or P for the photo; 1 to 4 for the visit; Enter for care.
Care: code or name, Enter, quantity, Enter; F6 cash; F10 to close.
Claims (F3): what waits, the exchange by network or by stick.
Esc keeps a draft: it waits among today&apos;s visits (F2).
The counter never refuses care: it says who pays.</translation>
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
        <source>Visites du jour</source>
        <translation>Today&apos;s visits</translation>
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
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>Is this the person in the photo?</translation>
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
</context>
</TS>
