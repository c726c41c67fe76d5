// SPDX-License-Identifier: Apache-2.0
#include "tests/support/demo/names.h"

#include <array>

namespace guichet::demo {

namespace {

using Words = std::string_view;

constexpr auto familyNames = std::to_array<Words>({
    "Adjovi", "Adanlété", "Agbodjan", "Agossou", "Ahouansou", "Akakpo", "Akplogan", "Alapini", "Amoussou", "Assogba",
    "Atchadé", "Avocè", "Ayékoué", "Azonhiho", "Bangana", "Bio Yérima", "Biokou", "Bossou", "Chabi", "Codjia",
    "Dansou", "Dégbé", "Djossou", "Dossa", "Dossou-Yovo", "Ezin", "Fadonougbo", "Fagnon", "Gandonou", "Gbaguidi",
    "Gbédji", "Gnanvi", "Gomina", "Guédégbé", "Hounkpatin", "Hounkpè", "Houngbédji", "Hounsou", "Kakpo", "Kiki",
    "Kpadonou", "Kpossou", "Lokossou", "Mensah", "Noudèhouénou", "Orou Yorouba", "Quenum", "Sagbo", "Sèdjro", "Sossou",
    "Tossou", "Vodouhè", "Worou", "Yovo", "Zannou", "Zinsou", "Zossou", "Adjeoda", "Agbéko", "Akouété",
    "Amégan", "Ayivi", "Dogbé", "Ekoué", "Folly", "Gbadoé", "Kpodar", "Lawson", "Nyamadi", "Tchalla",
    "Badini", "Bambara", "Bonkoungou", "Compaoré", "Congo", "Dabiré", "Derme", "Guigma", "Ilboudo", "Kaboré",
    "Kafando", "Kiendrébéogo", "Kinda", "Nacoulma", "Nikièma", "Ouédraogo", "Palé", "Rouamba", "Sanou", "Sawadogo",
    "Sanon", "Sinaré", "Somé", "Tapsoba", "Tiendrébéogo", "Yaméogo", "Yanogo", "Zerbo", "Zongo", "Zoungrana",
    "Ballo", "Berthé", "Camara", "Cissé", "Coulibaly", "Dembélé", "Diakité", "Diallo", "Diarra", "Doumbia",
    "Fané", "Goïta", "Kanté", "Keïta", "Konaté", "Koné", "Kouyaté", "Maïga", "Ongoïba", "Sangaré",
    "Sidibé", "Sissoko", "Tamboura", "Togola", "Touré", "Traoré", "Badji", "Ba", "Diatta", "Dieng",
    "Diop", "Diouf", "Fall", "Faye", "Gaye", "Guèye", "Kane", "Mbaye", "Mbengue", "Ndiaye",
    "Ndour", "Niang", "Sagna", "Sarr", "Seck", "Sène", "Sow", "Sy", "Thiam", "Wade",
    "Bah", "Baldé", "Barry", "Béavogui", "Condé", "Guilavogui", "Haba", "Kourouma", "Loua", "Mara",
    "Millimouno", "Soumah", "Sylla", "Tolno", "Yattara",
});

constexpr auto girls = std::to_array<Words>({
    "Abiba", "Adama", "Adélaïde", "Adjoa", "Afi", "Agathe", "Aïcha", "Aïssata", "Aïssatou", "Akossiwa",
    "Akouvi", "Alimata", "Alice", "Aminata", "Anne-Marie", "Antoinette", "Assétou", "Assibi", "Astou", "Awa",
    "Ayaba", "Balkissa", "Bénédicte", "Bintou", "Brigitte", "Cathérine", "Célestine", "Chantal", "Clarisse", "Coumba",
    "Dado", "Delphine", "Djamila", "Djénéba", "Dossi", "Edwige", "Élisabeth", "Essi", "Fanta", "Fatimata",
    "Fatou", "Fatoumata", "Félicité", "Florence", "Gisèle", "Gloria", "Hadja", "Hadiatou", "Hawa", "Hermine",
    "Honorine", "Hortense", "Ida", "Inès", "Jacqueline", "Jeanne", "Joséphine", "Kadiatou", "Kadidia", "Khady",
    "Korotimi", "Kossiwa", "Lalla", "Léa", "Léontine", "Mafing", "Mahawa", "Maïmouna", "Mariam", "Mariama",
    "Marie-Claire", "Mèdéssè", "Minata", "Nafissatou", "Nassira", "Ndèye", "Noélie", "Odette", "Oumou", "Pascaline",
    "Pauline", "Pélagie", "Perpétue", "Philomène", "Rachidatou", "Ramata", "Reine", "Rokia", "Rosalie", "Safiatou",
    "Salamatou", "Salimata", "Sènami", "Sidonie", "Solange", "Sophie", "Tènin", "Véronique", "Victoire", "Yacine",
    "Yéri", "Yvette", "Zalissa", "Zeinabou", "Zénabou",
});

constexpr auto boys = std::to_array<Words>({
    "Abdou", "Abdoulaye", "Abel", "Adamou", "Alain", "Alassane", "Alfred", "Alioune", "Alpha", "Amadou",
    "Amara", "Anatole", "André", "Anicet", "Antoine", "Armand", "Arouna", "Assane", "Augustin", "Babacar",
    "Bakary", "Barnabé", "Basile", "Benoît", "Bernard", "Bio", "Blaise", "Boubacar", "Boukary", "Boureima",
    "Célestin", "Cheick", "Clément", "Codjo", "Cosme", "Cyriaque", "Daouda", "Dénis", "Dieudonné", "Djibril",
    "Dominique", "Donatien", "Drissa", "Edem", "Édouard", "Élie", "Éric", "Étienne", "Eusèbe", "Félix",
    "Fidèle", "Firmin", "Folly", "François", "Gaston", "Gérard", "Gildas", "Grégoire", "Habib", "Hamidou",
    "Harouna", "Hilaire", "Honoré", "Ibrahima", "Idrissa", "Innocent", "Issa", "Issouf", "Jacob", "Jean-Baptiste",
    "Jérôme", "Joël", "Kalifa", "Karim", "Kodjo", "Koffi", "Kokou", "Komlan", "Kossi", "Lamine",
    "Lassina", "Laurent", "Léopold", "Léonard", "Luc", "Madou", "Mahamadou", "Malick", "Mamadou", "Marcel",
    "Mathias", "Mathieu", "Maxime", "Modibo", "Moussa", "Nicaise", "Noël", "Ousmane", "Ousséni", "Pamphile",
    "Pascal", "Patrice", "Raphaël", "Rémi", "Salif", "Samba", "Sékou", "Sènan", "Seydou", "Souleymane",
    "Théophile", "Tidiane", "Valentin", "Yacouba", "Yao", "Youssouf", "Zakari",
});

constexpr auto places = std::to_array<Words>({
    "Kpota-Centre", "Agbanlin", "Bétékoukou", "Dokodji", "Fidjidé", "Gbanamè-Haut", "Hêvidji", "Kokossa",
    "Lanmèzoun", "Nouvèdé", "Ouakpé", "Séhoudji", "Tindjassi", "Vossazoun", "Yèkodjo", "Zoungbodo",
    "Nikora-Ville", "Bassirou", "Dounkassé", "Guénébougou", "Kassoumè", "Péléguin", "Sinendougou", "Tamarou-Est",
});
static_assert(places.size() > villagesOfTheCentre);

} // namespace

std::span<const std::string_view> surnames() { return familyNames; }
std::span<const std::string_view> girlsNames() { return girls; }
std::span<const std::string_view> boysNames() { return boys; }
std::span<const std::string_view> villages() { return places; }

} // namespace guichet::demo
