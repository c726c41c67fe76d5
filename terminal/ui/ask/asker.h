// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/base/failure.h"
#include "terminal/ui/ask/screen.h"
#include "terminal/ui/choose/model.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace guichet::ui {

class ChooseScreen;
class CounterWindow;

// A question on the way: asked on a screen of its own, and back to where it came from.
class Asker : public QObject {
    Q_OBJECT
public:
    explicit Asker(CounterWindow &window);

    struct Fault {
        Failure failure;
        int field = -1;            // which one to mark
    };
    // Taking the answers; a fault brings the question back with its sentence.
    using Take = std::function<std::optional<Fault>(const QStringList &answers)>;
    void ask(const AskModel &model, Take take);
    void choose(const ChooseModel &model, std::function<void(int place)> take);

    bool isAsking() const;
    void fill(const QStringList &answers); // read from a paper instead of typed
    void leave();                          // back without an answer

private:
    void take();

    CounterWindow &m_window;
    AskScreen *m_ask;
    ChooseScreen *m_list;
    QPointer<Screen> m_from{};
    Take m_take{};
    std::function<void(int)> m_chosen{};
};

} // namespace guichet::ui
