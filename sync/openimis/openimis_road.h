// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/foreign_road.h"
#include "sync/openimis/claim_response.h"
#include "sync/openimis/fhir_claim.h"
#include "sync/road_settings.h"

// The conversation with an openIMIS server over its FHIR module (openimis.md 3.8).
// One claim after another: sent when it never was, looked for by its code whenever
// there is a doubt, read back and compared before it counts. The server's rule that a
// code exists once is what keeps a claim from being stored twice.
namespace guichet::sync {

class OpenimisRoad final : public ForeignRoad {
public:
    // Of the claims' states: QUEUED is sent, SENT is looked for first, ACKNOWLEDGED and
    // answered ones are asked about; others are passed over.
    OpenimisRoad(RoadSettings settings, ForeignContext context, std::vector<ForeignClaim> claims);

    std::optional<HttpRequest> next() override;
    void take(const Outcome<HttpReply> &reply) override;
    std::vector<ForeignNews> takeNews() override;
    const std::optional<Failure> &trouble() const override { return m_trouble; }
    std::optional<std::int64_t> retryAfter() const override { return m_retryAfter; }

private:
    enum class Step { Post, AskResponse, ReadClaim, ReadPatient };

    void begin();                                    // the claim at m_at, or the next that asks for something
    void goOn();                                     // to the next claim
    void stop(Failure failure);
    bool isStopping(const HttpReply &reply);         // an answer that is about us, not about the claim
    void takeToken(const HttpReply &reply);
    void refuseToken();
    void takePosted(const HttpReply &reply);
    void takeResponse(const HttpReply &reply);
    void noSuchClaim();
    void takeClaim(const HttpReply &reply);
    void takePatient(const HttpReply &reply);
    void compare();
    void tellAnswer();
    void tell(ForeignNewsKind kind, std::string reason = {});
    void noteServerError(const HttpReply &reply);
    HttpRequest ask(Method method, std::string path, Bytes body = {}) const;
    const ForeignClaim &claim() const { return m_claims[m_at]; }

    RoadSettings m_settings;
    ForeignContext m_context;
    std::vector<ForeignClaim> m_claims;
    std::size_t m_at = 0;

    std::string m_token{};
    bool m_hasLoggedInAgain = false;                 // since the last question that was answered
    Step m_step = Step::Post;
    openimis::ClaimForm m_form{};
    bool m_isPoll = false;                           // acknowledged before: only its answer is asked for
    int m_posts = 0;                                 // of this claim, in this conversation
    std::string m_refusal{};                         // what the server said to the last one
    std::optional<openimis::ServerAnswer> m_answer{};
    crypto::Hash m_answerSeen{};
    openimis::SeenClaim m_seen{};
    crypto::Hash m_claimSeen{};
    int m_errorsInARow = 0;

    std::vector<ForeignNews> m_news{};
    std::optional<Failure> m_trouble{};
    std::optional<std::int64_t> m_retryAfter{};
};

} // namespace guichet::sync
