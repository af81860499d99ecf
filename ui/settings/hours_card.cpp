// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hours_card.h"

#include "ui/kit/titled_card.h"
#include "ui/settings/day_bar.h"
#include "ui/words/typed_hours.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace priyom::settingsui {

namespace {

constexpr int kDayWidth = 104;

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
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        m_card->body()->addWidget(kit::hairline());
        auto* line = new QHBoxLayout;
        line->setContentsMargins(14, 5, 14, 5);
        line->setSpacing(10);
        auto* name = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Main, dayName(int(day)));
        name->setFixedWidth(theme.px(kDayWidth));
        m_days[day] = new kit::Field(theme, tr("выходной"));
        m_days[day]->setAccessibleName(tr("Часы: %1").arg(dayName(int(day))));
        m_bars[day] = new DayBar(theme);
        line->addWidget(name);
        line->addWidget(m_days[day], 1);
        line->addWidget(m_bars[day]);
        m_card->body()->addLayout(line);
        connect(m_days[day], &QLineEdit::textChanged, this, &HoursCard::check);
    }
    m_card->body()->addWidget(kit::hairline());
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(14, 8, 14, 10);
    m_card->body()->addWidget(m_problem);
    outer->addWidget(m_card);
    check();
}

void HoursCard::setWeek(const Week& week)
{
    m_stored = week;
    for (std::size_t day = 0; day < week.size(); ++day)
        m_days[day]->setText(words::hoursText(week[day]));
}

void HoursCard::setZone(const QString& zone)
{
    m_card->setNote(zone);
}

void HoursCard::check()
{
    bool good = true;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        const auto hours = hoursIn(*m_days[day]);
        m_days[day]->setInvalid(!hours);
        if (hours)
            m_bars[day]->setHours(*hours);
        good = good && hours;
    }
    m_problem->setTone(good ? kit::Tone::Second : kit::Tone::Bad);
    m_problem->setText(good ? tr("Вне этих часов нормы не идут. Перерыв пишут так: 9–13, 14–20.")
                            : tr("Часы пишутся так: 9–20 или 9:00–13:00, 14:00–20:00; пусто — выходной."));
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
        const auto hours = hoursIn(*m_days[day]);
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
        const auto hours = hoursIn(*m_days[day]);
        const QString now = hours ? words::hoursText(*hours) : m_days[day]->text();
        const QString was = words::hoursText(m_stored[day]);
        changes.add(dayName(int(day)).toLower(), was.isEmpty() ? closed : was, now.isEmpty() ? closed : now);
    }
}

} // namespace priyom::settingsui
