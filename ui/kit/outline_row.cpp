// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/outline_row.h"

#include "ui/kit/painting.h"

namespace priyom::kit {

namespace {

constexpr int kGap = 10;
constexpr int kHeight = 140;
constexpr int kLeastHeight = 96;
constexpr int kLeastWidth = 112; // of one frame
constexpr int kPadding = 12;
constexpr double kRadius = 8;

} // namespace

OutlineRow::OutlineRow(const Theme& theme, const QString& spokenName, QList<Outline> outlines, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_outlines(std::move(outlines))
{
    QStringList spoken;
    for (const Outline& outline : std::as_const(m_outlines))
        spoken.append(outline.title + QLatin1String(": ") + outline.meaning);
    setAccessibleName(spokenName);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum); // a picture gives way before what is to be pressed
    followTheme(this, theme);
}

QSize OutlineRow::sizeHint() const
{
    return {1000, m_theme.px(kHeight)};
}

QSize OutlineRow::minimumSizeHint() const
{
    return {static_cast<int>(m_outlines.size()) * (kLeastWidth + kGap) - kGap, m_theme.px(kLeastHeight)};
}

void OutlineRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = m_theme.tokens();
    const double step = double(width() + kGap) / double(m_outlines.size());
    for (int at = 0; at < m_outlines.size(); ++at) {
        const Outline& outline = m_outlines.at(at);
        const QRectF where(at * step, 0, step - kGap, height());
        painter.setPen(QPen(tokens.border2, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        QRectF line(where.left() + kPadding, where.top() + kPadding, where.width() - 2 * kPadding, m_theme.line(FontRole::Body));
        if (outline.glyph)
            theme::drawGlyph(painter, {line.left(), line.center().y() - 7, 14, 14}, *outline.glyph, tokens);
        drawLine(painter, line.adjusted(outline.glyph ? 20 : 0, 0, 0, 0), outline.title, m_theme.font(FontRole::BodyMedium), tokens.t1);
        painter.setFont(m_theme.font(FontRole::Secondary));
        painter.setPen(tokens.t2);
        painter.drawText(QRectF(line.left(), line.bottom() + 7, line.width(), where.bottom() - line.bottom() - 12),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, outline.meaning);
    }
}

} // namespace priyom::kit
