// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of text to a file or pipe, held together to large pieces. A short write is an error, never a shorter file.
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace priyom::intake {

class LineWriter final
{
public:
    explicit LineWriter(QIODevice& target) : m_target(target) {}
    Q_DISABLE_COPY_MOVE(LineWriter)

    [[nodiscard]] Result<> write(const QByteArray& line);
    // What is still held back; without it the last lines are lost.
    [[nodiscard]] Result<> finish();

private:
    QIODevice& m_target;
    QByteArray m_held;
};

} // namespace priyom::intake
