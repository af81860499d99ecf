// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_out.h"

#include "core/backend/services.h"
#include "ui/calendar/day_words.h"
#include "ui/calendar/visit_sheet.h"
#include "ui/calendar/week_table.h"
#include "ui/paper/ask_where.h"
#include "ui/paper/whole_file.h"
#include "ui/words/date_text.h"
#include "ui/words/error_text.h"
#include "ui/words/person_name.h"

#include <QDir>

namespace priyom::calendar {

using backend::Services;
using bookings::DayPlan;
using staff::Session;

namespace {

constexpr int kDaysOfWeek = 7;
constexpr int kDaysOfSchedule = 56; // of an .ics: whoever takes it takes it again within two months

// A date in the name of a file sorts by itself.
QString dated(const QString& name, QDate date)
{
    return name + QLatin1Char(' ') + date.toString(Qt::ISODate);
}

} // namespace

CalendarOut::CalendarOut(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone, QWidget& page)
    : QObject(&page), m_theme(theme), m_backend(backend), m_shell(shell), m_zone(zone), m_page(page)
{
}

void CalendarOut::ask(const OutCase& what)
{
    auto* dialog = new OutDialog(m_theme, words::weekdayText(what.date), words::shortName(what.specialist.name),
                                 what.visit ? DayWords::clientText(*what.visit) : QString());
    connect(dialog, &OutDialog::chosen, this, [this, what](Out out) { take(out, what); });
    m_shell.openDialog(dialog);
}

CalendarOut::Reading CalendarOut::dayOf(const OutCase& what)
{
    return [what](Services& services, const Session& session) -> Result<Plans> {
        PRIYOM_TRY(DayPlan plan, services.calendar.day(session, what.date));
        return services.handouts.release(session, {bookings::arranged(std::move(plan), what.choice)});
    };
}

CalendarOut::Reading CalendarOut::weekOf(const OutCase& what)
{
    return [what](Services& services, const Session& session) -> Result<Plans> {
        PRIYOM_TRY(DayPlan plan, services.calendar.week(session, what.date, what.specialist.id));
        return services.handouts.release(session, {std::move(plan)});
    };
}

CalendarOut::Reading CalendarOut::allOfWeek(const OutCase& what)
{
    return [what](Services& services, const Session& session) -> Result<Plans> {
        Plans plans;
        const QDate monday = bookings::mondayOf(what.date);
        for (QDate day = monday; day < monday.addDays(kDaysOfWeek); day = day.addDays(1)) {
            PRIYOM_TRY(DayPlan plan, services.calendar.day(session, day));
            plans.push_back(bookings::arranged(std::move(plan), what.choice));
        }
        return services.handouts.release(session, std::move(plans));
    };
}

void CalendarOut::take(Out out, const OutCase& what)
{
    const QDate monday = bookings::mondayOf(what.date);
    switch (out) {
    case Out::PrintDay: print(dayOf(what)); return;
    case Out::PdfDay: savePdf(dated(tr("день"), what.date), dayOf(what)); return;
    case Out::PrintSpecialist: print(weekOf(what)); return;
    case Out::PdfSpecialist: savePdf(dated(what.specialist.name, monday), weekOf(what)); return;
    case Out::Schedule:
        save(dated(what.specialist.name, monday), QStringLiteral("ics"),
             [specialist = what.specialist.id, period = m_zone.days(monday, monday.addDays(kDaysOfSchedule))](Services& services, const Session& session) {
                 return services.handouts.schedule(session, specialist, period);
             });
        return;
    case Out::Week:
        save(dated(tr("неделя"), monday), QStringLiteral("xlsx"),
             [reading = allOfWeek(what), zone = m_zone](Services& services, const Session& session) -> Result<QByteArray> {
                 PRIYOM_TRY(const Plans plans, reading(services, session));
                 return handouts::toXlsx(weekTable(plans, zone));
             });
        return;
    case Out::Visit:
        save(dated(tr("визит"), m_zone.date(what.visit->visit.startAt)), QStringLiteral("ics"),
             [visit = what.visit->visit.id](Services& services, const Session& session) { return services.handouts.visit(session, visit); });
        return;
    }
}

void CalendarOut::print(const Reading& reading)
{
    m_backend.ask(this, reading, [this](const Result<Plans>& plans) {
        if (!plans) {
            m_shell.toast({words::errorText(plans.error()), {}, {}, {}, theme::Icon::Alert});
            return;
        }
        paper::printSheet(&m_page, visitSheet(plans->front(), m_zone),
                          [this] { m_shell.toast({tr("Принтер ничего не взял: проверьте, что он включён"), {}, {}, {}, theme::Icon::Alert}); });
    });
}

void CalendarOut::savePdf(const QString& name, const Reading& reading)
{
    paper::askWhere(&m_page, name, QStringLiteral("pdf"), [this, reading](const QString& path) {
        m_backend.ask(this, reading, [this, path](const Result<Plans>& plans) {
            sayKept(plans ? paper::writePdf(path, m_page.font(), visitSheet(plans->front(), m_zone)) : tl::make_unexpected(plans.error()), path);
        });
    });
}

void CalendarOut::save(const QString& name, const QString& ending, Bytes bytes)
{
    paper::askWhere(&m_page, name, ending, [this, bytes = std::move(bytes)](const QString& path) {
        m_backend.ask(this, bytes, [this, path](const Result<QByteArray>& made) { // a slow folder keeps no other desk's request waiting
            sayKept(made ? paper::writeWhole(path, *made) : tl::make_unexpected(made.error()), path);
        });
    });
}

void CalendarOut::sayKept(const Result<>& kept, const QString& path)
{
    if (kept)
        m_shell.toast({tr("Сохранено: %1").arg(QDir::toNativeSeparators(path)), {}, {}, {}, theme::Icon::Check});
    else
        m_shell.toast({words::errorText(kept.error()), {}, {}, {}, theme::Icon::Alert});
}

} // namespace priyom::calendar
