// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/special_days_card.h"

#include "ui/kit/button.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/keys.h"
#include "ui/kit/titled_card.h"
#include "ui/words/date_text.h"
#include "ui/words/holiday_text.h"
#include "ui/words/typed_hours.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::settingsui {

namespace {

constexpr int kThreeDays = 104; // the card takes what height the others leave

} // namespace

SpecialDaysCard::SpecialDaysCard(const theme::Theme& theme)
    : m_table(new kit::TextTable(theme, {{tr("День"), Qt::AlignLeft, true}, {tr("Часы"), Qt::AlignRight}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Особые дни"));
    auto* add = new kit::KeycapButton(theme, tr("Добавить день"), QStringLiteral("Insert"));
    card->head()->addWidget(add);
    m_table->setAccessibleName(tr("Особые дни"));
    m_table->setInCard();
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->horizontalHeader()->hide(); // a day and its hours say what they are; a row more is worth the room
    kit::followTheme(m_table, theme, [this, &theme] { m_table->setMinimumHeight(theme.px(kThreeDays)); });
    new kit::EmptyNote(theme, m_table, tr("Особых дней нет. Insert добавит праздник или короткий день."));
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(m_table);
    outer->addWidget(card);
    connect(add, &QPushButton::clicked, this, &SpecialDaysCard::addAsked);
    connect(m_table, &kit::TextTable::opened, this, [this](int row) { Q_EMIT editAsked(m_rows.at(std::size_t(row)).day); });
    kit::onKeys(m_table, Qt::Key_Delete, [this] {
        const int row = m_table->currentIndex().row();
        if (row >= 0 && m_rows.at(std::size_t(row)).isOwn) // a holiday is the calendar's
            Q_EMIT clearAsked(m_rows.at(std::size_t(row)).day.date);
    });
}

void SpecialDaysCard::setDays(const schedule::OpeningHours& hours, const std::vector<schedule::SpecialDay>& days, const std::map<QDate, int>& left,
                              QDate today)
{
    m_rows.clear();
    for (const schedule::SpecialDay& day : days)
        if (day.date >= today)
            m_rows.push_back({day, true});
    for (const int year : {today.year(), today.year() + 1})
        for (const schedule::CalendarDay& day : hours.calendar.daysOf(year))
            if (day.date >= today && day.date < today.addYears(1) && !hours.days.contains(day.date) && day.kind == schedule::DayKind::Off
                && hours.on(day.date).empty())
                m_rows.push_back({{day.date, {}, words::calendarDayText(day)}, false});
    std::sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.day.date < b.day.date; });
    QList<kit::TableRow> rows;
    for (const Row& row : m_rows) {
        const QString name = row.day.note.isEmpty() ? words::weekdayText(row.day.date) : tr("%1, %2").arg(words::dayText(row.day.date), row.day.note);
        const auto visits = left.find(row.day.date);
        const QString open = row.day.hours.empty() ? tr("выходной") : words::hoursText(row.day.hours);
        rows.append({{name}, visits == left.end() ? kit::TableCell{open, kit::Tone::Second} : kit::TableCell{tr("%1, перенести визитов: %2", "the hours").arg(open).arg(visits->second), kit::Tone::Warn}});
    }
    m_table->setRows(std::move(rows));
}

} // namespace priyom::settingsui
