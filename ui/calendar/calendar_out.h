// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the calendar out of the program: asks what and where to, and says what came of it.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "core/bookings/column_choice.h"
#include "ui/calendar/out_dialog.h"
#include "ui/shell/shell.h"

#include <optional>

namespace priyom::calendar {

// What is looked at: the day as it is arranged or a week, whose week, and the visit that the keys stand on.
struct OutCase
{
    QDate date;
    bookings::ColumnChoice choice;
    staff::Person specialist;
    std::optional<bookings::VisitRow> visit;
};

class CalendarOut final : public QObject
{
    Q_OBJECT

public:
    // `page`: over which files and printers are asked for.
    CalendarOut(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone, QWidget& page);

    void ask(const OutCase& what);

private:
    using Plans = std::vector<bookings::DayPlan>;
    using Reading = std::function<Result<Plans>(backend::Services&, const staff::Session&)>;
    using Bytes = std::function<Result<QByteArray>(backend::Services&, const staff::Session&)>;

    void take(Out out, const OutCase& what);
    [[nodiscard]] static Reading dayOf(const OutCase& what);
    [[nodiscard]] static Reading weekOf(const OutCase& what);
    [[nodiscard]] static Reading allOfWeek(const OutCase& what);
    void print(const Reading& reading);
    void savePdf(const QString& name, const Reading& reading);
    void save(const QString& name, const QString& ending, Bytes bytes);
    void sayKept(const Result<>& kept, const QString& path);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    Zone m_zone;
    QWidget& m_page;
};

} // namespace priyom::calendar
