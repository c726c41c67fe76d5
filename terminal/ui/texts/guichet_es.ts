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
        <source>%1 jour</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 días</translation>
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
        <source>1 demande</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation>%1 solicitudes</translation>
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
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <source>Retirer la ligne</source>
        <translation>Quitar la línea</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Guardar borrador</translation>
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
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour (F2).
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation>Presente la tarjeta al lector en cualquier momento: la respuesta aparece sola.
Sin tarjeta: escriba el número, el nombre o el teléfono, y luego Entrar.
Respuesta: O, N o P para la foto; 1 a 4 para la visita; Entrar para la atención.
Atención: código o nombre, Entrar, cantidad, Entrar; F6 efectivo; F10 para cerrar.
Solicitudes (F3): lo que espera, el intercambio por red o por memoria USB.
Esc guarda un borrador: espera entre las visitas del día (F2).
La ventanilla nunca niega la atención: dice quién paga.</translation>
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
        <source>Visites du jour</source>
        <translation>Visitas del día</translation>
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
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>¿Es la persona de la foto?</translation>
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
</context>
</TS>
