// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import_report.h"

#include <QJsonArray>

namespace priyom::intake {

QJsonObject toJson(const ImportReport& report)
{
    QJsonObject json{{QStringLiteral("read"), report.read},
                     {QStringLiteral("imported"), report.imported},
                     {QStringLiteral("same"), report.same},
                     {QStringLiteral("rejected"), report.rejected}};
    if (report.joined > 0)
        json.insert(QStringLiteral("joined"), report.joined);
    if (report.outOfOrder > 0)
        json.insert(QStringLiteral("out_of_order"), report.outOfOrder);
    if (!report.unknownColumns.isEmpty())
        json.insert(QStringLiteral("unknown_columns"), QJsonArray::fromStringList(report.unknownColumns));
    return json;
}

} // namespace priyom::intake
