// SPDX-License-Identifier: GPL-3.0-or-later
// The right side of a two-sided dialog: quieter ground, a line at its left; and how the two sides are put together.
#pragma once

#include "ui/kit/dialog_frame.h"

class QVBoxLayout;

namespace priyom::desk {

class DialogSide final : public QWidget
{
    Q_OBJECT

public:
    explicit DialogSide(const theme::Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* column() { return m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    QVBoxLayout* m_column;
};

// Lays form | side into the dialog's body, under its header bar and over its foot; returns the form's column.
[[nodiscard]] QVBoxLayout* layTwoSides(kit::DialogFrame* dialog, DialogSide* side, int formWidth, int sideWidth);

} // namespace priyom::desk
