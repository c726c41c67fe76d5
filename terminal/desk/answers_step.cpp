// SPDX-License-Identifier: Apache-2.0
#include "sync/road_paths.h"
#include "terminal/desk/exchange_step.h"

namespace guichet::desk {
namespace {

// Page after page of what the mutual signed, each in the journal together with the
// place it brings us to. Nothing in a page is a command: there are receipts, answers
// and payments, and no more (trust.md 4, row 75).
class AnswersStep final : public ExchangeStep {
public:
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) override
    {
        if (m_done)
            return std::optional<sync::HttpRequest>{};
        const auto taken = exchange.counter.journal.lastTaken(exchange.road);
        if (!taken)
            return taken.failure();
        sync::Question question;
        question.after = *taken;
        return std::optional(post(exchange, sync::paths::answers, questionFile(exchange, question)));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        m_done = true;
        const Failure trouble = troubleOf(exchange, reply);
        if ((reply.status != 200 && reply.status != 202) || trouble.code == Code::N01)
            return Unexpected<Failure>(trouble);
        const auto mail = takeMail(exchange, reply);
        if (!mail)
            return mail.failure();
        if (reply.isCut)
            return Unexpected<Failure>(trouble);
        if (reply.status == 200 && mail->files == 0)
            return Unexpected<Failure>(mail->refused && mail->refused->code == Code::N04 ? *mail->refused : notRecognised(exchange, "no page"));
        m_done = !mail->more;
        return {};
    }

private:
    bool m_done = false;
};

// Photos come last and one pack at a time; one that is refused leaves the others.
class PhotosStep final : public ExchangeStep {
public:
    Outcome<std::optional<sync::HttpRequest>> next(Exchange &exchange) override
    {
        if (!m_packs)
            m_packs = exchange.counter.roster.missingPhotoPacks();
        if (m_packs->empty())
            return std::optional<sync::HttpRequest>{};
        return std::optional(get(sync::paths::pack(m_packs->back().hash), sync::largestPhotoPack));
    }

    Outcome<void> take(Exchange &exchange, const sync::HttpReply &reply) override
    {
        const sync::PhotoPack pack = m_packs->back();
        m_packs->pop_back();
        if (reply.isCut)
            return Unexpected(troubleOf(exchange, reply));
        if (reply.status != 200)
            return ignore(exchange, "photos", troubleOf(exchange, reply));
        const auto installed = exchange.counter.roster.installPhotos(pack, reply.body);
        if (!installed)
            return ignore(exchange, "photos", installed.error());
        ++exchange.report.photos;
        return {};
    }

private:
    std::optional<std::vector<sync::PhotoPack>> m_packs{};
};

} // namespace

std::unique_ptr<ExchangeStep> answersStep()
{
    return std::make_unique<AnswersStep>();
}

std::unique_ptr<ExchangeStep> photosStep()
{
    return std::make_unique<PhotosStep>();
}

} // namespace guichet::desk
