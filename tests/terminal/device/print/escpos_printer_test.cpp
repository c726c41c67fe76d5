// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/escpos_printer.h"

#include "terminal/device/print/escpos.h"
#include "terminal/device/print/printers.h"
#include "terminal/device/print/sheet_printer.h"
#include "tests/support/escpos_paper.h"
#include "tests/support/ticket_printer.h"
#include "tests/terminal/documents/ten_documents.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <pty.h>
#include <sys/stat.h>
#include <unistd.h>

namespace guichet::device {
namespace {

using support::TicketPrinter;
using Mood = TicketPrinter::Mood;
using namespace std::chrono_literals;

constexpr ChannelLimits shortLimits{1s, 400ms, 300ms};

Document receipt()
{
    return test::allDocuments(Language::French)[1].document;
}

desk::PrinterSettings tcp(int port)
{
    desk::PrinterSettings settings;
    settings.kind = desk::PrinterKind::EscposTcp;
    settings.host = "127.0.0.1";
    settings.port = port;
    return settings;
}

Outcome<void> printOn(const TicketPrinter &printer, const Document &document = receipt())
{
    return EscPosPrinter(tcp(printer.port()), shortLimits).print(document, Paper::Roll);
}

TEST(EscPosPrinter, AGoodOneGetsTheWholePaper)
{
    TicketPrinter printer(Mood::Good);
    ASSERT_TRUE(printOn(printer));
    EXPECT_EQ(printer.printed(), encodeEscPos(receipt(), tcp(0)));
    EXPECT_TRUE(EscPosPrinter(tcp(printer.port()), shortLimits).check());
}

TEST(EscPosPrinter, AMuteOneIsBelieved)
{
    TicketPrinter printer(Mood::Mute);
    EXPECT_TRUE(printOn(printer));
}

TEST(EscPosPrinter, EveryTroubleHasItsCode)
{
    struct Trouble {
        Mood mood;
        Code code;
    };
    for (const Trouble &trouble : {Trouble{Mood::PaperOut, Code::P02}, Trouble{Mood::PaperOutAtTheEnd, Code::P02}, Trouble{Mood::CoverOpen, Code::P03}, Trouble{Mood::ClosesMidway, Code::P04},
                                   Trouble{Mood::Garbage, Code::P05}}) {
        TicketPrinter printer(trouble.mood);
        const auto printed = printOn(printer);
        ASSERT_FALSE(printed);
        EXPECT_EQ(printed.error().code, trouble.code) << printed.error().detail;
        EXPECT_EQ(printed.error().fields[0].second, "127.0.0.1:" + std::to_string(printer.port()));
    }
}

TEST(EscPosPrinter, PaperOutAndGarbageAreSaidBeforeALineIsSpent)
{
    for (const Mood mood : {Mood::PaperOut, Mood::Garbage}) {
        TicketPrinter printer(mood);
        EXPECT_FALSE(printOn(printer));
        EXPECT_TRUE(printer.printed().empty());
    }
}

// Much more than the buffers on the way hold.
TEST(EscPosPrinter, AStalledOneIsLeftAfterItsTime)
{
    TicketPrinter printer(Mood::Stalls);
    Document large{"Long", {}};
    large.lines.assign(4'000, {LineKind::Note, {"Ɔlɔrunfɛmi, une ligne dessinée"}});
    const auto printed = printOn(printer, large);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, Code::P04);
}

TEST(EscPosPrinter, WhatIsNotThereIsNotReached)
{
    int port = 0;
    {
        const TicketPrinter gone(Mood::Good);
        port = gone.port();
    }
    EXPECT_EQ(EscPosPrinter(tcp(port), shortLimits).print(receipt(), Paper::Roll).error().code, Code::P01);
    desk::PrinterSettings usb;
    usb.kind = desk::PrinterKind::EscposUsb;
    usb.device = "/nowhere/lp0";
    EXPECT_EQ(EscPosPrinter(usb, shortLimits).print(receipt(), Paper::Roll).error().code, Code::P01);
    EXPECT_EQ(firstUsbPrinter("/nowhere"), "");
}

// A USB printer is a device file; a file stands in for it.
TEST(EscPosPrinter, ADeviceFileGetsTheSameBytes)
{
    const QTemporaryDir folder;
    desk::PrinterSettings usb;
    usb.kind = desk::PrinterKind::EscposUsb;
    usb.device = folder.filePath(QStringLiteral("lp0")).toStdString();
    ASSERT_EQ(mkfifo(usb.device.c_str(), 0600), 0);
    const int reader = open(usb.device.c_str(), O_RDONLY | O_NONBLOCK);
    usb.nativeQr = true;
    const Document small{"Reçu", {{LineKind::Note, {"déjà payé"}}}};
    EXPECT_EQ(firstUsbPrinter(folder.path().toStdString()), usb.device);
    // Its own questions come back from a FIFO as input: whatever they are, nothing hangs.
    const auto printed = EscPosPrinter(usb, shortLimits).print(small, Paper::Roll);
    EXPECT_TRUE(printed || printed.error().code == Code::P05);
    close(reader);
}

// A serial line by a pair of pseudo terminals: raw, so that no byte is translated.
TEST(EscPosPrinter, ASerialLineIsRaw)
{
    int master = -1;
    int slave = -1;
    char name[128] = {};
    ASSERT_EQ(openpty(&master, &slave, name, nullptr, nullptr), 0);
    desk::PrinterSettings serial;
    serial.kind = desk::PrinterKind::EscposSerial;
    serial.device = name;
    serial.baud = 19'200;
    Bytes came;
    std::atomic<bool> ends{false};
    std::thread reader([&] {
        fcntl(master, F_SETFL, O_NONBLOCK);
        while (!ends) {
            Byte buffer[512];
            const auto count = read(master, buffer, sizeof buffer);
            count > 0 ? append(came, ByteView(buffer, static_cast<std::size_t>(count))) : static_cast<void>(usleep(2000));
        }
    });
    EXPECT_TRUE(EscPosPrinter(serial, shortLimits).print(receipt(), Paper::Roll));
    usleep(100'000);
    ends = true;
    reader.join();
    const Bytes expected = encodeEscPos(receipt(), serial);
    ASSERT_GE(came.size(), expected.size());
    EXPECT_TRUE(std::equal(expected.begin(), expected.end(), came.end() - static_cast<std::ptrdiff_t>(expected.size()))) << "after the questions about its state";
    close(master);
    close(slave);
}

TEST(QueuePrinter, HandsThePdfToLpAndSaysWhenItRefuses)
{
    const QTemporaryDir folder;
    const std::string got = folder.filePath(QStringLiteral("got")).toStdString();
    const std::string lp = folder.filePath(QStringLiteral("lp")).toStdString();
    const auto script = [&](const std::string &body) {
        FILE *file = fopen(lp.c_str(), "w");
        fputs(("#!/bin/sh\n" + body + "\n").c_str(), file);
        fclose(file);
        chmod(lp.c_str(), 0700);
    };
    script("echo \"$@\" > " + got + ".words; cat > " + got);
    ASSERT_TRUE(QueuePrinter("bureau", lp).print(receipt(), Paper::A5));
    QFile pdf(QString::fromStdString(got));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-1.4"));
    QFile words(QString::fromStdString(got + ".words"));
    ASSERT_TRUE(words.open(QIODevice::ReadOnly));
    EXPECT_EQ(words.readAll().trimmed(), "-s -o media=A5 -d bureau");
    script("exit 1");
    EXPECT_EQ(QueuePrinter("bureau", lp).print(receipt(), Paper::A4).error().code, Code::P07);
    script("sleep 30");
    EXPECT_EQ(QueuePrinter("bureau", lp, 300ms).print(receipt(), Paper::A4).error().code, Code::P07);
    EXPECT_EQ(QueuePrinter("", "/nowhere/lp").print(receipt(), Paper::A4).error().code, Code::P07);
}

TEST(Printers, TicketsAndSheetsComeOutWhereTheyBelong)
{
    const QTemporaryDir folder;
    TicketPrinter roll(Mood::Good);
    desk::PrinterSettings tickets = tcp(roll.port());
    tickets.takesSheets = false;
    desk::PrinterSettings sheets;
    sheets.kind = desk::PrinterKind::Pdf;
    sheets.takesRoll = false;
    Printers printers({tickets, sheets}, folder.path().toStdString());
    ASSERT_TRUE(printers.print(receipt(), Paper::Roll));
    EXPECT_FALSE(roll.printed().empty());
    ASSERT_TRUE(printers.print(receipt(), Paper::A4));
    ASSERT_TRUE(printers.print(receipt(), Paper::A4));
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("*.pdf")}).size(), 2) << "no paper over another";
    EXPECT_EQ(Printers({}, {}).print(receipt(), Paper::Roll).error().code, Code::P08);
    EXPECT_EQ(Printers({}, {}).check().error().code, Code::P08);
}

} // namespace
} // namespace guichet::device
