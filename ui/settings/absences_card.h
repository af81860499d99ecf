// SPDX-License-Identifier: GPL-3.0-or-later
// Who is away now and later, or was on the days that are shown, and how many visits stand in that time and wait to be moved. Hidden while nobody is.
#pragma once

#include "core/schedule/absence.h"
#include "core/staff/session.h"
#include "ui/kit/text_table.h"
#include "ui/kit/titled_card.h"

namespace priyom::backend {
class Services;
}

namespace priyom::settingsui {

struct AbsenceRow
{
    schedule::Absence absence;
    QString name;
    int visits = 0; // to be moved
};

// Those of now and of the year to come, and what is past since the first day that is shown: who came back earlier is put
// right afterwards. On the database thread.
[[nodiscard]] Result<std::vector<AbsenceRow>> readAbsenceRows(backend::Services& services, const staff::Session& session, QDate shown, QDate today);

class AbsencesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit AbsencesCard(const theme::Theme& theme);

    void setAbsences(std::vector<AbsenceRow> rows);

Q_SIGNALS:
    void opened(const priyom::schedule::Absence& absence);
    void dropAsked(const priyom::settingsui::AbsenceRow& row);

private:
    std::vector<AbsenceRow> m_rows;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
