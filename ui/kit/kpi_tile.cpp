// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kpi_tile.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace priyom::kit {

namespace {

constexpr int kPadding = 12;
constexpr int kNarrowPadding = 9;
constexpr int kNarrowBelow = 186;
constexpr int kRightPadding = 8;
constexpr QSize kSpark(44, 20);
constexpr int kSparkGap = 4;
constexpr int kChangeGap = 4;
constexpr int kVerdictIcon = 17;
constexpr int kTrack = 54;
constexpr int kShortestTrack = 24;
constexpr int kTrackGap = 7;
constexpr double kRadius = 8;

QString joined(const QStringList& parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

} // namespace

KpiTile::KpiTile(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void KpiTile::setKpi(Kpi kpi)
{
    m_kpi = std::move(kpi);
    m_isPending = false;
    setAccessibleName(joined({m_kpi.label, m_kpi.value}));
    setAccessibleDescription(joined({m_kpi.change, m_kpi.verdict, m_kpi.evidence}));
    setToolTip(joined({accessibleName(), accessibleDescription()}));
    update();
}

void KpiTile::setPending(KpiPending pending)
{
    m_pending = std::move(pending);
    m_isPending = true;
    setAccessibleName(joined({m_pending.label, m_pending.heading}));
    setAccessibleDescription(joined({m_pending.progress, m_pending.expected}));
    setToolTip(joined({accessibleName(), accessibleDescription()}));
    update();
}

QRectF KpiTile::inside() const
{
    const bool narrow = width() < m_theme.px(kNarrowBelow);
    return QRectF(rect()).adjusted(narrow ? kNarrowPadding : kPadding, 0, -kRightPadding, 0);
}

int KpiTile::widthOf(const QString& text, FontRole role) const
{
    return text.isEmpty() ? 0 : textWidth(text, m_theme.font(role));
}

// A long sum in a narrow tile takes the smaller type; a change that would still be cut is left to the tool tip: half of a
// number is another number.
KpiTile::ValueLine KpiTile::valueLine(double width) const
{
    constexpr std::pair<FontRole, FontRole> kSteps[] = {{FontRole::KpiValue, FontRole::Secondary},
                                                        {FontRole::PageTitle, FontRole::Caption},
                                                        {FontRole::KpiValueTight, FontRole::Caption}};
    for (const auto& [value, change] : kSteps) {
        const int beside = m_kpi.change.isEmpty() ? 0 : kChangeGap + widthOf(m_kpi.change, change);
        if (widthOf(m_kpi.value, value) + beside <= width)
            return {value, change, true};
    }
    return {FontRole::KpiValueTight, FontRole::Caption, false};
}

const QString& KpiTile::evidenceFor(double width) const
{
    const bool whole = m_kpi.evidenceBrief.isEmpty() || widthOf(m_kpi.evidence, FontRole::Caption) <= width;
    return whole ? m_kpi.evidence : m_kpi.evidenceBrief;
}

// The bar gives way to the words beside it.
double KpiTile::trackWidth(double width) const
{
    return std::clamp<double>(width - kTrackGap - widthOf(m_pending.progress, FontRole::Secondary), kShortestTrack, kTrack);
}

bool KpiTile::isWhole() const
{
    const double room = inside().width();
    if (m_isPending)
        return widthOf(m_pending.label, FontRole::Secondary) <= room && widthOf(m_pending.heading, FontRole::DialogTitle) <= room
               && trackWidth(room) + kTrackGap + widthOf(m_pending.progress, FontRole::Secondary) <= room
               && widthOf(m_pending.expected, FontRole::Caption) <= room;
    const int icon = m_kpi.verdictIcon == Icon::None ? 0 : kVerdictIcon;
    return widthOf(m_kpi.label, FontRole::Secondary) + kSpark.width() + kSparkGap <= room && valueLine(room).saysChange
           && icon + widthOf(m_kpi.verdict, FontRole::SecondaryMedium) <= room
           && widthOf(evidenceFor(room), FontRole::Caption) <= room;
}

QSize KpiTile::sizeHint() const
{
    return {m_theme.px(192), m_theme.px(116)};
}

QSize KpiTile::minimumSizeHint() const
{
    return {m_theme.px(160), m_theme.px(116)};
}

void KpiTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = m_theme.tokens();
    const QColor fill = m_isPending ? tokens.subtle : underMouse() ? tokens.hover : tokens.surface;
    drawRounded(painter, rect(), kRadius, fill, tokens.border);
    if (m_isPending)
        paintPending(painter, inside());
    else
        paintKpi(painter, inside());
    if (hasFocus())
        drawFocusRing(painter, rect(), kRadius, tokens);
}

void KpiTile::paintKpi(QPainter& painter, const QRectF& inside) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto row = [&](int top, FontRole role) {
        return QRectF(inside.left(), m_theme.px(top), inside.width(), m_theme.line(role));
    };
    const QRectF label = row(12, FontRole::Body);
    const QRectF besideSpark = label.adjusted(0, 0, -kSpark.width() - kSparkGap, 0);
    const bool labelFits = widthOf(m_kpi.label, FontRole::Body) <= besideSpark.width();
    drawLine(painter, besideSpark, m_kpi.label, m_theme.font(labelFits ? FontRole::Body : FontRole::Secondary), tokens.t2);
    drawSparkline(painter, QRectF(QPointF(inside.right() - kSpark.width(), m_theme.px(10)), kSpark), m_kpi.spark, tokens);

