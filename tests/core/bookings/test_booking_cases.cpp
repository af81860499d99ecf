// SPDX-License-Identifier: GPL-3.0-or-later
// The table of booking_cases.txt: what stands in the calendar, what is asked, and the answer that was worked out by hand.
// Every day is of 2026; «insist» is a booking outside the shifts. Taken is a time with its buffers; of rooms the first by name
// is given.
#include "core/base/taken_slot.h"
#include "core/bookings/visit_store.h"
#include "core/catalog/resource_store.h"
#include "core/catalog/service_store.h"
#include "core/schedule/absence_store.h"
#include "core/schedule/schedule_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/setting_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

#include <QFile>

using namespace priyom;
using namespace priyom::bookings;

namespace {

constexpr int kColumns = 5;

int minuteOf(const QString& text)
{
    const QStringList sides = text.split(u':');
    return sides[0].toInt() * 60 + sides[1].toInt();
}

schedule::DayInterval hoursOf(const QString& text)
{
    const QStringList ends = text.split(u'-');
    return {minuteOf(ends[0]), minuteOf(ends[1])};
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(QStringLiteral("2026-") + text, Qt::ISODate);
}

// One shop that a case is played in.
class Played final
{
public:
    explicit Played(const QString& zoneId) : m_zone(*Zone::named(zoneId))
    {
        m_shop.clock.set(m_zone.startOfDay(QDate(2026, 3, 1)));
        if (!settings::writeSetting(*m_shop.database, settings::kZone, zoneId))
            qFatal("the zone cannot be set");
    }

    // «Анна 10-16 10:00 60 Стрижка then Окрашивание Борис 120 insist cancelled»
    Result<Booked> book(QStringList words)
    {
        BookDraft draft;
        draft.clientPhone = QStringLiteral("+79120000%1").arg(++m_client, 3, 10, QLatin1Char('0'));
        Appointment& asked = draft.appointment;
        asked.specialist = words.takeFirst();
        const QDate day = dayOf(words.takeFirst());
        const int minute = minuteOf(words.takeFirst());
        asked.start = m_zone.instant(day, QTime(minute / 60, minute % 60));
        asked.minutes = words.takeFirst().toInt();
        asked.service = QStringLiteral("Стрижка");
        std::optional<VisitState> state;
        while (!words.isEmpty()) {
            const QString word = words.takeFirst();
            if (word == QLatin1String("insist"))
                asked.outside = true;
            else if (word == QLatin1String("then"))
                asked.then = {NextService{words.takeFirst(), words.takeFirst(), words.takeFirst().toInt()}};
            else if (const auto named = visitStateFromKey(word))
                state = named;
            else
                asked.service = word;
        }
        PRIYOM_TRY(Booked booked, m_shop.bookings->book(m_shop.owner(), draft));
        if (state) {
            booked.visit->state = *state;
            PRIYOM_CHECK(updateVisit(*m_shop.database, *booked.visit));
        }
        return booked;
    }

    Result<> before(QStringList words)
    {
        const QString what = words.takeFirst();
        if (what == QLatin1String("visit"))
            return book(words << QStringLiteral("insist")).map([](const Booked&) {});
        if (what == QLatin1String("person"))
            return staff::insertPerson(*m_shop.database, words[0], {staff::Role::Specialist}).map([](PersonId) {});
        if (what == QLatin1String("service")) {
            catalog::Service service;
            service.name = words[0];
            service.minutes = words[1].toInt();
            service.bufferBefore = words.value(3).toInt(); // after the word «buffers»
            service.bufferAfter = words.value(4).toInt();
            return catalog::insertService(*m_shop.database, service).map([](ServiceId) {});
        }
        if (what == QLatin1String("room") || what == QLatin1String("device")) {
            const auto kind = what == QLatin1String("room") ? catalog::ResourceKind::Room : catalog::ResourceKind::Device;
            return catalog::insertResource(*m_shop.database, {{}, kind, words[0], true}).map([](ResourceId) {});
        }
        if (what == QLatin1String("needs"))
            return needs(words.takeFirst(), words);
        if (what == QLatin1String("week")) { // the same hours on all its days
            std::array<schedule::DayHours, 7> week;
            week.fill({hoursOf(words[0])});
            return schedule::writeWeek(*m_shop.database, week);
        }
        if (what == QLatin1String("day")) { // of no hours: closed
            schedule::SpecialDay day{dayOf(words.takeFirst()), {}, {}};
            for (const QString& hours : words)
                day.hours.push_back(hoursOf(hours));
            return schedule::writeSpecialDay(*m_shop.database, day);
        }
        if (what == QLatin1String("holidays"))
            return settings::writeSetting(*m_shop.database, settings::kHolidayRest, words[0]);
        PRIYOM_TRY(const PersonId person, staff::personByName(*m_shop.database, words.takeFirst()));
        const QDate day = dayOf(words.takeFirst());
        if (what == QLatin1String("shift")) {
            for (const QString& hours : words)
                PRIYOM_CHECK(schedule::insertShift(*m_shop.database, {person, day, hoursOf(hours).startMinute, hoursOf(hours).endMinute}));
            return {};
        }
        if (what != QLatin1String("away"))
            return fail(ErrorCode::BadInput, what);
        const schedule::DayInterval hours = words.size() > 1 ? hoursOf(words[1]) : schedule::DayInterval{0, schedule::kMinutesPerDay};
        return schedule::insertAbsence(*m_shop.database, {{}, person, schedule::AbsenceKind::Vacation, day, dayOf(words[0]), hours})
            .map([](schedule::AbsenceId) {});
    }

