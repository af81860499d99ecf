// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/month_grid.h"

#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/words/date_text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace priyom::calendar {

using kit::drawLine;
using theme::FontRole;

namespace {

constexpr int kRow = 25;
constexpr int kWeekDays = 20;
constexpr int kDays = 7;
constexpr int kWeeks = 6;
constexpr int kPadding = 10;

} // namespace

MonthGrid::MonthGrid(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Месяц по дням"));
    kit::followTheme(this, theme);
}

QDate MonthGrid::first() const
{
    return m_month.addDays(1 - m_month.dayOfWeek());
}

QDate MonthGrid::end() const
{
    const int weeks = int(first().daysTo(m_month.addMonths(1)) + kDays - 1) / kDays;
    return first().addDays(kDays * weeks);
}

QSize MonthGrid::sizeHint() const
{
    const int weeks = m_month.isValid() ? int(first().daysTo(end())) / kDays : kWeeks;
    return {m_theme.px(210), m_theme.px(kWeekDays + kRow * weeks) + 8};
}

void MonthGrid::setDay(QDate day, QDate today)
{
    m_today = today;
    update();
    if (day == m_day) // the same one read anew: the month that somebody has turned to stays
        return;
    m_day = day;
    m_current = day;
    setMonth(day);
}

void MonthGrid::setMonth(QDate anyDay)
{
    const QDate month(anyDay.year(), anyDay.month(), 1);
    update();
    if (month == m_month)
        return;
    m_month = month;
    if (m_current.isValid() && (m_current.year() != month.year() || m_current.month() != month.month()))
        m_current = month.addDays(std::min(m_current.day(), month.daysInMonth()) - 1);
    m_fill.clear();
    updateGeometry();
    Q_EMIT monthShown();
}

void MonthGrid::setFill(const std::vector<bookings::DayFill>& fill)
{
    m_fill.clear();
    for (const bookings::DayFill& day : fill)
        m_fill.insert(day.date, day);
    stand(m_current);
}

QRectF MonthGrid::square(QDate day) const
{
    const int index = int(first().daysTo(day));
    const double width = (this->width() - 2.0 * kPadding) / kDays;
    const double height = m_theme.px(kRow);
    return {kPadding + width * (index % kDays), m_theme.px(kWeekDays) + height * (index / kDays), width, height};
}

void MonthGrid::paintDay(QPainter& painter, QDate day) const
{
    const auto& tokens = m_theme.tokens();
    const QRectF where = square(day).adjusted(2, 1, -2, -1);
    const bookings::DayFill fill = m_fill.value(day);
    const bool shown = day == m_day;
    if (shown) {
        kit::drawRounded(painter, where, 5, tokens.accent, QColor());
    } else if (fill.work.count() > 0) { // the fuller, the darker
        QColor shade = tokens.accentB;
        shade.setAlphaF(0.55F * float(std::min(1.0, double(fill.taken.count()) / double(fill.work.count()))));
        kit::drawRounded(painter, where, 5, shade, QColor());
    }
    if (day == m_held)
        kit::drawRounded(painter, where, 5, tokens.accentS, tokens.accent);
    if (day == m_today && !shown)
        kit::drawRounded(painter, where, 5, QColor(), tokens.accent);
    const bool other = day.month() != m_month.month();
    drawLine(painter, where, QString::number(day.day()), m_theme.font(shown ? FontRole::SecondaryStrong : FontRole::Secondary),
             shown ? tokens.onAccent : other ? tokens.t3 : tokens.t1, Qt::AlignHCenter);
    if (hasFocus() && day == m_current)
        kit::drawFocusRing(painter, where.adjusted(-1, -1, 1, 1), 6, tokens);
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& tokens = m_theme.tokens();
    for (int day = 0; day < kDays; ++day) {
        QRectF where = square(first().addDays(day));
        where.moveTop(0);
        where.setHeight(m_theme.px(kWeekDays));
        drawLine(painter, where, QLocale().dayName(day + 1, QLocale::ShortFormat).toLower(), m_theme.font(FontRole::Caption), tokens.t3, Qt::AlignHCenter);
    }
    for (QDate day = first(); day < end(); day = day.addDays(1))
        paintDay(painter, day);
}

void MonthGrid::stand(QDate day)
{
    m_current = day;
    setMonth(day);
    const bookings::DayFill fill = m_fill.value(day);
    setAccessibleDescription(fill.date.isValid() ? tr("%1, визитов: %2").arg(words::fullDayText(day)).arg(fill.visits) : words::fullDayText(day));
    update();
}

QDate MonthGrid::dayAt(const QPoint& global) const
{
    const QPoint point = mapFromGlobal(global);
    if (!isVisible() || !rect().contains(point))
        return {};
    for (QDate day = first(); day < end(); day = day.addDays(1))
        if (square(day).contains(point))
            return day;
    return {};
}

void MonthGrid::holdOver(const QPoint& global)
{
    const QDate day = dayAt(global);
    if (std::exchange(m_held, day) != day)
        update();
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    if (const QDate day = dayAt(event->globalPosition().toPoint()); day.isValid())
        Q_EMIT dayAsked(day);
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: stand(m_current.addDays(-1)); return;
    case Qt::Key_Right: stand(m_current.addDays(1)); return;
    case Qt::Key_Up: stand(m_current.addDays(-kDays)); return;
    case Qt::Key_Down: stand(m_current.addDays(kDays)); return;
    case Qt::Key_PageUp: stand(m_current.addMonths(-1)); return;
    case Qt::Key_PageDown: stand(m_current.addMonths(1)); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT dayAsked(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace priyom::calendar
