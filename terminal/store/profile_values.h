// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/device_settings.h"
#include "terminal/store/toml_value.h"

// The keys of each table of a profile, and how a value is read.
namespace guichet::store {

template <class T>
struct Key {
    std::string_view name;
    Outcome<void> (*read)(T &, const TomlValue &);
};

template <class T, std::size_t N>
std::string namesOf(const std::array<Key<T>, N> &keys)
{
    std::string names;
    for (const Key<T> &key : keys)
        names += (names.empty() ? "" : ", ") + std::string(key.name);
    return names;
}

// Every key of the table must be one of `keys`.
template <class T, std::size_t N>
Outcome<void> readTable(T &to, const TomlValue &table, const std::array<Key<T>, N> &keys)
{
    if (!table.node.is_table())
        return wrongSetting(table, "[" + table.key + "]");
    for (const auto &[name, node] : *table.node.as_table()) {
        const std::string path = table.key.empty() ? std::string(name.str()) : table.key + '.' + std::string(name.str());
        const TomlValue value{table.file, path, node};
        const Key<T> *known = nullptr;
        for (const Key<T> &key : keys) {
            if (key.name == name.str())
                known = &key;
        }
        if (!known)
            return wrongSetting(value, namesOf(keys));
        if (auto done = known->read(to, value); !done)
            return done;
    }
    return {};
}

// A place on this machine: from the root, without "..", of one line. Empty is allowed.
Outcome<std::string> placeOf(const TomlValue &value);
Outcome<std::string> profileNameOf(const TomlValue &value); // a-z 0-9 and -, 32 at most
Outcome<std::string> languageOf(const TomlValue &value);

extern const std::array<Key<desk::DeviceSettings>, 6> screenKeys;
extern const std::array<Key<desk::DeviceSettings>, 2> lockKeys;
extern const std::array<Key<desk::ScannerSettings>, 9> scannerKeys;
extern const std::array<Key<desk::PrinterSettings>, 14> printerKeys;

} // namespace guichet::store
