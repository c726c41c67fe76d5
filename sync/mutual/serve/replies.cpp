// SPDX-License-Identifier: Apache-2.0
#include "sync/mutual/serve/replies.h"

#include "sync/sealed_file.h"

#include <algorithm>

namespace guichet::mutual::serve {

namespace {

Bytes sealed(const Letter &letter, sync::FileType type, ByteView payload)
{
    sync::SealRequest seal;
    seal.header.type = type;
    seal.header.from = letter.clerk.folder.scheme.code.text;
    seal.header.to = letter.terminal.name.text;
    seal.header.fileNumber = static_cast<std::uint64_t>(letter.now); // on a network nothing is looked for by its number
    seal.recipients = {letter.terminal.boxKey};
    return sync::sealFile(std::move(seal), payload, letter.clerk.receipt);
}

} // namespace

Bytes receiptMail(const Letter &letter, const std::vector<sync::Signed> &receipts)
{
    std::vector<Bytes> files;
    for (std::size_t from = 0; from < receipts.size(); from += sync::receiptsPerFile) {
        const auto begin = receipts.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = receipts.begin() + static_cast<std::ptrdiff_t>(std::min(from + sync::receiptsPerFile, receipts.size()));
        sync::Statements statements;
        statements.receipts = {begin, end};
        files.push_back(sealed(letter, sync::FileType::Receipts, sync::encodeStatements(statements)));
    }
    return sync::encodeMail(files);
}

Bytes heldMail(const Letter &letter, const sync::Held &held)
{
    return sync::encodeMail({sealed(letter, sync::FileType::Held, sync::encodeHeld(held))});
}

Bytes pageMail(const Letter &letter, const sync::StatementPage &page)
{
    return sync::encodeMail({sealed(letter, sync::FileType::Answers, sync::encodePage(page))});
}

Outcome<sync::Question> openQuestion(const Clerk &clerk, const Terminal &terminal, ByteView file)
{
    sync::OpenRequest request;
    request.expected = sync::FileType::Question;
    request.recipient = &clerk.box;
    request.reader = clerk.folder.scheme.code.text;
    request.isKnownSigner = [&](const crypto::PublicKey &signer, const sync::FileHeader &header) {
        return signer == terminal.signKey && header.from == terminal.name.text;
    };
    const auto opened = sync::openFile(file, request);
    if (!opened)
        return opened.failure();
    if (opened->header.to != request.reader)
        return fail(Code::U03, {{"qui", opened->header.to}});
    return sync::parseQuestion(opened->payload);
}

Outcome<bool> isOtherHead(Folder &folder, const Terminal &terminal, const sync::Question &question)
{
    auto row = folder.keep("SELECT hash FROM journal WHERE terminal = ? AND sequence = ?");
    row->with(terminal.id.bytes).with(std::min(question.to, std::uint64_t{1} << 62));
    const bool differs = row->next() && exactly<32>(row->blob(0)) != question.head;
    if (const auto done = ended(*row); !done)
        return done.failure();
    return differs;
}

} // namespace guichet::mutual::serve
