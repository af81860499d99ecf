// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/spans.h"

#include "ui/kit/painting.h"

#include <QFontMetricsF>

#include <algorithm>

namespace priyom::kit {

int spansWidth(const Spans& spans, const Theme& theme)
{
    int width = 0;
    for (const Span& span : spans)
        width += textWidth(span.text, theme.font(span.role));
    return width;
}

QString plainText(const Spans& spans)
{
    QString text;
    for (const Span& span : spans)
        text += span.text;
    return text;
}

void drawSpans(QPainter& painter, const QRectF& where, const Spans& spans, const Theme& theme)
{
    double ascent = 0;
    double descent = 0;
    for (const Span& span : spans) {
        const QFontMetricsF metrics(theme.font(span.role));
        ascent = std::max(ascent, metrics.ascent());
        descent = std::max(descent, metrics.descent());
    }
    const double baseline = where.center().y() + (ascent - descent) / 2;
    double x = where.left();
    for (const Span& span : spans) {
        const QFont font = theme.font(span.role);
        const QFontMetricsF metrics(font);
        const double room = where.right() - x + 1;
        const double width = metrics.horizontalAdvance(span.text);
        painter.setFont(font);
        painter.setPen(toneColor(span.tone, theme.tokens()));
        painter.drawText(QPointF(x, baseline), width > room ? metrics.elidedText(span.text, Qt::ElideRight, room) : span.text);
        if (width > room)
            return;
        x += width;
    }
}

SpansLabel::SpansLabel(const Theme& theme, Spans spans, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpans(std::move(spans));
    followTheme(this, theme);
}

void SpansLabel::setSpans(Spans spans)
{
    m_spans = std::move(spans);
    setAccessibleName(plainText(m_spans));
    updateGeometry();
    update();
}

QSize SpansLabel::sizeHint() const
{
    int height = 0;
    for (const Span& span : m_spans)
        height = std::max(height, m_theme.line(span.role));
    return {spansWidth(m_spans, m_theme) + 1, height};
}

QSize SpansLabel::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void SpansLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawSpans(painter, rect(), m_spans, m_theme);
}

} // namespace priyom::kit
