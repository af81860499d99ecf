// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kpi_tile.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>

#include <algorithm>

namespace priyom::kit {

namespace {

constexpr int kPadding = 12;
constexpr int kNarrowPadding = 10;
constexpr int kNarrowBelow = 186;
constexpr int kRightPadding = 8;
constexpr QSize kSpark(44, 20);
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
    update();
}

void KpiTile::setPending(KpiPending pending)
{
    m_pending = std::move(pending);
    m_isPending = true;
    setAccessibleName(joined({m_pending.label, m_pending.heading}));
    setAccessibleDescription(joined({m_pending.progress, m_pending.expected}));
    update();
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
    const QRectF inside = QRectF(rect()).adjusted(width() < m_theme.px(kNarrowBelow) ? kNarrowPadding : kPadding, 0, -kRightPadding, 0);
    if (m_isPending)
        paintPending(painter, inside);
    else
        paintKpi(painter, inside);
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
    const QRectF besideSpark = label.adjusted(0, 0, -kSpark.width() - 4, 0);
    const bool labelFits = textWidth(m_kpi.label, m_theme.font(FontRole::Body)) <= besideSpark.width();
    drawLine(painter, besideSpark, m_kpi.label, m_theme.font(labelFits ? FontRole::Body : FontRole::Secondary), tokens.t2);
    drawSparkline(painter, QRectF(QPointF(inside.right() - kSpark.width(), m_theme.px(10)), kSpark), m_kpi.spark, tokens);

    // A long sum in a narrow tile takes the smaller type rather than cutting its change.
    const int change = textWidth(m_kpi.change, m_theme.font(FontRole::Secondary)) + 7;
    const bool fits = textWidth(m_kpi.value, m_theme.font(FontRole::KpiValue)) + change <= inside.width();
    const FontRole valueRole = fits ? FontRole::KpiValue : FontRole::PageTitle;
    const FontRole changeRole = fits ? FontRole::Secondary : FontRole::Caption;
    const QRectF value = row(34, FontRole::KpiValue);
    const int taken = drawLine(painter, value, m_kpi.value, m_theme.font(valueRole), tokens.t1);
    drawLine(painter, value.adjusted(taken + (fits ? 6 : 3), 3, 0, 3), m_kpi.change, m_theme.font(changeRole), tokens.t2, Qt::AlignRight);

    QRectF verdict = row(74, FontRole::Secondary);
    const QColor color = toneColor(m_kpi.verdictTone, tokens);
    if (!m_kpi.verdict.isEmpty() && m_kpi.verdictIcon != Icon::None) {
        m_theme.icons().draw(painter, {verdict.left(), verdict.center().y() - 6, 13, 13}, m_kpi.verdictIcon, color);
        verdict.setLeft(verdict.left() + 17);
    }
    drawLine(painter, verdict, m_kpi.verdict, m_theme.font(FontRole::SecondaryMedium), color);
    const bool whole = m_kpi.evidenceBrief.isEmpty() || textWidth(m_kpi.evidence, m_theme.font(FontRole::Caption)) <= inside.width();
    drawLine(painter, row(92, FontRole::Caption), whole ? m_kpi.evidence : m_kpi.evidenceBrief, m_theme.font(FontRole::Caption), tokens.t2);
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
    const QRectF track(progress.left(), progress.center().y() - 2, 54, 4);
    drawRounded(painter, track, 2, tokens.track, QColor());
    const double share = std::clamp(double(m_pending.have) / std::max(1, m_pending.need), 0.0, 1.0);
    drawRounded(painter, QRectF(track.topLeft(), QSizeF(track.width() * share, 4)), 2, tokens.ctl, QColor());
    drawLine(painter, progress.adjusted(track.width() + 7, 0, 0, 0), m_pending.progress,
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
