// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/mutual_site.h"

#include "sync/mutual/receive.h"
#include "sync/mutual/serve/replies.h"
#include "sync/mutual/serve/spoken.h"
#include "sync/mutual/serve/static_files.h"
#include "sync/road_paths.h"
#include "terminal/base/base64.h"
#include "terminal/texts/sentences.h"

namespace guichet::mutual::serve {

namespace {

constexpr std::int64_t whenBusy = 30; // seconds: another program writes, or our disk is in trouble

// Our own trouble, never the terminal's: it keeps what it has and comes back.
Told trouble(const Failure &failure)
{
    return tryLater(503, whenBusy, failure.code == Code::D09 ? "busy" : "out of service");
}

bool isOurs(const Failure &failure)
{
    return (failure.code >= Code::D01 && failure.code <= Code::D17) || failure.code == Code::M01 || failure.code == Code::M07;
}

} // namespace

struct MutualSite::Post {
    const Asked &asked;
    Clerk &clerk;
    Terminal terminal{};
    std::int64_t now = 0;
};

Outcome<std::unique_ptr<MutualSite>> MutualSite::open(const std::string &folder, const Limits &limits, Clock clock)
{
    auto staff = Staff::open(folder);
    if (!staff)
        return staff.failure();
    return std::make_unique<MutualSite>(std::move(*staff), folder, limits, std::move(clock));
}

Told MutualSite::answer(const Asked &asked)
{
    struct Posted {
        std::string_view path;
        Take take;
    };
    const std::array posted{Posted{sync::paths::claims, &MutualSite::takeClaims}, Posted{sync::paths::have, &MutualSite::takeHave},
        Posted{sync::paths::answers, &MutualSite::takeAnswers}};
    if (asked.verb != Verb::Post)
        return answerGet(asked);
    for (const Posted &row : posted) {
        if (asked.path == row.path)
            return answerPost(asked, row.take);
    }
    return plainLine(404, "not here");
}

Told MutualSite::answerGet(const Asked &asked)
{
    if (auto refused = m_admission.refuseGet(asked))
        return std::move(*refused);
    if (asked.path == "v1/time")
        return answerTime(asked);
    return asked.path.starts_with("v1/") ? answerWithFile(m_files, asked) : plainLine(404, "not here");
}

Told MutualSite::answerTime(const Asked &asked)
{
    const auto bytes = parseBase64url(asked.nonce);
    const auto nonce = bytes ? exactly<16>(*bytes) : std::nullopt;
    if (!nonce)
        return plainLine(400, "nonce: 16 bytes in base64url");
    auto clerk = m_staff->reader();
    if (!clerk)
        return trouble(clerk.error());
    return mail(200, sync::encodeTimeReply({*nonce, m_clock()}, (*clerk)->receipt.secret), {});
}

// Shape, sender, header, then what the path is for.
Told MutualSite::answerPost(const Asked &asked, Take take)
{
    if (auto refused = m_admission.refuseWrongs(asked))
        return std::move(*refused);
    const auto header = sync::peekHeader(asked.body);
    if (!header) {
        m_admission.noteWrong(asked);
        return plainLine(400, "not a file of ours");
    }
    auto clerk = m_staff->reader();
    const auto terminal = clerk ? findTerminal((*clerk)->folder, {header->from}) : Outcome<std::optional<Terminal>>(clerk.failure());
    if (!terminal)
        return trouble(terminal.error());
    if (!*terminal || (*terminal)->signKey != header->signer) {
        m_admission.noteWrong(asked);
        return plainLine(401, "not authenticated");
    }
    Post post{asked, **clerk, **terminal, m_clock()};
    if (auto refused = m_admission.refuseAuth(asked, post.terminal, post.now)) {
        m_admission.noteWrong(asked);
        return std::move(*refused);
    }
    Told told = (this->*take)(post);
    if (told.status == 400 || told.status == 401)
        m_admission.noteWrong(asked);
    told.terminal = post.terminal.name.text;
    return told;
}

Told MutualSite::takeClaims(Post &post)
{
    const auto file = openClaimsFile(post.clerk.folder, post.clerk.box, {post.terminal}, post.asked.body);
    if (!file)
        return plainLine(400, codeText(file.error().code));
    if (auto refused = m_admission.refuseTerminal(post.terminal))
        return std::move(*refused);
    const auto bundle = sync::openBundle(file->bundle, post.terminal.signKey);
    if (!bundle)
        return tellHeld(post, {});
    return takeBundle(post, *bundle, file->bundle);
}

Told MutualSite::takeBundle(Post &post, const sync::OpenedBundle &bundle, ByteView bytes)
{
    if (bundle.bundle.entries.empty())
        return tellHeld(post, bundle.bundle);
    {
        auto writer = m_staff->writer();
        if (!writer)
            return trouble(writer.error());
        const auto taken = mutual::takeBundle({(*writer)->folder, (*writer)->receipt.secret, post.now}, post.terminal, bundle, bytes);
        if (!taken && isOurs(taken.error()))
            return trouble(taken.error());
        if (!taken || taken->refused)
            return tellHeld(post, bundle.bundle);
    }
    const Stretch stretch{bundle.bundle.entries.front().entry.sequence, bundle.bundle.entries.back().entry.sequence};
    const auto receipts = loadReceipts(post.clerk.folder, post.terminal, stretch);
    if (!receipts)
        return trouble(receipts.error());
    return mail(200, receiptMail({post.clerk, post.terminal, post.now}, *receipts), {});
}

// A refused bundle: the terminal learns what we hold and goes on from there.
Told MutualSite::tellHeld(Post &post, const sync::Bundle &bundle)
{
    const auto head = loadHead(post.clerk.folder, post.terminal.id);
    if (!head)
        return trouble(head.error());
    const std::uint64_t last = bundle.entries.empty() ? head->sequence : std::max(bundle.entries.back().entry.sequence, head->sequence);
    const std::uint64_t first = std::max<std::uint64_t>(1, std::min(head->sequence, bundle.entries.empty() ? last : bundle.entries.front().entry.sequence));
    const auto held = loadHeldEntries(post.clerk.folder, post.terminal, {first, last});
    if (!held)
        return trouble(held.error());
    return mail(200, heldMail({post.clerk, post.terminal, post.now}, *held), {});
}

Told MutualSite::takeHave(Post &post)
{
    const auto question = openQuestion(post.clerk, post.terminal, post.asked.body);
    if (!question)
        return plainLine(400, codeText(question.error().code));
    if (auto refused = m_admission.refuseQuestion(post.asked, post.terminal, question->time, question->nonce, post.now))
        return std::move(*refused);
    if (auto refused = m_admission.refuseTerminal(post.terminal))
        return std::move(*refused);
    const auto differs = isOtherHead(post.clerk.folder, post.terminal, *question);
    if (!differs)
        return trouble(differs.error());
    if (*differs) {
        auto writer = m_staff->writer();
        const auto kept = writer ? recordFork({(*writer)->folder, (*writer)->receipt.secret, post.now}, post.terminal,
                                              {question->to, question->head, {}, post.asked.body})
                                 : Outcome<void>(writer.failure());
        if (!kept)
            return trouble(kept.error());
    }
    const auto held = loadHeld(post.clerk.folder, post.terminal, {question->from, question->to});
    return held ? mail(200, heldMail({post.clerk, post.terminal, post.now}, *held), {}) : trouble(held.error());
}

Told MutualSite::takeAnswers(Post &post)
{
    const auto question = openQuestion(post.clerk, post.terminal, post.asked.body);
    if (!question)
        return plainLine(400, codeText(question.error().code));
    if (auto refused = m_admission.refuseQuestion(post.asked, post.terminal, question->time, question->nonce, post.now))
        return std::move(*refused);
    if (auto refused = m_admission.refuseTerminal(post.terminal))
        return std::move(*refused);
    const auto page = loadPage(post.clerk.folder, post.terminal, question->after);
    return page ? mail(200, pageMail({post.clerk, post.terminal, post.now}, *page), {}) : trouble(page.error());
}

} // namespace guichet::mutual::serve
