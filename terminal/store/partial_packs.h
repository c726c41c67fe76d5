// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/road_state.h"

#include <filesystem>

namespace guichet::store {

// pack.part in the data folder: the pack's name (32 bytes) and what had come of it.
class PackFile final : public desk::PartialPacks {
public:
    explicit PackFile(const std::filesystem::path &folder);
    Bytes load(const crypto::Hash &name) override;
    Outcome<void> keep(const crypto::Hash &name, ByteView bytes) override;
    void forget() override;

private:
    std::filesystem::path m_path;
};

} // namespace guichet::store
