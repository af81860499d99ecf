// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of days filled with shifts by a pattern, for one or several people. What will be new, replaced or kept, and which
// visits would be left outside, stands below before anything is saved.
#pragma once

#include "core/schedule/shift_pattern.h"
#include "core/staff/person.h"
#include "ui/settings/form_dialog.h"
#include "ui/settings/left_visits.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace priyom::settingsui {

struct FillPreview
{
    std::vector<schedule::FilledDay> days;
    LeftVisits left;
};

class FillDialog final : public FormDialog
{
    Q_OBJECT

public:
    // person: who is meant already. first, last: what stands in the fields until it is typed over.
    FillDialog(const theme::Theme& theme, const std::vector<staff::Person>& people, PersonId person, QDate first, QDate last, QDate today);

    [[nodiscard]] schedule::FillWish wish() const; // of a form that is read whole
    [[nodiscard]] std::vector<schedule::ShiftEdit> edits() const { return schedule::editsOf(m_preview.days); } // as they are shown
    // The answer to a question that asked() made.
    void setPreview(int question, FillPreview preview);
    void setPreviewFailed(int question, const QString& why);

    void showProblem(const QString& sentence) override; // in place of what stands below

Q_SIGNALS:
    void asked(int question, const priyom::schedule::FillWish& wish);

private:
    void addPeople(const std::vector<staff::Person>& people, PersonId person);
    void addPattern(QDate first, QDate last);
    void check();
    [[nodiscard]] QString misread() const; // empty: every field is understood
    [[nodiscard]] std::optional<QDate> dayIn(const kit::Field& field) const;
    [[nodiscard]] std::optional<QDate> lastDay() const;
    void ask();
    void sayPreview();

    QDate m_today;
    QListWidget* m_people;
    kit::Field* m_cycle;
    kit::Field* m_hours;
    kit::Field* m_first;
    kit::Field* m_last;
    kit::Field* m_begins;
    QComboBox* m_there;
    QCheckBox* m_closedToo;
    kit::Label* m_said;
    QTimer m_pause;
    int m_question = 0;
    FillPreview m_preview;
};

} // namespace priyom::settingsui
