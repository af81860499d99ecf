// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 from bytes alone, fed piece by piece and cut anywhere: no device, no clock, bounded memory whatever is fed.
// Read as widely as it stays unambiguous: LF, CRLF and CR end a line, blank lines say nothing, a byte order mark is
// skipped, a quote inside an unquoted field is itself.
#pragma once

#include "core/tables/csv_record.h"

#include <QByteArrayView>

namespace priyom::tables {

struct CsvLimits
{
    qsizetype recordBytes = 1'048'576;
    int fields = 1000;
};

class CsvParser final
{
public:
    explicit CsvParser(CsvLimits limits = {});

    // The bytes are not copied: they stay alive until next() has said that it needs more.
    void feed(QByteArrayView bytes);
    void finish() { m_finished = true; }

    // True with the next record; false when more bytes are needed or, after finish(), when that was all.
    [[nodiscard]] bool next(CsvRecord& record);

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuotes };

    [[nodiscard]] bool step();
    [[nodiscard]] bool plain();
    void quoted();
    [[nodiscard]] bool afterQuote();
    [[nodiscard]] bool separator(char byte);
    void append(const char* from, const char* to);
    void endField();
    void endLine(char byte);
    void fault(CsvFault what);
    [[nodiscard]] bool isBlank() const;
    void deliver(CsvRecord& record);
    void decode(CsvRecord& record);
    void skipByteOrderMark();
    void keepBrokenMark();

    CsvLimits m_limits;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    bool m_finished = false;
    int m_markBytes = 0; // of the byte order mark seen so far; -1 once it is settled

    State m_state = State::FieldStart;
    std::vector<char> m_bytes;
    std::vector<qsizetype> m_ends;
    bool m_quotes = false; // the record has some, so it is not a blank line
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    bool m_afterCr = false;
    CsvFault m_fault = CsvFault::None;
    int m_faultField = 0;
};

} // namespace priyom::tables
