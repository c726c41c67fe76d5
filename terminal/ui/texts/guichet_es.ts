<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message>
        <source>membre %1</source>
        <translation>miembro %1</translation>
    </message>
    <message>
        <source>forfait %1</source>
        <translation>importe fijo %1</translation>
    </message>
    <message>
        <source>%1, lettre</source>
        <translation>%1, carta</translation>
    </message>
    <message>
        <source>%1, entente</source>
        <translation>%1, acuerdo</translation>
    </message>
    <message>
        <source>non couvert</source>
        <translation>no cubierto</translation>
    </message>
    <message>
        <source>Aujourd’hui, le membre paie le tarif plein.</source>
        <translation>Hoy el miembro paga la tarifa completa.</translation>
    </message>
    <message>
        <source>La part de la mutuelle dépend de l’acte : voir à droite.</source>
        <translation>La parte de la mutual depende del acto: vea a la derecha.</translation>
    </message>
    <message>
        <source>La mutuelle paie %1, le membre %2.</source>
        <translation>La mutual paga %1, el miembro %2.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Il reste, connu au %1</source>
        <translation>Queda, conocido el %1</translation>
    </message>
    <message>
        <source>Il reste</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Personne, année</source>
        <translation>Persona, año</translation>
    </message>
    <message>
        <source>Ménage, année</source>
        <translation>Hogar, año</translation>
    </message>
    <message>
        <source>Cet épisode</source>
        <translation>Este episodio</translation>
    </message>
    <message>
        <source>Épisodes, année</source>
        <translation>Episodios, año</translation>
    </message>
    <message>
        <source>, %1 personnes</source>
        <translation>, %1 personas</translation>
    </message>
    <message>
        <source>Ménage %1%2</source>
        <translation>Hogar %1%2</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Dans le ménage : %1</source>
        <translation>En el hogar: %1</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Soins au tarif plein</source>
        <translation>Atención a tarifa completa</translation>
    </message>
    <message>
        <source>Nouveau-né de %1</source>
        <translation>Recién nacido de %1</translation>
    </message>
    <message>
        <source>né le %1, sur la carte de sa mère</source>
        <translation>nacido el %1, con la tarjeta de su madre</translation>
    </message>
    <message>
        <source>Formulaire papier du %1</source>
        <translation>Formulario en papel del %1</translation>
    </message>
    <message>
        <source>Suite de l’épisode du %1</source>
        <translation>Continúa el episodio del %1</translation>
    </message>
    <message>
        <source>Référence du %1</source>
        <translation>Referencia del %1</translation>
    </message>
    <message>
        <source>Référence du %1, de %2</source>
        <translation>Referencia del %1, de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) ces 7 derniers jours</source>
        <translation>
            <numerusform>%n visita en los últimos 7 días</numerusform>
            <numerusform>%n visitas en los últimos 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance. Est-ce bien la personne ?</source>
        <translation>Control al azar: pregunte la fecha de nacimiento. ¿Es la persona?</translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>¿Es la persona de la foto?</translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message>
        <source>✗ refus sûr</source>
        <translation>✗ rechazo seguro</translation>
    </message>
    <message>
        <source>▲ à voir</source>
        <translation>▲ por ver</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>a saber</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) à signer</source>
        <translation>
            <numerusform>%n solicitud por firmar</numerusform>
            <numerusform>%n solicitudes por firmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) depuis le bordereau signé</source>
        <translation>
            <numerusform>%n solicitud llegada después de la relación firmada</numerusform>
            <numerusform>%n solicitudes llegadas después de la relación firmada</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune demande pour ce mois</source>
        <translation>Ninguna solicitud de este mes</translation>
    </message>
    <message>
        <source>Signé et reçu par la mutuelle : %1</source>
        <translation>Firmada y recibida por la mutual: %1</translation>
    </message>
    <message>
        <source>Signé : %1. Il part avec le prochain échange.</source>
        <translation>Firmada: %1. Sale con el próximo intercambio.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Membres</source>
        <translation>Miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) refusée(s), à corriger d’abord</source>
        <translation>
            <numerusform>%n solicitud rechazada, por corregir antes</numerusform>
            <numerusform>%n solicitudes rechazadas, por corregir antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en quarantaine</source>
        <translation>
            <numerusform>%n solicitud en cuarentena</numerusform>
            <numerusform>%n solicitudes en cuarentena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) annulée(s)</source>
        <translation>
            <numerusform>%n solicitud anulada</numerusform>
            <numerusform>%n solicitudes anuladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) remplacée(s) par une correction</source>
        <translation>
            <numerusform>%n solicitud sustituida por una corrección</numerusform>
            <numerusform>%n solicitudes sustituidas por una corrección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) sans droits, payée(s) par le membre</source>
        <translation>
            <numerusform>%n visita sin derechos, pagada por el miembro</numerusform>
            <numerusform>%n visitas sin derechos, pagadas por el miembro</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle : rien à redire</source>
        <translation>Revisión: nada que objetar</translation>
    </message>
    <message numerus="yes">
        <source>Contrôle : %n point(s) à voir</source>
        <translation>
            <numerusform>Revisión: %n punto por ver</numerusform>
            <numerusform>Revisión: %n puntos por ver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 à %2 jours</source>
        <translation>%1 a %2 días</translation>
    </message>
    <message>
        <source>Plus de %1 jours</source>
        <translation>Más de %1 días</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par la mutuelle, tous mois</source>
        <translation>Debido por la mutual, todos los meses</translation>
    </message>
    <message>
        <source>Payé : %1</source>
        <translation>Pagado: %1</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Générique : %1 %2</source>
        <translation>Genérico: %1 %2</translation>
    </message>
    <message>
        <source>%1, arrondi %2</source>
        <translation>%1, redondeo %2</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Lettre %1, %2, jusqu’au %3</source>
        <translation>Carta %1, %2, hasta el %3</translation>
    </message>
    <message>
        <source>Entente préalable %1</source>
        <translation>Acuerdo previo %1</translation>
    </message>
    <message>
        <source>Cas particulier : %1</source>
        <translation>Caso particular: %1</translation>
    </message>