    // In the words of the table.
    [[nodiscard]] QString answer(const Result<Booked>& booked) const
    {
        if (booked)
            return QStringLiteral("booked");
        const Error& error = booked.error();
        if (error.code == ErrorCode::SlotTaken) {
            const TakenSlot taken = takenSlot(error);
            const LocalTime from = m_zone.local(taken.period.value_or(Period()).from);
            const LocalTime to = m_zone.local(taken.period.value_or(Period()).to);
            return QStringLiteral("taken %1 %2 %3-%4")
                .arg(taken.who, from.date.toString(QStringLiteral("MM-dd")), from.time.toString(QStringLiteral("H:mm")), to.time.toString(QStringLiteral("H:mm")));
        }
        if (error.code == ErrorCode::MoveRefused)
            return error.detail == QLatin1String("outside_shift") ? QStringLiteral("outside") : error.detail;
        return QStringLiteral("%1 %2 %3").arg(int(error.code)).arg(error.subject, error.detail);
    }

    [[nodiscard]] QByteArray contents() const { return m_shop.contents(); }

private:
    Result<> needs(const QString& service, const QStringList& choices)
    {
        PRIYOM_TRY(const auto known, catalog::serviceByName(*m_shop.database, service));
        catalog::ServiceNeeds all;
        for (const QString& choice : choices) {
            all.emplace_back();
            for (const QString& name : choice.split(u',')) {
                PRIYOM_TRY(const auto resource, catalog::resourceByName(*m_shop.database, name));
                all.back().push_back(resource->id);
            }
        }
        return catalog::writeNeeds(*m_shop.database, known->id, all);
    }

    test::DeskShop m_shop;
    Zone m_zone;
    int m_client = 0;
};

QStringList wordsOf(const QString& sentence)
{
    return sentence.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class BookingCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsAnsweredAsItWasWorkedOut_data()
    {
        QTest::addColumn<QStringList>("row");
        QFile file(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/tests/core/bookings/booking_cases.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine(); // the names of the columns
        int rows = 0;
        for (; !file.atEnd(); ++rows) {
            const QStringList row = QString::fromUtf8(file.readLine().trimmed()).split(u'|');
            QCOMPARE(row.size(), kColumns);
            QTest::newRow(qUtf8Printable(row[0])) << row;
        }
        QVERIFY(rows >= 60);
    }
    void everyCaseIsAnsweredAsItWasWorkedOut()
    {
        QFETCH(QStringList, row);
        Played shop(row[1]);
        for (const QString& sentence : row[2].split(u';', Qt::SkipEmptyParts))
            QVERIFY_RESULT(shop.before(wordsOf(sentence)));
        const QByteArray before = shop.contents();
        const auto booked = shop.book(wordsOf(row[3]));
        QCOMPARE(shop.answer(booked), row[4]);
        QCOMPARE(shop.contents() == before, !booked.has_value()); // what is refused leaves nothing behind
    }
};

QTEST_GUILESS_MAIN(BookingCasesTest)
#include "test_booking_cases.moc"
