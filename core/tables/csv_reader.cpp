// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"

#include <QFileDevice>

namespace priyom::tables {

namespace {

constexpr qsizetype kPieceBytes = 65'536;

// QIODevice::read says -1 both at the end of a pipe and after a failure; only files tell which.
bool failed(const QIODevice& source)
{
    const auto* file = qobject_cast<const QFileDevice*>(&source);
    return file != nullptr && file->error() != QFileDevice::NoError;
}

} // namespace

CsvReader::CsvReader(QIODevice& source, CsvLimits limits)
    : m_source(source), m_parser(limits), m_piece(kPieceBytes, Qt::Uninitialized)
{
}

Result<CsvStep> CsvReader::next(CsvRecord& record)
{
    while (!m_parser.next(record)) {
        if (m_finished)
            return CsvStep::End;
        const qint64 count = m_source.read(m_piece.data(), m_piece.size());
        if (count > 0) {
            m_bytesRead += count;
            m_parser.feed(QByteArrayView(m_piece.constData(), count));
            continue;
        }
        if (failed(m_source))
            return fail(ErrorCode::Failed, QString(), m_source.errorString());
        m_finished = true;
        m_parser.finish();
    }
    return CsvStep::Record;
}

} // namespace priyom::tables
