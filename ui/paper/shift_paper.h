// SPDX-License-Identifier: GPL-3.0-or-later
// A week or a month of shifts on paper, lying: people in rows, days in columns, as many sheets as the people need. Black on
// white: what the screen says by a colour stands here as a grey ground and a word.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QPainter;
class QRectF;
class QWidget;

namespace priyom::paper {

struct ShiftSheet
{
    struct Day
    {
        QString head;          // a line each: «15», «чт»
        bool isClosed = false; // the shop is
    };
    struct Cell
    {
        QString text; // a line each
        bool isAway = false;
    };
    struct Row
    {
        QString name;
        QString sum; // under the name
        QList<Cell> cells;
    };

    QString title;
    QString personHead; // over the names
    QList<Day> days;
    QList<Row> rows;
    QString foot; // what the short words in the cells mean; may be empty
};

// Lays the sheets out within `page`, in the painter's units; `dpi` of what it paints on. `nextSheet` is called between two.
void paintShiftPaper(QPainter& painter, const QRectF& page, int dpi, const ShiftSheet& sheet, const std::function<void()>& nextSheet);
// Asks which printer, or which PDF, and prints.
void printShiftPaper(QWidget* parent, const ShiftSheet& sheet);

} // namespace priyom::paper
