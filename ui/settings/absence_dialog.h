// SPDX-License-Identifier: GPL-3.0-or-later
// An absence: whose, why, which days or hours of them. Which visits fall into it stands below before it is saved.
#pragma once

#include "core/schedule/absence.h"
#include "core/staff/person.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/left_visits.h"

#include <QTimer>

class QComboBox;

namespace priyom::settingsui {

class AbsenceDialog final : public FormDialog
{
    Q_OBJECT

public:
    // One without an id is new; what it says already stands in the fields.
    AbsenceDialog(const theme::Theme& theme, const std::vector<staff::Person>& people, const schedule::Absence& absence, QDate today);

    [[nodiscard]] schedule::Absence absence() const; // of a form that is read whole
    // The answer to a question that asked() made.
    void setLeft(int question, const LeftVisits& left);

    void showProblem(const QString& sentence) override; // in place of what stands below

Q_SIGNALS:
    void asked(int question, const priyom::schedule::Absence& absence);

private:
    void check();
    struct Days
    {
        std::optional<QDate> first; // nullopt: not understood
        std::optional<QDate> last;
    };
    [[nodiscard]] Days days() const;
    [[nodiscard]] QString misread() const;
    [[nodiscard]] std::optional<schedule::DayInterval> hours() const; // nullopt: not understood

    schedule::AbsenceId m_id;
    QDate m_today;
    QComboBox* m_person;
    QComboBox* m_kind;
    kit::Field* m_first;
    kit::Field* m_last;
    kit::Field* m_hours;
    kit::Field* m_note;
    kit::Label* m_days;
    kit::Label* m_said;
    QTimer m_pause;
    int m_question = 0;
};

} // namespace priyom::settingsui
