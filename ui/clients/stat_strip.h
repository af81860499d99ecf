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
    QString noteBrief = {}; // where the note has no room; empty: the same
};

class StatStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    void setStats(QList<Stat> stats);
    [[nodiscard]] QSize sizeHint() const override;
    // In which all words are whole.
    [[nodiscard]] int leastWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    // How close the words stand, from roomy to tight: a figure that is cut is another figure.
    struct Fit
    {
        int padding;
        theme::FontRole value;
        bool isBrief;
        [[nodiscard]] const QString& noteOf(const Stat& stat) const { return isBrief && !stat.noteBrief.isEmpty() ? stat.noteBrief : stat.note; }
    };
    [[nodiscard]] Fit fit() const;
    [[nodiscard]] double allWords(const Fit& fit) const;
    [[nodiscard]] QList<double> wordWidths(const Fit& fit) const;
    [[nodiscard]] QList<double> cellWidths(const Fit& fit) const;

    const theme::Theme& m_theme;
    QList<Stat> m_stats;
};

} // namespace priyom::clientsui
