// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/demo_mutual.h"

#include "tests/support/demo/names.h"

#include <array>

namespace guichet::demo {

namespace {

using Words = std::string_view;

struct Row {
    Words code;
    Words label;
    Words category;
    Words unit;
    std::int64_t price; // XOF; plausible for a public centre, nobody's official list
    Words other = {};   // of a brand: the generic that replaces it; of an act: the facility whose price this is
};

constexpr auto acts = std::to_array<Row>({
    {"CS001", "Consultation infirmier", "CONSULT", "acte", 500},
    {"CS001", "Consultation infirmier", "CONSULT", "acte", 1000, hospitalCode},
    {"CS002", "Consultation médecin", "CONSULT", "acte", 1500},
    {"CS003", "Consultation spécialiste", "CONSULT", "acte", 3000},
    {"CS004", "Consultation prénatale", "PREVENT", "acte", 300},
    {"CS005", "Consultation postnatale", "PREVENT", "acte", 300},
    {"CS006", "Consultation du nourrisson sain", "PREVENT", "acte", 200},
    {"CS007", "Consultation de garde", "CONSULT", "acte", 2000},
    {"PV001", "Vaccination du programme élargi", "PREVENT", "dose", 0},
    {"PV002", "Planification familiale, conseil", "PREVENT", "acte", 200},
    {"PV003", "Moustiquaire imprégnée", "PREVENT", "pièce", 1000},
    {"PV004", "Dépistage du col de l’utérus", "PREVENT", "acte", 1000},
    {"LB001", "Test rapide du paludisme", "LAB", "test", 500},
    {"LB002", "Goutte épaisse", "LAB", "test", 600},
    {"LB003", "Numération formule sanguine", "LAB", "test", 2500},
    {"LB004", "Taux d’hémoglobine", "LAB", "test", 700},
    {"LB005", "Groupe sanguin et rhésus", "LAB", "test", 1500},
    {"LB006", "Glycémie", "LAB", "test", 800},
    {"LB007", "Créatininémie", "LAB", "test", 1500},
    {"LB008", "Transaminases", "LAB", "test", 2500},
    {"LB009", "Widal et Félix", "LAB", "test", 1800},
    {"LB010", "Examen cytobactériologique des urines", "LAB", "test", 3500},
    {"LB011", "Albumine et sucre dans les urines", "LAB", "test", 300},
    {"LB012", "Selles, parasites", "LAB", "test", 800},
    {"LB013", "Test de grossesse", "LAB", "test", 800},
    {"LB014", "Test d’Emmel", "LAB", "test", 1000},
    {"LB015", "Électrophorèse de l’hémoglobine", "LAB", "test", 5000},
    {"LB016", "Antigène HBs", "LAB", "test", 2000},
    {"LB017", "Sérologie de la syphilis", "LAB", "test", 1200},
    {"LB018", "Crachats, recherche de BK", "LAB", "test", 0},
    {"LB019", "Protéine C réactive", "LAB", "test", 2500},
    {"LB020", "Ionogramme sanguin", "LAB", "test", 5000},
    {"AC001", "Accouchement simple", "DELIVERY", "acte", 5000},
    {"AC002", "Accouchement gémellaire", "DELIVERY", "acte", 8000},
    {"AC003", "Soins après avortement", "DELIVERY", "acte", 7500},
    {"AC004", "Réparation d’une déchirure", "DELIVERY", "acte", 3000},
    {"PC001", "Pansement simple", "SMALL_SURG", "acte", 300},
    {"PC002", "Pansement de brûlure", "SMALL_SURG", "acte", 1000},
    {"PC003", "Suture de plaie", "SMALL_SURG", "acte", 2000},
    {"PC004", "Incision d’abcès", "SMALL_SURG", "acte", 2500},
    {"PC005", "Ablation de fils", "SMALL_SURG", "acte", 300},
    {"PC006", "Injection", "SMALL_SURG", "acte", 150},
    {"PC007", "Perfusion, pose et surveillance", "SMALL_SURG", "acte", 1000},
    {"PC008", "Circoncision", "SMALL_SURG", "acte", 5000},
    {"PC009", "Extraction dentaire", "SMALL_SURG", "acte", 2500},
    {"PC010", "Plâtre d’un membre", "SMALL_SURG", "acte", 7000},
    {"HO001", "Mise en observation, la journée", "HOSP_DAY", "jour", 1000},
    {"HO002", "Hospitalisation, salle commune", "HOSP_DAY", "jour", 1500},
    {"HO003", "Hospitalisation, chambre à deux lits", "HOSP_DAY", "jour", 3000},
    {"HO004", "Hospitalisation, pédiatrie", "HOSP_DAY", "jour", 1500},
    {"CH001", "Césarienne", "SURGERY", "acte", 60000},
    {"CH002", "Cure de hernie", "SURGERY", "acte", 50000},
    {"CH003", "Appendicectomie", "SURGERY", "acte", 70000},
    {"CH004", "Laparotomie", "SURGERY", "acte", 90000},
    {"CH005", "Hystérectomie", "SURGERY", "acte", 100000},
    {"CH006", "Cure d’hydrocèle", "SURGERY", "acte", 45000},
    {"CH007", "Réduction de fracture sous anesthésie", "SURGERY", "acte", 40000},
    {"IM001", "Échographie obstétricale", "IMAGING", "acte", 5000},
    {"IM002", "Échographie abdominale", "IMAGING", "acte", 7000},
    {"IM003", "Radiographie du thorax", "IMAGING", "cliché", 5000},
    {"IM004", "Radiographie d’un membre", "IMAGING", "cliché", 5000},
    {"IM005", "Électrocardiogramme", "IMAGING", "acte", 4000},
    {"IM101", "Scanner sans produit de contraste", "IMAGING_CT", "acte", 60000},
    {"IM102", "Scanner avec produit de contraste", "IMAGING_CT", "acte", 80000},
});

constexpr auto medicines = std::to_array<Row>({
    {"MD001", "Paracétamol 500 mg", "MEG", "comprimé", 10},
    {"MD002", "Paracétamol 120 mg/5 ml sirop", "MEG", "flacon", 500},
    {"MD003", "Ibuprofène 400 mg", "MEG", "comprimé", 20},
    {"MD004", "Artéméther-luméfantrine 20/120, adulte", "MEG", "plaquette", 1000},
    {"MD005", "Artéméther-luméfantrine 20/120, enfant", "MEG", "plaquette", 400},
    {"MD006", "Artésunate injectable 60 mg", "MEG", "flacon", 1800},
    {"MD007", "Quinine injectable 600 mg", "MEG", "ampoule", 300},
    {"MD008", "Sulfadoxine-pyriméthamine", "MEG", "comprimé", 50},
    {"MD009", "Amoxicilline 500 mg", "MEG", "gélule", 40},
    {"MD010", "Amoxicilline 250 mg/5 ml", "MEG", "flacon", 900},
    {"MD011", "Amoxicilline-acide clavulanique 1 g", "MEG", "comprimé", 250},
    {"MD012", "Cotrimoxazole 480 mg", "MEG", "comprimé", 20},
    {"MD013", "Cotrimoxazole sirop", "MEG", "flacon", 500},
    {"MD014", "Métronidazole 250 mg", "MEG", "comprimé", 15},
    {"MD015", "Ciprofloxacine 500 mg", "MEG", "comprimé", 60},
    {"MD016", "Doxycycline 100 mg", "MEG", "gélule", 30},
    {"MD017", "Érythromycine 500 mg", "MEG", "comprimé", 70},
    {"MD018", "Ceftriaxone 1 g injectable", "MEG", "flacon", 800},
    {"MD019", "Gentamicine 80 mg injectable", "MEG", "ampoule", 150},
    {"MD020", "Benzathine pénicilline 2,4 MUI", "MEG", "flacon", 500},
    {"MD021", "Albendazole 400 mg", "MEG", "comprimé", 100},
    {"MD022", "Mébendazole 100 mg", "MEG", "comprimé", 20},
    {"MD023", "Sels de réhydratation orale", "MEG", "sachet", 100},
    {"MD024", "Zinc 20 mg", "MEG", "comprimé", 15},
    {"MD025", "Fer et acide folique", "MEG", "comprimé", 10},
    {"MD026", "Vitamine A 200 000 UI", "MEG", "capsule", 50},
    {"MD027", "Salbutamol aérosol", "MEG", "flacon", 2000},
    {"MD028", "Amlodipine 5 mg", "MEG", "comprimé", 50},
    {"MD029", "Hydrochlorothiazide 25 mg", "MEG", "comprimé", 20},
    {"MD030", "Metformine 500 mg", "MEG", "comprimé", 25},
    {"MD031", "Glibenclamide 5 mg", "MEG", "comprimé", 15},
    {"MD032", "Oméprazole 20 mg", "MEG", "gélule", 40},
    {"MD033", "Hydroxyde d’aluminium", "MEG", "comprimé", 15},
    {"MD034", "Butylscopolamine 10 mg", "MEG", "comprimé", 40},
    {"MD035", "Diazépam injectable 10 mg", "MEG", "ampoule", 200},
    {"MD036", "Sérum glucosé 5 %", "MEG", "flacon", 700},
    {"MD037", "Ringer lactate", "MEG", "flacon", 700},
    {"MD038", "Ocytocine 10 UI", "MEG", "ampoule", 300},
    {"MD039", "Sulfate de magnésium", "MEG", "ampoule", 400},
    {"MD040", "Tétracycline 1 % ophtalmique", "MEG", "tube", 300},
    {"MD041", "Sérum antitétanique", "MEG", "ampoule", 1500},
    {"MD042", "Bande et compresses", "MEG", "lot", 300},
    {"SP001", "Antipyrex 500 effervescent", "BRAND", "comprimé", 120, "MD001"},
    {"SP002", "Febrilan sirop", "BRAND", "flacon", 2400, "MD002"},
    {"SP003", "Algibrux 400", "BRAND", "comprimé", 150, "MD003"},
    {"SP004", "Paludexin adulte", "BRAND", "boîte", 3800, "MD004"},
    {"SP005", "Moxidal 500", "BRAND", "gélule", 210, "MD009"},
    {"SP006", "Clavumox 1 g", "BRAND", "comprimé", 650, "MD011"},
    {"SP007", "Ciprolex 500", "BRAND", "comprimé", 480, "MD015"},
    {"SP008", "Cefadrox 1 g injectable", "BRAND", "flacon", 4200, "MD018"},
    {"SP009", "Verminol 400", "BRAND", "comprimé", 700, "MD021"},
    {"SP010", "Respirolin aérosol", "BRAND", "flacon", 4500, "MD027"},
    {"SP011", "Tensiodine 5", "BRAND", "comprimé", 310, "MD028"},
    {"SP012", "Gastrozole 20", "BRAND", "gélule", 260, "MD032"},
});

TariffItem itemOf(const Row &row, Day on)
{
    TariffItem item;
    item.code.text = row.code;
    item.label = row.label;
    item.category = row.category;
    item.unit = row.unit;
    item.price = Money{row.price};
    item.generic = row.category == "MEG";
    item.mode = row.category == "BRAND" ? PriceMode::Max : PriceMode::Fixed;
    item.stateFree = row.price == 0;
    item.validFrom = addMonths(on, -24);
    if (row.category == "BRAND")
        item.genericCode = ActCode{std::string(row.other)};
    return item;
}

} // namespace

std::vector<PricedAct> tariff(Day on)
{
    std::vector<PricedAct> list;
    for (const Row &row : acts)
        list.push_back({itemOf(row, on), row.other});
    for (const Row &row : medicines)
        list.push_back({itemOf(row, on), {}});
    return list;
}

std::vector<Facility> facilities(Day on)
{
    Facility centre;
    centre.code.text = centreCode;
    centre.name = "CSCom de Kpota";
    centre.district = "Kpota-Nikora";
    centre.contractFrom = addMonths(on, -24);
    centre.contractTo = addMonths(on, 24);
    centre.paymentDays = 30;
    centre.submissionDays = 30;
    for (const auto village : villages().first(villagesOfTheCentre))
        centre.catchment.emplace_back(village);
    Facility hospital = centre;
    hospital.code.text = hospitalCode;
    hospital.name = "Hôpital de zone de Nikora";
    hospital.level = 2;
    hospital.paymentDays = 45;
    hospital.catchment.clear();
    return {centre, hospital};
}

} // namespace guichet::demo
