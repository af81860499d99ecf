// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of the page stand: two rows of three columns when it is wide, two columns when it is not, the tiles six
// or three in a row. Qt has no layout that wraps a grid.
#pragma once

#include <QWidget>
#include <QList>

namespace priyom::dashboard {

struct GridCards
{
    QList<QWidget*> tiles;
    QWidget* brief = nullptr;
    QWidget* funnel = nullptr;
    QWidget* origins = nullptr;
    QWidget* chart = nullptr;
    QWidget* managers = nullptr;
};

class FlowGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit FlowGrid(GridCards cards, QWidget* parent = nullptr);

    // What the cards need at this width; the page scrolls when it has less.
    [[nodiscard]] int heightFor(int width) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int arrange(int width, int height, bool apply) const;

    GridCards m_cards;
};

} // namespace priyom::dashboard
