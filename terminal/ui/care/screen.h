// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "terminal/ui/care/model.h"
#include "terminal/ui/care/search.h"
#include "terminal/ui/screen.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace guichet::ui {

class EntryField;
class HitList;
class LineRow;
class MoneyCard;

// Acts and medicines, shares line by line, what the member pays, the change.
class CareScreen : public Screen {
    Q_OBJECT
public:
    explicit CareScreen(const Look &look, QWidget *parent = nullptr);
    // The tariff must stay as long as this care is on the screen.
    void start(const Tariff &tariff, Day careDay, const std::string &currency, const TypedCare &typed);
    TypedCare typed() const;
    void setFavourites(std::vector<ActCode> favourites) { m_favourites = std::move(favourites); }
    void setDiagnosis(const QString &diagnosis);
    void startDiagnosis();           // free text
    void setPapers(const TypedCare &papers); // condition, letter, authorisation
    void addLine(const TypedLine &line);
    void removeLine();               // the line being typed in, else the last one
    void show(const CareModel &model, const std::optional<ChangeText> &change);
    void showFault(const CareFault &fault, const QString &sentence);
    std::vector<KeyAction> keys() override;
    bool takeKey(const QKeyEvent &key) override;
    void enter() override;

Q_SIGNALS:
    void edited();
    void closeWanted();
    void draftWanted();
    void diagnosisWanted();
    void letterWanted();
    void referralWanted();
    void moreWanted();
    void diagnosisFull();            // nothing more fits into it

private:
    QWidget *makeSheet();
    QWidget *makeHeading();
    QWidget *makeForm();
    void search();
    void takeHit();
    void showFavourites();
    bool takeDirectKey(int key);
    void goOn();

    const Tariff *m_tariff = nullptr;
    Day m_careDay{};
    std::string m_currency;
    std::vector<LineRow *> m_rows;
    EntryField *m_search;
    HitList *m_hits;
    QLabel *m_nothing;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines;
    EntryField *m_diagnosis;
    EntryField *m_prescriber;
    QLabel *m_papersLabel;
    TypedCare m_papers{};            // of it, only what is no field here
    std::vector<ActCode> m_favourites{};
    bool m_favouritesOpen = false;
    MoneyCard *m_money;
};

} // namespace guichet::ui
