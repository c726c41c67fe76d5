<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="fr_FR">
<context>
    <name>Answer</name>
    <message>
        <source>membre %1</source>
        <translation>membro %1</translation>
    </message>
    <message>
        <source>forfait %1</source>
        <translation>valor fixo %1</translation>
    </message>
    <message>
        <source>%1, lettre</source>
        <translation>%1, carta</translation>
    </message>
    <message>
        <source>%1, entente</source>
        <translation>%1, acordo</translation>
    </message>
    <message>
        <source>non couvert</source>
        <translation>não coberto</translation>
    </message>
    <message>
        <source>Aujourd’hui, le membre paie le tarif plein.</source>
        <translation>Hoje o membro paga a tabela completa.</translation>
    </message>
    <message>
        <source>La part de la mutuelle dépend de l’acte : voir à droite.</source>
        <translation>A parte da mútua depende do ato: ver à direita.</translation>
    </message>
    <message>
        <source>La mutuelle paie %1, le membre %2.</source>
        <translation>A mútua paga %1, o membro %2.</translation>
    </message>
    <message>
        <source>inconnu</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Il reste, connu au %1</source>
        <translation>Resta, conhecido em %1</translation>
    </message>
    <message>
        <source>Il reste</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Personne, année</source>
        <translation>Pessoa, ano</translation>
    </message>
    <message>
        <source>Ménage, année</source>
        <translation>Agregado, ano</translation>
    </message>
    <message>
        <source>Cet épisode</source>
        <translation>Este episódio</translation>
    </message>
    <message>
        <source>Épisodes, année</source>
        <translation>Episódios, ano</translation>
    </message>
    <message>
        <source>, %1 personnes</source>
        <translation>, %1 pessoas</translation>
    </message>
    <message>
        <source>Ménage %1%2</source>
        <translation>Agregado %1%2</translation>
    </message>
    <message>
        <source>N° %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Dans le ménage : %1</source>
        <translation>No agregado: %1</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Soins au tarif plein</source>
        <translation>Cuidados pela tabela completa</translation>
    </message>
    <message>
        <source>Nouveau-né de %1</source>
        <translation>Recém-nascido de %1</translation>
    </message>
    <message>
        <source>né le %1, sur la carte de sa mère</source>
        <translation>nascido em %1, com o cartão da mãe</translation>
    </message>
    <message>
        <source>Formulaire papier du %1</source>
        <translation>Formulário em papel de %1</translation>
    </message>
    <message>
        <source>Suite de l’épisode du %1</source>
        <translation>Continua o episódio de %1</translation>
    </message>
    <message>
        <source>Référence du %1</source>
        <translation>Referência de %1</translation>
    </message>
    <message>
        <source>Référence du %1, de %2</source>
        <translation>Referência de %1, por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) ces 7 derniers jours</source>
        <translation>
            <numerusform>%n visita nos últimos 7 dias</numerusform>
            <numerusform>%n visitas nos últimos 7 dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance. Est-ce bien la personne ?</source>
        <translation>Controlo ao acaso: pergunte a data de nascimento. É mesmo a pessoa?</translation>
    </message>
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>É a pessoa da foto?</translation>
    </message>
