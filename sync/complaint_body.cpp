// SPDX-License-Identifier: Apache-2.0
#include "sync/complaint_body.h"

#include "sync/body_fields.h"

namespace guichet::sync {
namespace {

constexpr std::size_t openingFields = 7;
constexpr std::size_t laterFields = 3;

Outcome<void> readOpening(const cbor::Value &map, ComplaintEntry &entry)
{
    const auto number = map.valueAt(3).text();
    const auto category = map.valueAt(4).text();
    const auto member = map.valueAt(5).text();
    const auto phone = map.valueAt(6).text();
    const auto known = category ? parseComplaintCategory(*category) : std::nullopt;
    if (!number || !known || !member || !phone)
        return notThisBody("kind 19");
    entry.number = std::string(*number);
    entry.category = *known;
    entry.member = std::string(*member);
    entry.phone = std::string(*phone);
    return {};
}

} // namespace

Bytes encodeComplaint(const ComplaintEntry &entry)
{
    const bool opens = entry.event == ComplaintEvent::Opened;
    cbor::Writer writer;
    writer.map(opens ? openingFields : laterFields);
    writer.key(1).integer(static_cast<int>(entry.event)).key(2).bytes(entry.complaint.bytes).key(3).text(entry.text);
    if (opens)
        writer.key(4).text(entry.number).key(5).text(codeOf(entry.category)).key(6).text(entry.member).key(7).text(entry.phone);
    return writer.take();
}

Outcome<ComplaintEntry> parseComplaint(ByteView body)
{
    auto map = parseFields(body, openingFields);
    const bool opens = map.has_value();
    if (!opens)
        map = parseFields(body, laterFields);
    if (!map)
        return notThisBody("kind 19");
    const auto event = map->valueAt(0).integer();
    const auto complaint = map->valueAt(1).fixedBytes<16>();
    const auto text = map->valueAt(2).text();
    if (!event || *event < 1 || *event > 3 || !complaint || !text)
        return notThisBody("kind 19");
    ComplaintEntry entry;
    entry.event = static_cast<ComplaintEvent>(*event);
    entry.complaint = Ulid{*complaint};
    entry.text = std::string(*text);
    if (opens != (entry.event == ComplaintEvent::Opened))
        return notThisBody("kind 19");
    if (opens) {
        if (const auto read = readOpening(*map, entry); !read)
            return read.failure();
    }
    return entry;
}

} // namespace guichet::sync
