// SPDX-License-Identifier: GPL-3.0-or-later
// A table as a spreadsheet opens it, written by libxlsxwriter. A day and a time are values, not words, so that the table can
// be sorted and counted; a text is a text even if it begins like a formula. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>
#include <QTime>

#include <variant>
#include <vector>

namespace priyom::handouts {

using XlsxCell = std::variant<QString, QDate, QTime>;

struct XlsxSheet
{
    QString name;
    QStringList heads;
    std::vector<int> widths; // in letters, of each column
    std::vector<std::vector<XlsxCell>> rows;
};

// NotSaved where the library could not write it.
[[nodiscard]] Result<QByteArray> toXlsx(const XlsxSheet& sheet);

} // namespace priyom::handouts
