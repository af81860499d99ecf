// SPDX-License-Identifier: GPL-3.0-or-later
// The ready-made views over the table, each with how many it holds. One stop for Tab, the arrows choose.
#pragma once

#include "ui/kit/follow_theme.h"

namespace priyom::desk {

class TabRow final : public QWidget
{
    Q_OBJECT

public:
    TabRow(const theme::Theme& theme, QStringList titles, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    void setTitle(int index, const QString& title);
    // −1: not known; `late` counts are red.
    void setCount(int index, int count, bool late = false);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Tab
    {
        QString title;
        int count = -1;
        bool late = false;
    };
    [[nodiscard]] int widthOf(const Tab& tab) const;
    [[nodiscard]] QRectF place(int index) const;

    const theme::Theme& m_theme;
    QList<Tab> m_tabs;
    int m_current = 0;
};

} // namespace priyom::desk
