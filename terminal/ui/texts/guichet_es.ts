<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message>
        <source>membre %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forfait %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lettre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>non couvert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui, le membre paie le tarif plein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La part de la mutuelle dépend de l’acte : voir à droite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mutuelle paie %1, le membre %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste, connu au %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne, année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ménage, année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cet épisode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Épisodes, année</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ménage %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dans le ménage : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soins au tarif plein</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Générique : %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, arrondi %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>N° %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laquelle de ces personnes ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D’autres personnes portent ce nom : précisez le prénom ou le village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste en préparation, %1 % : quelqu’un peut manquer encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui est présent ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ménage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Soins enregistrés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À payer par le membre : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À rendre : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État : %1. La facture part vers la mutuelle au prochain échange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État : %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sombres la nuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sons : oui, non, attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 · membre %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste %1, non signée · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste du %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 visites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · 1 ouverte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 ouvertes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>enregistrée (sans reçu signé)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accordés sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux versions : appelez la mutuelle, rien n’est effacé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portez une clé à la mutuelle aujourd’hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiez sur une clé et portez-la à la mutuelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essayez le réseau, sinon une clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pensez à la clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la plus ancienne : aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la plus ancienne : %1 j</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La mutuelle a tout reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 demande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demande envoyée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demandes envoyées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reçus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 réponse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paiement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paiements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liste des membres n° %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le guichet ne peut pas ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Carte non authentique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte en opposition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carte expirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent de la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de convention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formule fermée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits suspendus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ménage radié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaré décédé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Droits arrêtés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore adhérent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Période d’observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cotisation incomplète</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cotisation échue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Âge dépassé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enfant à inscrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre d’épisodes atteint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence nécessaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence dépassée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>née vers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>né vers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>née en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>né en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 j</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswerFlow</name>
    <message>
        <source>Ce n’est pas la personne de la photo : contrôler une pièce d’identité, ou chercher la bonne personne (F7, Échap).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de photo : noter la pièce d’identité présentée.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswerScreen</name>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ménage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CardStage</name>
    <message>
        <source>Présentez la carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>au lecteur, ou cherchez ci-dessous</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareFlow</name>
    <message>
        <source>Visite : %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à clore encore : ajoutez un acte ou un médicament.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareScreen</name>
    <message>
        <source>Chercher un acte ou un médicament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acte ou médicament : code ou nom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce nom dans le tarif : essayez le code, ou un autre mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer la ligne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CeilingsCard</name>
    <message>
        <source>%1 : reste %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ChooseScreen</name>
    <message>
        <source>C’est cette personne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClosedScreen</name>
    <message>
        <source>Reçu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour (F2).
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::CoveredCard</name>
    <message>
        <source>Ce qui est couvert ici</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et %1 autres catégories</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::DecisionCard</name>
    <message>
        <source>Code de vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code de vérification %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::DisplayScreen</name>
    <message>
        <source>Langue et affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <comment>choice, e.g. Langue : Français</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::Hall</name>
    <message>
        <source>Demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message>
        <source>%1 résultats ; choisi : %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::HomeScreen</name>
    <message>
        <source>Numéro, nom ou téléphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visites du jour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::LineRow</name>
    <message>
        <source>Quantité, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prix, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::MoneyCard</name>
    <message>
        <source>Reçu en espèces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À payer par le membre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>État</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxFlow</name>
    <message>
        <source>Échange en cours : %1 reçus sur %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien à copier : la mutuelle a tout reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fichier refusé (%1) : %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 fichiers refusés (%1…) : %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxScreen</name>
    <message>
        <source>Demandes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copier sur clé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lire la clé</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::PersonCard</name>
    <message>
        <source>Oui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas de photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::PrintDesk</name>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF enregistré : %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitCard</name>
    <message>
        <source>Date de la référence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Référence du JJ/MM/AAAA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message>
        <source>Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image d’une carte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
