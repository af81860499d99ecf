// SPDX-License-Identifier: GPL-3.0-or-later
// One file of the tree as the rules read it. C++ is taken apart first, so that a word in a comment is no code and a query
// in a string is no comment.
#pragma once

#include <QList>
#include <QString>

namespace priyom::architecture {

struct Line
{
    int number = 0;
    QString text;
};

struct Source
{
    QString path; // from the root of the tree: "core/leads/lead.h"
    QString text;
    QList<Line> code;     // C++ without comments and with empty strings, line by line
    QList<Line> literals; // the strings of a C++ file, each with the line it begins on
    QList<Line> includes; // what stands in the #include: "core/leads/lead.h" or <QString>, marks and all

    [[nodiscard]] bool isCpp() const;
    [[nodiscard]] bool isUnder(const char* folder) const;
    [[nodiscard]] QString module() const; // "core/leads"; empty outside core, ui and app
};

[[nodiscard]] Source takeApart(const QString& path, const QString& text);

} // namespace priyom::architecture