</context>
<context>
    <name>CareChoices</name>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>F4 : liste courte, ou texte libre</source>
        <translation>F4: lista corta, o texto libre</translation>
    </message>
    <message>
        <source>Acte hors tarif</source>
        <translation>Acto fuera de tarifa</translation>
    </message>
    <message>
        <source>Libellé et prix saisis ici</source>
        <translation>Nombre y precio escritos aquí</translation>
    </message>
    <message>
        <source>Lettre de garantie reçue</source>
        <translation>Carta de garantía recibida</translation>
    </message>
    <message>
        <source>F7 : numéro, montant, date ; ou scannez son code</source>
        <translation>F7: número, importe, fecha; o escanee su código</translation>
    </message>
    <message>
        <source>Entente préalable reçue</source>
        <translation>Acuerdo previo recibido</translation>
    </message>
    <message>
        <source>Son numéro</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Demander une lettre de garantie</source>
        <translation>Pedir una carta de garantía</translation>
    </message>
    <message>
        <source>Mise en attente et imprimée</source>
        <translation>Puesta en espera e impresa</translation>
    </message>
    <message>
        <source>Demander une entente préalable</source>
        <translation>Pedir un acuerdo previo</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Referir a otro centro</translation>
    </message>
    <message>
        <source>F5 : papier avec son code</source>
        <translation>F5: papel con su código</translation>
    </message>
    <message>
        <source>Cas particulier</source>
        <translation>Caso particular</translation>
    </message>
    <message>
        <source>Ce que la mutuelle ne prend pas en charge</source>
        <translation>Lo que la mutual no cubre</translation>
    </message>
    <message>
        <source>Retirer une ligne</source>
        <translation>Quitar una línea</translation>
    </message>
    <message>
        <source>F8 : celle du curseur, sinon la dernière</source>
        <translation>F8: la del cursor; si no, la última</translation>
    </message>
    <message>
        <source>Pour ces soins</source>
        <translation>Para esta atención</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Paludisme simple</source>
        <translation>Paludismo simple</translation>
    </message>
    <message>
        <source>Infection respiratoire aiguë</source>
        <translation>Infección respiratoria aguda</translation>
    </message>
    <message>
        <source>Diarrhée aiguë</source>
        <translation>Diarrea aguda</translation>
    </message>
    <message>
        <source>Plaie ou traumatisme</source>
        <translation>Herida o traumatismo</translation>
    </message>
    <message>
        <source>Consultation prénatale</source>
        <translation>Consulta prenatal</translation>
    </message>
    <message>
        <source>Accouchement</source>
        <translation>Parto</translation>
    </message>
    <message>
        <source>Infection urinaire</source>
        <translation>Infección urinaria</translation>
    </message>
    <message>
        <source>Hypertension artérielle</source>
        <translation>Hipertensión arterial</translation>
    </message>
    <message>
        <source>Anémie</source>
        <translation>Anemia</translation>
    </message>
    <message>
        <source>Affection de la peau</source>
        <translation>Afección de la piel</translation>
    </message>
    <message>
        <source>Quel diagnostic ?</source>
        <translation>¿Qué diagnóstico?</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Texto libre</translation>
    </message>
    <message>
        <source>2 000 caractères au plus</source>
        <translation>2 000 caracteres como máximo</translation>
    </message>
    <message>
        <source>Cas particulier ?</source>
        <translation>¿Caso particular?</translation>
    </message>
    <message>
        <source>Ce que la formule ne prend pas en charge : le membre paie.</source>
        <translation>Lo que la fórmula no cubre: paga el miembro.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Acte hors tarif : de quelle sorte ?</source>
        <translation>Acto fuera de tarifa: ¿de qué tipo?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Prix d’une unité</source>
        <translation>Precio de una unidad</translation>
    </message>
    <message>
        <source>1 500</source>
        <translation>1 500</translation>
    </message>
    <message>
        <source>La demande part avec le prochain envoi ; le papier peut partir avant. La réponse s’entre au menu, « À régulariser ».</source>
        <translation>La petición sale con el próximo envío; el papel puede salir antes. La respuesta se anota en el menú, «Por regularizar».</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Actes demandés, et pourquoi</source>
        <translation>Actos pedidos, y por qué</translation>
    </message>
