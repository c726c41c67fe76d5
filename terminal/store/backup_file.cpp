// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/backup_file.h"

#include "terminal/store/files.h"

#include <algorithm>
#include <cerrno>
#include <fstream>

namespace guichet::store {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "GUIBK1\r\n\x1a\n";
constexpr std::size_t partBytes = std::size_t{1} << 20;
constexpr std::uint32_t largestHeader = 1u << 20;

Unexpected<Failure> unreadable(const fs::path &file, std::string why)
{
    return fail(Code::H01, {{"fichier", file.filename().string()}}, std::move(why));
}

Unexpected<Failure> unwritable(const fs::path &file)
{
    return fail(Code::E05, {{"fichier", file.stem().string()}}, "write backup: " + std::to_string(errno));
}

// What seals the parts: nothing of the header can be changed without them noticing.
class PartKey {
public:
    PartKey(ByteView key32, ByteView header)
        : m_header(crypto::hash(header))
    {
        crypto::Key key = crypto::deriveKey(key32, 1, "gui1back");
        m_key = crypto::Secret(key);
        crypto::wipe(key);
    }
    Bytes seal(std::uint64_t index, ByteView part) const { return crypto::encrypt(m_key.view(), associated(index), part); }
    std::optional<Bytes> open(std::uint64_t index, ByteView sealed) const { return crypto::decrypt(m_key.view(), associated(index), sealed); }

private:
    Bytes associated(std::uint64_t index) const
    {
        Bytes bytes = copyOf(m_header);
        appendLittleEndian(bytes, index);
        return bytes;
    }
    crypto::Hash m_header;
    crypto::Secret m_key{};
};

std::size_t readSome(std::istream &from, Bytes &to)
{
    from.read(reinterpret_cast<char *>(to.data()), static_cast<std::streamsize>(to.size()));
    return static_cast<std::size_t>(from.gcount());
}

bool writeAll(std::ostream &to, ByteView bytes)
{
    to.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return to.good();
}

bool writeSized(std::ostream &to, ByteView bytes)
{
    Bytes size;
    appendLittleEndian(size, static_cast<std::uint32_t>(bytes.size()));
    return writeAll(to, size) && writeAll(to, bytes);
}

std::optional<Bytes> readSized(std::istream &from, std::uint32_t largest)
{
    Bytes size(sizeof(std::uint32_t));
    if (readSome(from, size) != size.size())
        return {};
    const auto length = readLittleEndian<std::uint32_t>(size);
    if (length > largest)
        return {};
    Bytes bytes(length);
    return readSome(from, bytes) == bytes.size() ? std::optional(std::move(bytes)) : std::nullopt;
}

Outcome<BackedFile> describe(const BackupSource &source)
{
    std::ifstream file(source.path, std::ios::binary);
    crypto::Hasher hasher;
    BackedFile described{source.name, 0, {}};
    Bytes buffer(partBytes);
    while (const std::size_t got = readSome(file, buffer)) {
        hasher.add(ByteView(buffer).first(got));
        described.size += got;
    }
    if (file.bad() || !file.eof())
        return fail(Code::E04, {{"fichier", source.name}});
    described.hash = hasher.finish();
    return described;
}

struct Opened {
    std::ifstream stream{};
    BackupHeader header{};
    Bytes headerBytes{};
};
Outcome<Opened> openBackup(const fs::path &file)
{
    Opened opened;
    opened.stream.open(file, std::ios::binary);
    Bytes start(magic.size());
    if (readSome(opened.stream, start) != start.size() || guichet::textOf(start) != magic)
        return unreadable(file, "not a backup");
    auto bytes = readSized(opened.stream, largestHeader);
    auto header = bytes ? parseBackupHeader(*bytes) : std::nullopt;
    if (!header)
        return unreadable(file, "header");
    opened.header = *std::move(header);
    opened.headerBytes = *std::move(bytes);
    return opened;
}

// The files of a backup one after the other, each closed once it is whole.
class Unpacker {
public:
    Unpacker(const fs::path &folder, const std::vector<BackedFile> &files)
        : m_folder(folder)
        , m_files(files)
    {
    }
    bool add(ByteView part)
    {
        while (!part.empty() || isComplete()) {
            if (m_at == m_files.size())
                return part.empty();
            if (!m_file.is_open())
                m_file.open(m_folder / m_files[m_at].name, std::ios::binary | std::ios::trunc);
            const auto more = part.first(static_cast<std::size_t>(std::min<std::uint64_t>(part.size(), m_files[m_at].size - m_written)));
            m_hasher.add(more);
            m_written += more.size();
            part = part.subspan(more.size());
            if (!writeAll(m_file, more)) {
                m_diskError = errno;
                return false;
            }
            if (isComplete() && !finishFile())
                return false;
        }
        return true;
    }
    bool isWhole() const { return m_at == m_files.size(); }
    int diskError() const { return m_diskError; }

private:
    bool isComplete() const { return m_at < m_files.size() && m_written == m_files[m_at].size; }
    bool finishFile()
    {
        m_file.close();
        const bool isEqual = !m_file.fail() && m_hasher.finish() == m_files[m_at].hash && flushFile(m_folder / m_files[m_at].name);
        m_file = std::ofstream();
        m_hasher = crypto::Hasher();
        m_written = 0;
        ++m_at;
        return isEqual;
    }

