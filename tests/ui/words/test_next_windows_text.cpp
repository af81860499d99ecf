// SPDX-License-Identifier: GPL-3.0-or-later
// When else, by time and each day named once; of a row of a file with the dates, for it is read on another day.
#include "core/intake/reject.h"
#include "ui/words/next_windows_text.h"
#include "ui/words/reject_text.h"

#include <QTest>

using namespace priyom;

namespace {

Instant utc(int day, int hour, int minute)
{
    return Zone::utc().instant(QDate(2026, 10, day), QTime(hour, minute));
}

} // namespace

class TestNextWindowsText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsNamedOnce()
    {
        QCOMPARE(words::nextWindowsText({utc(16, 10, 0), utc(15, 16, 15), utc(15, 15, 30)}, utc(15, 14, 5), Zone::utc()),
                 QStringLiteral("Ближайшие окна: сегодня 15:30, 16:15, завтра 10:00"));
        QVERIFY(words::nextWindowsText({}, utc(15, 14, 5), Zone::utc()).isEmpty());
    }

    void aRowOfAFileSaysWhoWhenAndTheDates()
    {
        intake::Reject reject{3, QStringLiteral("visit_start"), QStringLiteral("slot_taken"), QStringLiteral("2026-10-16T14:30"), {}};
        const QDate day(2026, 10, 16);
        reject.lost = intake::LostTime{QStringLiteral("Белова Марина"), {day, QTime(14, 0)}, {day, QTime(15, 0)}, QStringLiteral("Анна Ким"), {{day, QTime(15, 30)}}};
        const QString said = words::rejectText(reject);
        QVERIFY2(said.endsWith(QStringLiteral(": Белова Марина, 14:00–15:00, Анна Ким. Ближайшие окна: 16.10.2026 15:30")), qPrintable(said));
        reject.lost->client.clear();
        reject.lost->next.clear();
        QVERIFY(words::rejectText(reject).endsWith(QStringLiteral(": Белова Марина, 14:00–15:00")));
    }
};

QTEST_GUILESS_MAIN(TestNextWindowsText)
#include "test_next_windows_text.moc"
