// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds that hold other widgets; the style sheet draws them by the property "ground".
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace priyom::kit {

enum class Ground { Card, Subtle, Column, Selected, Good, Bad };

class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(Ground ground = Ground::Card, QWidget* parent = nullptr);
    // Column of the card's content, with the card's padding; made at the first call.
    [[nodiscard]] QVBoxLayout* column(int padding = 14, int spacing = 8);
    void setGround(Ground ground);
};

// A 1 px line across.
[[nodiscard]] QFrame* hairline(QWidget* parent = nullptr);

} // namespace priyom::kit
