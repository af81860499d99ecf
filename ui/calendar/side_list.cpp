// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/side_list.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace priyom::calendar {

using kit::drawLine;
using theme::FontRole;

namespace {

constexpr int kLow = 27;
constexpr int kTall = 46;
constexpr int kPadding = 14;
constexpr int kGap = 8;

} // namespace

SideList::SideList(const theme::Theme& theme, const QString& spokenName, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(spokenName);
    kit::followTheme(this, theme, [this] { arrange(); });
}

void SideList::setRows(QList<SideRow> rows)
{
    const int same = int(rows.indexOf(m_rows.value(m_current)));
    m_rows = std::move(rows);
    setFocusPolicy(m_rows.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCurrent(same >= 0 ? same : m_current);
    arrange();
}

void SideList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SideList::arrange()
{
    m_aboutBelow = std::any_of(m_rows.begin(), m_rows.end(), [this](const SideRow& row) { return isWide(row); });
    updateGeometry();
    update();
}

bool SideList::isWide(const SideRow& row) const
{
    if (row.about.isEmpty())
        return false;
    const int words = kit::textWidth(row.title, m_theme.font(FontRole::BodyMedium)) + kit::textWidth(row.about, m_theme.font(FontRole::Secondary))
                      + kit::textWidth(row.value, m_theme.font(FontRole::Body));
    return words + 2 * kGap + 3 > width() - 2 * kPadding;
}

bool SideList::isTall() const
{
    return m_aboutBelow || std::any_of(m_rows.begin(), m_rows.end(), [](const SideRow& row) { return !row.under.isEmpty() || !row.valueUnder.isEmpty(); });
}

int SideList::rowHeight() const
{
    return m_theme.px(isTall() ? kTall : kLow);
}

QSize SideList::sizeHint() const
{
    return {m_theme.px(200), rowHeight() * int(m_rows.size())};
}

void SideList::paintRow(QPainter& painter, const QRectF& where, const SideRow& row) const
{
    const auto& tokens = m_theme.tokens();
    const QRectF inside = where.adjusted(kPadding, 0, -kPadding, 0);
    const double line = m_theme.line(FontRole::BodyMedium);
    const double second = m_theme.line(FontRole::Secondary);
    const double top = isTall() ? inside.center().y() - (line + second) / 2 : inside.center().y() - line / 2;
    const QFont valueFont = m_theme.font(isTall() ? FontRole::BodyMedium : FontRole::Body);
    const double value = kit::textWidth(row.value, valueFont) + 1;
    drawLine(painter, {inside.right() - value, top, value, line}, row.value, valueFont, tokens.t1, Qt::AlignRight);
    QRectF title(inside.left(), top, inside.width() - value - kGap, line);
    const double taken = drawLine(painter, title, row.title, m_theme.font(FontRole::BodyMedium), tokens.t1);
    title.setLeft(title.left() + taken + kGap);
    const QFont plain = m_theme.font(FontRole::Secondary);
    if (!m_aboutBelow && !row.about.isEmpty())
        drawLine(painter, title, row.about, plain, tokens.t2);
    const QString below = m_aboutBelow && row.under.isEmpty() ? row.about : row.under;
    const double under = kit::textWidth(row.valueUnder, plain) + 1;
    const double belowRoom = std::max<double>(kit::textWidth(below, plain) + 1, inside.width() - under - kGap); // a phone is not cut for who it is with
    drawLine(painter, {inside.left(), top + line, belowRoom, second}, below, plain, tokens.t2);
    const double left = inside.left() + belowRoom + kGap;
    if (left < inside.right())
        drawLine(painter, {left, top + line, inside.right() - left, second}, row.valueUnder, plain, tokens.t2, Qt::AlignRight);
}

void SideList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto& tokens = m_theme.tokens();
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF where(0, row * rowHeight(), width(), rowHeight());
        painter.setPen(tokens.border);
        painter.drawLine(QPointF(0, where.top() + 0.5), QPointF(width(), where.top() + 0.5));
        paintRow(painter, where, m_rows.at(row));
    }
    if (hasFocus() && !m_rows.isEmpty())
        kit::drawFocusRing(painter, QRectF(2, m_current * rowHeight() + 2, width() - 4, rowHeight() - 3), 6, tokens);
}

void SideList::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, int(m_rows.size()) - 1));
    const SideRow current = m_rows.value(m_current);
    QStringList parts{current.title, current.under, current.about, current.value, current.valueUnder};
    parts.removeAll(QString());
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

void SideList::mousePressEvent(QMouseEvent* event)
{
    const int row = int(event->position().y()) / std::max(1, rowHeight());
    if (row < 0 || row >= m_rows.size())
        return;
    setCurrent(row);
    Q_EMIT activated(row);
}

void SideList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(m_current); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace priyom::calendar
