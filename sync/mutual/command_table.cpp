// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/program.h"

namespace guichet::mutual {

namespace {

constexpr std::array<std::string_view, 1> folderOnly{"DIR"};
constexpr std::array<std::string_view, 2> folderAndClaim{"DIR", "ULID"};
constexpr std::array<std::string_view, 2> folderAndCode{"DIR", "CODE"};

constexpr std::array initOptions{Option{"--scheme", true, true}, Option{"--name", true, true}, Option{"--currency", true, true},
    Option{"--issuer"}, Option{"--legacy"}};
constexpr std::array importOptions{Option{"--plans"}, Option{"--tariff"}, Option{"--facilities"}, Option{"--members"}, Option{"--openimis"}, Option{"--fhir"}};
constexpr std::array cardsOptions{Option{"--member"}, Option{"--pdf"}, Option{"--png"}, Option{"--years"}, Option{"--reissue", false}};
constexpr std::array enrolOptions{Option{"--facility", true, true}, Option{"--request", true, true}, Option{"--out", true, true}, Option{"--code"},
    Option{"--road"}};
constexpr std::array publishOptions{Option{"--facility"}, Option{"--all", false}, Option{"--out"}, Option{"--delta", false}, Option{"--www"}};
constexpr std::array serveOptions{Option{"--listen"}, Option{"--tls-cert"}, Option{"--tls-key"}, Option{"--log"}, Option{"--behind-proxy", false},
    Option{"--connections"}, Option{"--per-address"}, Option{"--rate"}, Option{"--threads"},
    Option{"--relay", false}, Option{"--upstream"}, Option{"--upstream-ca"}, Option{"--upstream-pin"}, Option{"--upstream-proxy"}};
constexpr std::array receiveOptions{Option{"--stick", true, true}};
constexpr std::array<Option, 0> noOptions{};
constexpr std::array answerOptions{Option{"--accept", false}, Option{"--reject"}, Option{"--line"}, Option{"--info"}};
constexpr std::array payOptions{Option{"--batch"}, Option{"--facility"}, Option{"--month"}, Option{"--claim"},
    Option{"--reference", true, true}, Option{"--date", true, true}};
constexpr std::array revokeOptions{Option{"--card", true, true}, Option{"--reason", true, true}};
constexpr std::array rootOptions{Option{"--show", false}, Option{"--renew"}, Option{"--withdraw-old", false}, Option{"--replace-root-keys", false},
    Option{"--sign-with"}, Option{"--www"}};
constexpr std::array codeOptions{Option{"--member", true, true}, Option{"--date", true, true}};

constexpr std::array commands{
    Command{"init", folderOnly, initOptions, runInit, "DIR --scheme CODE --name NOM --currency XOF [--issuer ISS] [--legacy openimis[:mod7|luhn-left|none[:LONGUEUR]]]",
        "Crée le dossier de la mutuelle et ses clés.", "/srv/mutuelle --scheme NIK --name \"Mutuelle Nikki\" --currency XOF"},
    Command{"import", folderOnly, importOptions, runImport, "DIR [--plans F.json] [--tariff F.csv] [--facilities F.csv] [--members F.csv | --openimis F.db3 | --fhir DIR]",
        "Reprend formules, tarifs, centres et membres : tous les fichiers ou aucun.", "/srv/mutuelle --members membres.csv"},
    Command{"cards", folderOnly, cardsOptions, runCards, "DIR [--member N].. [--pdf F | --png DIR] [--years 3] [--reissue]",
        "Émet les cartes des membres.", "/srv/mutuelle --png cartes/ --member NIK-000001-01"},
    Command{"enrol", folderOnly, enrolOptions, runEnrol, "DIR --facility CODE --request F --out F [--code CODE] [--road https://…]",
        "Inscrit le terminal d'un centre.", "/srv/mutuelle --facility KPO01 --request demande.guichet --out reponse.guichet"},
    Command{"publish", folderOnly, publishOptions, runPublish,
        "DIR (--facility CODE | --all) [--out CHEMIN] [--delta] [--www DIR]",
        "Écrit la liste des membres d'un centre pour le réseau (DIR/www) et, avec --out, sur une clé ou dans un fichier.",
        "/srv/mutuelle --facility KPO01 --out /media/cle/"},
    Command{"serve", folderOnly, serveOptions, runServe,
        "DIR [--listen 127.0.0.1:8080] [--tls-cert F --tls-key F] [--behind-proxy] [--log F] [--rate PAR_MINUTE] [--connections N]"
        " [--per-address N] [--threads N]\n"
        "  DIR --relay --upstream URL [--upstream-ca F] [--upstream-pin SPKI] [--upstream-proxy URL] [--listen ...] : relais d'un centre",
        "Échange avec les terminaux par le réseau, jusqu'à SIGTERM.", "/srv/mutuelle --listen 0.0.0.0:8443 --tls-cert cert.pem --tls-key cle.pem"},
    Command{"receive", folderOnly, receiveOptions, runReceive, "DIR --stick DIR",
        "Lit les demandes d'une clé, y écrit reçus et réponses.", "/srv/mutuelle --stick /media/cle"},
    Command{"claims", folderOnly, noOptions, runClaims, "DIR [--json]", "Liste les demandes reçues et ce que la mutuelle doit à qui.",
        "/srv/mutuelle --json"},
    Command{"answer", folderAndClaim, answerOptions, runAnswer, "DIR ULID --accept | --reject MOTIF | --line N:MONTANT:MOTIF.. | --info MOTIF",
        "Répond à une demande.", "/srv/mutuelle 01JD00000000000000000000AA --line 2:1500:PRICE"},
    Command{"pay", folderOnly, payOptions, runPay,
        "DIR (--batch ID | --facility CODE --month AAAA-MM | --claim ULID..) --reference REF --date JOUR",
        "Note un paiement et prépare son avis au centre.", "/srv/mutuelle --facility KPO01 --month 2026-10 --reference VIR-118 --date 2026-11-20"},
    Command{"revoke", folderOnly, revokeOptions, runRevoke, "DIR --card SERIE --reason MOTIF", "Met une carte en opposition.",
        "/srv/mutuelle --card 4217 --reason PERDUE"},
    Command{"root", folderOnly, rootOptions, runRoot,
        "DIR [--show] [--renew roster|cards|receipt|policy].. [--withdraw-old, avec --renew receipt] [--replace-root-keys] [--sign-with CLÉ]..",
        "Montre la racine de confiance, ou remplace des clés perdues ou volées, signé par deux clés racines.",
        "/srv/mutuelle --renew roster --sign-with /media/a/root-1.key --sign-with /media/b/root-2.key"},
    Command{"verify-code", folderAndCode, codeOptions, runVerifyCode, "DIR CODE --member N --date JOUR",
        "Recalcule un code de vérification dicté au téléphone.", "/srv/mutuelle 7KQ2-M0RT-9X --member NIK-000001-01 --date 2026-11-20"},
};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

} // namespace guichet::mutual