</context>
<context>
    <name>Bordereau</name>
    <message>
        <source>✗ refus sûr</source>
        <translation>✗ recusa certa</translation>
    </message>
    <message>
        <source>▲ à voir</source>
        <translation>▲ a ver</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>a saber</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) à signer</source>
        <translation>
            <numerusform>%n pedido a assinar</numerusform>
            <numerusform>%n pedidos a assinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) arrivée(s) depuis le bordereau signé</source>
        <translation>
            <numerusform>%n pedido chegado depois da relação assinada</numerusform>
            <numerusform>%n pedidos chegados depois da relação assinada</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune demande pour ce mois</source>
        <translation>Nenhum pedido deste mês</translation>
    </message>
    <message>
        <source>Signé et reçu par la mutuelle : %1</source>
        <translation>Assinada e recebida pela mútua: %1</translation>
    </message>
    <message>
        <source>Signé : %1. Il part avec le prochain échange.</source>
        <translation>Assinada: %1. Segue na próxima troca.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Pedidos</translation>
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
        <translation>Membros</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) refusée(s), à corriger d’abord</source>
        <translation>
            <numerusform>%n pedido recusado, a corrigir primeiro</numerusform>
            <numerusform>%n pedidos recusados, a corrigir primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) en quarantaine</source>
        <translation>
            <numerusform>%n pedido em quarentena</numerusform>
            <numerusform>%n pedidos em quarentena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) annulée(s)</source>
        <translation>
            <numerusform>%n pedido anulado</numerusform>
            <numerusform>%n pedidos anulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) remplacée(s) par une correction</source>
        <translation>
            <numerusform>%n pedido substituído por uma correção</numerusform>
            <numerusform>%n pedidos substituídos por uma correção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) sans droits, payée(s) par le membre</source>
        <translation>
            <numerusform>%n visita sem direitos, paga pelo membro</numerusform>
            <numerusform>%n visitas sem direitos, pagas pelo membro</numerusform>
        </translation>
    </message>
    <message>
        <source>Contrôle : rien à redire</source>
        <translation>Verificação: nada a apontar</translation>
    </message>
    <message numerus="yes">
        <source>Contrôle : %n point(s) à voir</source>
        <translation>
            <numerusform>Verificação: %n ponto a ver</numerusform>
            <numerusform>Verificação: %n pontos a ver</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 à %2 jours</source>
        <translation>%1 a %2 dias</translation>
    </message>
    <message>
        <source>Plus de %1 jours</source>
        <translation>Mais de %1 dias</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par la mutuelle, tous mois</source>
        <translation>Devido pela mútua, todos os meses</translation>
    </message>
    <message>
        <source>Payé : %1</source>
        <translation>Pago: %1</translation>
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
        <translation>%1, arredondamento %2</translation>
    </message>
    <message>
        <source>Il manque</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>À rendre</source>
        <translation>Troco</translation>
    </message>
    <message>
        <source>Lettre %1, %2, jusqu’au %3</source>
        <translation>Carta %1, %2, até %3</translation>
    </message>
    <message>
        <source>Entente préalable %1</source>
        <translation>Acordo prévio %1</translation>
    </message>
    <message>
        <source>Cas particulier : %1</source>
        <translation>Caso especial: %1</translation>
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
        <translation>F4: lista curta, ou texto livre</translation>
    </message>
    <message>
        <source>Acte hors tarif</source>
        <translation>Ato fora da tabela</translation>
    </message>
    <message>
        <source>Libellé et prix saisis ici</source>
        <translation>Nome e preço escritos aqui</translation>
    </message>
    <message>
        <source>Lettre de garantie reçue</source>
        <translation>Carta de garantia recebida</translation>
    </message>
    <message>
        <source>F7 : numéro, montant, date ; ou scannez son code</source>
        <translation>F7: número, valor, data; ou leia o código</translation>
    </message>
    <message>
        <source>Entente préalable reçue</source>
        <translation>Acordo prévio recebido</translation>
    </message>
    <message>
        <source>Son numéro</source>
        <translation>O número</translation>
    </message>
    <message>
        <source>Demander une lettre de garantie</source>
        <translation>Pedir uma carta de garantia</translation>
    </message>
    <message>
        <source>Mise en attente et imprimée</source>
        <translation>Posto em espera e impresso</translation>
    </message>
    <message>
        <source>Demander une entente préalable</source>
        <translation>Pedir um acordo prévio</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Referir para outro centro</translation>
    </message>
    <message>
        <source>F5 : papier avec son code</source>
        <translation>F5: papel com o código</translation>
    </message>
    <message>
        <source>Cas particulier</source>
        <translation>Caso especial</translation>
    </message>
    <message>
        <source>Ce que la mutuelle ne prend pas en charge</source>
        <translation>O que a mútua não cobre</translation>
    </message>
    <message>
        <source>Retirer une ligne</source>
        <translation>Retirar uma linha</translation>
    </message>
    <message>
        <source>F8 : celle du curseur, sinon la dernière</source>
        <translation>F8: a do cursor, senão a última</translation>
    </message>
    <message>
        <source>Pour ces soins</source>
        <translation>Para estes cuidados</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Paludisme simple</source>
        <translation>Malária simples</translation>
    </message>
    <message>
        <source>Infection respiratoire aiguë</source>
        <translation>Infeção respiratória aguda</translation>
    </message>
    <message>
        <source>Diarrhée aiguë</source>
        <translation>Diarreia aguda</translation>
    </message>
    <message>
        <source>Plaie ou traumatisme</source>
        <translation>Ferida ou traumatismo</translation>
    </message>
    <message>
        <source>Consultation prénatale</source>
        <translation>Consulta pré-natal</translation>
    </message>
    <message>
        <source>Accouchement</source>
        <translation>Parto</translation>
    </message>
    <message>
        <source>Infection urinaire</source>
        <translation>Infeção urinária</translation>
    </message>
    <message>
        <source>Hypertension artérielle</source>
        <translation>Hipertensão arterial</translation>
    </message>
    <message>
        <source>Anémie</source>
        <translation>Anemia</translation>
    </message>
    <message>
        <source>Affection de la peau</source>
        <translation>Doença da pele</translation>
    </message>
    <message>
        <source>Quel diagnostic ?</source>
        <translation>Que diagnóstico?</translation>
    </message>
    <message>
        <source>Texte libre</source>
        <translation>Texto livre</translation>
    </message>
    <message>
        <source>2 000 caractères au plus</source>
        <translation>2 000 caracteres no máximo</translation>
    </message>
    <message>
        <source>Cas particulier ?</source>
        <translation>Caso especial?</translation>
    </message>
    <message>
        <source>Ce que la formule ne prend pas en charge : le membre paie.</source>
        <translation>O que a fórmula não cobre: o membro paga.</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Acte hors tarif : de quelle sorte ?</source>
        <translation>Ato fora da tabela: de que tipo?</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Libellé</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Prix d’une unité</source>
        <translation>Preço de uma unidade</translation>
    </message>
    <message>
        <source>1 500</source>
        <translation>1 500</translation>
    </message>
    <message>
        <source>La demande part avec le prochain envoi ; le papier peut partir avant. La réponse s’entre au menu, « À régulariser ».</source>
        <translation>O pedido segue no próximo envio; o papel pode ir antes. A resposta entra-se no menu, «A regularizar».</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Actes demandés, et pourquoi</source>
        <translation>Atos pedidos, e porquê</translation>
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
        <translation>Qual destas pessoas?</translation>
    </message>
    <message>
        <source>D’autres personnes portent ce nom : précisez le prénom ou le village.</source>
        <translation>Há mais pessoas com este nome: indique o nome próprio ou a aldeia.</translation>
    </message>
    <message>
        <source>Liste en préparation, %1 % : quelqu’un peut manquer encore.</source>
        <translation>Lista em preparação, %1 %: ainda pode faltar alguém.</translation>
    </message>
    <message>
        <source>Qui est présent ?</source>
        <translation>Quem está presente?</translation>
    </message>
    <message>
        <source>Ménage %1</source>
        <translation>Agregado %1</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>Envoyée ; le reçu de la mutuelle n’est pas encore là.</source>
        <translation>Enviado; o recibo da mútua ainda não chegou.</translation>
    </message>
    <message>
        <source>Elle part vers la mutuelle au prochain échange.</source>
        <translation>Segue para a mútua na próxima troca.</translation>
    </message>
    <message>
        <source>Corrigée : la demande %1 la remplace.</source>
        <translation>Corrigido: o pedido %1 substitui-o.</translation>
    </message>
    <message>
        <source>Deux versions de cette demande existent. La mutuelle et deux personnes du centre décident ; d’ici là rien n’est effacé.</source>
        <translation>Há duas versões deste pedido. A mútua e duas pessoas do centro decidem; até lá nada se apaga.</translation>
    </message>
    <message>
        <source>Corrigez ce que la mutuelle refuse et renvoyez : une nouvelle demande remplacera celle-ci.</source>
        <translation>Corrija o que a mútua recusa e reenvie: um novo pedido substituirá este.</translation>
    </message>
    <message>
        <source>La mutuelle demande un complément : corrigez et renvoyez, ou répondez-lui.</source>
        <translation>A mútua pede um complemento: corrija e reenvie, ou responda-lhe.</translation>
    </message>
    <message>
        <source>Une partie est refusée. Si c’est une erreur, corrigez et renvoyez.</source>
        <translation>Uma parte foi recusada. Se é um erro, corrija e reenvie.</translation>
    </message>
    <message>
        <source>Annulation demandée : elle est définitive quand la mutuelle l’a reçue.</source>
        <translation>Anulação pedida: é definitiva quando a mútua a receber.</translation>
    </message>
    <message>
        <source>Annulée, la mutuelle l’a confirmé.</source>
        <translation>Anulado, a mútua confirmou.</translation>
    </message>
    <message>
        <source>La mutuelle l’a reçue ; sa réponse viendra.</source>
        <translation>A mútua recebeu-o; a resposta virá.</translation>
    </message>
    <message>
        <source>Acceptée ; le paiement viendra.</source>
        <translation>Aceite; o pagamento virá.</translation>
    </message>
    <message>
        <source>Payée le %1, référence %2.</source>
        <translation>Pago em %1, referência %2.</translation>
    </message>
    <message>
        <source>Payée, référence %1.</source>
        <translation>Pago, referência %1.</translation>
    </message>
    <message>
        <source>%1, aujourd’hui</source>
        <translation>%1, hoje</translation>
    </message>
    <message numerus="yes">
        <source>%1, il y a %n jour(s)</source>
        <translation>
            <numerusform>%1, há %n dia</numerusform>
            <numerusform>%1, há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Soins du</source>
        <translation>Cuidados de</translation>
    </message>
    <message>
        <source>Close le</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mútua</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Payé par le membre</source>
        <translation>Pago pelo membro</translation>
    </message>
    <message>
        <source>Accordé</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Motif de la mutuelle</source>
        <translation>Motivo da mútua</translation>
    </message>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Motivo da anulação</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescritor</translation>
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
        <translation>Cuidados registados</translation>
    </message>
    <message>
        <source>À payer par le membre : %1</source>
        <translation>A pagar pelo membro: %1</translation>
    </message>
    <message>
        <source>À rendre : %1</source>
        <translation>Troco: %1</translation>
    </message>
    <message>
        <source>État : %1. La facture part vers la mutuelle au prochain échange.</source>
        <translation>Situação: %1. O pedido segue para a mútua na próxima troca.</translation>
    </message>
    <message>
        <source>État : %1.</source>
        <translation>Situação: %1.</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>à répondre, aujourd’hui</source>
        <translation>por responder, hoje</translation>
    </message>
    <message numerus="yes">
        <source>à répondre, %n jour(s)</source>
        <translation>
            <numerusform>por responder, %n dia</numerusform>
            <numerusform>por responder, %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Écrite le %1</source>
        <translation>Escrita em %1</translation>
    </message>
    <message>
        <source>Anonyme</source>
        <translation>Anónima</translation>
    </message>
    <message>
        <source>Réponse du %1</source>
        <translation>Resposta de %1</translation>
    </message>
    <message>
        <source>Close le %1</source>
        <translation>Fechada em %1</translation>
    </message>
    <message>
        <source>Accueil, attente</source>
        <translation>Acolhimento, espera</translation>
    </message>
    <message>
        <source>Paiement sans reçu</source>
        <translation>Pagamento sem recibo</translation>
    </message>
    <message>
        <source>Soins refusés</source>
        <translation>Cuidados recusados</translation>
    </message>
    <message>
        <source>Médicament manquant</source>
        <translation>Medicamento em falta</translation>
    </message>
    <message>
        <source>Prix trop élevé</source>
        <translation>Preço demasiado alto</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Outra coisa</translation>
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
        <translation>✓ fechada</translation>
    </message>
    <message numerus="yes">
        <source>%n plainte(s)</source>
        <translation>
            <numerusform>%n queixa</numerusform>
            <numerusform>%n queixas</numerusform>
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
        <translation>Nenhuma visita nesse dia.</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Carta de garantia a obter</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Urgência a justificar</translation>
    </message>
    <message>
        <source>délai passé</source>
        <translation>prazo passado</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Soins saisis, pas encore clos</source>
        <translation>Cuidados anotados, por fechar</translation>
    </message>
    <message>
        <source>Droits vérifiés, sans soins</source>
        <translation>Direitos verificados, sem cuidados</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>À finir (%1)</source>
        <translation>A terminar (%1)</translation>
    </message>
    <message>
        <source>Rien à finir des jours passés.</source>
        <translation>Nada a terminar dos dias passados.</translation>
    </message>
    <message>
        <source>après clôture</source>
        <translation>após o fecho</translation>
    </message>
    <message>
        <source>Demande annulée, argent rendu</source>
        <translation>Pedido anulado, dinheiro devolvido</translation>
    </message>
    <message>
        <source>Demande corrigée, différence</source>
        <translation>Pedido corrigido, diferença</translation>
    </message>
    <message>
        <source>dû %1</source>
        <translation>devido %1</translation>
    </message>
    <message>
        <source>dû %1, reçu %2, rendu %3</source>
        <translation>devido %1, recebido %2, troco %3</translation>
    </message>
    <message>
        <source>Caisse (%1)</source>
        <translation>Caixa (%1)</translation>
    </message>
    <message>
        <source>Aucun argent reçu ni rendu ce jour-là.</source>
        <translation>Nenhum dinheiro recebido nem devolvido nesse dia.</translation>
    </message>
    <message>
        <source>Dû par les membres</source>
        <translation>Devido pelos membros</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Monnaie rendue</source>
        <translation>Troco dado</translation>
    </message>
    <message>
        <source>Rendu, demandes annulées ou corrigées</source>
        <translation>Devolvido, pedidos anulados ou corrigidos</translation>
    </message>
    <message>
        <source>%1 h à %2 h</source>
        <translation>das %1 às %2 h</translation>
    </message>
    <message>
        <source>Agent n° %1</source>
        <translation>Agente n.º %1</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, juste</source>
        <translation>Fechada às %1 · contado %2, certo</translation>
    </message>
    <message>
        <source>Clôturée à %1 · compté %2, écart %3</source>
        <translation>Fechada às %1 · contado %2, diferença %3</translation>
    </message>
    <message>
        <source>Aujourd’hui, %1</source>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Journée du %1</source>
        <translation>Dia %1</translation>
    </message>
    <message>
        <source>Pas encore clôturée</source>
        <translation>Ainda não fechado</translation>
    </message>
    <message>
        <source>Pas clôturée ce jour-là : sa caisse compte dans la clôture suivante</source>
        <translation>Não fechado nesse dia: a caixa conta no fecho seguinte</translation>
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
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Claires</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Sombres</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>Sombres la nuit</source>
        <translation>Escuras à noite</translation>
    </message>
    <message>
        <source>Sons : oui, non, attention</source>
        <translation>Sons: sim, não, atenção</translation>
    </message>
    <message>
        <source>Avec</source>
        <translation>Com</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sem</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Médicaments génériques (MEG), en % des lignes</source>
        <translation>Medicamentos genéricos (GEN), % das linhas</translation>
    </message>
    <message>
        <source>but : 80 %</source>
        <translation>meta: 80 %</translation>
    </message>
    <message>
        <source>Coût moyen d’un cas</source>
        <translation>Custo médio de um caso</translation>
    </message>
    <message>
        <source>Visites</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Droits fermés à l’accueil</source>
        <translation>Direitos fechados no acolhimento</translation>
    </message>
    <message>
        <source>Droits fermés, par motif</source>
        <translation>Direitos fechados, por motivo</translation>
    </message>
    <message>
        <source>Lignes refusées par la mutuelle, par motif</source>
        <translation>Linhas recusadas pela mútua, por motivo</translation>
    </message>
    <message>
        <source>Semestre en cours</source>
        <translation>Semestre em curso</translation>
    </message>
    <message>
        <source>Semestre passé</source>
        <translation>Semestre passado</translation>
    </message>
    <message>
        <source>Trimestre en cours</source>
        <translation>Trimestre em curso</translation>
    </message>
    <message>
        <source>Année en cours</source>
        <translation>Ano em curso</translation>
    </message>
    <message>
        <source>Année passée</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>du %1 au %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>%1 · membre %2</source>
        <translation>%1 · membro %2</translation>
    </message>
    <message>
        <source>Visite : %1</source>
        <translation>Visita: %1</translation>
    </message>
    <message>
        <source>○ ouverte</source>
        <translation>○ aberta</translation>
    </message>
    <message>
        <source>▲ brouillon</source>
        <translation>▲ rascunho</translation>
    </message>
    <message>
        <source>✓ close</source>
        <translation>✓ fechada</translation>
    </message>
    <message>
        <source>✗ non</source>
        <translation>✗ não</translation>
    </message>
    <message>
        <source>Pas de liste</source>
        <translation>Sem lista</translation>
    </message>
    <message>
        <source>Liste %1, non signée · %2</source>
        <translation>Lista %1, não assinada · %2</translation>
    </message>
    <message>
        <source>Liste du %1 · %2</source>
        <translation>Lista de %1 · %2</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 em espera</translation>
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
        <translation> · 1 aberta</translation>
    </message>
    <message>
        <source> · %1 ouvertes</source>
        <translation> · %1 abertas</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Última troca: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Ainda nenhuma troca com a mútua</translation>
    </message>
    <message>
        <source>%1 à revoir</source>
        <translation>%1 a rever</translation>
    </message>
    <message>
        <source>aujourd’hui</source>
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LateForm</name>
    <message>
        <source>Formulaire rempli sur papier</source>
        <translation>Formulário preenchido em papel</translation>
    </message>
    <message>
        <source>Le jour des soins compte pour les droits et les prix. Au-delà de 7 jours, dites pourquoi.</source>
        <translation>O dia dos cuidados conta para direitos e preços. Passados 7 dias, diga porquê.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Jour des soins</source>
        <translation>Dia dos cuidados</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Raison du retard, numéro du formulaire</source>
        <translation>Motivo do atraso, número do formulário</translation>
    </message>
    <message>
        <source>Coupure de courant, formulaire n° …</source>
        <translation>Corte de luz, formulário n.º …</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Lettre de garantie</source>
        <translation>Carta de garantia</translation>
    </message>
    <message>
        <source>Entente préalable</source>
        <translation>Acordo prévio</translation>
    </message>
    <message>
        <source>Réponse de la mutuelle</source>
        <translation>Resposta da mútua</translation>
    </message>
    <message>
        <source>Régulariser</source>
        <translation>Regularizar</translation>
    </message>
    <message>
        <source>Tapez ce que dit le papier, ou scannez son code.</source>
        <translation>Escreva o que diz o papel, ou leia o código.</translation>
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
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>150 000</source>
        <translation>150 000</translation>
    </message>
    <message>
        <source>Valable jusqu’au</source>
        <translation>Válida até</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Si elle refuse : pourquoi</source>
        <translation>Se recusa: porquê</translation>
    </message>
    <message>
        <source>Justification de l’urgence</source>
        <translation>Justificação da urgência</translation>
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
        <translation>Ficheiro dos membros</translation>
    </message>
    <message>
        <source>Aucun encore : demandez-le à la mutuelle.</source>
        <translation>Ainda nenhum: peça-o à mútua.</translation>
    </message>
    <message>
        <source>Du %1, aujourd’hui</source>
        <translation>De %1, hoje</translation>
    </message>
    <message numerus="yes">
        <source>Du %1, il a %n jour(s)</source>
        <translation>
            <numerusform>De %1, tem %n dia</numerusform>
            <numerusform>De %1, tem %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Demandes en attente</source>
        <translation>Pedidos à espera</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>la plus ancienne a %n jour(s)</source>
        <translation>
            <numerusform>o mais antigo tem %n dia</numerusform>
            <numerusform>o mais antigo tem %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernier échange</source>
        <translation>Última troca</translation>
    </message>
    <message>
        <source>Aucun encore avec la mutuelle</source>
        <translation>Ainda nenhuma com a mútua</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Aucune : les papiers se lisent à l’écran</source>
        <translation>Nenhuma: os papéis leem-se no ecrã</translation>
    </message>
    <message>
        <source>Lecteur branché comme clavier</source>
        <translation>Leitor ligado como teclado</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Leitor de cartões</translation>
    </message>
    <message>
        <source>Place sur le disque</source>
        <translation>Espaço no disco</translation>
    </message>
    <message>
        <source>Inconnue</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1 Go libres</source>
        <translation>%1 GB livres</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB livres</translation>
    </message>
    <message>
        <source>Réception</source>
        <translation>Receção</translation>
    </message>
    <message>
        <source>Soins</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>Chef de poste</source>
        <translation>Chefe do posto</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>Bonjour, %1 (%2)</source>
        <translation>Bom dia, %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>enregistrée (sans reçu signé)</source>
        <translation>registada (sem recibo assinado)</translation>
    </message>
    <message>
        <source>%1 accordés sur %2</source>
        <translation>%1 concedidos de %2</translation>
    </message>
    <message>
        <source>deux versions : appelez la mutuelle, rien n’est effacé</source>
        <translation>duas versões: ligue à mútua, nada se apaga</translation>
    </message>
    <message>
        <source>Portez une clé à la mutuelle aujourd’hui.</source>
        <translation>Leve hoje uma pen à mútua.</translation>
    </message>
    <message>
        <source>Copiez sur une clé et portez-la à la mutuelle.</source>
        <translation>Copie para uma pen e leve-a à mútua.</translation>
    </message>
    <message>
        <source>Essayez le réseau, sinon une clé.</source>
        <translation>Tente a rede, senão uma pen.</translation>
    </message>
    <message>
        <source>Pensez à la clé.</source>
        <translation>Pense na pen.</translation>
    </message>
    <message>
        <source>%1 en attente</source>
        <translation>%1 em espera</translation>
    </message>
    <message>
        <source>la plus ancienne : aujourd’hui</source>
        <translation>o mais antigo: hoje</translation>
    </message>
    <message>
        <source>la plus ancienne : %1 j</source>
        <translation>o mais antigo: %1 d</translation>
    </message>
    <message>
        <source>Rien en attente</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>La mutuelle a tout reçu.</source>
        <translation>A mútua recebeu tudo.</translation>
    </message>
    <message>
        <source>Dernier échange : %1</source>
        <translation>Última troca: %1</translation>
    </message>
    <message>
        <source>Aucun échange encore avec la mutuelle</source>
        <translation>Ainda nenhuma troca com a mútua</translation>
    </message>
    <message>
        <source>%1 demande envoyée</source>
        <translation>%1 pedido enviado</translation>
    </message>
    <message>
        <source>%1 demandes envoyées</source>
        <translation>%1 pedidos enviados</translation>
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
        <translation>%1 resposta</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 respostas</translation>
    </message>
    <message>
        <source>%1 paiement</source>
        <translation>%1 pagamento</translation>
    </message>
    <message>
        <source>%1 paiements</source>
        <translation>%1 pagamentos</translation>
    </message>
    <message>
        <source>liste des membres n° %1</source>
        <translation>lista dos membros n.º %1</translation>
    </message>
    <message>
        <source>Rien de nouveau.</source>
        <translation>Nada de novo.</translation>
    </message>
    <message>
        <source>corrigée par %1</source>
        <translation>corrigido por %1</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>À traiter</source>
        <translation>A tratar</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Respondidos</translation>
    </message>
    <message>
        <source>Tous les mois</source>
        <translation>Todos os meses</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n pedido</numerusform>
            <numerusform>%n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, les %2 premières</source>
        <translation>%1, os primeiros %2</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Le guichet ne peut pas ouvrir</source>
        <translation>O guiché não pode abrir</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>Vers quel centre ?</source>
        <translation>Para que centro?</translation>
    </message>
    <message>
        <source>Le papier porte un code : l’autre centre le lit, et sait d’où vient la personne.</source>
        <translation>O papel leva um código: o outro centro lê-o e sabe de onde vem a pessoa.</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Centre ou service</source>
        <translation>Centro ou serviço</translation>
    </message>
    <message>
        <source>Hôpital de zone, maternité…</source>
        <translation>Hospital de zona, maternidade…</translation>
    </message>
    <message>
        <source>Motif</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ce qui demande un autre plateau</source>
        <translation>O que exige outros meios</translation>
    </message>
