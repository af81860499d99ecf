// SPDX-License-Identifier: GPL-3.0-or-later
// A list on A4: parts under their titles, rows in columns, as many pages as it needs, each with its number. Black on white.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <functional>

class QFont;
class QPagedPaintDevice;
class QWidget;

namespace priyom::paper {

struct SheetRow
{
    QStringList cells;
    bool isLight = false; // there to be filled in, not read first
};

struct SheetPart
{
    QString title;
    QString note; // at its right
    QList<SheetRow> rows;
};

struct ListSheet
{
    QString title;
    QString subtitle;
    QList<double> shares; // of the width, of each column
    QList<SheetPart> parts;
};

// What stands on one page: a part's title, again at the top where it goes on, and its rows.
struct SheetLine
{
    int part = 0;
    int row = -1; // -1: the part's title
    bool goesOn = false;
    friend bool operator==(const SheetLine&, const SheetLine&) = default;
};

// Heights in the same unit; a title is never the last line of a page. Pure.
struct SheetHeights
{
    double page = 0;
    double head = 0; // over the lines of the first page
    double part = 0;
    std::function<double(const SheetRow&)> row; // as its longest cell needs
};
[[nodiscard]] QList<QList<SheetLine>> pagesOf(const ListSheet& sheet, const SheetHeights& heights);

// False where the device takes nothing: no such file, no printer.
[[nodiscard]] bool paintSheet(QPagedPaintDevice& device, const QFont& font, const ListSheet& sheet);
// Whole or not at all.
[[nodiscard]] Result<> writePdf(const QString& path, const QFont& font, const ListSheet& sheet);
// Asks which printer; `failed` where that one took nothing.
void printSheet(QWidget* parent, const ListSheet& sheet, std::function<void()> failed);

} // namespace priyom::paper
