// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/line_writer.h"

namespace priyom::intake {

namespace {

constexpr qsizetype kPiece = 256 * 1024;

} // namespace

Result<> LineWriter::write(const QByteArray& line)
{
    m_held += line;
    m_held += '\n';
    return m_held.size() < kPiece ? Result<>() : finish();
}

Result<> LineWriter::finish()
{
    if (m_target.write(m_held) != m_held.size())
        return fail(ErrorCode::NotSaved, QStringLiteral("file"), m_target.errorString());
    m_held.clear();
    return {};
}

} // namespace priyom::intake