</context>
<context>
    <name>Support</name>
    <message>
        <source>De la lecture à la réponse : %1 ms, d’habitude %2 ms.</source>
        <translation>Da leitura à resposta: %1 ms, de costume %2 ms.</translation>
    </message>
    <message>
        <source>Lecteur de cartes</source>
        <translation>Leitor de cartões</translation>
    </message>
    <message>
        <source>À essayer</source>
        <translation>A testar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Lisez une carte maintenant : ce qui est lu s’affiche ici, avec le clavier reconnu. Rien n’est enregistré.</source>
        <translation>Leia um cartão agora: o que é lido aparece aqui, com o teclado reconhecido. Nada é registado.</translation>
    </message>
    <message>
        <source>Caméra</source>
        <translation>Câmara</translation>
    </message>
    <message>
        <source>Absente</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Prête</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>L’image doit être nette et claire. Tenez la carte à plat, dans le cadre.</source>
        <translation>A imagem deve ser nítida e clara. Segure o cartão direito, na moldura.</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>La page d’essai montre les accents, les montants et un code à lire.</source>
        <translation>A página de teste mostra acentos, valores e um código para ler.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est réglée : les papiers sont gardés en PDF. Le travail continue.</source>
        <translation>Nenhuma impressora configurada: os papéis são guardados em PDF. O trabalho continua.</translation>
    </message>
    <message>
        <source>Imprimer l’essai</source>
        <translation>Imprimir o teste</translation>
    </message>
    <message>
        <source>Date et heure</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Sûre</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>À vérifier</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Confiance : %1 sur 4.</source>
        <translation>Confiança: %1 de 4.</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Presque plein</source>
        <translation>Quase cheio</translation>
    </message>
    <message>
        <source>Douteux</source>
        <translation>Duvidoso</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>%1 Mo libres</source>
        <translation>%1 MB livres</translation>
    </message>
    <message>
        <source>Une écriture est confirmée en %1 ms.</source>
        <translation>Uma escrita é confirmada em %1 ms.</translation>
    </message>
    <message>
        <source>Cette mesure est un indice : seul un essai de coupure prouve qu’un support garde ce qu’il confirme.</source>
        <translation>Esta medida é um indício: só um teste de corte prova que um suporte guarda o que confirma.</translation>
    </message>
    <message>
        <source>Mesurer encore</source>
        <translation>Medir outra vez</translation>
    </message>
    <message>
        <source>Fichier des membres</source>
        <translation>Ficheiro dos membros</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%n jour(s)</source>
        <comment>age of the list</comment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Le fichier est récent.</source>
        <translation>O ficheiro é recente.</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Envios</translation>
    </message>
    <message numerus="yes">
        <source>%n en attente</source>
        <comment>claims</comment>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Par clé</source>
        <translation>Por pen</translation>
    </message>
    <message>
        <source>Dernier échange : %1.</source>
        <translation>Última troca: %1.</translation>
    </message>
    <message>
        <source>Aucun échange encore.</source>
        <translation>Ainda nenhuma troca.</translation>
    </message>
    <message>
        <source>F3 sur l’écran d’accueil : envoyer maintenant, ou par clé.</source>
        <translation>F3 no ecrã inicial: enviar agora, ou por pen.</translation>
    </message>
    <message>
        <source>À contrôler</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Intacto</translation>
    </message>
    <message>
        <source>Abîmé</source>
        <translation>Danificado</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) relus : chacun tient au précédent.</source>
        <translation>
            <numerusform>%n registo relido: cada um liga ao anterior.</numerusform>
            <numerusform>%n registos relidos: cada um liga ao anterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relit chaque enregistrement et sa signature. Le guichet attend pendant ce temps ; on peut arrêter.</source>
        <translation>Relê cada registo e a sua assinatura. O guiché espera entretanto; pode-se parar.</translation>
    </message>
    <message>
        <source>Contrôler</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Copie de sauvegarde</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message numerus="yes">
        <source>il y a %n jour(s)</source>
        <comment>age of the copy</comment>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Dernière copie le %1, jusqu’au n° %2.</source>
        <translation>Última cópia em %1, até ao n.º %2.</translation>
    </message>
    <message>
        <source>La copie est scellée, relue et contrôlée avant de compter. Pour la remettre en place : guichetctl restore.</source>
        <translation>A cópia é selada, relida e verificada antes de contar. Para a repor: guichetctl restore.</translation>
    </message>
    <message>
        <source>Copier sur une clé</source>
        <translation>Copiar para uma pen</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Codes et détails techniques, sans aucune donnée personnelle.</source>
        <translation>Códigos e detalhes técnicos, sem qualquer dado pessoal.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>réglages de base</source>
        <translation>definições de base</translation>
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
        <translation>Cartão não autêntico</translation>
    </message>
    <message>
        <source>Carte en opposition</source>
        <translation>Cartão anulado</translation>
    </message>
    <message>
        <source>Carte expirée</source>
        <translation>Cartão caducado</translation>
    </message>
    <message>
        <source>Absent de la liste</source>
        <translation>Fora da lista</translation>
    </message>
    <message>
        <source>Pas de convention</source>
        <translation>Sem convenção</translation>
    </message>
    <message>
        <source>Formule fermée</source>
        <translation>Fórmula fechada</translation>
    </message>
    <message>
        <source>Droits suspendus</source>
        <translation>Direitos suspensos</translation>
    </message>
    <message>
        <source>Ménage radié</source>
        <translation>Agregado excluído</translation>
    </message>
    <message>
        <source>Déclaré décédé</source>
        <translation>Dado como falecido</translation>
    </message>
    <message>
        <source>Droits arrêtés</source>
        <translation>Direitos terminados</translation>
    </message>
    <message>
        <source>Pas encore adhérent</source>
        <translation>Ainda não é membro</translation>
    </message>
    <message>
        <source>Période d’observation</source>
        <translation>Período de espera</translation>
    </message>
    <message>
        <source>Cotisation incomplète</source>
        <translation>Quota incompleta</translation>
    </message>
    <message>
        <source>Cotisation échue</source>
        <translation>Quota vencida</translation>
    </message>
    <message>
        <source>Âge dépassé</source>
        <translation>Idade ultrapassada</translation>
    </message>
    <message>
        <source>Enfant à inscrire</source>
        <translation>Criança a inscrever</translation>
    </message>
    <message>
        <source>Nombre d’épisodes atteint</source>
        <translation>Episódios esgotados</translation>
    </message>
    <message>
        <source>Référence nécessaire</source>
        <translation>Referência necessária</translation>
    </message>
    <message>
        <source>Référence dépassée</source>
        <translation>Referência vencida</translation>
    </message>
    <message>
        <source>née vers %1</source>
        <translation>nascida por volta de %1</translation>
    </message>
    <message>
        <source>né vers %1</source>
        <translation>nascido por volta de %1</translation>
    </message>
    <message>
        <source>née en %1</source>
        <translation>nascida em %1</translation>
    </message>
    <message>
        <source>né en %1</source>
        <translation>nascido em %1</translation>
    </message>
    <message>
        <source>née le %1</source>
        <translation>nascida em %1</translation>
    </message>
    <message>
        <source>né le %1</source>
        <translation>nascido em %1</translation>
    </message>
    <message>
        <source>%1 ans</source>
        <translation>%1 anos</translation>
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
        <translation>Não é a pessoa da foto: verifique um documento de identidade, ou procure a pessoa certa (F7, Esc).</translation>
    </message>
    <message>
        <source>Pas de photo : noter la pièce d’identité présentée.</source>
        <translation>Sem foto: anote o documento de identidade apresentado.</translation>
    </message>
    <message>
        <source>Contrôle au hasard : demandez la date de naissance, puis O ou N.</source>
        <translation>Controlo ao acaso: pergunte a data de nascimento, depois O ou N.</translation>
    </message>
    <message>
        <source>Regardez d’abord la personne et la photo : O, N ou P.</source>
        <translation>Olhe primeiro para a pessoa e a foto: O, N ou P.</translation>
    </message>
    <message>
        <source>Pour cette personne</source>
        <translation>Para esta pessoa</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Référer vers un autre centre</source>
        <translation>Referir para outro centro</translation>
    </message>
    <message>
        <source>F5 : papier avec son code, pour la personne</source>
        <translation>F5: papel com o código, para a pessoa</translation>
    </message>
    <message>
        <source>Nouveau-né</source>
        <translation>Recém-nascido</translation>
    </message>
    <message>
        <source>F8 : l’enfant est vu sur la carte de sa mère</source>
        <translation>F8: a criança é vista com o cartão da mãe</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Formulário em papel</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Cuidados de outro dia, escritos hoje</translation>
    </message>
    <message>
        <source>Ticket de vérification</source>
        <translation>Talão de verificação</translation>
    </message>
    <message>
        <source>F6 : le code et les droits, imprimés</source>
        <translation>F6: o código e os direitos, impressos</translation>
    </message>
    <message>
        <source>Quand l’enfant est-il né ?</source>
        <translation>Quando nasceu a criança?</translation>
    </message>
    <message>
        <source>Il est vu sur la carte de sa mère, le temps de l’inscrire.</source>
        <translation>Vista com o cartão da mãe até ser inscrita.</translation>
    </message>
    <message>
        <source>Vérifier les droits</source>
        <translation>Verificar os direitos</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referência %1 registada.</translation>
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
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Pessoa seguinte</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Talão</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mais</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BadgeStage</name>
    <message>
        <source>Badge devant le lecteur</source>
        <translation>Crachá diante do leitor</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchFlow</name>
    <message>
        <source>Bordereau %1 signé. Imprimez-le ; il part avec le prochain échange.</source>
        <translation>Relação %1 assinada. Imprima-a; segue na próxima troca.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::BatchScreen</name>
    <message>
        <source>À payer par la mutuelle</source>
        <translation>A pagar pela mútua</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Hors bordereau : %1</source>
        <translation>Fora da relação: %1</translation>
    </message>
    <message>
        <source>Lecture des demandes : %1 %</source>
        <translation>Leitura dos pedidos: %1 %</translation>
    </message>
    <message>
        <source>Impayés selon l’âge des soins, et paiements</source>
        <translation>Por pagar segundo a antiguidade, e pagamentos</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Assinar</translation>
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
        <translation>Por pagar</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>Seguinte</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CardStage</name>
    <message>
        <source>Présentez la carte</source>
        <translation>Apresente o cartão</translation>
    </message>
    <message>
        <source>au lecteur, ou cherchez ci-dessous</source>
        <translation>ao leitor, ou procure em baixo</translation>
    </message>
    <message>
        <source>le code dans le cadre, ou cherchez ci-dessous</source>
        <translation>o código na moldura, ou procure em baixo</translation>
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
        <translation>Nada a fechar ainda: junte um ato ou um medicamento.</translation>
    </message>
    <message>
        <source>diagnostic</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>Demande %1 enregistrée : elle part avec le prochain envoi.</source>
        <translation>Pedido %1 registado: segue no próximo envio.</translation>
    </message>
    <message>
        <source>Référence %1 enregistrée.</source>
        <translation>Referência %1 registada.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CareScreen</name>
    <message>
        <source>Chercher un acte ou un médicament</source>
        <translation>Procurar um ato ou um medicamento</translation>
    </message>
    <message>
        <source>Diagnostic</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Prescripteur</source>
        <translation>Prescritor</translation>
    </message>
    <message>
        <source>Acte ou médicament : code ou nom</source>
        <translation>Ato ou medicamento: código ou nome</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Ato ou medicamento</translation>
    </message>
    <message>
        <source>Qté</source>
        <translation>Qtd.</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mútua</translation>
    </message>
    <message>
        <source>Membre</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Rien de ce nom dans le tarif : essayez le code, ou un autre mot.</source>
        <translation>Nada com este nome na tabela: tente o código ou outra palavra.</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Espèces</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Guardar rascunho</translation>
    </message>
    <message>
        <source>Favoris</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CeilingsCard</name>
    <message>
        <source>%1 : reste %2</source>
        <translation>%1: resta %2</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ChooseScreen</name>
    <message>
        <source>C’est cette personne</source>
        <translation>É esta pessoa</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimFlow</name>
    <message>
        <source>Saisie deux fois</source>
        <translation>Escrito duas vezes</translation>
    </message>
    <message>
        <source>Mauvaise personne</source>
        <translation>Pessoa errada</translation>
    </message>
    <message>
        <source>Soins non donnés</source>
        <translation>Cuidados não prestados</translation>
    </message>
    <message>
        <source>Erreur dans les actes ou les montants</source>
        <translation>Erro nos atos ou nos valores</translation>
    </message>
    <message>
        <source>Pourquoi annuler cette demande ?</source>
        <translation>Porquê anular este pedido?</translation>
    </message>
    <message>
        <source>La mutuelle reçoit l’annulation et son motif ; rien n’est effacé.</source>
        <translation>A mútua recebe a anulação e o motivo; nada se apaga.</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Pedir a anulação</translation>
    </message>
    <message>
        <source>Autre motif, à écrire</source>
        <translation>Outro motivo, a escrever</translation>
    </message>
    <message>
        <source>Annulation enregistrée. Elle part vers la mutuelle au prochain échange.</source>
        <translation>Anulação registada. Segue para a mútua na próxima troca.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ClaimScreen</name>
    <message>
        <source>Motif de l’annulation</source>
        <translation>Motivo da anulação</translation>
    </message>
    <message>
        <source>Pourquoi l’annuler ?</source>
        <translation>Porquê anulá-lo?</translation>
    </message>
    <message>
        <source>Acte ou médicament</source>
        <translation>Ato ou medicamento</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mútua</translation>
    </message>
    <message>
        <source>Lignes de la demande</source>
        <translation>Linhas do pedido</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Demander l’annulation</source>
        <translation>Pedir a anulação</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ne pas annuler</source>
        <translation>Não anular</translation>
    </message>
    <message>
        <source>Corriger et renvoyer</source>
        <translation>Corrigir e reenviar</translation>
    </message>
    <message>
        <source>Duplicata</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Annuler la demande</source>
        <translation>Anular o pedido</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CloseScreen</name>
    <message>
        <source>Clôture du %1</source>
        <translation>Fecho de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) close(s)</source>
        <translation>
            <numerusform>%n pedido fechado</numerusform>
            <numerusform>%n pedidos fechados</numerusform>
        </translation>
    </message>
    <message>
        <source>Dû par les membres : %1</source>
        <translation>Devido pelos membros: %1</translation>
    </message>
    <message>
        <source>Rendu aux membres : %1</source>
        <translation>Devolvido aos membros: %1</translation>
    </message>
    <message numerus="yes">
        <source>Dont %n mouvement(s) de jours non clôturés ou d’après une clôture</source>
        <translation>
            <numerusform>Dos quais %n movimento de dias não fechados ou após um fecho</numerusform>
            <numerusform>Dos quais %n movimentos de dias não fechados ou após um fecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visite(s) encore ouverte(s) : elles restent à finir demain</source>
        <translation>
            <numerusform>%n visita ainda aberta: fica para amanhã</numerusform>
            <numerusform>%n visitas ainda abertas: ficam para amanhã</numerusform>
        </translation>
    </message>
    <message>
        <source>Pourquoi cet écart ?</source>
        <translation>Porquê esta diferença?</translation>
    </message>
    <message>
        <source>Espèces comptées</source>
        <translation>Dinheiro contado</translation>
    </message>
    <message>
        <source>Attendu en caisse</source>
        <translation>Esperado em caixa</translation>
    </message>
    <message>
        <source>Espèces comptées, sans le fond de caisse</source>
        <translation>Dinheiro contado, sem o fundo de caixa</translation>
    </message>
    <message>
        <source>Clôturer et imprimer</source>
        <translation>Fechar e imprimir</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Ainda não</translation>
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
        <translation>Enter</translation>
    </message>
    <message>
        <source>Personne suivante</source>
        <translation>Pessoa seguinte</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Atestado</translation>
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
        <translation>Nenhuma queixa. F10 para escrever uma, ou F9 de qualquer ecrã.</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Livro de queixas</translation>
    </message>
    <message>
        <source>Écrire une plainte</source>
        <translation>Escrever uma queixa</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Clore</source>
        <translation>Fechar</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintFlow</name>
    <message>
        <source>Plainte %1 enregistrée.</source>
        <translation>Queixa %1 registada.</translation>
    </message>
    <message>
        <source>Répondre à la plainte %1</source>
        <translation>Responder à queixa %1</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Enregistrer la réponse</source>
        <translation>Guardar a resposta</translation>
    </message>
    <message>
        <source>Clore la plainte %1</source>
        <translation>Fechar a queixa %1</translation>
    </message>
    <message>
        <source>Un mot de la fin, si besoin</source>
        <translation>Uma última palavra, se necessário</translation>
    </message>
    <message>
        <source>Pourquoi la clore sans réponse ?</source>
        <translation>Porquê fechá-la sem resposta?</translation>
    </message>
    <message>
        <source>Clore la plainte</source>
        <translation>Fechar a queixa</translation>
    </message>
    <message>
        <source>Réponse enregistrée.</source>
        <translation>Resposta registada.</translation>
    </message>
    <message>
        <source>Plainte close.</source>
        <translation>Queixa fechada.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ComplaintWriteScreen</name>
    <message>
        <source>Ce que dit la personne</source>
        <translation>O que diz a pessoa</translation>
    </message>
    <message>
        <source>Numéro de membre</source>
        <translation>Número de membro</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Plainte</source>
        <translation>Queixa</translation>
    </message>
    <message>
        <source>De quoi s’agit-il ?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>Ce que dit la personne, en ses mots</source>
        <translation>O que diz a pessoa, nas suas palavras</translation>
    </message>
    <message>
        <source>Numéro de membre, si elle veut</source>
        <translation>Número de membro, se quiser</translation>
    </message>
    <message>
        <source>Téléphone, si elle veut</source>
        <translation>Telefone, se quiser</translation>
    </message>
    <message>
        <source>Enregistrer et imprimer</source>
        <translation>Guardar e imprimir</translation>
    </message>
    <message>
        <source>Cahier des plaintes</source>
        <translation>Livro de queixas</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
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
        <translation>Apresente o cartão ao leitor a qualquer momento: a resposta aparece sozinha.
