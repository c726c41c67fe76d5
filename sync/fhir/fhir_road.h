// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/login.h"
#include "sync/fhir/names.h"
#include "sync/foreign_road.h"
#include "sync/road_settings.h"

#include <deque>
#include <map>

// Claims to a FHIR R4 server, exactly once: conditional creates in transactions,
// then each claim is read back by its identifier and compared; only an equal one
// counts (rulings.md 25). After any doubt it is looked for before it is sent again.
//   N02 a page on another host · N03 not understood · N09 refused · N10 busy
//   N13 the server cannot do what the road needs
namespace guichet::fhir {

class FhirRoad final : public sync::ForeignRoad {
public:
    // Claims that wait (Queued, Sent) are sent, those acknowledged and not yet
    // finally answered are asked about; others are passed over.
    FhirRoad(const sync::RoadSettings &settings, const sync::ForeignContext &context, std::vector<sync::ForeignClaim> claims);

    std::optional<sync::HttpRequest> next() override;
    void take(const Outcome<sync::HttpReply> &reply) override;
    std::vector<sync::ForeignNews> takeNews() override;
    const std::optional<Failure> &trouble() const override { return m_trouble; }
    std::optional<std::int64_t> retryAfter() const override { return m_retryAfter; }

private:
    enum class StepKind { Capability, Token, Look, Send, Ask };
    enum class Why { BeforeSending, AfterSending, BeforeAsking };
    struct Step {
        StepKind kind = StepKind::Capability;
        std::vector<std::size_t> claims{};
        Why why = Why::BeforeSending;      // Look
        unsigned attempt = 0;              // Send
        std::string page{};                // Look and Ask: a further page
        unsigned pages = 0;
    };
    using Seen = std::map<std::size_t, std::vector<std::string>>; // claim → resources as text

    void plan();
    sync::HttpRequest requestFor(const Step &step) const;
    sync::HttpRequest searchRequest(const std::string &path) const;
    std::string searchPath(const Step &step) const;
    sync::HttpRequest sendRequest(const Step &step) const;
    std::vector<const sync::ForeignClaim *> claimsOf(const Step &step) const;

    bool takeLogin(const Step &step, const sync::HttpReply &reply);
    bool endsHere(const Step &step, const Outcome<sync::HttpReply> &reply);
    void takeCapability(const sync::HttpReply &reply);
    void takeSent(const Step &step, const sync::HttpReply &reply);
    void takePage(Step step, const sync::HttpReply &reply);
    void keepMatches(const Step &step, const std::vector<std::string> &resources, std::vector<std::string> ids);
    void finishLook(const Step &step);
    void finishAsk(const Step &step);
    void settle(const Step &step, std::size_t index, const std::string &resource);
    void settleAnswer(std::size_t index, const std::vector<std::string> &resources);
    void refuse(std::size_t index, sync::ForeignNewsKind kind, std::string reason);
    void doubt(const Step &step);
    void split(const Step &step);
    void end(Failure why);
    void endBusy(const sync::HttpReply &reply);
    bool isOurHost(std::string_view url) const;

    sync::RoadSettings m_settings;
    sync::ForeignContext m_context;
    std::vector<sync::ForeignClaim> m_claims;
    RoadLogin m_login;
    Links m_links{};
    std::deque<Step> m_steps{};
    Seen m_seen{};                             // of the search under way
    std::map<std::size_t, std::string> m_references{}; // claim → "Claim/17"
    std::vector<std::string> m_transaction{};  // what its entries are
    std::vector<sync::ForeignNews> m_news{};
    std::optional<Failure> m_trouble{};
    std::optional<std::int64_t> m_retryAfter{};
};

} // namespace guichet::fhir
