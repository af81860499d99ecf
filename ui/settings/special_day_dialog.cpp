// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/special_day_dialog.h"

#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"
#include "ui/words/holiday_text.h"
#include "ui/words/typed_hours.h"

namespace priyom::settingsui {

SpecialDayDialog::SpecialDayDialog(const theme::Theme& theme, backend::Backend& backend, QDate today, const schedule::SpecialDay& day)
    : FormDialog(theme, day.date.isValid() ? words::dayText(day.date) : tr("Особый день"), day.date.isValid() ? FormEnd::Change : FormEnd::Add),
      m_today(today), m_known(day.date), m_date(new kit::Field(theme, tr("31.12"))), m_hours(new kit::Field(theme, tr("выходной"))),
      m_name(new kit::Field(theme, tr("например, «Санитарный день»"))), m_left(new LeftLine(theme, backend, this))
{
    m_date->setParent(this); // hidden where the day is known
    m_date->setVisible(!m_known.isValid());
    if (!m_known.isValid())
        addField(tr("Дата"), {}, m_date);
    m_hours->setText(words::hoursText(day.hours));
    addField(tr("Часы"), tr("пусто: выходной"), m_hours);
    m_name->setText(words::holidayName(day.note));
    addField(tr("Название"), tr("необязательно"), m_name);
    addPlain(m_left->line());
    for (kit::Field* field : {m_date, m_hours})
        connect(field, &QLineEdit::textChanged, this, &SpecialDayDialog::check);
    check();
}

std::optional<schedule::SpecialDay> SpecialDayDialog::day() const
{
    const auto typed = date();
    const auto hours = words::typedHours(m_hours->text());
    if (!typed || !hours)
        return std::nullopt;
    return schedule::SpecialDay{*typed, *hours, m_name->text().simplified()};
}

std::optional<QDate> SpecialDayDialog::date() const
{
    return m_known.isValid() ? std::optional(m_known) : desk::typedDate(m_date->text(), m_today);
}

void SpecialDayDialog::check()
{
    const auto typed = date();
    m_date->setTrailingHint(typed ? words::weekdayText(*typed) : QString());
    m_date->setInvalid(!m_date->text().isEmpty() && !typed);
    m_hours->setInvalid(!words::typedHours(m_hours->text()));
    setComplete(day().has_value());
    m_left->ask(day() ? std::optional(bookings::HoursEdit{day()}) : std::nullopt);
}

} // namespace priyom::settingsui
