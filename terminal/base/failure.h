// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace guichet {

// Every failure a user can meet. The letter says the field. A code never
// changes its meaning; its sentences, in five languages, are in terminal/texts.
// The names in braces are the holes of the sentence.
enum class Code {
    // Card
    Q01, // not a card of the mutual
    Q02, // unreadable
    Q03, // not authentic
    Q04, // signed with an unknown key
    Q05, // of another mutual {nom}
    Q06, // revoked {date}
    Q07, // superseded by a newer card
    Q08, // a staff badge
    Q09, // not yet valid {date}
    Q10, // identity without rights
    Q11, // expired {date}
    Q12, // no code in the picture {fichier}
    Q13, // not a picture {fichier}
    Q14, // several codes in the picture
    Q15, // number with a wrong check character {numero}
    Q16, // card of a newer kind: update the terminal
    Q17, // name too short to search for {nom}
    // Roster file (trust.md 3.3 and 4)
    R01, R02, R03, R04, R05, R06, R07, R08, R09, R10, R11, R12, R13, R14,
    R15, // a critical rule this program does not know {regle}
    // Entry of care
    C01, // amount unreadable {valeur}
    C02, // total too large
    C03, // impossible date {raison}
    C04, // unknown act {code}
    C05, // impossible quantity {valeur}
    C06, // verification unknown or already used {id}
    C07, // rights closed: recorded at the member's charge
    C08, // text too long {champ}, {n} characters at most
    C09, // late entry needs a reason {date}
    C10, // same act already entered that day {acte}, {heure}, {numero}
    C11, // referral without a destination
    C12, // letter or authorisation without its number
    C13, // nothing said: what is asked for, or why
    C14, // answered or regularised already {numero}
    C15, // paper of another member {numero}
    C16, // square code of a paper that is damaged
    // Network
    N01, N02, N03, N04, N05, N06, N07,
    N08, // not reached {hote}
    N09, // access refused, also with a fresh token
    N10, // busy or limited: {minutes} until the next try
    N11, // one claim alone is too large for the server
    N12, // a foreign server refused a claim {numero}, {raison}
    N13, // the server cannot do what the road needs {detail}
    // Stick
    U01, U02, U03, U04, U05, U06, U07, U08, U09,
    U10, // no such stick or folder {nom}
    U11, // several sticks {liste}
    U12, // parts of a file missing {nom}, {parties}: "2, 3"
    // Data and disk
    D01, D02, D03, D04, D05, D06,
    D07, // checked after an input/output error {n}, {enregistree}: "oui" or "non"
    D08, D09,
    D10, // terminal not enrolled
    D11, // no roster yet
    D12, // key of the data folder missing or wrong {fichier}
    D13, // the storage refuses a setting that safety needs {detail}
    D14, // this folder is a counter already {dossier}
    D15, // members' file old {date}, {n} days
    D16, // date of the computer to check {date}
    D17, // claims wait too long {n}, {jours}
    // Import of tables
    I01, // file unreadable or not UTF-8 {fichier}, {ligne}
    I02, // column missing {fichier}, {colonne}
    I03, // value not understood {fichier}, {ligne}, {colonne}, {attendu}
    I04, // line too long or quote left open {fichier}, {ligne}
    I05, // same key twice {fichier}, {ligne}, {colonne}, {valeur}
    I06, // reference to nothing {fichier}, {ligne}, {colonne}, {valeur}
    I07, // plan document {fichier}, {chemin}, {attendu}
    I08, // tariff validities overlap {fichier}, {ligne}, {valeur}
    I09, // nothing imported: {n} errors
    I10, // worked case {fichier}, {cas}, {champ}, {attendu}
    I11, // not an openIMIS phone extract {fichier}, {attendu}
    I12, // FHIR resource not understood {fichier}, {ligne}, {chemin}, {attendu}
    // Usage of a program
    E01, // unknown command or option {valeur}
    E02, // option missing {option}
    E03, // option not understood {option}, {valeur}, {attendu}
    E04, // file cannot be read {fichier}
    E05, // file cannot be written {fichier}
    E06, // nothing found
    E07, // options that exclude each other {option}, {autre}
    E08, // known, and not in this version {valeur}
    E09, // a setting in a file {fichier}, {ligne}, {cle}, {attendu}
    // The mutual's own work
    M01, // folder is not a mutual's {dossier}
    M02, // folder is one already {dossier}
    M03, // unknown facility {code}
    M04, // unknown claim {id}
    M05, // claim in a state that does not allow this {id}, {etat}
    M06, // unknown member {numero}
    M07, // a key file is missing {fichier}
    M08, // entries of a journal are missing before this file {terminal}, {n} the first of them
    M09, // two journals under one terminal name {terminal}, {n} where they part
    M10, // cannot listen on {adresse}
    M11, // not enough root keys {n} of {m}
    // People at the counter
    A01, // badge of nobody here
    A02, // wrong PIN; {n} more tries before a wait
    A03, // too many wrong PINs {minutes}
    A04, // not in this person's role
    A05, // the folder opens with a badge and a PIN
    A06, // PIN too simple
    A07, // not enough memory to open with a PIN {mo}
    A08, // the last chief whose badge opens the folder {nom}
    A09, // list of staff damaged {fichier}
    A10, // badge misread
    // Bordereau and figures
    B01, // nothing to put in {mois}
    B02, // statement made already {numero}
    B03, // claim that can no longer be cancelled {numero}
    B04, // claim that is not to be corrected {numero}
    B05, // corrected already {numero}, by {autre}
    B06, // cancelling needs a reason
    // Backup and devices' profile
    H01, // backup that cannot be read {fichier}
    H02, // no such hardware profile {nom}, {liste}
    H03, // backup older than what the folder holds {n} < {present}: both are kept
    H04, // backup of another terminal {terminal}, {ici}
    H05, // the disk answers too fast to have kept anything {duree}
    H06, // clock chip not found {fichier}
    H07, // no backup for long {date}, {n} days
    H08, // an entry of the counter without a screen that means nothing {valeur}
    H09, // a backup just written that does not read back {fichier}
    H10, // a reader or camera gave nothing {lecteur}, {n} seconds
    // The day and its cash
    J01, // day already closed {date}
    J02, // practising: nothing leaves, nothing real changes
    J03, // counted another amount than expected, and no reason {ecart}
    J04, // complaint unknown, or its state does not allow it {numero}
    J05, // a complaint, an answer or an end without a word
    J06, // the practice journal cannot be opened {raison}
    // Printers
    P01, // printer not reached {imprimante}
    P02, // paper out {imprimante}
    P03, // cover open or not ready {imprimante}
    P04, // stopped midway {imprimante}
    P05, // answers no printer gives {imprimante}
    P06, // the system forbids the device {imprimante}
    P07, // the print queue of the system refused {imprimante}
    P08, // no printer is set
    // Scanners and cameras
    S01, // unplugged or lost {lecteur}
    S02, // no right to open it {lecteur}
    S03, // another program has it {lecteur}
    S04, // the camera sees nothing: dark or covered {lecteur}
    S05, // a keyboard scanner set to another keyboard than the computer {clavier}: "QWERTY / AZERTY"
    S06, // capitals lock is on while a keyboard scanner types
    S07, // what comes is no text: wrong speed {lecteur}
    S08, // no camera of a kind that can be used {lecteur}
    S09, // nothing in what was pasted or dropped
    S10, // pasted text cut after {n} characters
};

inline constexpr int codeCount = static_cast<int>(Code::S10) + 1; // the last one

// A failure as a value: its code and what fills the holes of its sentence, by
// name ("date", "n", "nom", ...). `detail` is for the support log, in English,
// and holds no personal data.
struct Failure {
    Code code;
    std::vector<std::pair<std::string, std::string>> fields{};
    std::string detail{};
};

template <class T>
using Outcome = Result<T, Failure>;

inline Unexpected<Failure> fail(Code code, std::vector<std::pair<std::string, std::string>> fields = {}, std::string detail = {})
{
    return Unexpected<Failure>(Failure{code, std::move(fields), std::move(detail)});
}

} // namespace guichet