Sem cartão: escreva o número, o nome ou o telefone, depois Enter.
Resposta: O, N ou P para a foto; 1 a 4 para a visita; Enter para os cuidados.
Cuidados: código ou nome, Enter, quantidade, Enter; F6 dinheiro; F10 para fechar.
Pedidos (F3): o que espera, a troca por rede ou por pen.
Esc guarda um rascunho: espera nas visitas do dia, à direita do início (setas).
Dia (F2): visitas, o que falta terminar, caixa. Queixa (F9): de todo o lado, nada se perde.
O guiché nunca recusa cuidados: diz quem paga.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::CoveredCard</name>
    <message>
        <source>Ce qui est couvert ici</source>
        <translation>O que é coberto aqui</translation>
    </message>
    <message>
        <source>et %1 autres catégories</source>
        <translation>e mais %1 categorias</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayFlow</name>
    <message>
        <source>✓ Juste</source>
        <translation>✓ Certo</translation>
    </message>
    <message>
        <source>▲ Il manque %1</source>
        <translation>▲ Faltam %1</translation>
    </message>
    <message>
        <source>▲ %1 de trop</source>
        <translation>▲ Sobram %1</translation>
    </message>
    <message>
        <source>Journée clôturée. Pensez à la sauvegarde : menu, Support.</source>
        <translation>Dia fechado. Pense na cópia de segurança: menu, Suporte.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DayScreen</name>
    <message>
        <source>Autre jour</source>
        <translation>Outro dia</translation>
    </message>
    <message>
        <source>JJ/MM/AAAA</source>
        <translation>DD/MM/AAAA</translation>
    </message>
    <message>
        <source>Jour précédent</source>
        <translation>Dia anterior</translation>
    </message>
    <message>
        <source>Jour suivant</source>
        <translation>Dia seguinte</translation>
    </message>
    <message>
        <source>Caisse du jour</source>
        <translation>Caixa do dia</translation>
    </message>
    <message>
        <source>En caisse, ce jour</source>
        <translation>Em caixa, nesse dia</translation>
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
        <translation>escolhido</translation>
    </message>
    <message>
        <source>Clôturer la journée</source>
        <translation>Fechar o dia</translation>
    </message>
    <message>
        <source>Réimprimer la clôture</source>
        <translation>Reimprimir o fecho</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DecisionCard</name>
    <message>
        <source>Code de vérification</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>Code de vérification %1</source>
        <translation>Código de verificação %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DisplayScreen</name>
    <message>
        <source>Langue et affichage</source>
        <translation>Idioma e ecrã</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::DoorFlow</name>
    <message>
        <source>Ce n’est pas un badge du personnel.</source>
        <translation>Não é um crachá do pessoal.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::FollowUpFlow</name>
    <message>
        <source>Quelle période ?</source>
        <translation>Que período?</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Chiffres de la convention</source>
        <translation>Números da convenção</translation>
    </message>
    <message>
        <source>lecture : %1 %</source>
        <translation>leitura: %1 %</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
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
        <translation>Gráfico seguinte</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Hall</name>
    <message>
        <source>Demandes</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Ce qui attend, ce qui est répondu ; envoyer par réseau ou par clé</source>
        <translation>O que espera, o que foi respondido; enviar por rede ou pen</translation>
    </message>
    <message>
        <source>Langue et affichage</source>
        <translation>Idioma e ecrã</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Visites, ce qui reste à finir, caisse et clôture du soir</source>
        <translation>Visitas, o que falta terminar, caixa e fecho do dia</translation>
    </message>
    <message>
        <source>Bordereau</source>
        <translation>Relação</translation>
    </message>
    <message>
        <source>Le mois : contrôler, signer, imprimer, envoyer ; impayés et paiements</source>
        <translation>O mês: verificar, assinar, imprimir, enviar; por pagar e pagamentos</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Acompanhamento</translation>
    </message>
    <message>
        <source>Les chiffres de la convention, par semestre, et leurs graphiques</source>
        <translation>Os números da convenção, por semestre, e os seus gráficos</translation>
    </message>
    <message>
        <source>Plaintes</source>
        <translation>Queixas</translation>
    </message>
    <message>
        <source>Le cahier : écrire, répondre, clore</source>
        <translation>O livro: escrever, responder, fechar</translation>
    </message>
    <message>
        <source>Quitter la formation</source>
        <translation>Sair da formação</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>S’exercer sur les mêmes écrans : rien ne part, rien ne compte</source>
        <translation>Treinar nos mesmos ecrãs: nada é enviado, nada conta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Suporte</translation>
    </message>
    <message>
        <source>Essayer lecteur, imprimante, disque ; contrôler le journal ; copie de sauvegarde ; incidents</source>
        <translation>Testar leitor, impressora, disco; verificar o diário; cópia de segurança; incidentes</translation>
    </message>
    <message>
        <source>Fin de service</source>
        <translation>Fim de serviço</translation>
    </message>
    <message>
        <source>Ferme la session ; le guichet attend le badge suivant, rien de saisi n’est perdu</source>
        <translation>Fecha a sessão; o balcão espera o próximo crachá, nada se perde</translation>
    </message>