</context>
<context>
    <name>Choose</name>
    <message>
        <source>N° %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Laquelle de ces personnes ?</source>
        <translation>¿Cuál de estas personas?</translation>
    </message>
    <message>
        <source>D’autres personnes portent ce nom : précisez le prénom ou le village.</source>
        <translation>Hay más personas con este nombre: indique el nombre de pila o el pueblo.</translation>
    </message>
    <message>
        <source>Liste en préparation, %1 % : quelqu’un peut manquer encore.</source>
        <translation>Lista en preparación, %1 %: puede faltar alguien todavía.</translation>
    </message>
    <message>
        <source>Qui est présent ?</source>
        <translation>¿Quién está presente?</translation>
    </message>
    <message>
        <source>Ménage %1</source>
        <translation>Hogar %1</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Envoyée ; le reçu de la mutuelle n’est pas encore là.</source>
        <translation>Enviada; el recibo de la mutual aún no ha llegado.</translation>
    </message>
    <message>
        <source>Elle part vers la mutuelle au prochain échange.</source>
        <translation>Sale hacia la mutual en el próximo intercambio.</translation>
    </message>
    <message>
        <source>Corrigée : la demande %1 la remplace.</source>
        <translation>Corregida: la solicitud %1 la sustituye.</translation>
    </message>
    <message>
        <source>Deux versions de cette demande existent. La mutuelle et deux personnes du centre décident ; d’ici là rien n’est effacé.</source>
        <translation>Hay dos versiones de esta solicitud. La mutual y dos personas del centro deciden; hasta entonces no se borra nada.</translation>
    </message>
    <message>
        <source>Corrigez ce que la mutuelle refuse et renvoyez : une nouvelle demande remplacera celle-ci.</source>
        <translation>Corrija lo que la mutual rechaza y reenvíe: una nueva solicitud sustituirá a esta.</translation>
    </message>
    <message>
        <source>La mutuelle demande un complément : corrigez et renvoyez, ou répondez-lui.</source>
        <translation>La mutual pide un complemento: corrija y reenvíe, o respóndale.</translation>
    </message>
    <message>
        <source>Une partie est refusée. Si c’est une erreur, corrigez et renvoyez.</source>
        <translation>Una parte está rechazada. Si es un error, corrija y reenvíe.</translation>
    </message>
    <message>
        <source>Annulation demandée : elle est définitive quand la mutuelle l’a reçue.</source>
        <translation>Anulación pedida: es definitiva cuando la mutual la recibe.</translation>
    </message>
    <message>
        <source>Annulée, la mutuelle l’a confirmé.</source>
        <translation>Anulada, la mutual lo confirmó.</translation>
    </message>
    <message>
        <source>La mutuelle l’a reçue ; sa réponse viendra.</source>
        <translation>La mutual la ha recibido; su respuesta llegará.</translation>
    </message>
    <message>
        <source>Acceptée ; le paiement viendra.</source>
        <translation>Aceptada; el pago llegará.</translation>
    </message>
    <message>
        <source>Payée le %1, référence %2.</source>
        <translation>Pagada el %1, referencia %2.</translation>
    </message>
    <message>
        <source>Payée, référence %1.</source>
        <translation>Pagada, referencia %1.</translation>
    </message>
    <message>
        <source>%1, aujourd’hui</source>
        <translation>%1, hoy</translation>
    </message>
    <message numerus="yes">
        <source>%1, il y a %n jour(s)</source>
        <translation>
            <numerusform>%1, hace %n día</numerusform>
            <numerusform>%1, hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Soins du</source>
        <translation>Atención del</translation>
    </message>
    <message>
        <source>Close le</source>
        <translation>Cerrada el</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Payé par le membre</source>
        <translation>Pagado por el miembro</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Motif de la mutuelle</source>
        <translation>Motivo de la mutual</translation>
    </message>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescriptor</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>Soins enregistrés</source>
        <translation>Atención registrada</translation>
    </message>
    <message>
        <source>À payer par le membre : %1</source>
        <translation>A pagar por el miembro: %1</translation>
    </message>
    <message>
        <source>À rendre : %1</source>
        <translation>A devolver: %1</translation>
    </message>
    <message>
        <source>État : %1. La facture part vers la mutuelle au prochain échange.</source>
        <translation>Situación: %1. La solicitud sale hacia la mutual en el próximo intercambio.</translation>
    </message>
    <message>
        <source>État : %1.</source>
        <translation>Situación: %1.</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>à répondre, aujourd’hui</source>
        <translation>por responder, hoy</translation>
    </message>
    <message numerus="yes">
        <source>à répondre, %n jour(s)</source>
        <translation>
            <numerusform>por responder, %n día</numerusform>
            <numerusform>por responder, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrite le %1</source>
        <translation>Escrita el %1</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Réponse du %1</source>
        <translation>Respuesta del %1</translation>
    </message>
    <message>
        <source>Close le %1</source>
        <translation>Cerrada el %1</translation>
    </message>
    <message>
        <source>Accueil, attente</source>
        <translation>Recepción, espera</translation>
    </message>
    <message>
        <source>Paiement sans reçu</source>
        <translation>Pago sin recibo</translation>
    </message>
    <message>
        <source>Soins refusés</source>
        <translation>Atención negada</translation>
    </message>
    <message>
        <source>Médicament manquant</source>
        <translation>Falta un medicamento</translation>
    </message>
    <message>
        <source>Prix trop élevé</source>
        <translation>Precio demasiado alto</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>à répondre</source>
        <translation>por responder</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n plainte(s)</source>
        <translation>
            <numerusform>%n queja</numerusform>
            <numerusform>%n quejas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n à répondre</source>
        <translation>
            <numerusform>%n por responder</numerusform>
            <numerusform>%n por responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayText</name>
    <message>
        <source>Visites (%1)</source>
        <translation>Visitas (%1)</translation>
    </message>
    <message>
        <source>Aucune visite ce jour-là.</source>
        <translation>Ninguna visita ese día.</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Carta de garantía por obtener</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Urgencia por justificar</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>plazo vencido</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>Soins saisis, pas encore clos</source>
        <translation>Atención anotada, sin cerrar</translation>
    </message>
    <message>
        <source>Droits vérifiés, sans soins</source>
        <translation>Derechos verificados, sin atención</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>À finir (%1)</source>
        <translation>Por terminar (%1)</translation>
    </message>
    <message>
        <source>Rien à finir des jours passés.</source>
        <translation>Nada por terminar de días pasados.</translation>
    </message>
    <message>
        <source>après clôture</source>
        <translation>tras el cierre</translation>
    </message>
    <message>
        <source>Demande annulée, argent rendu</source>
        <translation>Solicitud anulada, dinero devuelto</translation>
    </message>
    <message>
        <source>Demande corrigée, différence</source>
        <translation>Solicitud corregida, diferencia</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>debido %1</translation>
    </message>
    <message>
        <source>dû %1, reçu %2, rendu %3</source>
        <translation>debido %1, recibido %2, devuelto %3</translation>
    </message>
    <message>
        <source>Caisse (%1)</source>
        <translation>Caja (%1)</translation>
    </message>
    <message>
        <source>Aucun argent reçu ni rendu ce jour-là.</source>
        <translation>Ningún dinero recibido ni devuelto ese día.</translation>
    </message>
    <message>
        <source>Dû par les membres</source>
        <translation>Debido por los miembros</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Monnaie rendue</source>
        <translation>Cambio devuelto</translation>
    </message>
    <message>
        <source>Rendu, demandes annulées ou corrigées</source>
        <translation>Devuelto, solicitudes anuladas o corregidas</translation>
    </message>
    <message>
        <source>%1 h à %2 h</source>
        <translation>de %1 a %2 h</translation>
    </message>
    <message>
        <source>Agent n° %1</source>
        <translation>Agente n.º %1</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, juste</source>
        <translation>Cerrada a las %1 · contado %2, exacto</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, écart %3</source>
        <translation>Cerrada a las %1 · contado %2, diferencia %3</translation>
    </message>
    <message>
        <source>Aujourd’hui, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Journée du %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Pas encore clôturée</source>
        <translation>Sin cerrar todavía</translation>
    </message>
    <message>
        <source>Pas clôturée ce jour-là : sa caisse compte dans la clôture suivante</source>
        <translation>No se cerró ese día: su caja cuenta en el cierre siguiente</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Langue</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Sombres la nuit</source>
        <translation>Oscuros de noche</translation>
    </message>
    <message>
        <source>Sons : oui, non, attention</source>
        <translation>Sonidos: sí, no, atención</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sin</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Médicaments génériques (MEG), en % des lignes</source>
        <translation>Medicamentos genéricos (GEN), % de las líneas</translation>
    </message>
    <message>
        <source>but : 80 %</source>
        <translation>meta: 80 %</translation>
    </message>
    <message>
        <source>Coût moyen d’un cas</source>
        <translation>Coste medio de un caso</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Droits fermés à l’accueil</source>
        <translation>Derechos cerrados en recepción</translation>
    </message>
    <message>
        <source>Droits fermés, par motif</source>
        <translation>Derechos cerrados, por motivo</translation>
    </message>
    <message>
        <source>Lignes refusées par la mutuelle, par motif</source>
        <translation>Líneas rechazadas por la mutual, por motivo</translation>
    </message>
    <message>
        <source>Semestre en cours</source>
        <translation>Semestre en curso</translation>
    </message>
    <message>
        <source>Semestre passé</source>
        <translation>Semestre pasado</translation>
    </message>
    <message>
        <source>Trimestre en cours</source>
        <translation>Trimestre en curso</translation>
    </message>
    <message>
        <source>Année en cours</source>
        <translation>Año en curso</translation>
    </message>
    <message>
        <source>Année passée</source>
        <translation>Año pasado</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>del %1 al %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 · membre %2</source>
        <translation>%1 · miembro %2</translation>
    </message>
    <message>
        <source>Visite : %1</source>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <source>○ ouverte</source>
        <translation>○ abierta</translation>
    </message>
    <message>
        <source>▲ brouillon</source>
        <translation>▲ borrador</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ cerrada</translation>
    </message>
    <message>
        <source>✗ non</source>
        <translation>✗ no</translation>
    </message>
    <message>
        <source>Pas de liste</source>
        <translation>Sin lista</translation>
    </message>
    <message>
        <source>Liste %1, non signée · %2</source>
        <translation>Lista %1, sin firmar · %2</translation>
    </message>
    <message>
        <source>Liste du %1 · %2</source>
        <translation>Lista del %1 · %2</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 · %2 j</source>
        <translation>%1 · %2 d</translation>
    </message>
    <message>
        <source>1 visite</source>
        <translation>1 visita</translation>
    </message>
    <message>
        <source>%1 visites</source>
        <translation>%1 visitas</translation>
    </message>
    <message>
        <source> · 1 ouverte</source>
        <translation> · 1 abierta</translation>
    </message>
    <message>
        <source> · %1 ouvertes</source>
        <translation> · %1 abiertas</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Último intercambio: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Ningún intercambio con la mutual todavía</translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Formulaire rempli sur papier</source>
        <translation>Formulario rellenado en papel</translation>
    </message>
    <message>
        <source>Le jour des soins compte pour les droits et les prix. Au-delà de 7 jours, dites pourquoi.</source>
        <translation>El día de la atención cuenta para derechos y precios. Pasados 7 días, diga por qué.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Jour des soins</source>
        <translation>Día de la atención</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Raison du retard, numéro du formulaire</source>
        <translation>Motivo del retraso, número del formulario</translation>
    </message>
    <message>
        <source>Coupure de courant, formulaire n° …</source>
        <translation>Corte de luz, formulario n.º …</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre de garantie</source>
        <translation>Carta de garantía</translation>
    </message>
    <message>
        <source>Entente préalable</source>
        <translation>Acuerdo previo</translation>
    </message>
    <message>
        <source>Réponse de la mutuelle</source>
        <translation>Respuesta de la mutual</translation>
    </message>
    <message>
        <source>Régulariser</source>
        <translation>Regularizar</translation>
    </message>
    <message>
        <source>Tapez ce que dit le papier, ou scannez son code.</source>
        <translation>Escriba lo que dice el papel, o escanee su código.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Montant maximum</source>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>150 000</source>
        <translation>150 000</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Si elle refuse : pourquoi</source>
        <translation>Si rechaza: por qué</translation>
    </message>
    <message>
        <source>Justification de l’urgence</source>
        <translation>Justificación de la urgencia</translation>
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
        <translation>Fichero de miembros</translation>
    </message>
    <message>
        <source>Aucun encore : demandez-le à la mutuelle.</source>
        <translation>Ninguno todavía: pídalo a la mutual.</translation>
    </message>
    <message>
        <source>Du %1, aujourd’hui</source>
        <translation>Del %1, hoy</translation>
    </message>
    <message numerus="yes">
        <source>Du %1, il a %n jour(s)</source>
        <translation>
            <numerusform>Del %1, tiene %n día</numerusform>
            <numerusform>Del %1, tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandes en attente</source>
        <translation>Solicitudes en espera</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la plus ancienne a %n jour(s)</source>
        <translation>
            <numerusform>la más antigua tiene %n día</numerusform>
            <numerusform>la más antigua tiene %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Último intercambio</translation>
    </message>
    <message>
        <source>Aucun encore avec la mutuelle</source>
        <translation>Ninguno todavía con la mutual</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Aucune : les papiers se lisent à l’écran</source>
        <translation>Ninguna: los papeles se leen en la pantalla</translation>
    </message>
    <message>
        <source>Lecteur branché comme clavier</source>
        <translation>Lector conectado como teclado</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>Place sur le disque</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1 Go libres</source>
        <translation>%1 GB libres</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>Réception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Chef de poste</source>
        <translation>Jefe del centro</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Bonjour, %1 (%2)</source>
        <translation>Buenos días, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>enregistrée (sans reçu signé)</source>
        <translation>registrada (sin recibo firmado)</translation>
    </message>
    <message>
        <source>%1 accordés sur %2</source>
        <translation>%1 concedidos de %2</translation>
    </message>
    <message>
        <source>deux versions : appelez la mutuelle, rien n’est effacé</source>
        <translation>dos versiones: llame a la mutual, no se borra nada</translation>
    </message>
    <message>
        <source>Portez une clé à la mutuelle aujourd’hui.</source>
        <translation>Lleve hoy una memoria USB a la mutual.</translation>
    </message>
    <message>
        <source>Copiez sur une clé et portez-la à la mutuelle.</source>
        <translation>Copie en una memoria USB y llévela a la mutual.</translation>
    </message>
    <message>
        <source>Essayez le réseau, sinon une clé.</source>
        <translation>Pruebe la red; si no, una memoria USB.</translation>
    </message>
    <message>
        <source>Pensez à la clé.</source>
        <translation>Piense en la memoria USB.</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>la plus ancienne : aujourd’hui</source>
        <translation>la más antigua: hoy</translation>
    </message>
    <message>
        <source>la plus ancienne : %1 j</source>
        <translation>la más antigua: %1 d</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nada en espera</translation>
    </message>
    <message>
        <source>La mutuelle a tout reçu.</source>
        <translation>La mutual lo ha recibido todo.</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Último intercambio: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Ningún intercambio con la mutual todavía</translation>
    </message>
    <message>
        <source>%1 demande envoyée</source>
        <translation>%1 solicitud enviada</translation>
    </message>
    <message>
        <source>%1 demandes envoyées</source>
        <translation>%1 solicitudes enviadas</translation>
    </message>
    <message>
        <source>%1 reçu</source>
        <translation>%1 recibo</translation>
    </message>
    <message>
        <source>%1 reçus</source>
        <translation>%1 recibos</translation>
    </message>
    <message>
        <source>%1 réponse</source>
        <translation>%1 respuesta</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 respuestas</translation>
    </message>
    <message>
        <source>%1 paiement</source>
        <translation>%1 pago</translation>
    </message>
    <message>
        <source>%1 paiements</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>liste des membres n° %1</source>
        <translation>lista de miembros n.º %1</translation>
    </message>
    <message>
        <source>Rien de nouveau.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>corrigée par %1</source>
        <translation>corregida por %1</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>Por tratar</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Tous les mois</source>
        <translation>Todos los meses</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, les %2 premières</source>
        <translation>%1, las primeras %2</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Le guichet ne peut pas ouvrir</source>
        <translation>La ventanilla no puede abrir</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Vers quel centre ?</source>
        <translation>¿A qué centro?</translation>
    </message>
    <message>
        <source>Le papier porte un code : l’autre centre le lit, et sait d’où vient la personne.</source>
        <translation>El papel lleva un código: el otro centro lo lee y sabe de dónde viene la persona.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Centre ou service</source>
        <translation>Centro o servicio</translation>
    </message>
    <message>
        <source>Hôpital de zone, maternité…</source>
        <translation>Hospital de zona, maternidad…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ce qui demande un autre plateau</source>
        <translation>Lo que exige otros medios</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>De la lecture à la réponse : %1 ms, d’habitude %2 ms.</source>
        <translation>De la lectura a la respuesta: %1 ms, de costumbre %2 ms.</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Lector de tarjetas</translation>
    </message>
    <message>
        <source>À essayer</source>
        <translation>Por probar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Lisez une carte maintenant : ce qui est lu s’affiche ici, avec le clavier reconnu. Rien n’est enregistré.</source>
        <translation>Lea una tarjeta ahora: lo leído aparece aquí, con el teclado reconocido. No se registra nada.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Prête</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>L’image doit être nette et claire. Tenez la carte à plat, dans le cadre.</source>
        <translation>La imagen debe ser nítida y clara. Sostenga la tarjeta plana, en el marco.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents, les montants et un code à lire.</source>
        <translation>La página de prueba muestra acentos, importes y un código para leer.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est réglée : les papiers sont gardés en PDF. Le travail continue.</source>
        <translation>No hay impresora configurada: los papeles se guardan en PDF. El trabajo continúa.</translation>
    </message>
    <message>
        <source>Imprimer l’essai</source>
        <translation>Imprimir la prueba</translation>
    </message>
    <message>
        <source>Date et heure</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Sûre</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Confiance : %1 sur 4.</source>
        <translation>Confianza: %1 de 4.</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Presque plein</source>
        <translation>Casi lleno</translation>
    </message>
    <message>
        <source>Douteux</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB libres</translation>
    </message>
    <message>
        <source>Une écriture est confirmée en %1 ms.</source>
        <translation>Una escritura se confirma en %1 ms.</translation>
    </message>
    <message>
        <source>Cette mesure est un indice : seul un essai de coupure prouve qu’un support garde ce qu’il confirme.</source>
        <translation>Esta medida es un indicio: solo una prueba de corte demuestra que un soporte conserva lo que confirma.</translation>
    </message>
    <message>
        <source>Mesurer encore</source>
        <translation>Medir otra vez</translation>
    </message>
    <message>
        <source>Fichier des membres</source>
        <translation>Fichero de miembros</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <comment>age of the list</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier est récent.</source>
        <translation>El fichero es reciente.</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Envíos</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Par clé</source>
        <translation>Por memoria USB</translation>
    </message>
    <message>
        <source>Dernier échange : %1.</source>
        <translation>Último intercambio: %1.</translation>
    </message>
    <message>
        <source>Aucun échange encore.</source>
        <translation>Ningún intercambio todavía.</translation>
    </message>
    <message>
        <source>F3 sur l’écran d’accueil : envoyer maintenant, ou par clé.</source>
        <translation>F3 en la pantalla de inicio: enviar ahora, o por memoria USB.</translation>
    </message>
    <message>
        <source>À contrôler</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Abîmé</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) relus : chacun tient au précédent.</source>
        <translation>
            <numerusform>%n registro releído: cada uno enlaza con el anterior.</numerusform>
            <numerusform>%n registros releídos: cada uno enlaza con el anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relit chaque enregistrement et sa signature. Le guichet attend pendant ce temps ; on peut arrêter.</source>
        <translation>Relee cada registro y su firma. La ventanilla espera mientras tanto; se puede detener.</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Copie de sauvegarde</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <comment>age of the copy</comment>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernière copie le %1, jusqu’au n° %2.</source>
        <translation>Última copia el %1, hasta el n.º %2.</translation>
    </message>
    <message>
        <source>La copie est scellée, relue et contrôlée avant de compter. Pour la remettre en place : guichetctl restore.</source>
        <translation>La copia se sella, se relee y se revisa antes de contar. Para restaurarla: guichetctl restore.</translation>
    </message>
    <message>
        <source>Copier sur une clé</source>
        <translation>Copiar a una memoria</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidencias</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes et détails techniques, sans aucune donnée personnelle.</source>
        <translation>Códigos y detalles técnicos, sin ningún dato personal.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>réglages de base</source>
        <translation>ajustes básicos</translation>
    </message>
    <message>
        <source>Guichet %1, Qt %2.
