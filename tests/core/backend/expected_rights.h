// SPDX-License-Identifier: GPL-3.0-or-later
// What each role may do, written a second time apart from the program, so that a slip in its table does not pass for a
// decision: rights.csv says how far, own.txt what «own» means.
#pragma once

#include "core/staff/rights.h"

#include <QFile>
#include <QStringList>

namespace priyom::test {

struct OwnRow
{
    enum Kind
    {
        Record,
        List,
        Person
    };
    QString operation;
    Kind kind = Record;
    QString values;
    QString mark;
    std::optional<staff::Role> owner; // whose such records are; nobody's in particular: everybody's
};

inline QList<QByteArray> linesOf(const char* file)
{
    QFile source(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/tests/core/backend/") +
                 QLatin1String(file));
    return source.open(QIODevice::ReadOnly) ? source.readAll().trimmed().split('\n')
                                            : QList<QByteArray>(); // empty: every operation lacks its row
}

// operation, then the scopes of the roles as they are counted.
inline QList<QStringList> expectedRights()
{
    QList<QStringList> rows;
    for (const QByteArray& line : linesOf("rights.csv").mid(1))
        rows += QString::fromLatin1(line).split(u',');
    return rows;
}

inline QList<OwnRow> expectedOwn()
{
    QList<OwnRow> rows;
    for (const QByteArray& line : linesOf("own.txt")) {
        if (line.startsWith('#'))
            continue;
        QStringList cells = QString::fromUtf8(line).split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        const QStringList kinds{QStringLiteral("record"), QStringLiteral("list"), QStringLiteral("person")};
        rows += OwnRow{cells.value(0), OwnRow::Kind(kinds.indexOf(cells.value(1))), cells.value(2), cells.value(3),
                       staff::roleFromKey(cells.value(4))};
    }
    return rows;
}

// What an operation is given where its right is «all» and neither own.txt nor what every operation may be given will do.
struct ValuesRow
{
    QString operation;
    QString values;
    QString before; // operation and values of what the owner does first; empty: nothing
};

inline std::optional<ValuesRow> expectedValues(const QString& operation)
{
    for (const QByteArray& line : linesOf("values.txt")) {
        const QString row = QString::fromUtf8(line);
        if (row.section(u'|', 0, 0).trimmed() == operation)
            return ValuesRow{operation, row.section(u'|', 1, 1).trimmed(), row.section(u'|', 2).trimmed()};
    }
    return std::nullopt;
}

inline QString scopeText(staff::Scope scope)
{
    switch (scope) {
    case staff::Scope::None:
        return QStringLiteral("none");
    case staff::Scope::Own:
        return QStringLiteral("own");
    case staff::Scope::All:
        break;
    }
    return QStringLiteral("all");
}

} // namespace priyom::test