</context>
<context>
    <name>guichet::ui::HitList</name>
    <message>
        <source>%1 résultats ; choisi : %2 %3</source>
        <translation>%1 resultados; escolhido: %2 %3</translation>
    </message>
    <message>
        <source>MEG</source>
        <translation>GEN</translation>
    </message>
    <message numerus="yes">
        <source>%n favori(s) à toucher</source>
        <translation>
            <numerusform>%n favorito a tocar</numerusform>
            <numerusform>%n favoritos a tocar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guichet::ui::HomeScreen</name>
    <message>
        <source>Numéro, nom ou téléphone</source>
        <translation>Número, nome ou telefone</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Journée</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>guichet::ui::KeyBar</name>
    <message>
        <source>Autres actions</source>
        <translation>Outras ações</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LineRow</name>
    <message>
        <source>Quantité, %1</source>
        <translation>Quantidade, %1</translation>
    </message>
    <message>
        <source>Prix, %1</source>
        <translation>Preço, %1</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockKeeper</name>
    <message>
        <source>Écran masqué. Appuyez sur Entrée ou touchez l’écran pour revenir.</source>
        <translation>Ecrã oculto. Prima Enter ou toque no ecrã para voltar.</translation>
    </message>
    <message>
        <source>Guichet verrouillé</source>
        <translation>Balcão bloqueado</translation>
    </message>
    <message>
        <source>Présentez votre badge : vous retrouverez tout où vous l’avez laissé.</source>
        <translation>Apresente o seu crachá: encontrará tudo onde o deixou.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::LockScreen</name>
    <message>
        <source>Écran masqué</source>
        <translation>Ecrã oculto</translation>
    </message>
