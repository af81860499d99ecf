// SPDX-License-Identifier: GPL-3.0-or-later
// A few figures side by side in one card, each with what it is of: «6 из 7», «1 неявка».
#pragma once

#include "ui/kit/follow_theme.h"

#include <QFrame>
#include <QList>

namespace priyom::clientsui {

struct Stat
{
    QString title;
    QString value;
    QString note;
};

class StatStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    void setStats(QList<Stat> stats);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<double> cellWidths() const;

    const theme::Theme& m_theme;
    QList<Stat> m_stats;
};

} // namespace priyom::clientsui
