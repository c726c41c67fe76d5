// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/finding_words.h"

namespace guichet::mutual {

namespace {

// What is odd, with {a} the person or thing and {d} what it was compared with.
std::string_view patternOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::UnknownColumn: return "colonne inconnue, non lue.";
    case FindingKind::UnknownPlanKey: return "clé inconnue, non lue.";
    case FindingKind::SamePerson: return "mêmes noms et même naissance dans plusieurs ménages : {d}.";
    case FindingKind::ImpossibleDate: return "date à vérifier pour {a} : {d}.";
    case FindingKind::NoHead: return "le ménage {a} n'a pas de titulaire.";
    case FindingKind::TwoHeads: return "le ménage {a} a plusieurs titulaires : {d}. Le premier compte.";
    case FindingKind::SharedPhone: return "le téléphone {a} sert à {d} personnes de plusieurs ménages.";
    case FindingKind::HouseholdDiffers: return "autre valeur que sur la ligne du titulaire du ménage {a}. Celle du titulaire compte.";
    case FindingKind::UnknownMother: return "la mère de {a} n'est pas dans la liste ({d}).";
    case FindingKind::RankTwice: return "le rang {d} sert deux fois dans le ménage {a}.";
    case FindingKind::SerialTwice: return "la carte {a} est donnée à plusieurs membres : {d}.";
    case FindingKind::RowLeftOut: return "ligne non reprise pour {a} : {d}.";
    case FindingKind::ValueLeftOut: return "valeur non reprise pour {a} : {d}.";
    case FindingKind::RowsDiffer: return "autre valeur que sur la première ligne de {a} : {d}. La première compte.";
    case FindingKind::SeveralPolicies: return "{a} a plusieurs polices ({d}) : celle qui dure le plus longtemps compte.";
    case FindingKind::CheckDigit: return "le chiffre de contrôle du numéro {a} est faux : sa carte ne sera pas lue.";
    case FindingKind::OnlyActive: return "cet extrait ne montre que des polices actives : qui n'y est pas n'est plus dans la liste.";
    case FindingKind::PhotoLeftOut: return "photo non reprise pour {a} : {d}.";
    case FindingKind::FacilityGone: break;
    }
    return "le centre {a} a des terminaux mais n'est plus dans la liste.";
}

void fill(std::string &text, std::string_view hole, const std::string &value)
{
    if (const std::size_t at = text.find(hole); at != std::string::npos)
        text.replace(at, hole.size(), value.empty() ? "?" : value);
}

} // namespace

std::string sentenceFor(const ImportFinding &finding)
{
    std::string text = finding.file;
    if (finding.line > 0)
        text.append(", ligne ").append(std::to_string(finding.line));
    if (!finding.column.empty())
        text.append(", ").append(finding.column);
    std::string what(patternOf(finding.kind));
    fill(what, "{a}", finding.about);
    fill(what, "{d}", finding.detail);
    return text.append(" : ").append(what);
}

std::string jsonFor(const ImportFinding &finding)
{
    return JsonLine()
        .text("finding", codeOf(finding.kind))
        .text("file", finding.file)
        .number("line", finding.line)
        .text("column", finding.column)
        .text("about", finding.about)
        .text("detail", finding.detail)
        .line();
}

} // namespace guichet::mutual
