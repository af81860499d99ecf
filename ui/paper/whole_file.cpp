// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/whole_file.h"

#include <QSaveFile>

namespace priyom::paper {

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::NotSaved, path, file.errorString());
    return {};
}

} // namespace priyom::paper
