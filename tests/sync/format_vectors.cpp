// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/format_vectors.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace guichet::test {
namespace {

// ```vector NAME, then hexadecimal digits over any number of lines, then ```.
std::map<std::string, Bytes> readVectors()
{
    std::ifstream page(std::string(GUICHET_SOURCE_DIR) + "/sync/FORMAT.md");
    std::map<std::string, Bytes> vectors;
    std::string name;
    std::string hex;
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("```vector ")) {
            name = line.substr(10);
            hex.clear();
        } else if (line == "```" && !name.empty()) {
            vectors[name] = fromHex(hex).value_or(Bytes{});
            name.clear();
        } else if (!name.empty()) {
            hex += line;
        }
    }
    return vectors;
}

} // namespace

Bytes vectorOf(const std::string &name)
{
    static const auto vectors = readVectors();
    const auto at = vectors.find(name);
    EXPECT_NE(at, vectors.end()) << name;
    return at == vectors.end() ? Bytes{} : at->second;
}

void expectVector(const std::string &name, ByteView made)
{
    EXPECT_EQ(toHex(vectorOf(name)), toHex(made)) << name;
}

} // namespace guichet::test
