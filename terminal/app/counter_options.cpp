// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/counter_options.h"

#include <cstdio>
#include <string_view>

namespace guichet {
namespace {

constexpr char usage[] = "Guichet : le guichet de la mutuelle dans le centre de santé.\n\n"
                         "  guichet [--data DOSSIER]      ouvre le guichet en plein écran\n"
                         "  guichet --profile NOM|FICHIER dit ce que la machine a ; sinon $GUICHET_PROFILE, sinon profile.toml du dossier\n"
                         "  guichet --measure-start       dit en combien de millisecondes l’écran accepte une carte, puis quitte\n"
                         "  guichet --version, --help\n\n"
                         "Exemple : guichet --data /srv/guichet\n"
                         "Sans --data : $GUICHET_DATA, sinon le dossier de données de l’utilisateur.\n";

} // namespace

std::optional<int> parseOptions(int count, char **words, CounterOptions &options)
{
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--help" || word == "--version") {
            std::fputs(word == "--help" ? usage : "guichet " GUICHET_VERSION "\n", stdout);
            return 0;
        }
        if (word == "--data" && i + 1 < count) {
            options.folder = words[++i];
        } else if (word.starts_with("--data=")) {
            options.folder = std::string(word.substr(7));
        } else if (word == "--profile" && i + 1 < count) {
            options.profile = words[++i];
        } else if (word.starts_with("--profile=")) {
            options.profile = std::string(word.substr(10));
        } else if (word == "--measure-start") {
            options.measureStart = true;
        } else {
            std::fprintf(stderr, "guichet : option inconnue ou incomplète : %s\n%s", words[i], usage);
            return 2;
        }
    }
    return {};
}

} // namespace guichet
