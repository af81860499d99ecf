// SPDX-License-Identifier: GPL-3.0-or-later
// The heads of a table that sort it: by mouse, and by keys, where Tab leads to them, the arrows choose one and Enter takes
// it; the same one again turns the order round.
#pragma once

#include "ui/kit/spoken_choice.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace priyom::desk {

class SortHeader final : public QHeaderView, public kit::SpokenChoice
{
    Q_OBJECT

public:
    explicit SortHeader(const theme::Theme& theme, QWidget* parent = nullptr);

    // −1: the order is none of the heads'.
    void setSorted(int section, bool reversed);
    [[nodiscard]] int marked() const { return m_marked; }
    // What the sign beside the name takes.
    [[nodiscard]] int signWidth(int section) const;
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override { return m_marked; }
    [[nodiscard]] QRect spokenPlace(int section) const override;

Q_SIGNALS:
    void sortAsked(int section);
    void left(); // down into the rows

protected:
    void paintSection(QPainter* painter, const QRect& where, int section) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void step(int by);
    void mark(int section);

    const theme::Theme& m_theme;
    int m_sorted = -1;
    bool m_reversed = false;
    int m_marked = 0;
};

} // namespace priyom::desk
