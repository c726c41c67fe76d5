<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message numerus="yes">
        <source>%n visite(s) ces 7 derniers jours</source>
        <translation>
            <numerusform>%n visite ces 7 derniers jours</numerusform>
            <numerusform>%n visites ces 7 derniers jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message numerus="yes">
        <source>%n demande(s) à signer</source>
        <translation>
            <numerusform>%n demande à signer</numerusform>
            <numerusform>%n demandes à signer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) depuis le bordereau signé</source>
        <translation>
            <numerusform>%n demande arrivée depuis le bordereau signé</numerusform>
            <numerusform>%n demandes arrivées depuis le bordereau signé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) refusée(s), à corriger d’abord</source>
        <translation>
            <numerusform>%n demande refusée, à corriger d’abord</numerusform>
            <numerusform>%n demandes refusées, à corriger d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en quarantaine</source>
        <translation>
            <numerusform>%n demande en quarantaine</numerusform>
            <numerusform>%n demandes en quarantaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) annulée(s)</source>
        <translation>
            <numerusform>%n demande annulée</numerusform>
            <numerusform>%n demandes annulées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) remplacée(s) par une correction</source>
        <translation>
            <numerusform>%n demande remplacée par une correction</numerusform>
            <numerusform>%n demandes remplacées par une correction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) sans droits, payée(s) par le membre</source>
        <translation>
            <numerusform>%n visite sans droits, payée par le membre</numerusform>
            <numerusform>%n visites sans droits, payées par le membre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contrôle : %n point(s) à voir</source>
        <translation>
            <numerusform>Contrôle : %n point à voir</numerusform>
            <numerusform>Contrôle : %n points à voir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%1, il y a %n jour(s)</source>
        <translation>
            <numerusform>%1, il y a %n jour</numerusform>
            <numerusform>%1, il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message numerus="yes">
        <source>à répondre, %n jour(s)</source>
        <translation>
            <numerusform>à répondre, %n jour</numerusform>
            <numerusform>à répondre, %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plainte(s)</source>
        <translation>
            <numerusform>%n plainte</numerusform>
            <numerusform>%n plaintes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à répondre</source>
        <translation>
            <numerusform>%n à répondre</numerusform>
            <numerusform>%n à répondre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message numerus="yes">
        <source>Du %1, il a %n jour(s)</source>
        <translation>
            <numerusform>Du %1, il a %n jour</numerusform>
            <numerusform>Du %1, il a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la plus ancienne a %n jour(s)</source>
        <translation>
            <numerusform>la plus ancienne a %n jour</numerusform>
            <numerusform>la plus ancienne a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <comment>age of the list</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) relus : chacun tient au précédent.</source>
        <translation>
            <numerusform>%n enregistrement relu : chacun tient au précédent.</numerusform>
            <numerusform>%n enregistrements relus : chacun tient au précédent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <comment>age of the copy</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::CloseScreen</name>
    <message numerus="yes">
        <source>%n demande(s) close(s)</source>
        <translation>
            <numerusform>%n demande close</numerusform>
            <numerusform>%n demandes closes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dont %n mouvement(s) de jours non clôturés ou d’après une clôture</source>
        <translation>
            <numerusform>Dont %n mouvement de jours non clôturés ou d’après une clôture</numerusform>
            <numerusform>Dont %n mouvements de jours non clôturés ou d’après une clôture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) encore ouverte(s) : elles restent à finir demain</source>
        <translation>
            <numerusform>%n visite encore ouverte : elle reste à finir demain</numerusform>
            <numerusform>%n visites encore ouvertes : elles restent à finir demain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message numerus="yes">
        <source>%n favori(s) à toucher</source>
        <translation>
            <numerusform>%n favori à toucher</numerusform>
            <numerusform>%n favoris à toucher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportFlow</name>
    <message numerus="yes">
        <source>Lu par %1 : %n signe(s).</source>
        <translation>
            <numerusform>Lu par %1 : %n signe.</numerusform>
            <numerusform>Lu par %1 : %n signes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message numerus="yes">
        <source>%n à régulariser</source>
        <translation>
            <numerusform>%n à régulariser</numerusform>
            <numerusform>%n à régulariser</numerusform>
        </translation>
    </message>
</context>
</TS>