Terminal %3.
Profil « %4 » : %5.</source>
        <translation>Guichet %1, Qt %2.
Terminal %3.
Perfil «%4»: %5.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Carte non authentique</source>
        <translation>Tarjeta no auténtica</translation>
    </message>
    <message>
        <source>Carte en opposition</source>
        <translation>Tarjeta anulada</translation>
    </message>
    <message>
        <source>Carte expirée</source>
        <translation>Tarjeta caducada</translation>
    </message>
    <message>
        <source>Absent de la liste</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Pas de convention</source>
        <translation>Sin convenio</translation>
    </message>
    <message>
        <source>Formule fermée</source>
        <translation>Fórmula cerrada</translation>
    </message>
    <message>
        <source>Droits suspendus</source>
        <translation>Derechos suspendidos</translation>
    </message>
    <message>
        <source>Ménage radié</source>
        <translation>Hogar dado de baja</translation>
    </message>
    <message>
        <source>Déclaré décédé</source>
        <translation>Declarado fallecido</translation>
    </message>
    <message>
        <source>Droits arrêtés</source>
        <translation>Derechos terminados</translation>
    </message>
    <message>
        <source>Pas encore adhérent</source>
        <translation>Aún no es miembro</translation>
    </message>
    <message>
        <source>Période d’observation</source>
        <translation>Período de espera</translation>
    </message>
    <message>
        <source>Cotisation incomplète</source>
        <translation>Cuota incompleta</translation>
    </message>
    <message>
        <source>Cotisation échue</source>
        <translation>Cuota vencida</translation>
    </message>
    <message>
        <source>Âge dépassé</source>
        <translation>Edad superada</translation>
    </message>
    <message>
        <source>Enfant à inscrire</source>
        <translation>Niño por inscribir</translation>
    </message>
    <message>
        <source>Nombre d’épisodes atteint</source>
        <translation>Episodios agotados</translation>
    </message>
    <message>
        <source>Référence nécessaire</source>
        <translation>Referencia necesaria</translation>
    </message>
    <message>
        <source>Référence dépassée</source>
        <translation>Referencia vencida</translation>
    </message>
    <message>
        <source>née vers %1</source>
        <translation>nacida hacia %1</translation>
    </message>
    <message>
        <source>né vers %1</source>
        <translation>nacido hacia %1</translation>
    </message>
    <message>
        <source>née en %1</source>
        <translation>nacida en %1</translation>
    </message>
    <message>
        <source>né en %1</source>
        <translation>nacido en %1</translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation>nacida el %1</translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation>nacido el %1</translation>
    </message>
    <message>
        <source>%1 ans</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 meses</translation>
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
        <translation>No es la persona de la foto: compruebe un documento de identidad o busque a la persona correcta (F7, Esc).</translation>
    </message>
    <message>
        <source>Pas de photo : noter la pièce d’identité présentée.</source>
        <translation>Sin foto: anote el documento de identidad presentado.</translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance, puis O ou N.</source>
        <translation>Control al azar: pregunte la fecha de nacimiento, luego O o N.</translation>
    </message>
    <message>
        <source>Regardez d’abord la personne et la photo : O, N ou P.</source>
        <translation>Mire primero a la persona y la foto: O, N o P.</translation>
    </message>
    <message>
        <source>Pour cette personne</source>
        <translation>Para esta persona</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Referir a otro centro</translation>
    </message>
    <message>
        <source>F5 : papier avec son code, pour la personne</source>
        <translation>F5: papel con su código, para la persona</translation>
    </message>
    <message>
        <source>Nouveau-né</source>
        <translation>Recién nacido</translation>
    </message>
    <message>
        <source>F8 : l’enfant est vu sur la carte de sa mère</source>
        <translation>F8: el niño es atendido con la tarjeta de su madre</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Formulario en papel</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Atención de otro día, anotada hoy</translation>
    </message>
    <message>
        <source>Ticket de vérification</source>
        <translation>Tique de verificación</translation>
    </message>
    <message>
        <source>F6 : le code et les droits, imprimés</source>
        <translation>F6: el código y los derechos, impresos</translation>
    </message>
    <message>
        <source>Quand l’enfant est-il né ?</source>
        <translation>¿Cuándo nació el niño?</translation>
    </message>
    <message>
        <source>Il est vu sur la carte de sa mère, le temps de l’inscrire.</source>
        <translation>Atendido con la tarjeta de su madre hasta inscribirlo.</translation>
    </message>
    <message>
        <source>Vérifier les droits</source>
        <translation>Verificar los derechos</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referencia %1 registrada.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AnswerScreen</name>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Ménage</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>guichet::ui::AskScreen</name>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BadgeStage</name>
    <message>
        <source>Badge devant le lecteur</source>
        <translation>Credencial ante el lector</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchFlow</name>
    <message>
        <source>Bordereau %1 signé. Imprimez-le ; il part avec le prochain échange.</source>
        <translation>Relación %1 firmada. Imprímala; sale con el próximo intercambio.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchScreen</name>
    <message>
        <source>À payer par la mutuelle</source>
        <translation>A pagar por la mutual</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Hors bordereau : %1</source>
        <translation>Fuera de la relación: %1</translation>
    </message>
    <message>
        <source>Lecture des demandes : %1 %</source>
        <translation>Lectura de las solicitudes: %1 %</translation>
    </message>
    <message>
        <source>Impayés selon l’âge des soins, et paiements</source>
        <translation>Impagos según la antigüedad, y pagos</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Impayés</source>
        <translation>Impagos</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CardStage</name>
    <message>
        <source>Présentez la carte</source>
        <translation>Presente la tarjeta</translation>
    </message>
    <message>
        <source>au lecteur, ou cherchez ci-dessous</source>
        <translation>al lector, o busque abajo</translation>
    </message>
    <message>
        <source>le code dans le cadre, ou cherchez ci-dessous</source>
        <translation>el código en el marco, o busque abajo</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareFlow</name>
    <message>
        <source>Visite : %1</source>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <source>Rien à clore encore : ajoutez un acte ou un médicament.</source>
        <translation>Nada que cerrar todavía: añada un acto o un medicamento.</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>Demande %1 enregistrée : elle part avec le prochain envoi.</source>
        <translation>Petición %1 registrada: sale con el próximo envío.</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referencia %1 registrada.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareScreen</name>
    <message>
        <source>Chercher un acte ou un médicament</source>
        <translation>Buscar un acto o un medicamento</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescriptor</translation>
    </message>
    <message>
        <source>Acte ou médicament : code ou nom</source>
        <translation>Acto o medicamento: código o nombre</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Acto o medicamento</translation>
    </message>
    <message>
        <source>Qté</source>
        <translation>Cant.</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Rien de ce nom dans le tarif : essayez le code, ou un autre mot.</source>
        <translation>Nada con ese nombre en la tarifa: pruebe el código u otra palabra.</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CeilingsCard</name>
    <message>
        <source>%1 : reste %2</source>
        <translation>%1: queda %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ChooseScreen</name>
    <message>
        <source>C’est cette personne</source>
        <translation>Es esta persona</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimFlow</name>
    <message>
        <source>Saisie deux fois</source>
        <translation>Anotada dos veces</translation>
    </message>
    <message>
        <source>Mauvaise personne</source>
        <translation>Persona equivocada</translation>
    </message>
    <message>
        <source>Soins non donnés</source>
        <translation>Atención no prestada</translation>
    </message>
    <message>
        <source>Erreur dans les actes ou les montants</source>
        <translation>Error en los actos o los importes</translation>
    </message>
    <message>
        <source>Pourquoi annuler cette demande ?</source>
        <translation>¿Por qué anular esta solicitud?</translation>
    </message>
    <message>
        <source>La mutuelle reçoit l’annulation et son motif ; rien n’est effacé.</source>
        <translation>La mutual recibe la anulación y su motivo; no se borra nada.</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Pedir la anulación</translation>
    </message>
    <message>
        <source>Autre motif, à écrire</source>
        <translation>Otro motivo, por escribir</translation>
    </message>
    <message>
        <source>Annulation enregistrée. Elle part vers la mutuelle au prochain échange.</source>
        <translation>Anulación registrada. Sale hacia la mutual en el próximo intercambio.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimScreen</name>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Motivo de la anulación</translation>
    </message>
    <message>
        <source>Pourquoi l’annuler ?</source>
        <translation>¿Por qué anularla?</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Acto o medicamento</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>Lignes de la demande</source>
        <translation>Líneas de la solicitud</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Pedir la anulación</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ne pas annuler</source>
        <translation>No anular</translation>
    </message>
    <message>
        <source>Corriger et renvoyer</source>
        <translation>Corregir y reenviar</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Annuler la demande</source>
        <translation>Anular la solicitud</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CloseScreen</name>
    <message>
        <source>Clôture du %1</source>
        <translation>Cierre del %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) close(s)</source>
        <translation>
            <numerusform>%n solicitud cerrada</numerusform>
            <numerusform>%n solicitudes cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par les membres : %1</source>
        <translation>Debido por los miembros: %1</translation>
    </message>
    <message>
        <source>Rendu aux membres : %1</source>
        <translation>Devuelto a los miembros: %1</translation>
    </message>
    <message numerus="yes">
        <source>Dont %n mouvement(s) de jours non clôturés ou d’après une clôture</source>
        <translation>
            <numerusform>De ellos %n movimiento de días sin cerrar o posterior a un cierre</numerusform>
            <numerusform>De ellos %n movimientos de días sin cerrar o posteriores a un cierre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) encore ouverte(s) : elles restent à finir demain</source>
        <translation>
            <numerusform>%n visita abierta todavía: queda para mañana</numerusform>
            <numerusform>%n visitas abiertas todavía: quedan para mañana</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi cet écart ?</source>
        <translation>¿Por qué esta diferencia?</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Efectivo contado</translation>
    </message>
    <message>
        <source>Attendu en caisse</source>
        <translation>Esperado en caja</translation>
    </message>
    <message>
        <source>Espèces comptées, sans le fond de caisse</source>
        <translation>Efectivo contado, sin el fondo de caja</translation>
    </message>
    <message>
        <source>Clôturer et imprimer</source>
        <translation>Cerrar e imprimir</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClosedScreen</name>
    <message>
        <source>Reçu</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Réimprimer</source>
        <translation>Reimprimir</translation>
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
        <translation>Ninguna queja. F10 para escribir una, o F9 desde cualquier pantalla.</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Libro de quejas</translation>
    </message>
    <message>
        <source>Écrire une plainte</source>
        <translation>Escribir una queja</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintFlow</name>
    <message>
        <source>Plainte %1 enregistrée.</source>
        <translation>Queja %1 registrada.</translation>
    </message>
    <message>
        <source>Répondre à la plainte %1</source>
        <translation>Responder a la queja %1</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Enregistrer la réponse</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Clore la plainte %1</source>
        <translation>Cerrar la queja %1</translation>
    </message>
    <message>
        <source>Un mot de la fin, si besoin</source>
        <translation>Una última palabra, si hace falta</translation>
    </message>
    <message>
        <source>Pourquoi la clore sans réponse ?</source>
        <translation>¿Por qué cerrarla sin respuesta?</translation>
    </message>
    <message>
        <source>Clore la plainte</source>
        <translation>Cerrar la queja</translation>
    </message>
    <message>
        <source>Réponse enregistrée.</source>
        <translation>Respuesta registrada.</translation>
    </message>
    <message>
        <source>Plainte close.</source>
        <translation>Queja cerrada.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintWriteScreen</name>
    <message>
        <source>Ce que dit la personne</source>
        <translation>Lo que dice la persona</translation>
    </message>
    <message>
        <source>Numéro de membre</source>
        <translation>Número de miembro</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Plainte</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>De quoi s’agit-il ?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source>Ce que dit la personne, en ses mots</source>
        <translation>Lo que dice la persona, en sus palabras</translation>
    </message>
    <message>
        <source>Numéro de membre, si elle veut</source>
        <translation>Número de miembro, si quiere</translation>
    </message>
    <message>
        <source>Téléphone, si elle veut</source>
        <translation>Teléfono, si quiere</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Libro de quejas</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
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
        <translation>Presente la tarjeta al lector en cualquier momento: la respuesta aparece sola.
