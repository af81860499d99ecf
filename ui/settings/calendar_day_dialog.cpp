// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_day_dialog.h"

#include "ui/desk/typed_time.h"
#include "ui/kit/segmented.h"
#include "ui/words/date_text.h"
#include "ui/words/holiday_text.h"

#include <array>

namespace priyom::settingsui {

using schedule::DayKind;

namespace {

constexpr std::array kKinds{DayKind::Off, DayKind::Short, DayKind::Work};

QList<kit::Segment> kinds()
{
    QList<kit::Segment> segments;
    for (const DayKind kind : kKinds)
        segments.append({words::dayKindText(kind)});
    return segments;
}

} // namespace

CalendarDayDialog::CalendarDayDialog(const theme::Theme& theme, backend::Backend& backend, const schedule::CalendarDay& day, QDate today)
    : FormDialog(theme, day.date.isValid() ? words::dayText(day.date) : tr("День календаря"), day.date.isValid() ? FormEnd::Change : FormEnd::Add),
      m_stored(day), m_today(today), m_date(new kit::Field(theme, tr("31.12"))), m_kind(new kit::Segmented(theme, kinds())),
      m_name(new kit::Field(theme, tr("необязательно"))), m_left(new LeftLine(theme, backend, this))
{
    m_date->setParent(this); // hidden where the day is known
    m_date->setVisible(!day.date.isValid());
    if (!day.date.isValid())
        addField(tr("Дата"), {}, m_date);
    m_kind->setAccessibleName(tr("Какой это день"));
    m_kind->setCurrent(int(std::find(kKinds.begin(), kKinds.end(), day.kind) - kKinds.begin()));
    addField(tr("Какой это день"), {}, m_kind);
    m_name->setText(words::holidayName(day.name));
    addField(tr("Название"), tr("праздник с названием закрыт и без переносов"), m_name);
    addPlain(m_left->line());
    for (kit::Field* field : {m_date, m_name})
        connect(field, &QLineEdit::textChanged, this, &CalendarDayDialog::check);
    connect(m_kind, &kit::Segmented::currentChanged, this, &CalendarDayDialog::check);
    check();
}

std::optional<QDate> CalendarDayDialog::date() const
{
    return m_stored.date.isValid() ? std::optional(m_stored.date) : desk::typedDate(m_date->text(), m_today);
}

std::optional<schedule::CalendarDay> CalendarDayDialog::day() const
{
    const auto typed = date();
    if (!typed)
        return std::nullopt;
    const QString name = m_name->text().simplified();
    // Untouched it stays the key, which every language has its words for.
    return schedule::CalendarDay{*typed, kKinds[std::size_t(m_kind->current())], name == words::holidayName(m_stored.name) ? m_stored.name : name};
}

void CalendarDayDialog::check()
{
    const auto typed = date();
    m_date->setTrailingHint(typed ? words::weekdayText(*typed) : QString());
    m_date->setInvalid(!m_date->text().isEmpty() && !typed);
    setComplete(typed.has_value());
    m_left->ask(day() ? std::optional(bookings::HoursEdit{{}, {}, day()}) : std::nullopt);
}

} // namespace priyom::settingsui
