// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/desk/complaints.h"
#include "terminal/ui/screen.h"

#include <array>

namespace guichet::ui {

class EntryField;
class KeyButton;
class TextBox;

// A complaint is written down: about what, in the person's words, from whom if she
// wants to say. What is half written stays until it is kept or thrown away.
class ComplaintWriteScreen : public Screen {
    Q_OBJECT
public:
    explicit ComplaintWriteScreen(const Look &look, QWidget *parent = nullptr);
    bool isBlank() const;
    void clear();
    void suggestMember(const QString &number); // only into an empty field
    desk::NewComplaint complaint() const;
    void setCategory(ComplaintCategory category);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void keepWanted();
    void bookWanted();
    void left();

private:
    QWidget *makeCategories();
    QWidget *makeAuthor();

    ComplaintCategory m_category = ComplaintCategory::Reception;
    std::array<KeyButton *, complaintCategories.size()> m_categories{};
    TextBox *m_text;
    EntryField *m_member;
    EntryField *m_phone;
};

} // namespace guichet::ui
