// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_parser.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace priyom::tables {

namespace {

constexpr std::array<char, 3> kByteOrderMark = {'\xEF', '\xBB', '\xBF'};

bool endsPlainText(char c)
{
    return c == ',' || c == '\n' || c == '\r';
}

bool breaksQuotedText(char c)
{
    return c == '"' || c == '\n' || c == '\r';
}

} // namespace

QString keyOf(CsvFault fault)
{
    switch (fault) {
    case CsvFault::None:
        return QStringLiteral("none");
    case CsvFault::InvalidUtf8:
        return QStringLiteral("invalid_utf8");
    case CsvFault::NulByte:
        return QStringLiteral("nul_byte");
    case CsvFault::StrayQuote:
        return QStringLiteral("stray_quote");
    case CsvFault::UnclosedQuote:
        return QStringLiteral("unclosed_quote");
    case CsvFault::TooLong:
        return QStringLiteral("too_long");
    case CsvFault::TooManyFields:
        return QStringLiteral("too_many_fields");
    }
    return {};
}

CsvParser::CsvParser(CsvLimits limits) : m_limits(limits) {}

void CsvParser::feed(QByteArrayView bytes)
{
    m_at = bytes.data();
    m_end = m_at + bytes.size();
    if (m_markBytes >= 0)
        skipByteOrderMark();
}

void CsvParser::skipByteOrderMark()
{
    while (m_at < m_end && m_markBytes < int(kByteOrderMark.size())) {
        if (*m_at != kByteOrderMark[size_t(m_markBytes)]) {
            // No mark after all: what looked like its beginning, in an earlier piece, is text.
            keepBrokenMark();
            return;
        }
        ++m_at;
        ++m_markBytes;
    }
    if (m_markBytes == int(kByteOrderMark.size()))
        m_markBytes = -1;
}

void CsvParser::keepBrokenMark()
{
    if (m_markBytes > 0) {
        append(kByteOrderMark.data(), kByteOrderMark.data() + m_markBytes);
        m_state = State::Plain;
    }
    m_markBytes = -1;
}

bool CsvParser::next(CsvRecord& record)
{
    while (m_at < m_end) {
        if (!step())
            continue;
        const bool blank = isBlank();
        if (!blank)
            deliver(record);
        m_recordLine = m_line;
        if (!blank)
            return true;
    }
    if (!m_finished)
        return false;
    keepBrokenMark();
    if (m_state == State::Quoted)
        fault(CsvFault::UnclosedQuote);
    if (isBlank())
        return false;
    endField();
    m_state = State::FieldStart;
    deliver(record);
    return true;
}

// True when a record ends here.
bool CsvParser::step()
{
    if (m_afterCr && m_state != State::Quoted) {
        m_afterCr = false;
        if (*m_at == '\n') {
            ++m_at;
            return false;
        }
    }
    switch (m_state) {
    case State::FieldStart:
        if (*m_at == '"') {
            m_quotes = true;
            m_state = State::Quoted;
            ++m_at;
            return false;
        }
        m_state = State::Plain;
        return plain();
    case State::Plain:
        return plain();
    case State::Quoted:
        quoted();
        return false;
    case State::QuoteInQuotes:
        return afterQuote();
    }
    return false;
}

bool CsvParser::plain()
{
    const char* to = std::find_if(m_at, m_end, endsPlainText);
    append(m_at, to);
    m_at = to;
    return to != m_end && separator(*m_at++);
}

void CsvParser::quoted()
{
    const char* to = std::find_if(m_at, m_end, breaksQuotedText);
    if (to != m_at)
        m_afterCr = false;
    append(m_at, to);
    m_at = to;
    if (to == m_end)
        return;
    if (*to == '"') {
        m_state = State::QuoteInQuotes;
        m_afterCr = false;
    } else {
        append(to, to + 1);
        endLine(*to);
    }
    ++m_at;
}

bool CsvParser::afterQuote()
{
    const char byte = *m_at;
    if (byte == '"') {
        append(m_at, m_at + 1);
        ++m_at;
        m_state = State::Quoted;
        return false;
    }
    if (endsPlainText(byte)) {
        ++m_at;
        return separator(byte);
    }
    fault(CsvFault::StrayQuote);
    m_state = State::Plain;
    return false;
}

bool CsvParser::separator(char byte)
{
    m_state = State::FieldStart;
    if (byte != ',' && isBlank()) {
        endLine(byte);
        return true;
    }
    endField();
    if (byte == ',')
        return false;
    endLine(byte);
    return true;
}

// CRLF is one line's end, even when the file is cut between the two.
void CsvParser::endLine(char byte)
{
    if (byte == '\r' || !m_afterCr)
        ++m_line;
    m_afterCr = byte == '\r';
}

void CsvParser::append(const char* from, const char* to)
{
    const qsizetype room = m_limits.recordBytes - qsizetype(m_bytes.size());
    if (to - from > room) {
        fault(CsvFault::TooLong);
        to = from + room;
    }
    m_bytes.insert(m_bytes.end(), from, to);
}

void CsvParser::endField()
{
    if (int(m_ends.size()) >= m_limits.fields)
        fault(CsvFault::TooManyFields);
    else
        m_ends.push_back(qsizetype(m_bytes.size()));
}

void CsvParser::fault(CsvFault what)
{
    if (m_fault != CsvFault::None)
        return;
    m_fault = what;
    m_faultField = int(m_ends.size());
}

bool CsvParser::isBlank() const
{
    return m_bytes.empty() && m_ends.empty() && !m_quotes && m_fault == CsvFault::None;
}

void CsvParser::deliver(CsvRecord& record)
{
    decode(record);
    record.m_line = m_recordLine;
    record.m_fault = m_fault;
    record.m_faultField = m_faultField;
    m_bytes.clear();
    m_ends.clear();
    m_quotes = false;
    m_fault = CsvFault::None;
    m_faultField = 0;
}

// Field by field, so that the ends are known in characters and a wrong byte is found in its field.
void CsvParser::decode(CsvRecord& record)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    record.m_ends.clear();
    record.m_text.resize(decoder.requiredSpace(qsizetype(m_bytes.size())));
    QChar* const text = record.m_text.data();
    QChar* to = text;
    qsizetype from = 0;
    for (const qsizetype end : m_ends) {
        const QByteArrayView bytes(m_bytes.data() + from, end - from);
        decoder.resetState();
        to = decoder.appendToBuffer(to, bytes);
        const bool invalid = decoder.hasError();
        if (m_fault == CsvFault::None && (invalid || bytes.contains('\0'))) {
            m_fault = invalid ? CsvFault::InvalidUtf8 : CsvFault::NulByte;
            m_faultField = int(record.m_ends.size());
        }
        record.m_ends.push_back(to - text);
        from = end;
    }
    record.m_text.truncate(to - text);
}

} // namespace priyom::tables