Sin tarjeta: escriba el número, el nombre o el teléfono, y luego Entrar.
Respuesta: O, N o P para la foto; 1 a 4 para la visita; Entrar para la atención.
Atención: código o nombre, Entrar, cantidad, Entrar; F6 efectivo; F10 para cerrar.
Solicitudes (F3): lo que espera, el intercambio por red o por memoria USB.
Esc guarda un borrador: espera entre las visitas del día, a la derecha del inicio (flechas).
Día (F2): visitas, lo que falta por terminar, caja. Queja (F9): desde todas partes, nada se pierde.
La ventanilla nunca niega la atención: dice quién paga.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CoveredCard</name>
    <message>
        <source>Ce qui est couvert ici</source>
        <translation>Lo que se cubre aquí</translation>
    </message>
    <message>
        <source>et %1 autres catégories</source>
        <translation>y %1 categorías más</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayFlow</name>
    <message>
        <source>✓ Juste</source>
        <translation>✓ Exacto</translation>
    </message>
    <message>
        <source>▲ Il manque %1</source>
        <translation>▲ Faltan %1</translation>
    </message>
    <message>
        <source>▲ %1 de trop</source>
        <translation>▲ Sobran %1</translation>
    </message>
    <message>
        <source>Journée clôturée. Pensez à la sauvegarde : menu, Support.</source>
        <translation>Día cerrado. Piense en la copia de seguridad: menú, Soporte.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayScreen</name>
    <message>
        <source>Autre jour</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Jour précédent</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Jour suivant</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Caisse du jour</source>
        <translation>Caja del día</translation>
    </message>
    <message>
        <source>En caisse, ce jour</source>
        <translation>En caja, ese día</translation>
    </message>
    <message>
        <source>Par heure</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Par agent</source>
        <translation>Por agente</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Réimprimer la clôture</source>
        <translation>Reimprimir el cierre</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DecisionCard</name>
    <message>
        <source>Code de vérification</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>Code de vérification %1</source>
        <translation>Código de verificación %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DisplayScreen</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Idioma y pantalla</translation>
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
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DoorFlow</name>
    <message>
        <source>Ce n’est pas un badge du personnel.</source>
        <translation>No es una credencial del personal.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpFlow</name>
    <message>
        <source>Quelle période ?</source>
        <translation>¿Qué período?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpScreen</name>
    <message>
        <source>Avancement</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Chiffres de la convention</source>
        <translation>Cifras del convenio</translation>
    </message>
    <message>
        <source>lecture : %1 %</source>
        <translation>lectura: %1 %</translation>
    </message>
    <message>
        <source>Graphique %1 sur %2</source>
        <translation>Gráfico %1 de %2</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Graphique suivant</source>
        <translation>Gráfico siguiente</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Hall</name>
    <message>
        <source>Demandes</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé</source>
        <translation>Lo que espera, lo respondido; enviar por red o memoria USB</translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation>Idioma y pantalla</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Visites, ce qui reste à finir, caisse et clôture du soir</source>
        <translation>Visitas, lo que falta por terminar, caja y cierre del día</translation>
    </message>
    <message>
        <source>Bordereau</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Le mois : contrôler, signer, imprimer, envoyer ; impayés et paiements</source>
        <translation>El mes: revisar, firmar, imprimir, enviar; impagos y pagos</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Les chiffres de la convention, par semestre, et leurs graphiques</source>
        <translation>Las cifras del convenio, por semestre, y sus gráficos</translation>
    </message>
    <message>
        <source>Plaintes</source>
        <translation>Quejas</translation>
    </message>
    <message>
        <source>Le cahier : écrire, répondre, clore</source>
        <translation>El libro: escribir, responder, cerrar</translation>
    </message>
    <message>
        <source>Quitter la formation</source>
        <translation>Salir del ejercicio</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>S’exercer sur les mêmes écrans : rien ne part, rien ne compte</source>
        <translation>Practicar en las mismas pantallas: nada se envía, nada cuenta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Essayer lecteur, imprimante, disque ; contrôler le journal ; copie de sauvegarde ; incidents</source>
        <translation>Probar lector, impresora, disco; revisar el registro; copia de seguridad; incidencias</translation>
    </message>
    <message>
        <source>Fin de service</source>
        <translation>Fin de servicio</translation>
    </message>
    <message>
        <source>Ferme la session ; le guichet attend le badge suivant, rien de saisi n’est perdu</source>
        <translation>Cierra la sesión; el puesto espera la siguiente credencial, no se pierde nada</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message>
        <source>%1 résultats ; choisi : %2 %3</source>
        <translation>%1 resultados; elegido: %2 %3</translation>
    </message>
    <message>
        <source>MEG</source>
        <translation>GEN</translation>
    </message>
    <message numerus="yes">
        <source>%n favori(s) à toucher</source>
        <translation>
            <numerusform>%n favorito para tocar</numerusform>
            <numerusform>%n favoritos para tocar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::HomeScreen</name>
    <message>
        <source>Numéro, nom ou téléphone</source>
        <translation>Número, nombre o teléfono</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>guichet::ui::KeyBar</name>
    <message>
        <source>Autres actions</source>
        <translation>Otras acciones</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LineRow</name>
    <message>
        <source>Quantité, %1</source>
        <translation>Cantidad, %1</translation>
    </message>
    <message>
        <source>Prix, %1</source>
        <translation>Precio, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockKeeper</name>
    <message>
        <source>Écran masqué. Appuyez sur Entrée ou touchez l’écran pour revenir.</source>
        <translation>Pantalla oculta. Pulse Intro o toque la pantalla para volver.</translation>
    </message>
    <message>
        <source>Guichet verrouillé</source>
        <translation>Puesto bloqueado</translation>
    </message>
    <message>
        <source>Présentez votre badge : vous retrouverez tout où vous l’avez laissé.</source>
        <translation>Presente su credencial: encontrará todo donde lo dejó.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockScreen</name>
    <message>
        <source>Écran masqué</source>
        <translation>Pantalla oculta</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MoneyCard</name>
    <message>
        <source>Reçu en espèces</source>
        <translation>Recibido en efectivo</translation>
    </message>
    <message>
        <source>À payer par le membre</source>
        <translation>A pagar por el miembro</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mutual</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Estado</translation>
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
        <translation>Apertura del puesto</translation>
    </message>
    <message>
        <source>Présentez votre badge</source>
        <translation>Presente su credencial</translation>
    </message>
    <message>
        <source>au lecteur, pour ouvrir le guichet</source>
        <translation>al lector, para abrir el puesto</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Imagen de la credencial</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OpeningScreen</name>
    <message>
        <source>Cette date et cette heure sont-elles justes ? Sinon, réglez l’horloge de l’ordinateur avant d’ouvrir.</source>
        <translation>¿Son correctas esta fecha y esta hora? Si no, ajuste el reloj del ordenador antes de abrir.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>C’est juste : ouvrir le guichet</source>
        <translation>Correcto: abrir el puesto</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Imagen de la credencial</translation>
    </message>
    <message>
        <source>Un autre badge</source>
        <translation>Otra credencial</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxFlow</name>
    <message>
        <source>Échange en cours : %1 reçus sur %2</source>
        <translation>Intercambio en curso: %1 recibos de %2</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Intercambio en curso…</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Varias memorias USB: ¿cuál?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Usar esta memoria</translation>
    </message>
    <message>
        <source>Rien à copier : la mutuelle a tout reçu.</source>
        <translation>Nada que copiar: la mutual lo ha recibido todo.</translation>
    </message>
    <message>
        <source>%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.</source>
        <translation>%1 solicitudes copiadas y releídas. Puede retirar la memoria USB. Siguen en espera hasta el recibo.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation>Puede retirar la memoria USB.</translation>
    </message>
    <message>
        <source>1 fichier refusé (%1) : %2</source>
        <translation>1 fichero rechazado (%1): %2</translation>
    </message>
    <message>
        <source>%3 fichiers refusés (%1…) : %2</source>
        <translation>%3 ficheros rechazados (%1…): %2</translation>
    </message>
    <message>
        <source>Quelles demandes ?</source>
        <translation>¿Qué solicitudes?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Soins de quel mois ?</source>
        <translation>¿Atención de qué mes?</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxScreen</name>
    <message>
        <source>Demandes</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>Copier sur clé</source>
        <translation>Copiar a memoria</translation>
    </message>
    <message>
        <source>Lire la clé</source>
        <translation>Leer la memoria</translation>
    </message>
    <message>
        <source>Numéro ou membre</source>
        <translation>Número o miembro</translation>
    </message>
    <message>
        <source>Lecture de l’historique : %1 %</source>
        <translation>Lectura del historial: %1 %</translation>
    </message>
    <message>
        <source>État : %1</source>
        <translation>Situación: %1</translation>
    </message>
    <message>
        <source>Mois : %1</source>
        <translation>Mes: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Échanger</source>
        <translation>Intercambiar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PersonCard</name>
    <message>
        <source>Oui</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Pas de photo</source>
        <translation>Sin foto</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PinField</name>
    <message>
        <source>Code secret</source>
        <translation>Código secreto</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PinPanel</name>
    <message>
        <source>Ouverture en cours</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Borrar una cifra</translation>
    </message>
    <message>
        <source>Valider le code secret</source>
        <translation>Validar el código secreto</translation>
    </message>
    <message>
        <source>Votre code secret</source>
        <translation>Su código secreto</translation>
    </message>
    <message>
        <source>Badge lu. Tapez le code, puis Entrée.</source>
        <translation>Credencial leída. Teclee el código y pulse Intro.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Le code secret a 6 à 16 chiffres.</source>
        <translation>El código secreto tiene de 6 a 16 cifras.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Portrait</name>
    <message>
        <source>Pas de photo dans la liste</source>
        <translation>Sin foto en la lista</translation>
    </message>
    <message>
        <source>Photo de la liste</source>
        <translation>Foto de la lista</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PrintDesk</name>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré.</source>
        <translation>Sin impresora: no se ha perdido nada, todo está registrado.</translation>
    </message>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF.</source>
        <translation>Sin impresora: no se ha perdido nada, todo está registrado. El papel puede guardarse en PDF.</translation>
    </message>
    <message>
        <source>PDF enregistré : %1</source>
        <translation>PDF guardado: %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::RegulariseRoom</name>
    <message>
        <source>Rien à régulariser, aucune demande sans réponse.</source>
        <translation>Nada por regularizar, ninguna petición sin respuesta.</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>Por regularizar</translation>
    </message>
    <message>
        <source>Sous 72 heures : la mutuelle peut refuser ce qui vient plus tard.</source>
        <translation>En 72 horas: la mutual puede rechazar lo que llegue después.</translation>
    </message>
    <message>
        <source>Entrer la réponse</source>
        <translation>Anotar la respuesta</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Carta de garantía por obtener</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Urgencia por justificar</translation>
    </message>
    <message>
        <source>✗ délai passé</source>
        <translation>✗ plazo vencido</translation>
    </message>
    <message>
        <source>▲ avant le %1</source>
        <translation>▲ antes del %1</translation>
    </message>
    <message>
        <source>Lettre de garantie demandée</source>
        <translation>Carta de garantía pedida</translation>
    </message>
    <message>
        <source>Entente préalable demandée</source>
        <translation>Acuerdo previo pedido</translation>
    </message>
    <message>
        <source>○ demandée le %1</source>
        <translation>○ pedida el %1</translation>
    </message>
    <message>
        <source>Réponse enregistrée : elle part avec le prochain envoi.</source>
        <translation>Respuesta registrada: sale con el próximo envío.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReplyScreen</name>
    <message>
        <source>Réponse</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScanDesk</name>
    <message>
        <source>Le lecteur fonctionne de nouveau.</source>
        <translation>El lector funciona de nuevo.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportFlow</name>
    <message>
        <source>lecteur au clavier</source>
        <translation>lector como teclado</translation>
    </message>
    <message>
        <source>lecteur ou caméra</source>
        <translation>lector o cámara</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>texte collé</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>%1 enregistrements relus sur %2</source>
        <translation>%1 registros releídos de %2</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé.</source>
        <translation>Detenido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Varias memorias USB: ¿cuál?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Usar esta memoria</translation>
    </message>
    <message>
        <source>Copie en cours…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été copié.</source>
        <translation>Detenido. No se ha copiado nada.</translation>
    </message>
    <message>
        <source>Copié, relu et contrôlé jusqu’au n° %1. Vous pouvez retirer la clé.</source>
        <translation>Copiado, releído y revisado hasta el n.º %1. Puede retirar la memoria USB.</translation>
    </message>
    <message>
        <source>Copié : %1. Vous pouvez retirer la clé.</source>
        <translation>Copiado: %1. Puede retirar la memoria USB.</translation>
    </message>
    <message numerus="yes">
        <source>Lu par %1 : %n signe(s).</source>
        <translation>
            <numerusform>Leído por %1: %n signo.</numerusform>
            <numerusform>Leído por %1: %n signos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le clavier du lecteur et celui de l’ordinateur s’entendent.</source>
        <translation>El teclado del lector y el del ordenador coinciden.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportScreen</name>
    <message>
        <source>Contrôles</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Detener</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>effacer</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>fermer</source>
        <translation>cerrar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingFlow</name>
    <message>
        <source>Quitter la formation</source>
        <translation>Salir del ejercicio</translation>
    </message>
    <message>
        <source>Le vrai guichet revient comme il était : ses visites, ses brouillons, sa caisse.
