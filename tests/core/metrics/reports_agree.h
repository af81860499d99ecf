// SPDX-License-Identifier: GPL-3.0-or-later
// Does a report say what the reference says? The reference decides which keys are asked for: counts and money are whole
// numbers and must be equal, the rest agrees to 1e-9.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

namespace priyom::test {

// Where two figures differ; empty where they agree.
inline QString difference(const QJsonObject& expected, const QJsonObject& actual)
{
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonValue ours = actual.value(it.key());
        const double wanted = it->toDouble();
        const bool isWhole = std::floor(wanted) == wanted;
        const double allowed = isWhole ? 0 : 1e-9 * std::max(1.0, std::abs(wanted));
        const bool agrees = it->isNull() ? ours.isNull() : ours.isDouble() && it->isDouble() && std::abs(ours.toDouble() - wanted) <= allowed;
        if (!agrees)
            return it.key() + QStringLiteral(": ") + QString::number(wanted, 'g', 17) + QStringLiteral(" is ")
                + QString::number(ours.toDouble(), 'g', 17);
    }
    return {};
}

inline void compareReports(const QJsonObject& expected, const QJsonObject& actual)
{
    for (const char* head : {"from", "to", "timezone", "by"})
        QCOMPARE(actual.value(QLatin1String(head)), expected.value(QLatin1String(head)));
    const QJsonArray wantedRows = expected.value(QStringLiteral("rows")).toArray();
    const QJsonArray rows = actual.value(QStringLiteral("rows")).toArray();
    QCOMPARE(rows.size(), wantedRows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject wantedRow = wantedRows.at(i).toObject();
        const QJsonObject row = rows.at(i).toObject();
        const QString key = wantedRow.value(QStringLiteral("key")).toString();
        QCOMPARE(row.value(QStringLiteral("key")).toString(), key);
        const QJsonObject wanted = wantedRow.value(QStringLiteral("metrics")).toObject();
        const QJsonObject figures = row.value(QStringLiteral("metrics")).toObject();
        QVERIFY(!wanted.isEmpty());
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QString wrong = difference(it->toObject(), figures.value(it.key()).toObject());
            QVERIFY2(wrong.isEmpty(), qPrintable(key + QStringLiteral(" ") + it.key() + QStringLiteral(" ") + wrong));
        }
    }
}

} // namespace priyom::test
