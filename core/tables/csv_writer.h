// SPDX-License-Identifier: GPL-3.0-or-later
// Rows to RFC 4180. A file meant for a spreadsheet guards what that would run as a formula; a file that a program reads
// back must not be changed, so the guard is asked for.
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

namespace priyom::tables {

struct CsvStyle
{
    bool guardFormulas = false;
    bool byteOrderMark = false; // a Windows spreadsheet takes UTF-8 for the local code page without one
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
    char separator = ','; // a spreadsheet whose decimals have a comma wants ';'
};

class CsvWriter final
{
public:
    explicit CsvWriter(QIODevice& target, CsvStyle style = {});
    Q_DISABLE_COPY_MOVE(CsvWriter)

    [[nodiscard]] Result<> write(const QStringList& row);
    // What is still held back; without it the last rows are lost.
    [[nodiscard]] Result<> finish();

private:
    void append(const QString& field);
    [[nodiscard]] Result<> flush();

    QIODevice& m_target;
    CsvStyle m_style;
    QByteArray m_held;
};

} // namespace priyom::tables
