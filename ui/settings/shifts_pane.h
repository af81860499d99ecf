// SPDX-License-Identifier: GPL-3.0-or-later
// «Смены»: who is on shift, a week or a month at a time, for everybody who works here. Whose turn it is, free windows and the reasons
// of a breached norm all go by these hours. What is typed is saved at once and can be taken back.
#pragma once

#include "core/schedule/shift_pattern.h"
#include "ui/settings/settings_pane.h"
#include "ui/settings/left_visits.h"
#include "ui/settings/absences_card.h"
#include "ui/settings/shift_table.h"

#include <QPointer>

namespace priyom::kit {
class KeycapButton;
class Label;
class TitledCard;
}

namespace priyom::settingsui {

class AbsenceDialog;
class FillDialog;

class ShiftsPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit ShiftsPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Смены"); }
    [[nodiscard]] QString findWords() const override { return tr("график расписание дежурство на смене отпуск больничный отсутствие"); }
    [[nodiscard]] const char* operation() const override { return "shift.set"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] static QList<kit::KeyGroup> keys(); // for the sheet of F1
    void load() override;
    void takeFocus() override;
    void add() override; // an absence; the first colleague, while there is none

private:
    void buildHead(kit::TitledCard& card);
    void buildFoot(kit::TitledCard& card);
    void turn(int step);
    void turnKind();
    void print();
    void fill();
    void previewFill(QPointer<FillDialog> dialog, int question, const schedule::FillWish& wish);
    void putFill(FillDialog* dialog);
    void askAbsence(const schedule::Absence& absence);
    void previewAbsence(QPointer<AbsenceDialog> dialog, int question, const schedule::Absence& absence);
    void putAbsence(AbsenceDialog* dialog);
    void dropAbsence(const AbsenceRow& row);
    void takeAbsenceBack(const QString& done, EventSeq event);
    [[nodiscard]] QString nameOf(PersonId person) const;
    void showSpan(ShiftSpan span, std::vector<AbsenceRow> absences);
    void sayProblem(const QString& sentence);
    void keep(const ShiftTable::Edits& edits);
    void warn(const ShiftTable::Edits& edits, const LeftVisits& left);
    void put(const ShiftTable::Edits& edits);
    [[nodiscard]] static QString said(const ShiftTable::Edits& edits, const ShiftSpan& span);
    [[nodiscard]] static QString saidBack(const ShiftTable::Edits& edits, const ShiftSpan& span); // with the hours that are there again
    [[nodiscard]] QString advice() const;

    ShiftTable* m_table;
    AbsencesCard* m_absences;
    kit::KeycapButton* m_kindButton;
    kit::KeycapButton* m_before;
    kit::KeycapButton* m_after;
    kit::KeycapButton* m_days;
    kit::KeycapButton* m_addPerson;
    kit::KeycapButton* m_addAbsence;
    kit::Label* m_advice;
    ShiftSpan m_span;  // as it was read
    SpanKind m_kind = SpanKind::Week;
    QDate m_first;     // of the week or month that is wanted; invalid: that of today
    QString m_problem; // of what could not be saved, said once the week is read again
};

} // namespace priyom::settingsui
