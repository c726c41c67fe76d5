// SPDX-License-Identifier: Apache-2.0
#include "cards/tool/files.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <iostream>

namespace guichet::cards::tool {

namespace {

constexpr qint64 largestFile = 64 << 20;
constexpr std::size_t longestInput = 64 << 10;

Unexpected<Failure> notAsExpected(const std::string &path, const TrustStoreError &error)
{
    return fail(Code::I03, {{"fichier", path}, {"colonne", error.path.empty() ? "contenu" : error.path}, {"attendu", error.expected}});
}

bool writeAll(int file, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(file) == 0;
}

} // namespace

Outcome<std::string> readFile(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return fail(Code::E04, {{"fichier", path}});
    return file.read(largestFile).toStdString();
}

std::string readStandardInput()
{
    std::string text(longestInput, '\0');
    std::cin.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(std::cin.gcount()));
    return text;
}

Outcome<QJsonObject> readJsonObject(const std::string &pathOrObject)
{
    const bool isObject = !pathOrObject.empty() && pathOrObject.front() == '{';
    const auto content = isObject ? Outcome<std::string>(pathOrObject) : pathOrObject == "-" ? Outcome<std::string>(readStandardInput()) : readFile(pathOrObject);
    if (!content)
        return content.failure();
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*content), &error);
    if (!document.isObject())
        return fail(Code::I01, {{"fichier", isObject ? "--member" : pathOrObject}, {"ligne", std::to_string(error.offset)}});
    return document.object();
}

Outcome<TrustStore> readTrustStore(const std::string &path)
{
    const auto content = readFile(path);
    if (!content)
        return content.failure();
    auto store = parseTrustStoreJson(*content);
    if (!store)
        return notAsExpected(path, store.error());
    return std::move(*store);
}

Outcome<SigningKey> readSigningKey(const std::string &path)
{
    auto content = readFile(path);
    if (!content)
        return content.failure();
    auto key = parseKeyFile(*content);
    crypto::wipe({reinterpret_cast<Byte *>(content->data()), content->size()});
    if (!key)
        return notAsExpected(path, key.error());
    return std::move(*key);
}

Outcome<void> createFile(const std::string &path, std::string_view content, bool isSecret)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isSecret ? 0600 : 0644);
    if (file < 0)
        return fail(Code::E05, {{"fichier", path}});
    const bool isWritten = writeAll(file, content);
    const bool isClosed = ::close(file) == 0;
    if (isWritten && isClosed)
        return {};
    ::unlink(path.c_str());
    return fail(Code::E05, {{"fichier", path}});
}

Outcome<void> writeFile(const std::string &path, std::string_view content)
{
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content.data(), static_cast<qint64>(content.size())) != static_cast<qint64>(content.size()) || !file.commit())
        return fail(Code::E05, {{"fichier", path}});
    return {};
}

std::int64_t systemNow()
{
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

} // namespace guichet::cards::tool