    const ValueLine line = valueLine(inside.width());
    const QRectF value = row(34, FontRole::KpiValue);
    drawLine(painter, value, m_kpi.value, m_theme.font(line.value), tokens.t1);
    if (line.saysChange)
        drawLine(painter, value.adjusted(0, 3, 0, 3), m_kpi.change, m_theme.font(line.change), tokens.t2, Qt::AlignRight);

    QRectF verdict = row(74, FontRole::Secondary);
    const QColor color = toneColor(m_kpi.verdictTone, tokens);
    if (!m_kpi.verdict.isEmpty() && m_kpi.verdictIcon != Icon::None) {
        m_theme.icons().draw(painter, {verdict.left(), verdict.center().y() - 6, 13, 13}, m_kpi.verdictIcon, color);
        verdict.setLeft(verdict.left() + kVerdictIcon);
    }
    drawLine(painter, verdict, m_kpi.verdict, m_theme.font(FontRole::SecondaryMedium), color);
    drawLine(painter, row(92, FontRole::Caption), evidenceFor(inside.width()), m_theme.font(FontRole::Caption), tokens.t2);
}

void KpiTile::paintPending(QPainter& painter, const QRectF& inside) const
{
    const Tokens& tokens = m_theme.tokens();
    const auto row = [&](int top, FontRole role) {
        return QRectF(inside.left(), m_theme.px(top), inside.width(), m_theme.line(role));
    };
    drawLine(painter, row(12, FontRole::Secondary), m_pending.label, m_theme.font(FontRole::Secondary), tokens.t2);
    drawLine(painter, row(34, FontRole::DialogTitle), m_pending.heading, m_theme.font(FontRole::DialogTitle), tokens.t2);

    const QRectF progress = row(74, FontRole::Secondary);
    const QRectF track(progress.left(), progress.center().y() - 2, trackWidth(inside.width()), 4);
    drawRounded(painter, track, 2, tokens.track, QColor());
    const double share = std::clamp(double(m_pending.have) / std::max(1, m_pending.need), 0.0, 1.0);
    drawRounded(painter, QRectF(track.topLeft(), QSizeF(track.width() * share, 4)), 2, tokens.ctl, QColor());
    drawLine(painter, progress.adjusted(track.width() + kTrackGap, 0, 0, 0), m_pending.progress,
             m_theme.font(FontRole::Secondary), tokens.t2);
    drawLine(painter, row(92, FontRole::Caption), m_pending.expected, m_theme.font(FontRole::Caption), tokens.t2);
}

void KpiTile::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace priyom::kit
