// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/talk_view.h"

#include "ui/kit/painting.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"

#include <QResizeEvent>

#include <algorithm>

namespace priyom::clientsui {

using kit::FontRole;
using touches::TouchKind;

namespace {

constexpr int kGap = 7;
constexpr int kPadding = 10;
constexpr int kIcon = 12;
constexpr double kWidest = 0.84; // of the width: who spoke is seen by the free side

} // namespace

TalkView::TalkView(const theme::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Сообщения и звонки"));
    kit::followTheme(this, theme);
}

TalkView::Part TalkView::partOf(const cards::CardTouch& line, const Zone& zone) const
{
    const touches::Touch& touch = line.touch;
    const bool out = touch.direction == touches::Direction::Out;
    Part part{Side::Middle, {}, words::timeText(touch.at, zone), theme::Icon::Phone};
    switch (touch.kind) {
    case TouchKind::Message:
        part.side = out ? Side::Ours : Side::Theirs;
        part.text = touch.body.isEmpty() ? (out ? tr("Сообщение клиенту") : tr("Сообщение от клиента")) : touch.body;
        return part;
    case TouchKind::Call: part.text = out ? tr("исходящий звонок") : touch.answered == false ? tr("пропущенный звонок") : tr("звонок"); break;
    case TouchKind::Meeting: part.text = tr("встреча"); part.icon = theme::Icon::Users; break;
    case TouchKind::Survey: part.text = tr("опрос"); part.icon = theme::Icon::Star; break;
    case TouchKind::Note: part.text = touch.body; part.icon = theme::Icon::Pencil; break;
    }
    if (touch.kind != TouchKind::Note && !touch.body.isEmpty()) { // what was said in it, whole
        part.side = out ? Side::Ours : Side::Theirs;
        part.text += QStringLiteral(": ") % touch.body;
        return part;
    }
    if (!line.personName.isEmpty())
        part.text += QStringLiteral(", ") % line.personName;
    return part;
}

void TalkView::setTouches(const std::vector<cards::CardTouch>& touches, const Zone& zone, Instant now)
{
    m_parts.clear();
    QStringList spoken;
    QDate day;
    for (auto line = touches.rbegin(); line != touches.rend(); ++line) { // the latest at the end, as in a messenger
        const QDate date = zone.date(line->touch.at);
        if (date != day)
            m_parts.append({Side::Day, words::nearDay(date, zone.date(now)), {}});
        day = date;
        m_parts.append(partOf(*line, zone));
        const Part& part = m_parts.constLast();
        const QString who = part.side == Side::Ours ? tr("Мы") : part.side == Side::Theirs ? tr("Клиент") : QString();
        spoken += QStringList{words::shortDayText(date, zone.date(now)), part.time, who, part.text}.join(u' ').simplified();
    }
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QRectF TalkView::placed(const Part& part, double top, int width) const
{
    const double small = m_theme.line(FontRole::Secondary);
    if (part.side == Side::Day || part.side == Side::Middle)
        return {0, top, double(width), small + 4};
    const double widest = width * kWidest;
    const QFontMetricsF metrics(m_theme.font(FontRole::Secondary));
    const QRectF text = metrics.boundingRect(QRectF(0, 0, widest - 2 * kPadding, 10000), Qt::TextWordWrap, part.text);
    const double needed = std::max(text.width(), double(kit::textWidth(part.time, m_theme.font(FontRole::Caption)))) + 2 * kPadding + 2;
    const double broad = std::min(needed, widest);
    return {part.side == Side::Ours ? width - broad : 0, top, broad, text.height() + m_theme.line(FontRole::Caption) + 14};
}

int TalkView::heightForWidth(int width) const
{
    double bottom = 0;
    for (const Part& part : m_parts)
        bottom = placed(part, bottom, width).bottom() + kGap;
    return static_cast<int>(bottom);
}

QSize TalkView::sizeHint() const
{
    return {240, heightForWidth(std::max(width(), 200))};
}

// What holds it has measured it before its scroll bar came or went.
void TalkView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TalkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double top = 0;
    for (const Part& part : std::as_const(m_parts)) {
        const QRectF where = placed(part, top, width());
        if (part.side == Side::Ours || part.side == Side::Theirs)
            paintBubble(painter, where, part);
        else
            paintLine(painter, where, part);
        top = where.bottom() + kGap;
    }
}

void TalkView::paintBubble(QPainter& painter, const QRectF& where, const Part& part) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    kit::drawRounded(painter, where, 8, part.side == Side::Ours ? tokens.accentS : tokens.hover, QColor());
    painter.setFont(m_theme.font(FontRole::Secondary));
    painter.setPen(tokens.t1);
    painter.drawText(where.adjusted(kPadding, 6, -kPadding, 0), Qt::TextWordWrap, part.text);
    const double line = m_theme.line(FontRole::Caption);
    kit::drawLine(painter, QRectF(where.left() + kPadding, where.bottom() - line - 4, where.width() - 2 * kPadding, line), part.time,
                  m_theme.font(FontRole::Caption), tokens.t2, Qt::AlignRight);
}

void TalkView::paintLine(QPainter& painter, const QRectF& where, const Part& part) const
{
    const theme::Tokens& tokens = m_theme.tokens();
    const QFont font = m_theme.font(FontRole::Caption);
    const QString text = part.time.isEmpty() ? part.text : QString(part.time % QLatin1Char(' ') % part.text);
    const double icon = part.icon == theme::Icon::None ? 0 : kIcon + 6;
    const double broad = std::min(double(kit::textWidth(text, font)) + 2 + icon, where.width());
    const double left = where.left() + (where.width() - broad) / 2;
    if (icon > 0)
        m_theme.icons().draw(painter, {left, where.top() + (where.height() - kIcon) / 2, kIcon, kIcon}, part.icon, tokens.t2);
    kit::drawLine(painter, QRectF(left + icon, where.top(), broad - icon, where.height()), text, font, tokens.t2);
}

} // namespace priyom::clientsui
