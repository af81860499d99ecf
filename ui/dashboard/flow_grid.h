// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of the page stand: two rows of three columns when it is wide, two columns when it is not, the tiles six
// or three in a row. It asks for the height its cards need, so that the page scrolls when it has less. Qt has no layout that
// wraps a grid.
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

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override; // a card may need more height long after it was given its words

private:
    void fit();
    int arrange(int width, int height, bool apply) const;

    GridCards m_cards;
};

} // namespace priyom::dashboard