</context>
<context>
    <name>guichet::ui::MoneyCard</name>
    <message>
        <source>Reçu en espèces</source>
        <translation>Recebido em dinheiro</translation>
    </message>
    <message>
        <source>À payer par le membre</source>
        <translation>A pagar pelo membro</translation>
    </message>
    <message>
        <source>Mutuelle</source>
        <translation>Mútua</translation>
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
        <translation>Abertura do balcão</translation>
    </message>
    <message>
        <source>Présentez votre badge</source>
        <translation>Apresente o seu crachá</translation>
    </message>
    <message>
        <source>au lecteur, pour ouvrir le guichet</source>
        <translation>ao leitor, para abrir o balcão</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Imagem do crachá</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OpeningScreen</name>
    <message>
        <source>Cette date et cette heure sont-elles justes ? Sinon, réglez l’horloge de l’ordinateur avant d’ouvrir.</source>
        <translation>Esta data e esta hora estão certas? Se não, acerte o relógio do computador antes de abrir.</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>C’est juste : ouvrir le guichet</source>
        <translation>Certo: abrir o balcão</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre</source>
        <translation>Outra pessoa</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>Image du badge</source>
        <translation>Imagem do crachá</translation>
    </message>
    <message>
        <source>Un autre badge</source>
        <translation>Outro crachá</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxFlow</name>
    <message>
        <source>Échange en cours : %1 reçus sur %2</source>
        <translation>Troca em curso: %1 recibos de %2</translation>
    </message>
    <message>
        <source>Échange en cours…</source>
        <translation>Troca em curso…</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Várias pens: qual?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Usar esta pen</translation>
    </message>
    <message>
        <source>Rien à copier : la mutuelle a tout reçu.</source>
        <translation>Nada a copiar: a mútua recebeu tudo.</translation>
    </message>
    <message>
        <source>%1 demandes copiées et relues. Vous pouvez retirer la clé. Elles restent en attente jusqu’au reçu.</source>
        <translation>%1 pedidos copiados e relidos. Pode retirar a pen. Ficam em espera até ao recibo.</translation>
    </message>
    <message>
        <source>Vous pouvez retirer la clé.</source>
        <translation>Pode retirar a pen.</translation>
    </message>
    <message>
        <source>1 fichier refusé (%1) : %2</source>
        <translation>1 ficheiro recusado (%1): %2</translation>
    </message>
    <message>
        <source>%3 fichiers refusés (%1…) : %2</source>
        <translation>%3 ficheiros recusados (%1…): %2</translation>
    </message>
    <message>
        <source>Quelles demandes ?</source>
        <translation>Que pedidos?</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Soins de quel mois ?</source>
        <translation>Cuidados de que mês?</translation>
    </message>
