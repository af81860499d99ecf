// SPDX-License-Identifier: GPL-3.0-or-later
// A week or a month of shifts on paper, lying: people in rows, days in columns, as many sheets as the people need. Black on
// white: what the screen says by a colour stands here as a grey ground and a word.
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QFont;
class QPagedPaintDevice;
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

// False where the device did not take all of it: no such file, no printer.
[[nodiscard]] bool paintShiftPaper(QPagedPaintDevice& device, const QFont& font, const ShiftSheet& sheet);
// Asks which printer, or which PDF; `failed` where that one took nothing.
void printShiftPaper(QWidget* parent, const ShiftSheet& sheet, std::function<void()> failed);

} // namespace priyom::paper
