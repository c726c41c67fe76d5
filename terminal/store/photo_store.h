// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/photo_pack.h"
#include "terminal/store/failures.h"
#include "terminal/store/vault.h"

#include <filesystem>

// photos.sqlite: faces of the members, a pack in one step, sealed, found by keyed
// blind index. It outlives the roster; a pack that no roster names any more goes.
// A file that cannot be used is thrown away: photos are fetched again.
namespace guichet::store {

class PhotoStore {
public:
    PhotoStore(std::filesystem::path file, ByteView vaultKey32);

    std::vector<sync::PhotoPack> missing(const std::vector<sync::PhotoPack> &named);
    // R06 not the pack named, R09 disk full. A pack already here is no error.
    Outcome<void> install(const sync::PhotoPack &pack, ByteView bytes);
    Outcome<std::optional<Bytes>> find(const std::array<Byte, 8> &hash);
    void keepOnly(const std::vector<sync::PhotoPack> &named);

private:
    std::int64_t idOf(const sync::PhotoPack &pack) const;
    bool holds(std::int64_t pack);
    sqlite::SqlResult<void> write(std::int64_t pack, const std::vector<sync::Photo> &photos);
    bool isOpen();              // opens what is there
    Outcome<void> openOrMake();
    Outcome<void> openAs(sqlite::OpenAs how);

    std::filesystem::path m_file;
    Vault m_vault;
    sqlite::Database m_database{};
};

} // namespace guichet::store
