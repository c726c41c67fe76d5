// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/record_items.h"

#include <concepts>
#include <optional>

// Records as CBOR maps with small integer keys. One function template
// `fields(archive, record)` names the keys of a record; run with a FieldWriter it
// encodes, run with a FieldReader it parses, so that both can never differ:
//   need    always present          may     absent when it is the default
//   choice  an enumeration by its fixed place in a table
//   nested  a map in the map        list    an array of maps
// A reader refuses unknown keys and defaults that are written out: a record has
// exactly one form.
namespace guichet::sync {

// One template serves a record to be read and a constant one to be written.
template <class T, class Record>
concept Of = std::same_as<std::remove_const_t<T>, Record>;

class FieldWriter {
public:
    template <class T>
    void need(std::int64_t key, const T &value)
    {
        ++m_count;
        m_items.key(key);
        writeItem(m_items, value);
    }
    template <class T>
    void may(std::int64_t key, const T &value)
    {
        if (value != T{})
            need(key, value);
    }
    template <class T>
    void may(std::int64_t key, const std::optional<T> &value)
    {
        if (value)
            need(key, *value);
    }
    template <class Enum, std::size_t N>
    void choice(std::int64_t key, Enum value, const std::array<Enum, N> &table)
    {
        const auto at = std::find(table.begin(), table.end(), value) - table.begin();
        check(at < static_cast<std::ptrdiff_t>(N));
        may(key, static_cast<std::int64_t>(at));
    }
    template <class Enum, std::size_t N>
    void choices(std::int64_t key, const std::vector<Enum> &values, const std::array<Enum, N> &table)
    {
        std::vector<int> places;
        for (const Enum value : values)
            places.push_back(static_cast<int>(std::find(table.begin(), table.end(), value) - table.begin()));
        may(key, places);
    }
    template <class Record>
    void nested(std::int64_t key, const Record &record)
    {
        ++m_count;
        m_items.key(key).raw(encoded(record));
    }
    template <class Record>
    void nested(std::int64_t key, const std::optional<Record> &record)
    {
        if (record)
            nested(key, *record);
    }
    template <class Record>
    void list(std::int64_t key, const std::vector<Record> &records)
    {
        if (records.empty())
            return;
        ++m_count;
        m_items.key(key).array(records.size());
        for (const Record &record : records)
            m_items.raw(encoded(record));
    }
    // A number every record of that kind carries, such as its version.
    void constant(std::int64_t key, std::int64_t value) { need(key, value); }

    Bytes take()
    {
        cbor::Writer whole;
        return whole.map(m_count).raw(m_items.written()).take();
    }

private:
    template <class Record>
    static Bytes encoded(const Record &record)
    {
        FieldWriter writer;
        fields(writer, record);
        return writer.take();
    }

    std::size_t m_count = 0;
    cbor::Writer m_items{};
};

class FieldReader {
public:
    explicit FieldReader(const cbor::Value &map)
        : m_map(map)
        , m_ok(map.is(cbor::Kind::Map))
    {
    }

    template <class T>
    void need(std::int64_t key, T &value)
    {
        const cbor::Value *item = next(key);
        m_ok = m_ok && item != nullptr && readItem(*item, value);
    }
    template <class T>
    void may(std::int64_t key, T &value)
    {
        const cbor::Value *item = next(key);
        m_ok = m_ok && (item == nullptr || (readItem(*item, value) && value != T{}));
    }
    template <class T>
    void may(std::int64_t key, std::optional<T> &value)
    {
        const cbor::Value *item = next(key);
        m_ok = m_ok && (item == nullptr || readItem(*item, value.emplace()));
    }
    template <class Enum, std::size_t N>
    void choice(std::int64_t key, Enum &value, const std::array<Enum, N> &table)
    {
        int place = 0;
        may(key, place);
        pick(place, value, table);
    }
    template <class Enum, std::size_t N>
    void choices(std::int64_t key, std::vector<Enum> &values, const std::array<Enum, N> &table)
    {
        std::vector<int> places;
        may(key, places);
        values.resize(places.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            pick(places[i], values[i], table);
    }
    template <class Record>
    void nested(std::int64_t key, Record &record)
    {
        const cbor::Value *item = next(key);
        m_ok = m_ok && item != nullptr && parsed(*item, record);
    }
    template <class Record>
    void nested(std::int64_t key, std::optional<Record> &record)
    {
        const cbor::Value *item = next(key);
        m_ok = m_ok && (item == nullptr || parsed(*item, record.emplace()));
    }
    template <class Record>
    void list(std::int64_t key, std::vector<Record> &records)
    {
        const cbor::Value *item = next(key);
        if (item == nullptr || !m_ok)
            return;
        m_ok = item->is(cbor::Kind::Array) && !item->items().empty();
        records.resize(item->items().size());
        for (std::size_t i = 0; m_ok && i < records.size(); ++i)
            m_ok = parsed(item->items()[i], records[i]);
    }
    void constant(std::int64_t key, std::int64_t value)
    {
        std::int64_t read = 0;
        need(key, read);
        m_ok = m_ok && read == value;
    }

    // Every field was of its kind and there was no other.
    bool isWhole() const { return m_ok && m_used == m_map.entryCount(); }

private:
    // Keys are asked for in ascending order, as they are written.
    const cbor::Value *next(std::int64_t key)
    {
        if (m_used >= m_map.entryCount() || m_map.keyAt(m_used).integer() != key)
            return nullptr;
        return &m_map.valueAt(m_used++);
    }
    template <class Enum, std::size_t N>
    void pick(int place, Enum &value, const std::array<Enum, N> &table)
    {
        m_ok = m_ok && place >= 0 && static_cast<std::size_t>(place) < N;
        if (m_ok)
            value = table[static_cast<std::size_t>(place)];
    }
    template <class Record>
    static bool parsed(const cbor::Value &item, Record &record)
    {
        FieldReader reader(item);
        fields(reader, record);
        return reader.isWhole();
    }

    const cbor::Value &m_map;
    std::size_t m_used = 0;
    bool m_ok;
};

template <class Record>
Bytes encodeRecord(const Record &record)
{
    FieldWriter writer;
    fields(writer, record);
    return writer.take();
}

template <class Record>
bool readRecord(const cbor::Value &item, Record &record)
{
    FieldReader reader(item);
    fields(reader, record);
    return reader.isWhole();
}

// Nothing when the bytes are not exactly such a record.
template <class Record>
std::optional<Record> parseRecord(ByteView bytes)
{
    const auto item = cbor::parse(bytes, cbor::ownFormatLimits);
    Record record{};
    if (!item || !readRecord(*item, record))
        return {};
    return record;
}

} // namespace guichet::sync