Ce que vous avez saisi en formation y reste, à part, et ne part jamais.</source>
        <translation>La ventanilla verdadera vuelve como estaba: sus visitas, sus borradores, su caja.
Lo que anotó en el ejercicio queda allí, aparte, y no se envía nunca.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Les mêmes écrans et les mêmes membres, sans conséquence : pour apprendre et s’exercer.
Rien ne part à la mutuelle, rien ne compte dans la caisse, les numéros sont de la série Z.
Chaque écran et chaque papier porte « FORMATION ». Le vrai guichet attend, intact.</source>
        <translation>Las mismas pantallas y los mismos miembros, sin consecuencias: para aprender y practicar.
Nada va a la mutual, nada cuenta en la caja, los números son de la serie Z.
Cada pantalla y cada papel dice «EJERCICIO». La ventanilla verdadera espera, intacta.</translation>
    </message>
    <message>
        <source>Commencer la formation</source>
        <translation>Empezar el ejercicio</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingMark</name>
    <message>
        <source>FORMATION</source>
        <translation>EJERCICIO</translation>
    </message>
    <message>
        <source>FORMATION · rien ne part, rien ne compte</source>
        <translation>EJERCICIO · nada se envía, nada cuenta</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitCard</name>
    <message>
        <source>Date de la référence</source>
        <translation>Fecha de la referencia</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Normale</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Référence du JJ/MM/AAAA</source>
        <translation>Referencia del DD/MM/AAAA</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message>
        <source>Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte.</source>
        <translation>Atención en curso: Esc guarda el borrador, luego presente de nuevo la tarjeta.</translation>
    </message>
    <message>
        <source>Image d’une carte</source>
        <translation>Imagen de una tarjeta</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Formulaire du %1 : présentez la carte, ou cherchez la personne. Échap pour y renoncer.</source>
        <translation>Formulario del %1: presente la tarjeta, o busque a la persona. Esc para renunciar.</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Formulario en papel</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Atención de otro día, anotada hoy</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>Por regularizar</translation>
    </message>
    <message>
        <source>Urgences et lettres sous 72 h, réponses de la mutuelle</source>
        <translation>Urgencias y cartas en 72 h, respuestas de la mutual</translation>
    </message>
    <message numerus="yes">
        <source>%n à régulariser</source>
        <translation>
            <numerusform>%n por regularizar</numerusform>
            <numerusform>%n por regularizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Formulaire du %1</source>
        <translation>Formulario del %1</translation>
    </message>
    <message>
        <source>Lettre de la mutuelle : ouvrez d’abord les soins de la personne, ou « À régulariser » au menu.</source>
        <translation>Carta de la mutual: abra antes la atención de la persona, o «Por regularizar» en el menú.</translation>
    </message>
</context>
</TS>
