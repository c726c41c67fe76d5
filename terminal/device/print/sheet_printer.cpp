// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/sheet_printer.h"

#include "terminal/device/print/pdf.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace guichet::device {
namespace {

// A file in memory alone: what is printed names people.
int inMemory(const QByteArray &bytes)
{
    const int file = memfd_create("guichet", MFD_CLOEXEC);
    if (file < 0)
        return -1;
    for (qsizetype written = 0; written < bytes.size();) {
        const auto count = write(file, bytes.constData() + written, static_cast<std::size_t>(bytes.size() - written));
        if (count <= 0) {
            close(file);
            return -1;
        }
        written += count;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

// Its exit code; below 0 when it could not be started or was ended for being late.
int waitFor(pid_t child, std::chrono::milliseconds limit)
{
    constexpr auto step = std::chrono::milliseconds(20);
    const auto end = std::chrono::steady_clock::now() + limit;
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (std::chrono::steady_clock::now() >= end) {
            kill(child, SIGKILL);
            waitpid(child, &status, 0);
            return -1;
        }
        std::this_thread::sleep_for(step);
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int runOn(int input, std::vector<std::string> words, std::chrono::milliseconds limit)
{
    std::vector<char *> arguments;
    std::transform(words.begin(), words.end(), std::back_inserter(arguments), [](std::string &word) { return word.data(); });
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int error = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? waitFor(child, limit) : -1;
}

const char *mediaOf(Paper paper)
{
    switch (paper) {
    case Paper::A5: return "media=A5";
    case Paper::Roll: return "fit-to-page";
    case Paper::A4: break;
    }
    return "media=A4";
}

} // namespace

QueuePrinter::QueuePrinter(std::string queue, std::string program, std::chrono::milliseconds limit)
    : m_queue(std::move(queue))
    , m_program(std::move(program))
    , m_limit(limit)
{
}

std::string QueuePrinter::name() const
{
    return m_queue.empty() ? "CUPS" : m_queue;
}

Outcome<void> QueuePrinter::print(const Document &document, Paper paper)
{
    const int file = inMemory(pdfOf(document, paper));
    if (file < 0)
        return fail(Code::P07, {{"imprimante", name()}}, "no memory file");
    std::vector<std::string> words{m_program, "-s", "-o", mediaOf(paper)};
    if (!m_queue.empty())
        words.insert(words.end(), {"-d", m_queue});
    const int code = runOn(file, std::move(words), m_limit);
    close(file);
    if (code != 0)
        return fail(Code::P07, {{"imprimante", name()}}, "lp " + std::to_string(code));
    return {};
}

FolderPrinter::FolderPrinter(std::string folder)
    : m_folder(std::move(folder))
{
}

// "20261122-091400 Reçu.pdf", never over another.
Outcome<void> FolderPrinter::print(const Document &document, Paper paper)
{
    const QDir folder(QString::fromStdString(m_folder));
    folder.mkpath(QStringLiteral("."));
    const QString stem = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")) + QLatin1Char(' ') + QString::fromStdString(document.title).replace(QLatin1Char('/'), QLatin1Char('-'));
    QString file = folder.filePath(stem + QStringLiteral(".pdf"));
    for (int i = 2; QFile::exists(file); ++i)
        file = folder.filePath(QStringLiteral("%1 (%2).pdf").arg(stem).arg(i));
    return PdfFileWriter().write(document, paper, file.toStdString());
}

} // namespace guichet::device
