// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/board_preview.h"

#include "ui/kit/painting.h"
#include "ui/theme/status_glyph.h"
#include "ui/words/lead_words.h"

namespace priyom::firstrun {

using theme::FontRole;
using theme::StatusGlyph;

namespace {

constexpr int kGap = 10;
constexpr int kHeight = 140;
constexpr int kPadding = 12;
constexpr double kRadius = 8;

struct Column
{
    StatusGlyph glyph;
    leads::Stage stage;
    QString meaning;
};

QList<Column> columns()
{
    return {{StatusGlyph::New, leads::Stage::New, BoardPreview::tr("Только что написали или позвонили")},
            {StatusGlyph::Qualified, leads::Stage::Qualified, BoardPreview::tr("Понятно, что нужно и когда")},
            {StatusGlyph::Confirmed, leads::Stage::Confirmed, BoardPreview::tr("Визит назначен и подтверждён")},
            {StatusGlyph::Came, leads::Stage::Came, BoardPreview::tr("Визит состоялся")},
            {StatusGlyph::NoShow, leads::Stage::NoShow, BoardPreview::tr("Визита не было: перезвонить")}};
}

} // namespace

BoardPreview::BoardPreview(const kit::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QStringList spoken;
    for (const Column& column : columns())
        spoken.append(words::stageWord(column.stage) + QLatin1String(": ") + column.meaning);
    setAccessibleName(tr("Так будет выглядеть доска"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    kit::followTheme(this, theme);
}

QSize BoardPreview::sizeHint() const
{
    return {1000, m_theme.px(kHeight)};
}

QSize BoardPreview::minimumSizeHint() const
{
    return {600, m_theme.px(96)};
}

void BoardPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const kit::Tokens& tokens = m_theme.tokens();
    const QList<Column> shown = columns();
    const double step = double(width() + kGap) / double(shown.size());
    for (int at = 0; at < shown.size(); ++at) {
        const QRectF where(at * step, 0, step - kGap, height());
        painter.setPen(QPen(tokens.border2, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
        QRectF line(where.left() + kPadding, where.top() + kPadding, where.width() - 2 * kPadding, m_theme.line(FontRole::Body));
        theme::drawGlyph(painter, {line.left(), line.center().y() - 7, 14, 14}, shown.at(at).glyph, tokens);
        kit::drawLine(painter, line.adjusted(20, 0, 0, 0), words::stageWord(shown.at(at).stage), m_theme.font(FontRole::BodyMedium), tokens.t1);
        painter.setFont(m_theme.font(FontRole::Secondary));
        painter.setPen(tokens.t2);
        painter.drawText(QRectF(line.left(), line.bottom() + 7, line.width(), where.bottom() - line.bottom() - 12),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, shown.at(at).meaning);
    }
}

} // namespace priyom::firstrun
