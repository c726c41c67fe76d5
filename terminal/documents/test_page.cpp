// SPDX-License-Identifier: Apache-2.0
#include "terminal/documents/test_page.h"

#include "terminal/texts/words.h"

#include <array>

namespace guichet {
namespace {

struct TestWords {
    Language language;
    std::string_view title;
    std::string_view look;
};
constexpr std::array words{
    TestWords{Language::French, "Page d'essai", "Les lettres sont lisibles, le trait est entier, le code se lit : l'imprimante est bonne."},
    TestWords{Language::English, "Test page", "The letters are readable, the line is whole, the code can be scanned: the printer works."},
    TestWords{Language::Dutch, "Testpagina", "De letters zijn leesbaar, de lijn is heel, de code kan gelezen worden: de printer werkt."},
    TestWords{Language::Spanish, "Página de prueba", "Las letras se leen, la línea está entera, el código se puede leer: la impresora funciona."},
    TestWords{Language::Portuguese, "Página de teste", "As letras leem-se, a linha está inteira, o código lê-se: a impressora funciona."},
};

const TestWords &wordsOf(Language language)
{
    for (const TestWords &row : words) {
        if (row.language == language)
            return row;
    }
    return words.front();
}

} // namespace

Document makeTestPage(const std::string &terminal, Language language)
{
    constexpr std::int64_t amount = 12'620;
    const TestWords &said = wordsOf(language);
    Document page;
    page.title = said.title;
    page.lines = {{LineKind::Heading, {page.title}},
                  {LineKind::Pair, {std::string(wordFor(Word::Terminal, language)), terminal}},
                  {LineKind::Rule, {}},
                  {LineKind::Note, {"éèêëàâçîïôûùœ ÉÈÀÇ ñ¿¡ ãõ ɛ ɔ ŋ ɖ"}},
                  {LineKind::Sum, {std::string(wordFor(Word::Total, language)), formatAmount({amount}, "XOF")}},
                  {LineKind::Rule, {}},
                  {LineKind::Qr, {"GUICHET:TEST:0123456789"}},
                  {LineKind::Note, {std::string(said.look)}}};
    return page;
}

} // namespace guichet
