// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the calendar has: of a day or of a week, whose, and in which order.
#include "core/backend/services.h"
#include "ui/booking/series_dialog.h"
#include "ui/calendar/beside.h"
#include "ui/calendar/calendar_out.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/columns_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_text.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace priyom::calendar {

using backend::Services;
using bookings::ColumnChoice;
using bookings::DayColumn;
using bookings::Span;
using bookings::VisitRow;
using staff::Session;

namespace {

// Where a visit stands, or is on its way to.
int columnOf(const DayView& day, const VisitRow& visit)
{
    const auto& columns = day.plan().columns;
    const auto theirs = std::ranges::find(columns, visit.specialistName, [](const DayColumn& column) { return column.specialist.name; });
    return day.plan().span == Span::Week || theirs == columns.end() ? day.currentIndex() : int(theirs - columns.begin());
}

} // namespace

void CalendarPage::readColumns()
{
    ++m_asked;
    m_backend.ask(
        this, [](Services& services, const Session& session) { return services.columns.read(session); },
        [this](const Result<ColumnChoice>& choice) {
            ++m_answered;
            if (!choice) {
                sayRefused(words::errorText(choice.error()));
                return;
            }
            m_choice = *choice;
            if (m_plan.date.isValid())
                showArranged();
        });
}

// Of a week the day that one goes to or leaves by is where the keys stand.
void CalendarPage::stoodElsewhere()
{
    const DayColumn* column = m_view->day().currentColumn();
    const bool isOfTheWeek = column && m_span == Span::Week && bookings::mondayOf(column->date) == bookings::mondayOf(m_date);
    if (isOfTheWeek) // else another one is on its way
        m_date = column->date;
    if (column && column->specialist.id != m_shownAnyway)
        m_shownAnyway = {};
    Q_EMIT changed();
}

// The week is that of whom the keys stand on.
void CalendarPage::setSpan(Span span)
{
    if (std::exchange(m_span, span) == span)
        return;
    m_wanted = {};
    if (const DayColumn* column = m_view->day().currentColumn(); column && span == Span::Week)
        m_specialist = column->specialist.id;
    read();
}

void CalendarPage::turnSpan()
{
    setSpan(m_span == Span::Day ? Span::Week : Span::Day);
}

void CalendarPage::turnSpecialist(int step)
{
    const auto people = bookings::inOrder(m_plan.specialists, m_choice);
    const auto present = std::ranges::find(people, m_specialist, &staff::Person::id);
    if (present == people.end())
        return;
    const auto count = std::ptrdiff_t(people.size());
    seeSpecialist(people[std::size_t((present - people.begin() + step + count) % count)].id);
}

void CalendarPage::seeSpecialist(PersonId specialist)
{
    m_wanted = {};
    m_specialist = specialist;
    read();
}

void CalendarPage::chooseWho()
{
    if (m_plan.specialists.size() < 2)
        return;
    if (m_span == Span::Week)
        m_view->offerSpecialists();
    else
        chooseColumns();
}

void CalendarPage::chooseColumns()
{
    auto* dialog = new ColumnsDialog(m_theme, bookings::inOrder(m_plan.specialists, m_choice), m_choice);
    connect(dialog, &ColumnsDialog::submitted, this, [this, dialog](const ColumnChoice& choice) { keepColumns(choice, dialog); });
    m_shell.openDialog(dialog);
}

void CalendarPage::keepColumns(const ColumnChoice& choice, kit::DialogFrame* asked)
{
    ++m_asked;
    m_backend.ask(
        this, [choice](Services& services, const Session& session) -> Result<ColumnChoice> {
            PRIYOM_CHECK(services.columns.keep(session, choice));
            return choice;
        },
        [this, asked = QPointer(asked)](const Result<ColumnChoice>& kept) {
            ++m_answered;
            if (!kept) {
                if (asked)
                    asked->refuse(words::errorText(kept.error()));
                return;
            }
            m_choice = *kept;
            m_shownAnyway = {};
            if (asked)
                asked->accept();
            showArranged();
        });
}

void CalendarPage::takeOut()
{
    const DayView& day = view().day();
    const DayColumn* column = day.currentColumn();
    const auto people = bookings::inOrder(m_plan.specialists, m_choice);
    if (!column && people.empty()) {
        m_shell.toast({tr("Печатать нечего: специалистов пока нет"), {}, {}, {}, theme::Icon::Info});
        return;
    }
    // Who is hidden on this screen is not missing on paper.
    ColumnChoice everybody;
    everybody.order = m_choice.order;
    const VisitRow* visit = day.currentVisit();
    m_out->ask({m_date, everybody, column ? column->specialist : people.front(), visit ? std::optional(*visit) : std::nullopt});
}

void CalendarPage::join(shell::MainWindow& window, const std::function<bool(const char*)>& may)
{
    const auto add = [&](const QString& text, const QKeySequence& keys, const char* operation) {
        if (may && !may(operation))
            return;
        connect(window.menus().addOfPage(shell::MenuId::Calendar, text, keys), &QAction::triggered, this, [this, &window, keys] {
            if (window.currentPage() == this)
                (void)perform(keys);
            else
                window.goTo(section());
        });
    };
    add(tr("День или неделя"), kSpanKey, "visit.list");
    add(tr("Кого показать…"), kWhoKey, "columns.keep");
    add(tr("Пришли без записи…"), kWalkInKey, "visit.walk_in");
    add(tr("Опаздывает…"), kLateKey, "visit.late");
    add(tr("Комментарий визита…"), kCommentKey, "visit.comment");
    add(tr("Лист ожидания…"), desk::kWaitingListKey, "waiting.list");
    add(tr("Повторить запись…"), desk::kRepeatKey, "visit.repeat");
    add(tr("Напечатать или сохранить…"), kOutKey, "visit.export");
}

void CalendarPage::moveBeside(int step)
{
    onVisit([this, step](const VisitRow& visit) {
        const VisitRow from = m_actions->asAsked(visit);
        const DayView& day = m_view->day();
        const int home = columnOf(day, from);
        // Who refused it, not performing the service, is passed at the next key.
        if (m_tried.visit != from.visit.id || m_tried.home != home || m_tried.step != step)
            m_tried = {from.visit.id, home, step, home};
        const auto to = beside(day.plan(), m_tried.column, from, step, m_zone);
        if (!to) {
            m_tried = {};
            sayRefused(step > 0 ? tr("Правее в это время никто не свободен.") : tr("Левее в это время никто не свободен."));
            return;
        }
        if (to->column >= 0)
            m_tried.column = to->column;
        m_actions->moveTo(from, to->specialist, to->period);
    });
}

} // namespace priyom::calendar
