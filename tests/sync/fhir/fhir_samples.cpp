// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/elements.h"
#include "tests/sync/fhir/random_resources.h"

#include <charconv>
#include <fstream>
#include <iostream>

// fhir_samples DIR SEEDS: one file a resource, for validators of others.
int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    const std::string_view count(argv[2]);
    std::uint64_t seeds = 0;
    std::from_chars(count.data(), count.data() + count.size(), seeds);
    std::size_t written = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        for (const QJsonObject &resource : guichet::test::resourcesFrom(seed)) {
            const std::string type = resource.value(QLatin1String("resourceType")).toString().toStdString();
            std::ofstream(std::string(argv[1]) + '/' + std::to_string(++written) + '-' + type + ".json") << guichet::fhir::toText(resource) << '\n';
        }
    }
    std::cout << written << '\n';
    return written == 0 ? 1 : 0;
}
