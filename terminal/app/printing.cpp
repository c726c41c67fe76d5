// SPDX-License-Identifier: Apache-2.0
#include "terminal/app/printing.h"

#include "terminal/app/module.h"
#include "terminal/app/printer_text.h"

#include <cstdlib>
#include <mutex>

namespace guichet::app {
namespace {

std::optional<std::string> environment(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

// The module's printers behind the same ports, from the first paper on.
class LatePrinting final : public Printing, private Printer, private PdfWriter {
public:
    LatePrinting(std::vector<desk::PrinterSettings> printers, std::string pdfFolder)
        : m_settings(std::move(printers))
        , m_pdfFolder(std::move(pdfFolder))
    {
    }
    Printer *printer() override { return m_settings.empty() ? nullptr : this; }
    PdfWriter &pdf() override { return *this; }

private:
    Outcome<Printing *> loaded()
    {
        const std::lock_guard lock(m_mutex); // the screen's worker and its thread may ask at once
        if (m_loaded)
            return m_loaded.get();
        const auto open = functionOfModule(modulePath(printModule), openPrintingName);
        if (!open)
            return open.failure();
        reinterpret_cast<OpenPrinting *>(*open)(&m_settings, m_pdfFolder.c_str(), &m_loaded);
        return m_loaded.get();
    }
    std::string name() const override
    {
        const desk::PrinterSettings &first = m_settings.front();
        return !first.device.empty() ? first.device : !first.host.empty() ? first.host : first.queue;
    }
    Outcome<void> print(const Document &document, Paper paper) override
    {
        const auto printing = loaded();
        return printing ? (*printing)->printer()->print(document, paper) : printing.failure();
    }
    Outcome<void> check() override
    {
        const auto printing = loaded();
        return printing ? (*printing)->printer()->check() : printing.failure();
    }
    Outcome<void> write(const Document &document, Paper paper, const std::string &file) override
    {
        const auto printing = loaded();
        return printing ? (*printing)->pdf().write(document, paper, file) : printing.failure();
    }

    std::vector<desk::PrinterSettings> m_settings;
    std::string m_pdfFolder;
    std::mutex m_mutex{};
    std::unique_ptr<Printing> m_loaded{};
};

class OwnedPrinter final : public Printer {
public:
    OwnedPrinter(std::unique_ptr<Printing> printing, Printer &printer)
        : m_printing(std::move(printing))
        , m_printer(printer)
    {
    }
    std::string name() const override { return m_printer.name(); }
    Outcome<void> print(const Document &document, Paper paper) override { return m_printer.print(document, paper); }
    Outcome<void> check() override { return m_printer.check(); }

private:
    std::unique_ptr<Printing> m_printing;
    Printer &m_printer; // of m_printing
};

} // namespace

Outcome<std::vector<desk::PrinterSettings>> choosePrinters(const std::optional<std::string> &asked, const desk::DeviceSettings &profile)
{
    const auto text = asked ? asked : environment("GUICHET_PRINTER");
    if (!text)
        return profile.file.empty() ? std::vector<desk::PrinterSettings>() : profile.printers;
    const auto printer = parsePrinterText(*text);
    if (!printer)
        return fail(Code::E03, {{"option", asked ? "--printer" : "GUICHET_PRINTER"}, {"valeur", *text}, {"attendu", std::string(printerTextForms)}});
    return std::vector{*printer};
}

std::string papersFolder(const std::string &dataFolder)
{
    return environment("GUICHET_PAPERS").value_or(dataFolder + "/documents");
}

std::unique_ptr<Printing> openPrinting(std::vector<desk::PrinterSettings> printers, std::string pdfFolder)
{
    return std::make_unique<LatePrinting>(std::move(printers), std::move(pdfFolder));
}

std::unique_ptr<Printer> openPrinter(std::vector<desk::PrinterSettings> printers, std::string pdfFolder)
{
    if (printers.empty())
        return nullptr;
    auto printing = openPrinting(std::move(printers), std::move(pdfFolder));
    Printer *printer = printing->printer();
    if (!printer)
        return nullptr;
    return std::make_unique<OwnedPrinter>(std::move(printing), *printer);
}

} // namespace guichet::app
