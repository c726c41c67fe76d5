// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"

namespace guichet::mutual {

namespace {

constexpr std::array<std::string_view, 1> folderOnly{"DIR"};

constexpr std::array initOptions{Option{"--scheme", true, true}, Option{"--name", true, true}, Option{"--currency", true, true},
    Option{"--issuer"}, Option{"--legacy"}};
constexpr std::array importOptions{Option{"--plans"}, Option{"--tariff"}, Option{"--facilities"}, Option{"--members"}};
constexpr std::array enrolOptions{Option{"--facility", true, true}, Option{"--request", true, true}, Option{"--out", true, true}, Option{"--code"}};
constexpr std::array publishOptions{Option{"--facility", true, true}, Option{"--out", true, true}};
constexpr std::array receiveOptions{Option{"--stick", true, true}};

constexpr std::array commands{
    Command{"init", folderOnly, initOptions, runInit, "DIR --scheme CODE --name NOM --currency XOF [--issuer ISS] [--legacy openimis]",
        "Crée le dossier de la mutuelle et ses clés.", "/srv/mutuelle --scheme NIK --name \"Mutuelle Nikki\" --currency XOF"},
    Command{"import", folderOnly, importOptions, runImport, "DIR [--plans F.json] [--tariff F.csv] [--facilities F.csv] [--members F.csv]",
        "Reprend formules, tarifs, centres et membres : tous les fichiers ou aucun.", "/srv/mutuelle --members membres.csv"},
    Command{"enrol", folderOnly, enrolOptions, runEnrol, "DIR --facility CODE --request F --out F [--code CODE]",
        "Inscrit le terminal d'un centre.", "/srv/mutuelle --facility KPO01 --request demande.guichet --out reponse.guichet"},
    Command{"publish", folderOnly, publishOptions, runPublish, "DIR --facility CODE --out CHEMIN",
        "Écrit la liste des membres pour un centre, sur une clé ou dans un fichier.", "/srv/mutuelle --facility KPO01 --out /media/cle/"},
    Command{"receive", folderOnly, receiveOptions, runReceive, "DIR --stick DIR",
        "Lit les demandes d'une clé, y écrit reçus et réponses.", "/srv/mutuelle --stick /media/cle"},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

} // namespace guichet::mutual