</context>
<context>
    <name>guichet::ui::OutboxScreen</name>
    <message>
        <source>Demandes</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Échanger maintenant</source>
        <translation>Trocar agora</translation>
    </message>
    <message>
        <source>Copier sur clé</source>
        <translation>Copiar para pen</translation>
    </message>
    <message>
        <source>Lire la clé</source>
        <translation>Ler a pen</translation>
    </message>
    <message>
        <source>Numéro ou membre</source>
        <translation>Número ou membro</translation>
    </message>
    <message>
        <source>Lecture de l’historique : %1 %</source>
        <translation>Leitura do histórico: %1 %</translation>
    </message>
    <message>
        <source>État : %1</source>
        <translation>Situação: %1</translation>
    </message>
    <message>
        <source>Mois : %1</source>
        <translation>Mês: %1</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Échanger</source>
        <translation>Trocar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PersonCard</name>
    <message>
        <source>Oui</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Pas de photo</source>
        <translation>Sem foto</translation>
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
        <translation>A abrir</translation>
    </message>
    <message>
        <source>Effacer un chiffre</source>
        <translation>Apagar um algarismo</translation>
    </message>
    <message>
        <source>Valider le code secret</source>
        <translation>Validar o código secreto</translation>
    </message>
    <message>
        <source>Votre code secret</source>
        <translation>O seu código secreto</translation>
    </message>
    <message>
        <source>Badge lu. Tapez le code, puis Entrée.</source>
        <translation>Crachá lido. Escreva o código e prima Enter.</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>Le code secret a 6 à 16 chiffres.</source>
        <translation>O código secreto tem de 6 a 16 algarismos.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::Portrait</name>
    <message>
        <source>Pas de photo dans la liste</source>
        <translation>Sem foto na lista</translation>
    </message>
    <message>
        <source>Photo de la liste</source>
        <translation>Foto da lista</translation>
    </message>
