// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/flow_grid.h"

#include <QEvent>

#include <algorithm>

namespace priyom::dashboard {

namespace {

constexpr int kGap = 10;
constexpr int kMargin = 16;
constexpr int kSixTilesFrom = 1082; // content width at which six tiles still hold their words
constexpr int kMiddleHeight = 244;

int tallest(const QList<QWidget*>& widgets)
{
    int height = 0;
    for (const QWidget* widget : widgets)
        height = std::max(height, widget->sizeHint().height());
    return height;
}

int atLeast(const QWidget* widget, int height)
{
    return std::max(widget->minimumSizeHint().height(), height);
}

} // namespace

FlowGrid::FlowGrid(GridCards cards, QWidget* parent) : QWidget(parent), m_cards(std::move(cards))
{
    const auto take = [this](QWidget* card) { card->setParent(this); };
    std::for_each(m_cards.tiles.begin(), m_cards.tiles.end(), take);
    for (QWidget* card : {m_cards.brief, m_cards.funnel, m_cards.origins, m_cards.chart, m_cards.managers})
        take(card);
}

void FlowGrid::resizeEvent(QResizeEvent*)
{
    fit();
}

bool FlowGrid::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void FlowGrid::fit()
{
    setMinimumHeight(arrange(width(), 0, false));
    arrange(width(), height(), true);
}

int FlowGrid::arrange(int width, int height, bool apply) const
{
    const int inside = width - 2 * kMargin;
    const bool wide = inside >= kSixTilesFrom;
    const auto place = [apply](QWidget* widget, int x, int y, int w, int h) {
        if (apply)
            widget->setGeometry(x, y, w, h);
    };
    const int perRow = wide ? 6 : 3;
    const int tileHeight = tallest(m_cards.tiles);
    int y = 0;
    for (int at = 0; at < m_cards.tiles.size(); ++at) {
        const int column = at % perRow;
        if (at > 0 && column == 0)
            y += tileHeight + kGap;
        const int left = (inside + kGap) * column / perRow;
        place(m_cards.tiles.at(at), kMargin + left, y, (inside + kGap) * (column + 1) / perRow - kGap - left, tileHeight);
    }
    y += tileHeight + kGap;

    const int brief = wide ? inside * 350 / 1000 : (inside - kGap) / 2;
    const int funnel = wide ? inside * 345 / 1000 : inside - kGap - brief;
    place(m_cards.brief, kMargin, y, brief, kMiddleHeight);
    place(m_cards.funnel, kMargin + brief + kGap, y, funnel, kMiddleHeight);
    const int managersHeight = atLeast(m_cards.managers, 340);
    if (wide) {
        place(m_cards.origins, kMargin + brief + funnel + 2 * kGap, y, inside - brief - funnel - 2 * kGap, kMiddleHeight);
        y += kMiddleHeight + kGap;
        const int rest = std::max(managersHeight, height - y - kMargin);
        place(m_cards.chart, kMargin, y, brief, rest);
        place(m_cards.managers, kMargin + brief + kGap, y, inside - brief - kGap, rest);
        return y + rest + kMargin;
    }
    y += kMiddleHeight + kGap;
    place(m_cards.origins, kMargin, y, brief, kMiddleHeight);
    place(m_cards.chart, kMargin + brief + kGap, y, funnel, kMiddleHeight);
    y += kMiddleHeight + kGap;
    const int rest = std::max(managersHeight, height - y - kMargin);
    place(m_cards.managers, kMargin, y, inside, rest);
    return y + rest + kMargin;
}

} // namespace priyom::dashboard
