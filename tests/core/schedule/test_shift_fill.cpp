// SPDX-License-Identifier: GPL-3.0-or-later
// A month filled by a pattern: one step, one event, one undo.
#include "core/schedule/shift_fill_service.h"

#include "core/history/event_store.h"
#include "core/schedule/schedule_store.h"
#include "core/staff/person_store.h"
#include "tests/support/desk_shop.h"
#include "tests/support/verify_result.h"

using namespace priyom;
using namespace priyom::schedule;

namespace {

const DayHours kDay{{600, 840}, {900, 1200}};
const QDate kFirst(2026, 11, 1);
const QDate kEnd(2026, 12, 1);

} // namespace

class TestShiftFill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::DeskShop>();
        m_fills = std::make_unique<ShiftFillService>(*m_shop->database, m_shop->clock);
        m_anna = *staff::personByName(*m_shop->database, QStringLiteral("Анна"));
        m_boris = *staff::personByName(*m_shop->database, QStringLiteral("Борис"));
        QVERIFY_RESULT(insertShift(*m_shop->database, {m_anna, kFirst, 540, 720}));
    }

    void aMonthOfTwoPeopleIsOneEvent()
    {
        const qint64 before = head();
        QVERIFY_RESULT(m_fills->fill(m_shop->owner(), wish()));
        QCOMPARE(head(), before + 1);
        QCOMPARE(daysOf(m_boris), 16);
        QCOMPARE(daysOf(m_anna), 16);
        const auto shifts = readShiftsOf(*m_shop->database, m_anna, kFirst, kFirst.addDays(3));
        QVERIFY_RESULT(shifts);
        QCOMPARE(*shifts, (std::vector<Shift>{{m_anna, kFirst, 540, 720},
                                              {m_anna, kFirst.addDays(1), 600, 840},
                                              {m_anna, kFirst.addDays(1), 900, 1200}}));
        QVERIFY2(!m_fills->fill(m_shop->owner(), wish())->isValid(), "nothing is left to change");
    }

    void oneUndoTakesAllOfItBack()
    {
        const QByteArray before = shiftsNow();
        FillWish all = wish();
        all.there = ShiftsThere::Replaced;
        const auto event = m_fills->fill(m_shop->owner(), all);
        QVERIFY_RESULT(event);
        QVERIFY(shiftsNow() != before);
        QVERIFY_RESULT(m_fills->undo(m_shop->owner(), *event));
        QCOMPARE(shiftsNow(), before);
        QCOMPARE_ERROR(m_fills->undo(m_shop->owner(), *event), ErrorCode::Conflict);
    }

    void aDayChangedSinceIsNotOverwrittenByTheUndo()
    {
        const auto event = m_fills->fill(m_shop->owner(), wish());
        QVERIFY_RESULT(event);
        QVERIFY_RESULT(removeShiftsOf(*m_shop->database, m_boris, kFirst.addDays(4), kFirst.addDays(5)));
        const QByteArray before = shiftsNow();
        QCOMPARE_ERROR(m_fills->undo(m_shop->owner(), *event), ErrorCode::Conflict);
        QCOMPARE(shiftsNow(), before);
    }

    void whatWasShownIsWhatIsDone()
    {
        const auto shown = m_fills->plan(m_shop->owner(), wish());
        QVERIFY_RESULT(shown);
        QVERIFY_RESULT(insertShift(*m_shop->database, {m_boris, kFirst, 540, 720})); // meanwhile, at another desk
        QCOMPARE_ERROR(m_fills->fill(m_shop->owner(), wish(), editsOf(*shown)), ErrorCode::Conflict);
        const auto again = m_fills->plan(m_shop->owner(), wish());
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(m_fills->fill(m_shop->owner(), wish(), editsOf(*again)));
    }

    void whatCannotBeIsRefused()
    {
        const QByteArray before = m_shop->contents();
        const auto refused = [this](auto change, ErrorCode code) {
            FillWish wrong = wish();
            change(wrong);
            const auto answer = m_fills->fill(m_shop->owner(), wrong);
            return !answer && answer.error().code == code;
        };
        QVERIFY(refused([](FillWish& w) { w.people.clear(); }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.people.push_back(w.people.front()); }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.end = w.first; }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.end = w.first.addDays(400); }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.pattern.cycle.clear(); }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.pattern.cycle.front() = {{600, 700}, {650, 800}}; }, ErrorCode::BadInput));
        QVERIFY(refused([](FillWish& w) { w.people = {PersonId(99)}; }, ErrorCode::NotFound));
        QCOMPARE_ERROR(m_fills->fill(m_shop->as(staff::Role::Manager), wish()), ErrorCode::NotAllowed);
        QCOMPARE(m_shop->contents(), before);
    }

    void whoHasLeftGetsNoShifts()
    {
        staff::Person boris = *staff::personById(*m_shop->database, m_boris);
        boris.active = false;
        QVERIFY_RESULT(staff::updatePerson(*m_shop->database, boris));
        const QByteArray before = shiftsNow();
        QCOMPARE_ERROR(m_fills->fill(m_shop->owner(), wish()), ErrorCode::MoveRefused);
        QCOMPARE(shiftsNow(), before);
    }

private:
    FillWish wish() const { return {{m_anna, m_boris}, kFirst, kEnd, {*cycleOf(QStringLiteral("2/2"), kDay), kFirst}}; }
    qint64 head() const { return history::readHead(*m_shop->database)->count; }
    int daysOf(PersonId person) const
    {
        QSet<QDate> days;
        const auto shifts = readShiftsOf(*m_shop->database, person, kFirst, kEnd);
        for (const Shift& shift : *shifts)
            days += shift.date;
        return int(days.size());
    }
    QByteArray shiftsNow() const
    {
        QByteArray text;
        const auto shifts = readShifts(*m_shop->database, kFirst, kEnd);
        for (const Shift& shift : *shifts)
            text += QByteArray::number(shift.person.value) + shift.date.toString(Qt::ISODate).toLatin1() +
                    QByteArray::number(shift.startMinute) + QByteArray::number(shift.endMinute) + '\n';
        return text;
    }

    std::unique_ptr<test::DeskShop> m_shop;
    std::unique_ptr<ShiftFillService> m_fills;
    PersonId m_anna;
    PersonId m_boris;
};

QTEST_GUILESS_MAIN(TestShiftFill)
#include "test_shift_fill.moc"
