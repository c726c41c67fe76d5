// SPDX-License-Identifier: Apache-2.0
#include "tests/trust/exchange_model/schedule.h"

#include "sync/exchange_message.h"
#include "sync/sealed_file.h"
#include "terminal/desk/network_exchange.h"
#include "terminal/texts/sentences.h"
#include "tests/trust/exchange_model/reference.h"

namespace guichet::model {
namespace {

constexpr int mostRepairs = 8; // exchanges over a good road until all is acknowledged; two would do

class Schedule {
public:
    Schedule(const Template &made, const fs::path &home, std::uint64_t seed, std::size_t claims)
        : m_dice(seed)
        , m_wanted(claims)
        , m_clock(made.enrolledAt + 60)
        , m_terminal(made, home / "terminal", m_clock)
        , m_mutual(made, home / "mutual", m_clock)
        , m_network(m_dice, m_mutual, m_traffic)
        , m_relay(m_dice, m_mutual, m_traffic)
        , m_stick(m_dice, home / "sticks")
    {
        m_network.onReply = [this](const sync::HttpReply &reply) { overhear(reply); };
        fs::create_directories(m_stick.path());
    }

    Verdict run()
    {
        while (m_reference.sealed() < m_wanted)
            goOn();
        for (int i = 0; i < 4; ++i)
            goOn();
        heal();
        m_reference.checkAtTheEnd(m_terminal, m_mutual);
        return {m_reference.wrong(), m_traffic, m_reference.sealed()};
    }

private:
    void goOn()
    {
        m_clock.pass(static_cast<std::int64_t>(m_dice.below(900)));
        try {
            if (m_dice.chance(15)) // it may die between any two entries
                m_clock.dieAfter(static_cast<int>(m_dice.below(12)));
            act();
        } catch (const TerminalDies &) {
            ++m_traffic.terminalDeaths;
            m_clock.dieAfter(-1);
            m_terminal.crash();
        }
        m_clock.dieAfter(-1);
        if (m_dice.chance(20))
            m_reference.checkMeanwhile(m_terminal, m_mutual);
    }

    void act()
    {
        const std::uint64_t what = m_dice.below(100);
        if (what < 35)
            sealSome();
        else if (what < 68)
            exchange(nullptr);
        else if (what < 78)
            exchange(&m_relay);
        else if (what < 85)
            m_relay.handOn();
        else if (what < 91)
            static_cast<void>(desk::sendToStick(m_terminal.counter(), m_stick));
        else if (what < 95)
            carryStick();
        else
            static_cast<void>(desk::receiveFromStick(m_terminal.counter(), m_stick, [](std::uint64_t) { return true; }));
    }

    // A claim is either in the journal and known here, or in neither: seal() looks at
    // the clock only before it writes.
    void sealSome()
    {
        for (std::size_t left = 1 + m_dice.below(6); left > 0 && m_reference.sealed() < m_wanted; --left) {
            m_reference.noteSealed(m_terminal.seal(Money{static_cast<std::int64_t>(m_dice.below(20'000))}));
            m_clock.pass(static_cast<std::int64_t>(m_dice.below(600)));
        }
    }

    void exchange(Relay *relay)
    {
        m_network.goThrough(relay);
        const desk::ExchangeParts parts{m_dice.chance(85), m_dice.chance(60)};
        const auto conversation = desk::startNativeExchange(m_terminal.counter(), "https://mutuelle.example", parts, [](std::uint64_t) { return true; });
        carryOut(*conversation, m_network);
    }

    void carryStick()
    {
        m_stick.travel(m_traffic);
        m_mutual.readStick(m_stick.path());
        m_stick.travel(m_traffic);
    }

    void heal()
    {
        m_network.isHealed();
        m_network.goThrough(nullptr);
        for (int i = 0; i < mostRepairs && m_terminal.journal().outbox().waiting > 0; ++i) {
            m_clock.pass(3700);
            const auto conversation = desk::startNativeExchange(m_terminal.counter(), "https://mutuelle.example", {}, [](std::uint64_t) { return true; });
            const auto report = carryOut(*conversation, m_network);
            if (i + 1 == mostRepairs && report.trouble)
                m_reference.noteTrouble(std::string(codeText(report.trouble->code)) + ' ' + report.trouble->detail);
        }
    }

    // Reads what the mutual gave with the terminal's key, apart from the terminal's own reading.
    void overhear(const sync::HttpReply &reply)
    {
        if (reply.status != 200)
            return;
        const desk::Enrolled &enrolled = m_terminal.journal().enrolled();
        for (const ByteView file : sync::parseMail(reply.body).files) {
            const auto header = sync::peekHeader(file);
            if (!header)
                continue;
            sync::OpenRequest request;
            request.expected = header->type;
            request.isKnownSigner = [](const crypto::PublicKey &, const sync::FileHeader &) { return true; };
            request.recipient = &enrolled.box;
            request.reader = enrolled.name.text;
            const auto opened = sync::openFile(file, request);
            if (opened)
                noteAll(*header, opened->payload, enrolled.root);
        }
    }

    void noteAll(const sync::FileHeader &header, ByteView payload, const sync::Root &root)
    {
        std::vector<sync::Signed> receipts;
        if (header.type == sync::FileType::Receipts) {
            if (const auto statements = sync::parseStatements(payload))
                receipts = statements->receipts;
        } else if (header.type == sync::FileType::Held) {
            if (const auto held = sync::parseHeld(payload))
                receipts = held->statements.receipts;
        }
        for (const sync::Signed &each : receipts) {
            const auto receipt = sync::openReceipt(each, root);
            if (receipt)
                m_reference.noteReceipt(receipt->ulid, each);
        }
    }

    test::RandomValues m_dice;
    std::size_t m_wanted;
    Traffic m_traffic{};
    ModelClock m_clock;
    TerminalEnd m_terminal;
    MutualEnd m_mutual;
    BadNetwork m_network;
    Relay m_relay;
    BadStick m_stick;
    Reference m_reference{};
};

} // namespace

Verdict runSchedule(const Template &made, const fs::path &home, std::uint64_t seed, std::size_t claims)
{
    Verdict verdict = Schedule(made, home, seed, claims).run();
    fs::remove_all(home);
    return verdict;
}

} // namespace guichet::model
