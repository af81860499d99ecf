// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_line.h"

#include "app/cli/files.h"

#include <QJsonDocument>

namespace priyom::cli {

Result<> eachLine(const QString& path, const std::function<Result<>(const QJsonObject&)>& work)
{
    PRIYOM_TRY(const auto source, openSource(path));
    for (int number = 1;; ++number) {
        const QByteArray line = source->readLine();
        if (line.isEmpty())
            return {};
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return fail(ErrorCode::BadInput, path, QStringLiteral("line %1").arg(number));
        PRIYOM_CHECK(work(document.object()));
    }
}

} // namespace priyom::cli
