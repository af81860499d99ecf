// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handouts/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>

namespace priyom::handouts {

namespace {

constexpr int kLongestName = 31; // of a sheet, as the format has it
constexpr double kSecondsPerDay = 86'400;

// What a sheet's name may not hold.
QString sheetName(QString name)
{
    for (const char letter : "[]:*?/\\'")
        name.remove(QLatin1Char(letter));
    return name.left(kLongestName);
}

class Writer final
{
public:
    Writer(lxw_workbook* book, const XlsxSheet& sheet) : m_sheet(sheet), m_page(workbook_add_worksheet(book, sheetName(sheet.name).toUtf8().constData()))
    {
        m_head = workbook_add_format(book);
        format_set_bold(m_head);
        m_day = workbook_add_format(book);
        format_set_num_format(m_day, "dd.mm.yyyy");
        m_time = workbook_add_format(book);
        format_set_num_format(m_time, "h:mm");
    }

    lxw_error write()
    {
        if (!m_page)
            return LXW_ERROR_PARAMETER_VALIDATION;
        for (int column = 0; column < m_sheet.heads.size(); ++column) {
            worksheet_set_column(m_page, lxw_col_t(column), lxw_col_t(column), m_sheet.widths[std::size_t(column)], nullptr);
            put(0, column, m_sheet.heads.at(column), m_head);
        }
        worksheet_freeze_panes(m_page, 1, 0);
        for (std::size_t row = 0; row < m_sheet.rows.size(); ++row)
            for (std::size_t column = 0; column < m_sheet.rows[row].size(); ++column)
                std::visit([&](const auto& value) { put(int(row) + 1, int(column), value); }, m_sheet.rows[row][column]);
        return m_failed;
    }

private:
    void put(int row, int column, const QString& text, lxw_format* format = nullptr)
    {
        if (!text.isEmpty())
            note(worksheet_write_string(m_page, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), format));
    }
    void put(int row, int column, QDate day)
    {
        lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
        note(worksheet_write_datetime(m_page, lxw_row_t(row), lxw_col_t(column), &value, m_day));
    }
    void put(int row, int column, QTime time)
    {
        note(worksheet_write_number(m_page, lxw_row_t(row), lxw_col_t(column), time.msecsSinceStartOfDay() / 1000 / kSecondsPerDay, m_time));
    }
    void note(lxw_error error)
    {
        if (m_failed == LXW_NO_ERROR)
            m_failed = error;
    }

    const XlsxSheet& m_sheet;
    lxw_worksheet* m_page;
    lxw_format* m_head = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_time = nullptr;
    lxw_error m_failed = LXW_NO_ERROR;
};

} // namespace

// The library writes to a file only; what is done with the bytes is the caller's.
Result<QByteArray> toXlsx(const XlsxSheet& sheet)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.xlsx"));
    lxw_workbook* book = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!book)
        return fail(ErrorCode::NotSaved, QStringLiteral("xlsx"));
    const lxw_error written = Writer(book, sheet).write();
    const lxw_error closed = workbook_close(book); // frees the book
    const lxw_error error = written != LXW_NO_ERROR ? written : closed;
    if (error != LXW_NO_ERROR)
        return fail(ErrorCode::NotSaved, QStringLiteral("xlsx"), QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotSaved, QStringLiteral("xlsx"), file.errorString());
    return file.readAll();
}

} // namespace priyom::handouts
