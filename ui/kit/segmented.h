// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few, side by side: Доска | Таблица. One stop for Tab, the arrows choose.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/spoken_choice.h"

namespace priyom::kit {

struct Segment
{
    QString text;
    Icon icon = Icon::None;
};

class Segmented final : public QWidget, public SpokenChoice
{
    Q_OBJECT

public:
    Segmented(const Theme& theme, QList<Segment> segments, QWidget* parent = nullptr);

    // Others to choose from; the first is chosen, and nobody is told.
    void setSegments(QList<Segment> segments);
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override { return m_current; }
    [[nodiscard]] QRect spokenPlace(int index) const override { return place(index); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int widthOf(int index) const;
    [[nodiscard]] QRect place(int index) const;

    const Theme& m_theme;
    QList<Segment> m_segments;
    int m_current = 0;
};

} // namespace priyom::kit
