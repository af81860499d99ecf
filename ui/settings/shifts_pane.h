// SPDX-License-Identifier: GPL-3.0-or-later
// «Смены»: who is on shift, a week at a time, for everybody who works here. Whose turn it is, free windows and the reasons
// of a breached norm all go by these hours. What is typed is saved at once and can be taken back.
#pragma once

#include "ui/settings/settings_pane.h"
#include "core/base/zone.h"
#include "core/bookings/visit_list.h"
#include "ui/settings/shift_table.h"

namespace priyom::kit {
class KeycapButton;
class Label;
class TitledCard;
}

namespace priyom::settingsui {

// Visits that a change of shifts would leave without their specialist.
struct LeftVisits
{
    std::vector<bookings::VisitRow> rows;
    Zone zone;
};

class ShiftsPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit ShiftsPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Смены"); }
    [[nodiscard]] QString findWords() const override { return tr("график расписание дежурство на смене"); }
    [[nodiscard]] const char* operation() const override { return "shift.set"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] static QList<kit::KeyGroup> keys(); // for the sheet of F1
    void load() override;
    void takeFocus() override;
    void add() override { takeOnPerson(); }

private:
    void buildHead(kit::TitledCard& card);
    void turn(int step);
    void showWeek(ShiftWeek week);
    void sayProblem(const QString& sentence);
    void keep(const ShiftTable::Edits& edits);
    void warn(const ShiftTable::Edits& edits, const LeftVisits& left);
    void put(const ShiftTable::Edits& edits);
    void takeBack(EventSeq saved, const QString& back);
    [[nodiscard]] static QString said(const ShiftTable::Edits& edits, const ShiftWeek& week);
    [[nodiscard]] static QString saidBack(const ShiftTable::Edits& edits, const ShiftWeek& week); // with the hours that are there again
    [[nodiscard]] QString advice() const;

    ShiftTable* m_table;
    kit::KeycapButton* m_days;
    kit::KeycapButton* m_addPerson;
    kit::Label* m_advice;
    ShiftWeek m_week;  // as it was read
    QDate m_monday;    // of the week that is wanted; invalid: this week
    QString m_problem; // of what could not be saved, said once the week is read again
};

} // namespace priyom::settingsui
