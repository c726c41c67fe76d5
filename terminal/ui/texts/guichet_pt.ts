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
        <source>%1 jour</source>
        <translation>%1 dia</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 dias</translation>
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
        <source>1 demande</source>
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>%1 demandes</source>
        <translation>%1 pedidos</translation>
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
</context>
<context>
    <name>guichet::ui::Banner</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <source>Retirer la ligne</source>
        <translation>Retirar a linha</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Garder en brouillon</source>
        <translation>Guardar rascunho</translation>
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
</context>
<context>
    <name>guichet::ui::CounterWindow</name>
    <message>
        <source>Aide</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Présentez la carte au lecteur, à tout moment : la réponse s’affiche seule.
Sans carte : tapez le numéro, le nom ou le téléphone, puis Entrée.
Réponse : O, N ou P pour la photo ; 1 à 4 pour la visite ; Entrée pour les soins.
Soins : code ou nom, Entrée, quantité, Entrée ; F6 espèces ; F10 pour clore.
Envois (F3) : ce qui attend, l’échange par réseau ou par clé.
Échap garde un brouillon : il attend dans les visites du jour (F2).
Le guichet ne refuse jamais les soins : il dit qui paie.</source>
        <translation>Apresente o cartão ao leitor a qualquer momento: a resposta aparece sozinha.
Sem cartão: escreva o número, o nome ou o telefone, depois Enter.
Resposta: O, N ou P para a foto; 1 a 4 para a visita; Enter para os cuidados.
Cuidados: código ou nome, Enter, quantidade, Enter; F6 dinheiro; F10 para fechar.
Pedidos (F3): o que espera, a troca por rede ou por pen.
Esc guarda um rascunho: espera nas visitas do dia (F2).
O guiché nunca recusa cuidados: diz quem paga.</translation>
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
        <source>Visites du jour</source>
        <translation>Visitas do dia</translation>
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
    <message>
        <source>La personne est-elle celle de la photo ?</source>
        <translation>É a pessoa da foto?</translation>
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
</context>
</TS>
