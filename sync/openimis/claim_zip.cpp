// SPDX-License-Identifier: Apache-2.0
#include "sync/openimis/claim_zip.h"

#include "terminal/domain/day.h"

#include <zip.h>

#include <array>
#include <memory>

namespace guichet::sync::openimis {

namespace {

struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
struct DiscardArchive {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;
using Archive = std::unique_ptr<zip_t, DiscardArchive>;

Unexpected<Failure> cannotPack(const char *what)
{
    return fail(Code::E05, {{"fichier", "Claims_….zip"}}, what);
}

// The contents are only pointed at: they outlive the archive.
bool addEntry(zip_t *archive, const ZipEntry &entry, const std::string &password)
{
    Source source(zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0));
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    source.release(); // the archive's from now on
    const auto place = static_cast<zip_uint64_t>(index);
    return zip_set_file_compression(archive, place, ZIP_CM_DEFLATE, 0) == 0
        && zip_file_set_encryption(archive, place, ZIP_EM_AES_256, password.c_str()) == 0;
}

Outcome<Bytes> contentOf(zip_source_t *buffer)
{
    zip_stat_t found{};
    if (zip_source_stat(buffer, &found) != 0 || zip_source_open(buffer) != 0)
        return cannotPack("stat");
    Bytes bytes(static_cast<std::size_t>(found.size));
    const zip_int64_t read = zip_source_read(buffer, bytes.data(), bytes.size());
    zip_source_close(buffer);
    if (read < 0 || static_cast<std::size_t>(read) != bytes.size())
        return cannotPack("read");
    return bytes;
}

std::string twoDigits(std::int64_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

Outcome<Bytes> encodeClaimZip(const std::vector<ZipEntry> &entries, const std::string &password)
{
    if (password.empty())
        return cannotPack("no password");
    zip_error_t error{};
    Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!buffer)
        return cannotPack("buffer");
    Archive archive(zip_open_from_source(buffer.get(), ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!archive)
        return cannotPack("open");
    zip_source_keep(buffer.get()); // one for the archive, one for us
    for (const ZipEntry &entry : entries) {
        if (!addEntry(archive.get(), entry, password))
            return cannotPack(zip_strerror(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return cannotPack(zip_strerror(archive.get()));
    archive.release();
    return contentOf(buffer.get());
}

std::string claimZipName(const std::string &claimAdmin, std::int64_t unixSeconds, int zoneMinutes)
{
    constexpr std::int64_t daySeconds = 86'400;
    const std::int64_t local = unixSeconds + std::int64_t{zoneMinutes} * 60;
    const std::int64_t ofDay = ((local % daySeconds) + daySeconds) % daySeconds;
    return "Claims_" + claimAdmin + '_' + toIsoText(dayOfMoment(unixSeconds, zoneMinutes)) + 'T' + twoDigits(ofDay / 3600) + '-'
        + twoDigits(ofDay / 60 % 60) + '-' + twoDigits(ofDay % 60) + ".zip";
}

} // namespace guichet::sync::openimis