    const fs::path &m_folder;
    const std::vector<BackedFile> &m_files;
    std::size_t m_at = 0;
    std::uint64_t m_written = 0;
    int m_diskError = 0;
    std::ofstream m_file{};
    crypto::Hasher m_hasher{};
};

} // namespace

Outcome<bool> writeBackup(const fs::path &part, BackupHeader header, const std::vector<BackupSource> &sources, ByteView key32, const desk::Progress &progress)
{
    for (const BackupSource &source : sources) {
        auto described = describe(source);
        if (!described)
            return described.failure();
        header.files.push_back(*std::move(described));
    }
    const Bytes headerBytes = encodeBackupHeader(header);
    const PartKey key(key32, headerBytes);
    errno = 0;
    std::ofstream to(part, std::ios::binary | std::ios::trunc);
    if (!to.is_open() || !writeAll(to, bytesOf(magic)) || !writeSized(to, headerBytes))
        return unwritable(part);
    std::uint64_t index = 0;
    std::uint64_t done = 0;
    Bytes buffer(partBytes);
    for (const BackupSource &source : sources) {
        std::ifstream from(source.path, std::ios::binary);
        while (const std::size_t got = readSome(from, buffer)) {
            if (!writeSized(to, key.seal(index++, ByteView(buffer).first(got))))
                return unwritable(part);
            done += got;
            if (!progress(done, header.totalBytes()))
                return false;
        }
    }
    to.close();
    if (to.fail() || !flushFile(part))
        return unwritable(part);
    return true;
}

Outcome<BackupHeader> readBackupHeader(const fs::path &file)
{
    auto opened = openBackup(file);
    return opened ? Outcome<BackupHeader>(std::move(opened->header)) : opened.failure();
}

Outcome<void> unpackBackup(const fs::path &file, const fs::path &folder, ByteView key32, const desk::Progress &progress)
{
    auto opened = openBackup(file);
    if (!opened)
        return opened.failure();
    const PartKey key(key32, opened->headerBytes);
    Unpacker unpacker(folder, opened->header.files);
    const std::uint64_t total = opened->header.totalBytes();
    std::uint64_t done = 0;
    for (std::uint64_t index = 0; !unpacker.isWhole(); ++index) {
        const auto sealed = readSized(opened->stream, partBytes + crypto::sealOverhead);
        const auto plain = sealed ? key.open(index, *sealed) : std::nullopt;
        if (!plain)
            return index == 0 && sealed ? fail(Code::D12, {{"fichier", "vault.key"}}, "first part") : unreadable(file, "part " + std::to_string(index));
        if (!unpacker.add(*plain))
            return unpacker.diskError() != 0 ? failWith(unpacker.diskError(), "unpack") : unreadable(file, "content at part " + std::to_string(index));
        done += plain->size();
        if (!progress(done, total))
            return unreadable(file, "cancelled");
    }
    if (opened->stream.peek() != std::char_traits<char>::eof())
        return unreadable(file, "something after the end");
    return {};
}

} // namespace guichet::store
