// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/check.h"

#include <utility>
#include <variant>

namespace guichet {

// std::expected's member names (libstdc++ 12 lacks it in C++20). An expected
// failure travels in one of these; a business answer is a plain value.
template <class E>
class Unexpected {
public:
    explicit Unexpected(E error)
        : m_error(std::move(error))
    {
    }
    const E &error() const & { return m_error; }
    E &&error() && { return std::move(m_error); }

private:
    E m_error;
};

template <class T, class E>
class [[nodiscard]] Result {
public:
    using value_type = T;
    using error_type = E;

    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    template <class Other>
    Result(Unexpected<Other> failure)
        : m_state(std::in_place_index<1>, E(std::move(failure).error()))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const &
    {
        check(has_value());
        return std::get<0>(m_state);
    }
    T &value() &
    {
        check(has_value());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        check(has_value());
        return std::get<0>(std::move(m_state));
    }
    const E &error() const
    {
        check(!has_value());
        return std::get<1>(m_state);
    }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    // Hands the error on to a caller whose value type differs.
    Unexpected<E> failure() const { return Unexpected<E>(error()); }

private:
    std::variant<T, E> m_state;
};

template <class E>
class [[nodiscard]] Result<void, E> {
public:
    using value_type = void;
    using error_type = E;

    Result() = default;
    template <class Other>
    Result(Unexpected<Other> failure)
        : m_state(std::in_place_index<1>, E(std::move(failure).error()))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const E &error() const
    {
        check(!has_value());
        return std::get<1>(m_state);
    }
    Unexpected<E> failure() const { return Unexpected<E>(error()); }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace guichet
