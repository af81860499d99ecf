// SPDX-License-Identifier: GPL-3.0-or-later
// The ready-made views over the table, each with how many it holds. One stop for Tab, the arrows choose. With little room
// they stand closer; those that still do not fit hang in a menu at the end, never the chosen one.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/spoken_choice.h"

class QHelpEvent;

namespace priyom::desk {

class TabRow final : public QWidget, public kit::SpokenChoice
{
    Q_OBJECT

public:
    TabRow(const theme::Theme& theme, QStringList titles, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    void setTitle(int index, const QString& title);
    // −1: not known; `late` counts are red.
    void setCount(int index, int count, bool late = false);
    [[nodiscard]] int count(int index) const { return m_tabs.at(index).count; }
    // What the count is made of, for the tool tip.
    void setAbout(int index, const QString& about);
    [[nodiscard]] QString about(int index) const { return m_tabs.at(index).about; }
    // Where it stands; empty: in the menu at the end.
    [[nodiscard]] QRectF place(int index) const { return places().tabs.at(index); }
    // The sign that opens the menu; empty: all fit.
    [[nodiscard]] QRectF morePlace() const { return places().more; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QStringList spokenOptions() const override;
    [[nodiscard]] int spokenCurrent() const override { return m_current; }
    [[nodiscard]] QRect spokenPlace(int index) const override { return place(index).toAlignedRect(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Tab
    {
        QString title;
        int count = -1;
        bool late = false;
        QString about = {};
    };
    struct Places
    {
        int padding = 0;
        QList<QRectF> tabs;
        QRectF more = {};
    };
    [[nodiscard]] int widthOf(const Tab& tab, int padding) const;
    [[nodiscard]] double widthOfAll(int padding, int gap) const;
    [[nodiscard]] Places places() const;
    void paintTab(QPainter& painter, const Tab& tab, const QRectF& where, int padding, bool chosen) const;
    void showHelp(const QHelpEvent& help);
    void openRest(const Places& places);

    const theme::Theme& m_theme;
    QList<Tab> m_tabs;
    int m_current = 0;
};

} // namespace priyom::desk
