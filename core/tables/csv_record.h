// SPDX-License-Identifier: GPL-3.0-or-later
// One record of a CSV file with the line it begins on. Fields are views into one text that the parser uses again for the
// next record: a file of 110,000 rows costs no allocation a field.
#pragma once

#include <QString>

#include <vector>

namespace priyom::tables {

// What is wrong with the record itself; the ones after it can still be read.
enum class CsvFault {
    None,
    InvalidUtf8,
    NulByte,
    StrayQuote,    // text behind a closing quote: "a"b
    UnclosedQuote, // the file ends within quotes
    TooLong,
    TooManyFields,
};

// The fault's stable key, as it stands in a rejects file.
[[nodiscard]] QString keyOf(CsvFault fault);

class CsvRecord final
{
public:
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] int faultField() const { return m_faultField; } // the first field that is wrong
    [[nodiscard]] int size() const { return int(m_ends.size()); }
    // Nothing for a field that the record does not reach: a short row has empty columns.
    [[nodiscard]] QStringView field(int index) const
    {
        if (index < 0 || index >= size())
            return {};
        const qsizetype from = index == 0 ? 0 : m_ends[size_t(index) - 1];
        return QStringView(m_text).mid(from, m_ends[size_t(index)] - from);
    }

private:
    friend class CsvParser;
    QString m_text;
    std::vector<qsizetype> m_ends; // of the fields, in m_text
    qint64 m_line = 0;
    CsvFault m_fault = CsvFault::None;
    int m_faultField = 0;
};

} // namespace priyom::tables
