// SPDX-License-Identifier: Apache-2.0
#include "terminal/store/journal_store.h"

#include "terminal/base/cbor.h"

// What is remembered beside the chain: it proves nothing and may be lost, but a
// restart must not hammer a server, and a refusal may name a patient: sealed.
namespace guichet::store {
namespace {

Vault::Place placeOfMemo(const std::string &name)
{
    return {Room::Configuration, "memo", bytesOf(name)};
}

std::string nameOfRoad(const std::string &road)
{
    return "road:" + road;
}

std::string nameOfClaim(const Ulid &claim)
{
    return "claim:" + toText(claim);
}

// Codes are known by their place among so many: after an update that adds some,
// the old word is forgotten rather than misread.
void writeFailure(cbor::Writer &writer, const Failure &failure)
{
    writer.map(3).key(1).integer(codeCount).key(2).integer(static_cast<int>(failure.code)).key(3).array(2 * failure.fields.size());
    for (const auto &[name, value] : failure.fields)
        writer.text(name).text(value);
}

std::optional<Failure> readFailure(const cbor::Value &value)
{
    if (value.entryCount() != 3 || value.valueAt(0).integer() != codeCount)
        return {};
    const auto code = value.valueAt(1).integer();
    if (!code || *code < 0 || *code >= codeCount)
        return {};
    Failure failure{static_cast<Code>(*code), {}, {}};
    const std::vector<cbor::Value> &fields = value.valueAt(2).items();
    for (std::size_t i = 0; i + 1 < fields.size(); i += 2) {
        const auto name = fields[i].text();
        const auto text = fields[i + 1].text();
        if (name && text)
            failure.fields.emplace_back(std::string(*name), std::string(*text));
    }
    return failure;
}

Bytes encodeState(const desk::RoadState &state)
{
    cbor::Writer writer;
    writer.map(state.lastFailure ? 4 : 3).key(1).integer(state.failures).key(2).integer(state.lastTryAt).key(3).integer(state.nextTryAt);
    if (state.lastFailure) {
        writer.key(4);
        writeFailure(writer, *state.lastFailure);
    }
    return writer.take();
}

desk::RoadState parseState(ByteView bytes)
{
    const auto map = cbor::parse(bytes, cbor::ownFormatLimits);
    if (!map || !map->find(1) || !map->find(2) || !map->find(3))
        return {};
    desk::RoadState state;
    state.failures = static_cast<unsigned>(map->find(1)->integer().value_or(0));
    state.lastTryAt = map->find(2)->integer().value_or(0);
    state.nextTryAt = map->find(3)->integer().value_or(0);
    if (const auto *failure = map->find(4))
        state.lastFailure = readFailure(*failure);
    return state;
}

} // namespace

Outcome<std::uint64_t> JournalStore::lastTaken(const std::string &road)
{
    auto row = m_database.prepare("SELECT last FROM taken WHERE road = ?");
    if (row.with(road).next())
        return row.unsignedInteger(0);
    if (row.error())
        return failWith(*row.error());
    return std::uint64_t{0};
}

Outcome<std::optional<Bytes>> JournalStore::loadMemo(const std::string &name)
{
    auto row = m_database.prepare("SELECT sealed FROM memo WHERE name = ?");
    if (row.with(name).next())
        return m_vault.open(placeOfMemo(name), row.blob(0)); // one that does not open is one that is not there
    if (row.error())
        return failWith(*row.error());
    return std::optional<Bytes>{};
}

Outcome<void> JournalStore::saveMemo(const std::string &name, const std::optional<Bytes> &content)
{
    const Bytes sealed = content ? m_vault.seal(placeOfMemo(name), *content) : Bytes{};
    return inTransaction([&]() -> Outcome<void> {
        auto save = m_database.prepare(content ? "INSERT OR REPLACE INTO memo (name, sealed) VALUES (?, ?)" : "DELETE FROM memo WHERE name = ?");
        save.with(name);
        if (content)
            save.with(sealed);
        if (auto done = save.run(); !done)
            return failWith(done.error());
        return {};
    });
}

Outcome<desk::RoadState> JournalStore::roadState(const std::string &road)
{
    const auto memo = loadMemo(nameOfRoad(road));
    if (!memo)
        return memo.failure();
    return *memo ? parseState(**memo) : desk::RoadState{};
}

Outcome<void> JournalStore::saveRoadState(const std::string &road, const desk::RoadState &state)
{
    return saveMemo(nameOfRoad(road), encodeState(state));
}

Outcome<std::optional<Failure>> JournalStore::troubleOf(const Ulid &claim)
{
    const auto memo = loadMemo(nameOfClaim(claim));
    if (!memo)
        return memo.failure();
    if (!*memo)
        return std::optional<Failure>{};
    const auto value = cbor::parse(**memo, cbor::ownFormatLimits);
    return value ? readFailure(*value) : std::optional<Failure>{};
}

Outcome<void> JournalStore::saveTrouble(const Ulid &claim, const std::optional<Failure> &trouble)
{
    if (!trouble)
        return saveMemo(nameOfClaim(claim), std::nullopt);
    cbor::Writer writer;
    writeFailure(writer, *trouble);
    return saveMemo(nameOfClaim(claim), writer.take());
}

} // namespace guichet::store
