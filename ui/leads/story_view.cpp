// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/story_view.h"

#include "ui/kit/painting.h"
#include "ui/kit/spans.h"
#include "ui/words/near_day.h"
#include "ui/words/date_text.h"

namespace priyom::desk {

using kit::FontRole;

namespace {

constexpr int kRow = 45;
constexpr int kCircle = 22;
constexpr int kText = 32;

} // namespace

StoryView::StoryView(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(this, theme);
}

void StoryView::setLines(QList<StoryLine> lines, const Zone& zone, Instant now)
{
    m_rows.clear();
    QStringList spoken;
    for (StoryLine& line : lines) {
        const QDate day = zone.date(line.at);
        const QString when = day == zone.date(now) ? words::timeText(line.at, zone) : words::shortDayText(day, zone.date(now));
        spoken += QStringList{when, line.what, line.who, line.verdict}.join(QLatin1Char(' ')).simplified();
        m_rows.append({std::move(line), when});
    }
    setAccessibleName(tr("История"));
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize StoryView::sizeHint() const
{
    return {200, static_cast<int>(m_rows.size()) * m_theme.px(kRow)};
}

void StoryView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const double step = m_theme.px(kRow);
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const auto& [line, when] = m_rows.at(at);
        const double top = double(at) * step;
        if (at + 1 < m_rows.size())
            painter.fillRect(QRectF(kCircle / 2.0 - 0.5, top + kCircle, 1, step - kCircle), tokens.border);
        kit::drawRounded(painter, {0, top, kCircle, kCircle}, kCircle / 2.0, tokens.hover, QColor());
        m_theme.icons().draw(painter, {5, top + 5, 12, 12}, line.icon, tokens.t2);
        const QFont small = m_theme.font(FontRole::Secondary);
        const int whenWidth = kit::textWidth(when, small);
        const double first = m_theme.line(FontRole::Body);
        kit::drawLine(painter, QRectF(0, top, width(), first), when, small, tokens.t2, Qt::AlignRight);
        kit::drawLine(painter, QRectF(kText, top, width() - kText - whenWidth - 8, first), line.what, m_theme.font(FontRole::Body), tokens.t1);
        kit::Spans who{{line.who, FontRole::Secondary, kit::Tone::Second}};
        if (!line.verdict.isEmpty()) {
            who.append({QStringLiteral(", "), FontRole::Secondary, kit::Tone::Second});
            who.append({line.verdict, FontRole::SecondaryMedium, line.verdictTone});
        }
        kit::drawSpans(painter, QRectF(kText, top + first, width() - kText, m_theme.line(FontRole::Secondary)), who, m_theme);
    }
}

} // namespace priyom::desk
