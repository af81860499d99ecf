// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_table.h"

#include "core/tables/csv_writer.h"

#include <QBuffer>

namespace priyom::cli {

Result<RowFormat> rowFormat(const QString& key)
{
    if (key == QLatin1String("json"))
        return RowFormat::Json;
    if (key == QLatin1String("table"))
        return RowFormat::Table;
    if (key == QLatin1String("csv"))
        return RowFormat::Csv;
    return fail(ErrorCode::BadInput, QStringLiteral("--format"), key);
}

QByteArray asTable(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths.resize(std::max(widths.size(), column + 1));
            widths[column] = std::max(widths[column], row[column].size());
        }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text.toUtf8();
}

Result<QByteArray> asCsv(const QList<QStringList>& rows)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // These files are for spreadsheets: a client's name must not run there as a formula.
    tables::CsvWriter writer(buffer, {.guardFormulas = true, .byteOrderMark = false, .lineEnd = QByteArrayLiteral("\n")});
    for (const QStringList& row : rows)
        PRIYOM_CHECK(writer.write(row));
    PRIYOM_CHECK(writer.finish());
    return bytes;
}

} // namespace priyom::cli
