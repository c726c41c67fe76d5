// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup_header.h"

#include "terminal/base/cbor.h"

#include <algorithm>

namespace guichet::store {
namespace {

constexpr std::size_t mostFiles = 16;
constexpr std::int64_t version = 1;

// A name in the folder and no way out of it.
bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= 64 && name[0] != '.' && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-';
    });
}

std::optional<BackedFile> parseBacked(const cbor::Value &item)
{
    if (item.items().size() != 3)
        return {};
    const auto name = item.items()[0].text();
    const auto size = item.items()[1].unsignedInteger();
    const auto hash = item.items()[2].fixedBytes<32>();
    if (!name || !isPlainName(*name) || !size || !hash)
        return {};
    return BackedFile{std::string(*name), *size, *hash};
}

std::optional<OpenFile> parseOpen(const cbor::Value &item)
{
    if (item.items().size() != 2)
        return {};
    const auto name = item.items()[0].text();
    const auto content = item.items()[1].bytes();
    if (!name || !isPlainName(*name) || !content)
        return {};
    return OpenFile{std::string(*name), copyOf(*content)};
}

template <class T>
bool parseList(std::vector<T> &to, const cbor::Value *list, std::optional<T> (*parse)(const cbor::Value &))
{
    if (!list || !list->is(cbor::Kind::Array) || list->items().size() > mostFiles)
        return false;
    for (const cbor::Value &item : list->items()) {
        auto read = parse(item);
        if (!read)
            return false;
        to.push_back(*std::move(read));
    }
    return true;
}

} // namespace

std::uint64_t BackupHeader::totalBytes() const
{
    std::uint64_t total = 0;
    for (const BackedFile &file : files)
        total += file.size;
    return total;
}

Bytes encodeBackupHeader(const BackupHeader &header)
{
    cbor::Writer writer;
    writer.map(6).key(1).integer(version).key(2).text(header.terminal).key(3).unsignedInteger(header.sequence).key(4).integer(header.made);
    writer.key(5).array(header.files.size());
    for (const BackedFile &file : header.files)
        writer.array(3).text(file.name).unsignedInteger(file.size).bytes(file.hash);
    writer.key(6).array(header.openFiles.size());
    for (const OpenFile &file : header.openFiles)
        writer.array(2).text(file.name).bytes(file.content);
    return writer.take();
}

std::optional<BackupHeader> parseBackupHeader(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || map->entryCount() != 6 || !map->find(1) || map->find(1)->integer() != version)
        return {};
    const auto terminal = map->find(2) ? map->find(2)->text() : std::nullopt;
    const auto sequence = map->find(3) ? map->find(3)->unsignedInteger() : std::nullopt;
    const auto made = map->find(4) ? map->find(4)->integer() : std::nullopt;
    BackupHeader header;
    if (!terminal || !sequence || !made || !parseList(header.files, map->find(5), parseBacked) || !parseList(header.openFiles, map->find(6), parseOpen))
        return {};
    header.terminal = *terminal;
    header.sequence = *sequence;
    header.made = *made;
    return header;
}

} // namespace guichet::store
