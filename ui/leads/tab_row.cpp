// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/tab_row.h"

#include "ui/kit/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 6;
constexpr int kHeight = 30;

} // namespace

TabRow::TabRow(const theme::Theme& theme, QStringList titles, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    for (QString& title : titles)
        m_tabs.append({std::move(title)});
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_tabs.value(0).title);
    kit::followTheme(this, theme);
}

void TabRow::setCurrent(int index)
{
    const int bounded = std::clamp(index, 0, static_cast<int>(m_tabs.size()) - 1);
    if (std::exchange(m_current, bounded) == bounded)
        return;
    setAccessibleName(m_tabs.at(bounded).title);
    update();
    Q_EMIT currentChanged(bounded);
}

void TabRow::setTitle(int index, const QString& title)
{
    m_tabs[index].title = title;
    update();
}

void TabRow::setCount(int index, int count, bool late)
{
    m_tabs[index].count = count;
    m_tabs[index].late = late && count > 0;
    update();
}

int TabRow::widthOf(const Tab& tab) const
{
    int width = 2 * kPadding + kit::textWidth(tab.title, m_theme.font(FontRole::BodyStrong));
    if (tab.count >= 0)
        width += kGap + kit::textWidth(QString::number(tab.count), m_theme.font(FontRole::SecondaryStrong));
    return width;
}

QRectF TabRow::place(int index) const
{
    double x = 0;
    for (int at = 0; at < index; ++at)
        x += widthOf(m_tabs.at(at)) + kGap;
    return {x, 0, double(widthOf(m_tabs.at(index))), double(m_theme.px(kHeight))};
}

QSize TabRow::sizeHint() const
{
    const QRectF last = m_tabs.isEmpty() ? QRectF() : place(static_cast<int>(m_tabs.size()) - 1);
    return {static_cast<int>(last.right()), m_theme.px(kHeight)};
}

QSize TabRow::minimumSizeHint() const
{
    return {100, m_theme.px(kHeight)};
}

void TabRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    for (int index = 0; index < m_tabs.size(); ++index) {
        const Tab& tab = m_tabs.at(index);
        const QRectF where = place(index);
        const bool chosen = index == m_current;
        if (chosen)
            kit::drawRounded(painter, where, 6, tokens.surface, tokens.border2);
        if (chosen && hasFocus())
            kit::drawFocusRing(painter, where, 6, tokens);
        double x = where.left() + kPadding;
        x += kit::drawLine(painter, {x, 0, where.right() - x, where.height()}, tab.title,
                           m_theme.font(chosen ? FontRole::BodyStrong : FontRole::Body), chosen ? tokens.t1 : tokens.t2)
             + kGap;
        if (tab.count >= 0) {
            kit::drawLine(painter, {x, 0, where.right() - x, where.height()}, QString::number(tab.count),
                          m_theme.font(tab.late ? FontRole::SecondaryStrong : FontRole::Secondary), tab.late ? tokens.bad : tokens.t2);
        }
    }
}

void TabRow::mousePressEvent(QMouseEvent* event)
{
    for (int index = 0; index < m_tabs.size(); ++index) {
        if (place(index).contains(event->position()))
            setCurrent(index);
    }
}

void TabRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace priyom::desk
