// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/special_day_dialog.h"

#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"
#include "ui/words/typed_hours.h"

namespace priyom::settingsui {

SpecialDayDialog::SpecialDayDialog(const theme::Theme& theme, QDate today)
    : FormDialog(theme, tr("Особый день"), FormEnd::Add), m_today(today), m_date(new kit::Field(theme, tr("31.12"))),
      m_hours(new kit::Field(theme, tr("выходной")))
{
    addField(tr("Дата"), {}, m_date);
    addField(tr("Часы"), tr("пусто: выходной"), m_hours);
    for (kit::Field* field : {m_date, m_hours})
        connect(field, &QLineEdit::textChanged, this, &SpecialDayDialog::check);
    check();
}

std::optional<schedule::SpecialDay> SpecialDayDialog::day() const
{
    const auto date = desk::typedDate(m_date->text(), m_today);
    const auto hours = words::typedHours(m_hours->text());
    if (!date || !hours)
        return std::nullopt;
    return schedule::SpecialDay{*date, *hours, {}};
}

void SpecialDayDialog::check()
{
    const auto date = desk::typedDate(m_date->text(), m_today);
    m_date->setTrailingHint(date ? words::weekdayText(*date) : QString());
    m_date->setInvalid(!m_date->text().isEmpty() && !date);
    m_hours->setInvalid(!words::typedHours(m_hours->text()));
    setComplete(day().has_value());
}

} // namespace priyom::settingsui
