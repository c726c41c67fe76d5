// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over files and folders: the corpus as a plain test, and any
// finding again under a debugger. Then the same inputs with one byte changed and
// cut at every length, from a seed.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

using Input = std::vector<std::uint8_t>;

constexpr std::size_t changesEach = 2000;

void collect(const std::filesystem::path &path, std::vector<Input> &inputs)
{
    if (std::filesystem::is_directory(path)) {
        for (const auto &entry : std::filesystem::directory_iterator(path))
            collect(entry.path(), inputs);
        return;
    }
    std::ifstream in(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

void replay(const Input &input)
{
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

void replayChanged(const Input &input, std::mt19937 &random)
{
    for (std::size_t cut = 0; cut < input.size() && cut < changesEach; ++cut)
        replay(Input(input.begin(), input.begin() + static_cast<std::ptrdiff_t>(cut)));
    for (std::size_t i = 0; i < changesEach && !input.empty(); ++i) {
        Input changed = input;
        changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
        if (random() % 4 == 0)
            changed[random() % changed.size()] = static_cast<std::uint8_t>(random());
        replay(changed);
    }
}

} // namespace

int main(int count, char **arguments)
{
    std::vector<Input> inputs;
    for (int i = 1; i < count; ++i) {
        if (!std::filesystem::exists(arguments[i])) {
            std::fprintf(stderr, "no such file or folder: %s\n", arguments[i]);
            return 2;
        }
        collect(arguments[i], inputs);
    }
    if (inputs.empty()) {
        std::fprintf(stderr, "no input\n");
        return 2;
    }
    std::mt19937 random(169);
    replay({});
    for (const Input &input : inputs) {
        replay(input);
        replayChanged(input, random);
    }
    std::printf("%zu inputs, each whole, cut and changed\n", inputs.size());
    return 0;
}
