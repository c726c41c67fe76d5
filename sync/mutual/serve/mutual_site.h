// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/claim_bundle.h"
#include "sync/mutual/serve/admission.h"
#include "sync/mutual/serve/staff.h"
#include "sync/sealed_file.h"

// The mutual on the network: what each path answers. Everything answered with 200
// is what the mutual signed; an error is one plain line.
namespace guichet::mutual::serve {

class MutualSite {
public:
    // M01, M07, D03, D02: whatever keeps the folder from being served.
    static Outcome<std::unique_ptr<MutualSite>> open(const std::string &folder, const Limits &limits, Clock clock);
    MutualSite(std::unique_ptr<Staff> staff, std::string folder, const Limits &limits, Clock clock)
        : m_staff(std::move(staff))
        , m_files(folder + "/www")
        , m_clock(std::move(clock))
        , m_admission(limits)
    {
    }

    Told answer(const Asked &asked); // from many threads

private:
    struct Post;                     // one POST on its way, its sender known
    using Take = Told (MutualSite::*)(Post &);

    Told answerGet(const Asked &asked);
    Told answerTime(const Asked &asked);
    Told answerPost(const Asked &asked, Take take);
    Told takeClaims(Post &post);
    Told takeHave(Post &post);
    Told takeAnswers(Post &post);
    Told takeBundle(Post &post, const sync::OpenedBundle &bundle, ByteView bytes);
    Told tellHeld(Post &post, const sync::Bundle &bundle);

    std::unique_ptr<Staff> m_staff;
    std::string m_files;
    Clock m_clock;
    Admission m_admission;
};

} // namespace guichet::mutual::serve
