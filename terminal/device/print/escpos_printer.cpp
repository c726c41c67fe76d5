// SPDX-License-Identifier: Apache-2.0
#include "terminal/device/print/escpos_printer.h"

#include "terminal/device/print/escpos.h"

namespace guichet::device {
namespace {

// What a printer says of itself (DLE EOT n).
enum class State { Mute, Ready, PaperOut, NotReady, Garbage };

constexpr Byte fixedBits = 0x93; // bits 0, 1, 4, 7 of every answer …
constexpr Byte fixedValue = 0x12;
constexpr Byte paperEnd = 0x60;    // DLE EOT 4
constexpr Byte coverOpen = 0x04;   // DLE EOT 2
constexpr Byte stoppedByPaper = 0x20;
constexpr Byte inError = 0x40;

struct Answer {
    State state = State::Mute;
    Byte bits = 0;
};

Answer ask(Channel &channel, Byte question)
{
    if (!channel.write(Bytes{0x10, 0x04, question}))
        return {State::NotReady, 0};
    const auto byte = channel.read();
    if (!byte)
        return {State::Mute, 0};
    return {(*byte & fixedBits) == fixedValue ? State::Ready : State::Garbage, *byte};
}

State stateOf(Channel &channel)
{
    channel.forgetInput();
    const Answer cover = ask(channel, 2);
    if (cover.state != State::Ready)
        return cover.state;
    const Answer paper = ask(channel, 4);
    if (paper.state == State::Garbage)
        return State::Garbage;
    if ((cover.bits & stoppedByPaper) != 0 || (paper.state == State::Ready && (paper.bits & paperEnd) == paperEnd))
        return State::PaperOut;
    return (cover.bits & (coverOpen | inError)) != 0 ? State::NotReady : State::Ready;
}

Outcome<void> outcomeOf(State state, const std::string &name)
{
    switch (state) {
    case State::PaperOut: return fail(Code::P02, {{"imprimante", name}});
    case State::NotReady: return fail(Code::P03, {{"imprimante", name}});
    case State::Garbage: return fail(Code::P05, {{"imprimante", name}});
    case State::Mute:
    case State::Ready: break;
    }
    return {};
}

} // namespace

EscPosPrinter::EscPosPrinter(desk::PrinterSettings settings, ChannelLimits limits)
    : m_settings(std::move(settings))
    , m_limits(limits)
{
}

std::string EscPosPrinter::name() const
{
    switch (m_settings.kind) {
    case desk::PrinterKind::EscposTcp: return m_settings.host + ':' + std::to_string(m_settings.port);
    case desk::PrinterKind::EscposUsb: return m_settings.device.empty() ? "USB" : m_settings.device;
    case desk::PrinterKind::EscposSerial:
    case desk::PrinterKind::Cups:
    case desk::PrinterKind::Pdf: break;
    }
    return m_settings.device;
}

Outcome<Channel> EscPosPrinter::open() const
{
    if (m_settings.kind == desk::PrinterKind::EscposTcp)
        return openTcp(m_settings.host, m_settings.port, name(), m_limits);
    if (m_settings.kind == desk::PrinterKind::EscposSerial)
        return openSerialLine(m_settings.device, m_settings.baud, name(), m_limits);
    return openDeviceFile(m_settings.device.empty() ? firstUsbPrinter() : m_settings.device, name(), m_limits);
}

Outcome<void> EscPosPrinter::check()
{
    auto channel = open();
    if (!channel)
        return channel.failure();
    return outcomeOf(stateOf(*channel), name());
}

Outcome<void> EscPosPrinter::print(const Document &document, Paper)
{
    const Bytes bytes = encodeEscPos(document, m_settings);
    auto channel = open();
    if (!channel)
        return channel.failure();
    const State before = stateOf(*channel);
    if (channel->isCut())
        return fail(Code::P04, {{"imprimante", name()}}, "cut off before the first line");
    if (const auto ready = outcomeOf(before, name()); !ready)
        return ready;
    if (!channel->write(bytes))
        return fail(Code::P04, {{"imprimante", name()}}, "cut off or stalled");
    if (before == State::Mute)
        return channel->isCut() ? Outcome<void>(fail(Code::P04, {{"imprimante", name()}}, "cut off")) : Outcome<void>();
    const State after = stateOf(*channel);
    if (channel->isCut())
        return fail(Code::P04, {{"imprimante", name()}}, "cut off after the last line");
    return outcomeOf(after, name());
}

} // namespace guichet::device
