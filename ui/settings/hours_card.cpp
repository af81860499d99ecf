// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_card.h"

#include "ui/kit/grown.h"
#include "ui/kit/switch.h"
#include "ui/kit/titled_card.h"
#include "ui/settings/day_bar.h"
#include "ui/words/number_text.h"
#include "ui/words/typed_hours.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace priyom::settingsui {

namespace {

constexpr int kDayWidth = 92;
constexpr int kUsualFrom = 9 * 60;
constexpr int kUsualTo = 20 * 60;

QString dayName(int day)
{
    QString name = QLocale().standaloneDayName(day + 1);
    name.front() = name.front().toUpper();
    return name;
}

std::optional<schedule::DayHours> hoursIn(const kit::Field& field)
{
    const auto typed = words::typedHours(field.text());
    if (!typed)
        return std::nullopt;
    const auto ordered = schedule::orderedHours(*typed);
    return ordered ? std::optional(*ordered) : std::nullopt;
}

} // namespace

HoursCard::HoursCard(const theme::Theme& theme)
    : m_card(new kit::TitledCard(theme, tr("Рабочие часы"))), m_problem(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    for (std::size_t day = 0; day < m_days.size(); ++day)
        m_days[day] = addLine(theme, day);
    m_card->body()->addWidget(kit::hairline());
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(14, 8, 14, 10);
    m_card->body()->addWidget(m_problem);
    outer->addWidget(m_card);
    check();
}

HoursCard::Line HoursCard::addLine(const theme::Theme& theme, std::size_t day)
{
    const QString name = dayName(int(day));
    m_card->body()->addWidget(kit::hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 2, 14, 2);
    row->setSpacing(8);
    Line line;
    line.open = new kit::Switch(theme, tr("Открыто: %1").arg(name));
    line.name = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Main, name);
    kit::fixWidth(line.name, theme, kDayWidth);
    line.hours = new kit::Field(theme, tr("выходной"));
    line.hours->setAccessibleName(tr("Часы: %1").arg(name));
    line.bar = new DayBar(theme);
    row->addWidget(line.open);
    row->addWidget(line.name);
    row->addWidget(line.hours, 1);
    row->addWidget(line.bar);
    m_card->body()->addLayout(row);
    connect(line.open, &QAbstractButton::clicked, this, [this, day](bool open) { setOpen(day, open); });
    connect(line.hours, &QLineEdit::textChanged, this, &HoursCard::check);
    return line;
}

void HoursCard::setOpen(std::size_t day, bool open)
{
    Line& line = m_days[day];
    if (!open)
        line.closed = line.hours->text();
    line.hours->setText(!open ? QString() : line.closed.isEmpty() ? usualHours(day) : line.closed);
}

// A day that never had hours opens like the one before it.
QString HoursCard::usualHours(std::size_t day) const
{
    for (std::size_t back = 1; back < m_days.size(); ++back)
        if (const QString hours = m_days[(day + m_days.size() - back) % m_days.size()].hours->text(); !hours.isEmpty())
            return hours;
    return words::hoursText({{kUsualFrom, kUsualTo}});
}

void HoursCard::setWeek(const Week& week)
{
    m_stored = week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        m_days[day].closed.clear();
        m_days[day].hours->setText(words::hoursText(week[day]));
    }
}

void HoursCard::setZone(const QString& zone)
{
    m_card->setNote(zone);
}

void HoursCard::check()
{
    bool good = true;
    bool isEverOpen = false;
    for (const Line& line : m_days) {
        if (!line.hours) // the card is still being made
            return;
        const auto hours = hoursIn(*line.hours);
        const bool isClosed = hours && hours->empty();
        line.hours->setInvalid(!hours);
        if (hours)
            line.bar->setHours(*hours);
        line.open->setChecked(!isClosed);
        line.name->setTone(isClosed ? kit::Tone::Second : kit::Tone::Main);
        good = good && hours;
        isEverOpen = isEverOpen || !isClosed;
    }
    m_problem->setTone(!good ? kit::Tone::Bad : isEverOpen ? kit::Tone::Second : kit::Tone::Warn);
    if (!good)
        m_problem->setText(words::wholeRanges(tr("Часы пишутся так: 9–20 или 9:00–13:00, 14:00–20:00; пусто — выходной.")));
    else if (isEverOpen)
        m_problem->setText(words::wholeRanges(tr("Вне этих часов нормы не идут. С перерывом: 9–13, 14–20.")));
    else
        m_problem->setText(tr("Часы не заданы: нормы идут круглые сутки."));
    Q_EMIT edited();
}

bool HoursCard::isChanged() const
{
    const auto week = typed();
    return !week || *week != m_stored;
}

std::optional<HoursCard::Week> HoursCard::typed() const
{
    Week week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        const auto hours = hoursIn(*m_days[day].hours);
        if (!hours)
            return std::nullopt;
        week[day] = *hours;
    }
    return week;
}

void HoursCard::describe(ChangeList& changes) const
{
    const QString closed = tr("выходной");
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto hours = hoursIn(*m_days[day].hours);
        const QString now = hours ? words::hoursText(*hours) : m_days[day].hours->text();
        const QString was = words::hoursText(m_stored[day]);
        changes.add(dayName(int(day)).toLower(), was.isEmpty() ? closed : was, now.isEmpty() ? closed : now);
    }
}

} // namespace priyom::settingsui
