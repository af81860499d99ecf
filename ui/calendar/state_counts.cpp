// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/state_counts.h"

#include "ui/calendar/day_words.h"
#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"
#include "ui/words/day_mark_text.h"

namespace priyom::calendar {

using bookings::VisitState;
using theme::FontRole;

namespace {

constexpr int kGlyph = 14;
constexpr int kGap = 6;
constexpr int kBetween = 18;
constexpr int kHeight = 26;

std::optional<theme::StatusGlyph> glyphOf(VisitState state)
{
    switch (state) {
    case VisitState::Confirmed:
        return theme::StatusGlyph::Confirmed;
    case VisitState::Came:
        return theme::StatusGlyph::Came;
    case VisitState::NoShow:
        return theme::StatusGlyph::NoShow;
    case VisitState::Planned:
    case VisitState::Cancelled:
        break;
    }
    return std::nullopt;
}

QString partText(VisitState state, int count)
{
    return DayWords::stateWord(state) + QLatin1Char(' ') + QString::number(count);
}

} // namespace

StateCounts::StateCounts(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(this, theme);
}

void StateCounts::setPlan(const bookings::DayPlan& plan)
{
    m_parts.clear();
    int total = 0;
    QStringList spoken;
    for (const VisitState state : {VisitState::Came, VisitState::Confirmed, VisitState::Planned, VisitState::NoShow}) {
        const int count = plan.count(state);
        total += count;
        if (count == 0)
            continue;
        m_parts << Part{state, count};
        spoken << partText(state, count);
    }
    m_total = tr("%n визитов", nullptr, total);
    m_load = plan.work().count() == 0 ? QString() : tr("загрузка %1").arg(DayWords::loadText(plan.work(), plan.taken()));
    m_mark = words::dayMarkText(plan.mark);
    spoken.prepend(m_total);
    if (!m_mark.isEmpty())
        spoken.prepend(m_mark);
    if (!m_load.isEmpty())
        spoken << m_load;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize StateCounts::sizeHint() const
{
    int width = kit::textWidth(m_total, m_theme.font(FontRole::BodyStrong));
    if (!m_mark.isEmpty())
        width += kit::textWidth(m_mark, m_theme.font(FontRole::BodyStrong)) + kBetween;
    for (const Part& part : m_parts)
        width += kBetween + kGlyph + kGap + kit::textWidth(partText(part.state, part.count), m_theme.font(FontRole::Body));
    if (!m_load.isEmpty())
        width += kBetween + kit::textWidth(m_load, m_theme.font(FontRole::Body));
    return {width + 2, m_theme.px(kHeight)};
}

void StateCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& tokens = m_theme.tokens();
    QRectF place(0, 0, width(), height());
    if (!m_mark.isEmpty()) // before all counts: it is why they are small
        place.setLeft(place.left() + kit::drawLine(painter, place, m_mark, m_theme.font(FontRole::BodyStrong), tokens.warn) + kBetween);
    place.setLeft(place.left() + kit::drawLine(painter, place, m_total, m_theme.font(FontRole::BodyStrong), tokens.t1));
    for (const Part& part : m_parts) {
        const QString text = partText(part.state, part.count);
        const double whole = kBetween + kGlyph + kGap + kit::textWidth(text, m_theme.font(FontRole::Body));
        if (place.left() + whole > width())
            return; // a part is whole or not there
        const QRectF sign(place.left() + kBetween, (height() - kGlyph) / 2.0, kGlyph, kGlyph);
        if (const auto glyph = glyphOf(part.state)) {
            theme::drawGlyph(painter, sign, *glyph, tokens);
        } else {
            QPen pen(tokens.warn, 1.5, Qt::CustomDashLine, Qt::FlatCap);
            pen.setDashPattern({2.2, 1.6});
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(sign.adjusted(1, 1, -1, -1), 3, 3);
        }
        kit::drawLine(painter, {sign.right() + kGap, 0, whole, double(height())}, text, m_theme.font(FontRole::Body), tokens.t1);
        place.setLeft(place.left() + whole);
    }
    if (place.left() + kBetween + kit::textWidth(m_load, m_theme.font(FontRole::Body)) <= width())
        kit::drawLine(painter, place.adjusted(kBetween, 0, 0, 0), m_load, m_theme.font(FontRole::Body), tokens.t2);
}

} // namespace priyom::calendar
