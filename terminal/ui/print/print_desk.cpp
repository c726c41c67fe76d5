// SPDX-License-Identifier: Apache-2.0
#include "terminal/ui/print/print_desk.h"

#include "terminal/ui/words/words.h"

#include <QDir>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace guichet::ui {
namespace {

// A name any file system takes, a FAT stick's too.
QString fileNameOf(const QString &name)
{
    constexpr int longest = 80;
    QString clean;
    for (const QChar character : name.left(longest))
        clean += character.isLetterOrNumber() || QStringLiteral(" -_.,").contains(character) ? character : QLatin1Char('-');
    clean = clean.trimmed();
    return clean.isEmpty() || clean.startsWith(QLatin1Char('.')) ? QStringLiteral("Guichet ") + clean : clean;
}

// Never over an older paper of the same name.
QString freeFile(const QString &folder, const QString &name)
{
    const QDir place(folder);
    QString file = place.filePath(name + QStringLiteral(".pdf"));
    for (int i = 2; QFile::exists(file); ++i)
        file = place.filePath(QStringLiteral("%1 (%2).pdf").arg(name).arg(i));
    return file;
}

} // namespace

// One paper after another, in the order they were handed in.
class PrintDesk::Worker {
public:
    Worker()
        : m_thread([this] { run(); })
    {
    }
    ~Worker()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ends = true;
            m_jobs.clear();
        }
        m_wake.notify_one();
        m_thread.join(); // the paper on its way ends within its time limits
    }
    void add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }
    bool isBusy()
    {
        const std::lock_guard lock(m_mutex);
        return m_isPrinting || !m_jobs.empty();
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ends) {
            m_wake.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_ends)
                return;
            const auto job = std::move(m_jobs.front());
            m_jobs.pop_front();
            m_isPrinting = true;
            lock.unlock();
            job();
            lock.lock();
            m_isPrinting = false;
        }
    }

    std::mutex m_mutex{};
    std::condition_variable m_wake{};
    std::deque<std::function<void()>> m_jobs{};
    bool m_isPrinting = false;
    bool m_ends = false;
    std::thread m_thread; // last: it uses all of the above
};

PrintDesk::PrintDesk(QObject *parent)
    : QObject(parent)
{
}

PrintDesk::~PrintDesk() = default;

void PrintDesk::use(Printer *printer, PdfWriter *pdf, const QString &pdfFolder)
{
    m_printer = printer;
    m_pdf = pdf;
    m_pdfFolder = pdfFolder;
    m_saidNone = false;
}

bool PrintDesk::isBusy() const
{
    return m_worker && m_worker->isBusy();
}

void PrintDesk::print(Document document, Paper paper)
{
    if (!m_printer && m_pdf) {
        const QString title = text(document.title);
        return savePdf(std::move(document), paper, title);
    }
    if (m_printer)
        return printUnasked(std::move(document), paper);
    Q_EMIT told(Tone::Wait, tr("Pas d’imprimante : rien n’est perdu, tout est enregistré."));
}

void PrintDesk::printUnasked(Document document, Paper paper)
{
    if (!m_printer) {
        if (!std::exchange(m_saidNone, true))
            Q_EMIT told(Tone::Wait, tr("Pas d’imprimante : rien n’est perdu, tout est enregistré. Le papier peut être gardé en PDF."));
        return;
    }
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->add([this, printer = m_printer, document = std::move(document), paper] {
        const Outcome<void> outcome = printer->print(document, paper);
        QMetaObject::invokeMethod(this, [this, title = text(document.title), outcome] { finish(title, {}, outcome); }, Qt::QueuedConnection);
    });
}

void PrintDesk::savePdf(Document document, Paper paper, const QString &name)
{
    if (!m_pdf)
        return;
    if (!m_worker)
        m_worker = std::make_unique<Worker>();
    m_worker->add([this, pdf = m_pdf, document = std::move(document), paper, folder = m_pdfFolder, name = fileNameOf(name)] {
        QDir().mkpath(folder);
        const QString file = freeFile(folder, name);
        const Outcome<void> outcome = pdf->write(document, paper, file.toStdString());
        QMetaObject::invokeMethod(this, [this, file, title = text(document.title), outcome] { finish(title, file, outcome); }, Qt::QueuedConnection);
    });
}

void PrintDesk::finish(const QString &title, const QString &file, const Outcome<void> &outcome)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    if (file.isEmpty()) {
        Q_EMIT printed(title);
        return;
    }
    Q_EMIT saved(file);
    Q_EMIT told(Tone::Yes, tr("PDF enregistré : %1").arg(file));
}

} // namespace guichet::ui