</context>
<context>
    <name>guichet::ui::PrintDesk</name>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré.</source>
        <translation>Sem impressora: nada se perdeu, tudo está registado.</translation>
    </message>
    <message>
        <source>Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF.</source>
        <translation>Sem impressora: nada se perdeu, tudo está registado. O papel pode ser guardado em PDF.</translation>
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
        <translation>Nada a regularizar, nenhum pedido sem resposta.</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>A regularizar</translation>
    </message>
    <message>
        <source>Sous 72 heures : la mutuelle peut refuser ce qui vient plus tard.</source>
        <translation>Em 72 horas: a mútua pode recusar o que vier depois.</translation>
    </message>
    <message>
        <source>Entrer la réponse</source>
        <translation>Escrever a resposta</translation>
    </message>
    <message>
        <source>Lettre de garantie à obtenir</source>
        <translation>Carta de garantia a obter</translation>
    </message>
    <message>
        <source>Urgence à justifier</source>
        <translation>Urgência a justificar</translation>
    </message>
    <message>
        <source>✗ délai passé</source>
        <translation>✗ prazo passado</translation>
    </message>
    <message>
        <source>▲ avant le %1</source>
        <translation>▲ antes de %1</translation>
    </message>
    <message>
        <source>Lettre de garantie demandée</source>
        <translation>Carta de garantia pedida</translation>
    </message>
    <message>
        <source>Entente préalable demandée</source>
        <translation>Acordo prévio pedido</translation>
    </message>
    <message>
        <source>○ demandée le %1</source>
        <translation>○ pedida em %1</translation>
    </message>
    <message>
        <source>Réponse enregistrée : elle part avec le prochain envoi.</source>
        <translation>Resposta registada: segue no próximo envio.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ReplyScreen</name>
    <message>
        <source>Réponse</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::ScanDesk</name>
    <message>
        <source>Le lecteur fonctionne de nouveau.</source>
        <translation>O leitor funciona de novo.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportFlow</name>
    <message>
        <source>lecteur au clavier</source>
        <translation>leitor como teclado</translation>
    </message>
    <message>
        <source>lecteur ou caméra</source>
        <translation>leitor ou câmara</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>texte collé</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>%1 enregistrements relus sur %2</source>
        <translation>%1 registos relidos de %2</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été changé.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Plusieurs clés : laquelle ?</source>
        <translation>Várias pens: qual?</translation>
    </message>
    <message>
        <source>Prendre cette clé</source>
        <translation>Usar esta pen</translation>
    </message>
    <message>
        <source>Copie en cours…</source>
        <translation>A copiar…</translation>
    </message>
    <message>
        <source>Arrêté. Rien n’a été copié.</source>
        <translation>Parado. Nada foi copiado.</translation>
    </message>
    <message>
        <source>Copié, relu et contrôlé jusqu’au n° %1. Vous pouvez retirer la clé.</source>
        <translation>Copiado, relido e verificado até ao n.º %1. Pode retirar a pen.</translation>
    </message>
    <message>
        <source>Copié : %1. Vous pouvez retirer la clé.</source>
        <translation>Copiado: %1. Pode retirar a pen.</translation>
    </message>
    <message numerus="yes">
        <source>Lu par %1 : %n signe(s).</source>
        <translation>
            <numerusform>Lido por %1: %n sinal.</numerusform>
            <numerusform>Lido por %1: %n sinais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le clavier du lecteur et celui de l’ordinateur s’entendent.</source>
        <translation>O teclado do leitor e o do computador entendem-se.</translation>
    </message>
</context>
<context>
    <name>guichet::ui::SupportScreen</name>
    <message>
        <source>Contrôles</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Image de la caméra</source>
        <translation>Imagem da câmara</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progresso</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Parar</translation>
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
        <translation>Maiúsc</translation>
    </message>
    <message>
        <source>espace</source>
        <translation>espaço</translation>
    </message>
    <message>
        <source>effacer</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>fermer</source>
        <translation>fechar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingFlow</name>
    <message>
        <source>Quitter la formation</source>
        <translation>Sair da formação</translation>
    </message>
    <message>
        <source>Le vrai guichet revient comme il était : ses visites, ses brouillons, sa caisse.
Ce que vous avez saisi en formation y reste, à part, et ne part jamais.</source>
        <translation>O guiché verdadeiro volta como estava: visitas, rascunhos, caixa.
O que escreveu na formação fica lá, à parte, e nunca é enviado.</translation>
    </message>
    <message>
        <source>Formation</source>
        <translation>Formação</translation>
    </message>
    <message>
        <source>Les mêmes écrans et les mêmes membres, sans conséquence : pour apprendre et s’exercer.
Rien ne part à la mutuelle, rien ne compte dans la caisse, les numéros sont de la série Z.
Chaque écran et chaque papier porte « FORMATION ». Le vrai guichet attend, intact.</source>
        <translation>Os mesmos ecrãs e os mesmos membros, sem consequência: para aprender e treinar.
Nada vai para a mútua, nada conta na caixa, os números são da série Z.
Cada ecrã e cada papel diz «EXERCÍCIO». O guiché verdadeiro espera, intacto.</translation>
    </message>
    <message>
        <source>Commencer la formation</source>
        <translation>Começar a formação</translation>
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
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>guichet::ui::TrainingMark</name>
    <message>
        <source>FORMATION</source>
        <translation>EXERCÍCIO</translation>
    </message>
    <message>
        <source>FORMATION · rien ne part, rien ne compte</source>
        <translation>EXERCÍCIO · nada é enviado, nada conta</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitCard</name>
    <message>
        <source>Date de la référence</source>
        <translation>Data da referência</translation>
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
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Contrôle</source>
        <translation>Controlo</translation>
    </message>
    <message>
        <source>Référence du JJ/MM/AAAA</source>
        <translation>Referência de DD/MM/AAAA</translation>
    </message>
</context>
<context>
    <name>guichet::ui::VisitFlow</name>
    <message>
        <source>Soins en cours : Échap pour garder en brouillon, puis présentez de nouveau la carte.</source>
        <translation>Cuidados em curso: Esc guarda o rascunho, depois apresente de novo o cartão.</translation>
    </message>
    <message>
        <source>Image d’une carte</source>
        <translation>Imagem de um cartão</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Formulaire du %1 : présentez la carte, ou cherchez la personne. Échap pour y renoncer.</source>
        <translation>Formulário de %1: apresente o cartão, ou procure a pessoa. Esc para desistir.</translation>
    </message>
    <message>
        <source>Formulaire papier</source>
        <translation>Formulário em papel</translation>
    </message>
    <message>
        <source>Soins d’un autre jour, saisis aujourd’hui</source>
        <translation>Cuidados de outro dia, escritos hoje</translation>
    </message>
    <message>
        <source>À régulariser</source>
        <translation>A regularizar</translation>
    </message>
    <message>
        <source>Urgences et lettres sous 72 h, réponses de la mutuelle</source>
        <translation>Urgências e cartas em 72 h, respostas da mútua</translation>
    </message>
    <message numerus="yes">
        <source>%n à régulariser</source>
        <translation>
            <numerusform>%n a regularizar</numerusform>
            <numerusform>%n a regularizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Formulaire du %1</source>
        <translation>Formulário de %1</translation>
    </message>
    <message>
        <source>Lettre de la mutuelle : ouvrez d’abord les soins de la personne, ou « À régulariser » au menu.</source>
        <translation>Carta da mútua: abra primeiro os cuidados da pessoa, ou «A regularizar» no menu.</translation>
    </message>
</context>
</TS>
