// SPDX-License-Identifier: Apache-2.0
#include "terminal/console/commands.h"

#include <algorithm>
#include <array>

namespace guichet::console {
namespace {

constexpr std::array<OptionSpec, 0> noOptions{};
constexpr std::array simulateOptions{OptionSpec{"--plans"}, OptionSpec{"--cases"}};
constexpr std::array enrolOptions{OptionSpec{"--request"}, OptionSpec{"--install"}, OptionSpec{"--code"}};
constexpr std::array rosterOptions{OptionSpec{"--confirm-empty", false}};
constexpr std::array verifyOptions{
    OptionSpec{"--image", true, true}, OptionSpec{"--text"},     OptionSpec{"--number"}, OptionSpec{"--name"},    OptionSpec{"--phone"},
    OptionSpec{"--visit"},             OptionSpec{"--referral"}, OptionSpec{"--on"},     OptionSpec{"--late"},    OptionSpec{"--rank"},
    OptionSpec{"--newborn"},           OptionSpec{"--photo"},    OptionSpec{"--live", false},
    OptionSpec{"--ticket", false},     OptionSpec{"--printer"},  OptionSpec{"--pdf"},
};
constexpr std::array careOptions{
    OptionSpec{"--verification"}, OptionSpec{"--line", true, true}, OptionSpec{"--condition"}, OptionSpec{"--letter"},
    OptionSpec{"--prior-auth"},   OptionSpec{"--diagnosis"},        OptionSpec{"--prescriber"}, OptionSpec{"--cash"},
    OptionSpec{"--print", false}, OptionSpec{"--printer"}, OptionSpec{"--pdf"},
};
constexpr std::array printOptions{OptionSpec{"--form", false}, OptionSpec{"--printer"}, OptionSpec{"--pdf"}};
constexpr std::array dayOptions{OptionSpec{"--on"}, OptionSpec{"--close", false}, OptionSpec{"--counted"}, OptionSpec{"--reason"}};
constexpr std::array complaintOptions{OptionSpec{"--about"}, OptionSpec{"--text"}, OptionSpec{"--member"}, OptionSpec{"--phone"}, OptionSpec{"--number"}};
constexpr std::array claimsOptions{OptionSpec{"--status"}};
constexpr std::array sendOptions{OptionSpec{"--stick"}, OptionSpec{"--to"}};
constexpr std::array receiveOptions{OptionSpec{"--stick"}, OptionSpec{"--to"}};
constexpr std::array profileOptions{OptionSpec{"--profile"}};
constexpr std::array doctorOptions{OptionSpec{"--profile"}, OptionSpec{"--try", false}};
constexpr std::array exportOptions{OptionSpec{"--format"}, OptionSpec{"--out"}, OptionSpec{"--month"}, OptionSpec{"--dialect"},
    OptionSpec{"--claim-admin"}, OptionSpec{"--hf-code"}, OptionSpec{"--zip-password-file"}};

constexpr std::array batchOptions{OptionSpec{"--month"}, OptionSpec{"--out"}};
constexpr std::array reportOptions{OptionSpec{"--from"}, OptionSpec{"--to"}, OptionSpec{"--out"}};
constexpr std::array cancelOptions{OptionSpec{"--reason"}};
constexpr std::array correctOptions{OptionSpec{"--line", true, true}, OptionSpec{"--cash"}, OptionSpec{"--diagnosis"}};
constexpr std::array staffOptions{OptionSpec{"--name"}, OptionSpec{"--role"}, OptionSpec{"--out"}, OptionSpec{"--choose-pin", false}};

constexpr std::array commands{
    Command{"verify", verifyCommand, verifyOptions, 0,
            "verify (--image F | --text T | --number N | --name NOM | --phone TEL) [--rank N] [--visit NORMAL|EMERGENCY|REFERRAL|FOLLOW_UP] "
            "[--referral DATE] [--on DATE [--late MOTIF]] [--newborn DATE] [--photo yes|no|none] [--live] [--ticket | --printer P | --pdf F] [--scheme CODE] [--json]",
            "guichetctl verify --image carte.png --json", "vérifie les droits d'un membre", "checks a member's rights"},
    Command{"care", careCommand, careOptions, 0,
            "care --verification ID --line CODE[:QTE[:PRIX]].. | --line @CATEGORIE:QTE:PRIX:libellé [--condition X] [--letter N:MAX:DATE] "
            "[--prior-auth N] [--diagnosis T] [--prescriber T] [--cash N] [--print | --printer P | --pdf F] [--json]",
            "guichetctl care --verification 01JX… --line CONS --line PARA:10 --cash 500", "enregistre les soins et clôt la demande",
            "records the care and closes the claim"},
    Command{"print", printCommand, printOptions, 1, "print DEMANDE [--form] [--printer tcp:HÔTE|usb|serial:PORT|cups|pdf:DOSSIER | --pdf F]",
            "guichetctl print KPO01-A26-000123X --pdf recu.pdf", "réimprime le reçu ou l'attestation, marqués DUPLICATA", "prints the receipt or the care form again, marked as a copy"},
    Command{"claims", claimsCommand, claimsOptions, 0, "claims [--status ETAT] [--json]", "guichetctl claims --status SENT --json",
            "montre les demandes et leur état", "shows the claims and their state"},
    Command{"send", sendCommand, sendOptions, 0, "send [--stick DOSSIER | --to ADRESSE] [--scheme CODE] [--json]",
            "guichetctl send --to https://mutuelle.example/", "envoie les demandes en attente par le réseau, ou les écrit sur une clé",
            "sends the waiting claims over the network, or writes them onto a stick"},
    Command{"receive", receiveCommand, receiveOptions, 0, "receive [--stick DOSSIER | --to ADRESSE] [--scheme CODE] [--json]",
            "guichetctl receive --stick /media/cle", "prend reçus, réponses, paiements et fichiers des membres",
            "takes receipts, answers, payments and rosters"},
    Command{"outbox", outboxCommand, noOptions, 0, "outbox [--scheme CODE] [--json]", "guichetctl outbox",
            "montre ce qui attend, depuis quand et pourquoi", "shows what waits, since when and why"},
    Command{"day", dayCommand, dayOptions, 0, "day [--on DATE] | day --close --counted N [--reason MOTIF] [--scheme CODE] [--json]",
            "guichetctl day --close --counted 12400", "montre la caisse d'une journée, ou clôt celle d'aujourd'hui", "shows a day's cash, or closes today's"},
    Command{"complaint", complaintCommand, complaintOptions, 1,
            "complaint write --about SUJET --text T [--member N] [--phone TEL] | complaint answer|close --number N [--text T] | complaint list [--json]",
            "guichetctl complaint write --about STOCK_OUT --text \"Pas de sirop\"", "tient le cahier des plaintes", "keeps the complaint book"},
    Command{"road", roadCommand, noOptions, 1, "road list|test [--scheme CODE] [--json]", "guichetctl road test",
            "montre les liaisons de chaque mutuelle, ou les essaie", "shows each scheme's roads, or tries them"},
    Command{"roster", rosterCommand, rosterOptions, 2, "roster apply FICHIER|DOSSIER [--confirm-empty] | roster status [--json]",
            "guichetctl roster apply /media/cle", "met le fichier des membres à jour, ou dit son état", "applies a roster, or tells its state"},
    Command{"enrol", enrolCommand, enrolOptions, 0, "enrol --request FICHIER | --install FICHIER [--code CODE] [--scheme CODE] [--json]",
            "guichetctl enrol --request demande.bin", "inscrit ce terminal auprès de la mutuelle", "enrols this terminal with the mutual"},
    Command{"journal", journalCommand, noOptions, 1, "journal verify [--json]", "guichetctl journal verify --json",
            "contrôle tout le journal", "checks the whole journal"},
    Command{"export", exportCommand, exportOptions, 0, "export --format csv|fhir|openimis-xml --out DOSSIER [--month AAAA-MM] [--claim-admin CODE [--hf-code CODE] [--dialect app|server] "
            "[--zip-password-file F]]",
            "guichetctl export --format csv --out . --month 2026-05", "exporte les demandes en tableau", "exports the claims as a table"},
    Command{"correct", correctCommand, correctOptions, 1, "correct ULID [--line CODE[:QTE[:PRIX]]..] [--cash N] [--diagnosis T] [--json]",
            "guichetctl correct 01JX… --line CONS --line PARA:10", "remplace une demande rejetée, réduite ou à compléter par une nouvelle",
            "replaces a claim that was rejected, reduced or sent back by a new one"},
    Command{"cancel", cancelCommand, cancelOptions, 1, "cancel ULID --reason MOTIF [--json]", "guichetctl cancel 01JX… --reason 'saisie deux fois'",
            "demande à la mutuelle d'annuler une demande", "asks the mutual to take a claim back"},
    Command{"batch", batchCommand, batchOptions, 0, "batch --month AAAA-MM [--scheme CODE] [--out F.pdf] [--json]", "guichetctl batch --month 2026-05 --out bordereau.pdf",
            "contrôle, signe et imprime le bordereau d'un mois", "checks, signs and prints a month's statement"},
    Command{"report", reportCommand, reportOptions, 0, "report --from JOUR --to JOUR [--scheme CODE] [--out F.pdf] [--json]",
            "guichetctl report --from 2026-01-01 --to 2026-06-30 --json", "calcule les chiffres de suivi de la convention", "computes the follow-up figures of the agreement"},
    Command{"backup", backupCommand, noOptions, 1, "backup FICHIER [--scheme CODE] [--json]", "guichetctl backup /media/cle/guichet.copie",
            "copie le dossier, scellé, et relit la copie", "copies the folder, sealed, and reads the copy back"},
    Command{"restore", restoreCommand, noOptions, 1, "restore FICHIER [--scheme CODE] [--json]", "guichetctl restore /media/cle/guichet.copie",
            "remet une copie en place ; ce qui était là est gardé à côté", "puts a copy in place; what was there is kept aside"},
    Command{"doctor", doctorCommand, doctorOptions, 0, "doctor [--profile NOM|FICHIER] [--try] [--json]", "guichetctl doctor",
            "contrôle appareils, disque, horloge, fichier des membres, journal, copie et dit que faire", "checks devices, disk, clock, roster, journal, backup; says what to do"},
    Command{"counter", counterCommand, profileOptions, 0, "counter [--profile NOM|FICHIER] [--scheme CODE]", "guichetctl counter --profile pi-headless-serial",
            "le guichet sans écran : cartes et saisies ligne par ligne, réponses en texte et sur l'imprimante",
            "the counter without a screen: cards and entries line by line, answers as text and on the printer"},
    Command{"staff", staffCommand, staffOptions, 2,
            "staff list | add --name NOM --role reception|soins|chef|controle|technique [--choose-pin] [--out BADGE.png] | badge NUMERO [--out BADGE.png] | remove NUMERO | "
            "seal-key [--json]",
            "guichetctl staff add --name \"Awa\" --role reception --out badge.png", "badges et codes secrets de ceux qui travaillent ici",
            "badges and PINs of those who work here"},
    Command{"simulate", simulateCommand, simulateOptions, 0, "simulate --plans FICHIER --cases FICHIER",
            "guichetctl simulate --plans plans.json --cases cases.json", "calcule des cas d'école", "computes worked cases"},
};

bool inFrench(const Console &console)
{
    return console.language == Language::French;
}

std::string_view purposeOf(const Console &console, const Command &command)
{
    return inFrench(console) ? command.french : command.english;
}

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

const Command *findCommand(std::string_view name)
{
    for (const Command &command : commands) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

void printHelp(Console &console)
{
    console.out << (inFrench(console) ? "guichetctl : le guichet de la mutuelle, sans écran\n\n" : "guichetctl: the mutual's counter without a screen\n\n");
    for (const Command &command : commands)
        console.out << "  " << command.usage << "\n      " << purposeOf(console, command) << "\n      " << command.example << '\n';
    console.out << (inFrench(console) ? "\nPartout : --data DOSSIER (sinon $GUICHET_DATA, sinon le dossier XDG), --scheme CODE, --badge IMAGE|TEXTE (code secret : $GUICHET_PIN ou au clavier), --json, --help, --version\n"
                                        "Codes : 0 fait, 1 la réponse est non, 2 mauvaise saisie, 3 disque, clé ou inscription\n"
                                      : "\nEverywhere: --data DIR (else $GUICHET_DATA, else the XDG folder), --scheme CODE, --badge PICTURE|TEXT (PIN: $GUICHET_PIN or typed), --json, --help, --version\n"
                                        "Exit codes: 0 done, 1 the answer is no, 2 bad input, 3 disk, stick or enrolment\n");
}

void printHelp(Console &console, const Command &command)
{
    console.out << "guichetctl " << command.usage << "\n  " << purposeOf(console, command) << "\n  " << command.example << '\n';
}

} // namespace guichet::console
