// SPDX-License-Identifier: GPL-3.0-or-later
// Rows at the side of the day: whom to call, which windows are empty. One stop for Tab, arrows choose, Enter goes there.
#pragma once

#include "ui/kit/label.h"

namespace priyom::calendar {

struct SideRow
{
    QString title;
    QString under = {}; // a second line below the title
    QString about = {}; // beside it; below where one of the rows has no room for it there
    QString value;      // at the right
    QString valueUnder = {};

    friend bool operator==(const SideRow&, const SideRow&) = default;
};

class SideList final : public QWidget
{
    Q_OBJECT

public:
    SideList(const theme::Theme& theme, const QString& spokenName, QWidget* parent = nullptr);

    // The keys stay on the row that says the same.
    void setRows(QList<SideRow> rows);
    [[nodiscard]] const QList<SideRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isTall() const; // some row has a second line
    [[nodiscard]] bool isWide(const SideRow& row) const; // for one line
    void arrange();
    [[nodiscard]] int rowHeight() const;
    void setCurrent(int row);
    void paintRow(QPainter& painter, const QRectF& where, const SideRow& row) const;

    const theme::Theme& m_theme;
    QList<SideRow> m_rows;
    int m_current = 0;
    bool m_aboutBelow = false;
};

} // namespace priyom::calendar
