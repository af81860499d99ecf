// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_writer.h"

#include <algorithm>

namespace priyom::tables {

namespace {

constexpr qsizetype kHeldBytes = 65'536;

bool needsQuotes(const QString& field, char separator)
{
    const auto special = [separator](QChar c) { return c == QLatin1Char(separator) || c == u'"' || c == u'\n' || c == u'\r'; };
    return std::any_of(field.begin(), field.end(), special) ||
           (!field.isEmpty() && (field.front().isSpace() || field.back().isSpace()));
}

// "-20.50" and "+79131234567" begin like a formula and are none.
bool isNumber(QStringView field)
{
    if (field.startsWith(u'-') || field.startsWith(u'+'))
        field = field.mid(1);
    const auto digit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !field.isEmpty() && digit(field.back()) && field.count(u'.') <= 1 &&
           std::all_of(field.begin(), field.end(), [&](QChar c) { return digit(c) || c == u'.'; });
}

bool startsFormula(const QString& field)
{
    static constexpr QStringView kStarts = u"=-+@\t\r";
    return !field.isEmpty() && kStarts.contains(field.front()) && !isNumber(field);
}

} // namespace

CsvWriter::CsvWriter(QIODevice& target, CsvStyle style) : m_target(target), m_style(std::move(style))
{
    if (m_style.byteOrderMark)
        m_held = QByteArrayLiteral("\xEF\xBB\xBF");
}

Result<> CsvWriter::write(const QStringList& row)
{
    if (row.size() == 1 && row.front().isEmpty())
        m_held += "\"\""; // a blank line would be no row
    else
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                m_held += m_style.separator;
            append(row[i]);
        }
    m_held += m_style.lineEnd;
    return m_held.size() < kHeldBytes ? Result<>() : flush();
}

Result<> CsvWriter::finish()
{
    return flush();
}

void CsvWriter::append(const QString& field)
{
    const QString safe = m_style.guardFormulas && startsFormula(field) ? QStringLiteral("'") + field : field;
    if (!needsQuotes(safe, m_style.separator)) {
        m_held += safe.toUtf8();
        return;
    }
    QString doubled = safe;
    doubled.replace(QLatin1Char('"'), QLatin1String("\"\""));
    m_held += '"' + doubled.toUtf8() + '"';
}

Result<> CsvWriter::flush()
{
    if (m_target.write(m_held) != m_held.size())
        return fail(ErrorCode::NotSaved, QStringLiteral("write"), m_target.errorString());
    m_held.clear();
    return {};
}

} // namespace priyom::tables
