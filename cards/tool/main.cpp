// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/commands.h"
#include "cards/tool/say.h"
#include "terminal/base/standard_streams.h"

#include <QtGlobal>

#include <array>
#include <iostream>

namespace guichet::cards::tool {

namespace {

constexpr const char *help = R"(guichet-cards : cartes de membre signées, une à la fois ou en planche

  guichet-cards read (--text T | --image F.. | --stdin) --trust CLÉS.json [--now UNIX] [--keyboard] [--json]
      Lit une carte et dit si elle est authentique et valable.
  guichet-cards read --vectors F.json
      Juge chaque carte d'un fichier de vecteurs.
  guichet-cards issue --key CLÉ --member JSON [--text] [--png F] [--svg F] [--pdf F] [--years N] [--now UNIX]
      Signe une carte ; sans option de sortie, écrit son texte.
  guichet-cards keygen --issuer CODE --out DOSSIER [--mutual CODE..] [--curve Ed25519|P-256] [--from UNIX] [--until UNIX] [--json]
      Fait une paire de clés d'émetteur : DOSSIER/CODE.key (secrète) et DOSSIER/CODE.json (publique).
  guichet-cards explain (--text T | --image F) [--trust CLÉS.json] [--now UNIX]
      Explique une carte couche par couche, et ce qui ne va pas.
  guichet-cards --help | --version

Exemple :
  guichet-cards keygen --issuer bj.mut-nikki --mutual NIKKI --out cles
  guichet-cards issue --key cles/bj.mut-nikki.key --member membre.json --pdf carte.pdf
  guichet-cards read --image photo.jpg --trust cles/bj.mut-nikki.json

Code de sortie : 0 fait, 1 la réponse est non, 2 commande ou fichier incorrect, 3 disque ou système.
)";

struct Command {
    std::string_view name;
    int (*run)(const Arguments &);
};

constexpr std::array<Command, 4> commands{{{"read", runRead}, {"issue", runIssue}, {"keygen", runKeygen}, {"explain", runExplain}}};

int run(const Arguments &arguments)
{
    if (arguments.empty()) {
        std::cerr << help;
        return BadInput;
    }
    const Arguments rest(arguments.begin() + 1, arguments.end());
    for (const std::string &argument : arguments) {
        if (argument == "--help" || argument == "-h") {
            std::cout << help;
            return Done;
        }
    }
    if (arguments.front() == "--version") {
        std::cout << "guichet-cards " << GUICHET_VERSION << '\n';
        return Done;
    }
    for (const Command &command : commands) {
        if (command.name == arguments.front())
            return command.run(rest);
    }
    return refused(Failure{Code::E01, {{"valeur", arguments.front()}}});
}

} // namespace

int refused(const Failure &failure)
{
    complain(sentenceFor(failure));
    return failure.code == Code::E05 ? Surroundings : BadInput;
}

} // namespace guichet::cards::tool

int main(int count, char **arguments)
{
    guichet::holdStandardStreams();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // only our own sentences reach stderr
    const int exit = guichet::cards::tool::run({arguments + 1, arguments + count});
    std::cout.flush();
    return std::cout ? exit : static_cast<int>(guichet::cards::tool::Surroundings); // said to nobody is not done
}
