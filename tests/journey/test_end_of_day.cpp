// SPDX-License-Identifier: GPL-3.0-or-later
// The evening at the desk: an hour before the shop closes the board says which visits nobody has closed; each is closed
// by its key, and what was closed too quickly comes back.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"
#include "ui/kit/alert_strip.h"
#include "ui/kit/text_table.h"

#include <QBuffer>

#include <array>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

// Open from 9 to 20; four visits of 45 minutes, the last of which ends at a quarter past seven.
Result<> aShopDay(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    std::array<schedule::DayHours, 7> week;
    week.fill({{9 * 60, 20 * 60}});
    PRIYOM_CHECK(services.schedule.setWeek(session, week));
    const std::pair<const char*, QTime> visits[] = {
        {"Анна Ким", {15, 0}}, {"Вера Лис", {16, 0}}, {"Глеб Титов", {17, 0}}, {"Олег Бор", {18, 30}}};
    for (const auto& [name, time] : visits) {
        bookings::BookDraft draft;
        draft.clientName = QString::fromUtf8(name);
        draft.appointment = {QStringLiteral("Юлия Крылова"),
                             QStringLiteral("Консультация ортодонта"),
                             DeskWindow::moment(15, time.hour(), time.minute()),
                             45,
                             {},
                             false,
                             {}};
        PRIYOM_CHECK(services.bookings.book(session, draft));
    }
    return {};
}

// Of a past that another program has kept: nobody wrote down how it went.
Result<> anOldVisit(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    QByteArray csv = "lead_id,created_at,channel,client_name,specialist,visit_start,visit_minutes,confirmed_at\n"
                     "1,2026-09-01T10:00,call,Old,Вера,2026-09-03T10:00,60,2026-09-02T10:00\n";
    QBuffer file(&csv);
    file.open(QIODevice::ReadOnly);
    PRIYOM_CHECK(services.intake.importHistory(session, file));
    return {};
}

QStringList namesIn(kit::DialogFrame* list)
{
    const auto* table = list ? list->findChild<kit::TextTable*>() : nullptr;
    QStringList names;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        names += table->model()->index(row, 1).data().toString();
    return names;
}

bool stripSays(DeskWindow& desk, const QString& words)
{
    const kit::AlertStrip& strip = desk.page->unresolvedStrip();
    return strip.isVisible() && strip.accessibleName().contains(words);
}

} // namespace

class EndOfDayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    // Nothing is written in the shop meanwhile: time alone makes a visit one to close.
    void asTheShopClosesEachVisitIsClosedByItsKey()
    {
        DeskWindow desk;
        QVERIFY(desk.open(aShopDay));
        const QStringList all{QStringLiteral("Анна Ким"), QStringLiteral("Вера Лис"), QStringLiteral("Глеб Титов"),
                              QStringLiteral("Олег Бор")};

        desk.clock.set(
            DeskWindow::moment(15, 16, 10)); // there is time until the evening: whoever asks is told, nobody is urged
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(namesIn(desk.dialog()), all.mid(0, 1));
        QVERIFY(!desk.page->unresolvedStrip().isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());

        desk.clock.set(DeskWindow::moment(15, 19, 20));
        QTRY_VERIFY_WITH_TIMEOUT(stripSays(desk, QStringLiteral("4 визита без итога")), kLongestMs);

        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(namesIn(desk.dialog()), all);
        press(Qt::Key_1); // came, and what was paid is asked before the list goes on
        QTRY_VERIFY(asksPayment(desk));
        press(Qt::Key_Escape);
        QTRY_COMPARE(namesIn(desk.dialog()), all.mid(1));
        kit::DialogFrame* const list = desk.dialog();
        press(Qt::Key_2); // did not
        QTRY_COMPARE(namesIn(list), all.mid(2));
        press(Qt::Key_3); // comes another time
        QTRY_VERIFY(desk.dialog() != list && says(*desk.dialog(), QStringLiteral("Свободные окна")));
        QTRY_VERIFY(desk.settle() && !desk.dialog()->findChildren<QAbstractButton*>().isEmpty());
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.dialog(), list);
        QTRY_COMPARE(namesIn(list), all.mid(3));
        press(Qt::Key_4); // will not come
        QTRY_VERIFY(desk.dialog() != list);
        press(Qt::Key_1);
        typeText(QStringLiteral("Заболел"));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.dialog(), list);
        QTRY_COMPARE(namesIn(list), QStringList());
        QTRY_VERIFY(says(*list, QStringLiteral("Все отмечены")));
        QTRY_VERIFY(!desk.page->unresolvedStrip().isVisible());

        press(Qt::Key_Z, Qt::ControlModifier); // over the list: it was the wrong one
        QTRY_COMPARE(namesIn(list), all.mid(3));
        QTRY_VERIFY(stripSays(desk, QStringLiteral("1 визита без итога")));
        press(Qt::Key_1);
        QTRY_VERIFY(asksPayment(desk));
        typeText(QStringLiteral("1500"));
        press(Qt::Key_Return);
        QTRY_VERIFY(says(desk.window, QStringLiteral("оплата")) && !desk.dialog()); // it was the last one
        QTRY_VERIFY(!desk.page->unresolvedStrip().isVisible());
        press(Qt::Key_Z, Qt::ControlModifier); // the payment, then the outcome
        QTRY_VERIFY(says(desk.window, QStringLiteral("отменена")));
        press(Qt::Key_Z, Qt::ControlModifier); // over the board too
        QTRY_VERIFY(stripSays(desk, QStringLiteral("1 визита без итога")));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(namesIn(desk.dialog()), all.mid(3));
    }

    // The board offers to close it, so the list may not say that there is none.
    void whatWasBroughtInIsTold()
    {
        DeskWindow desk;
        QVERIFY(desk.open(anOldVisit));
        press(Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Из импорта без итога: 1")));
        QVERIFY(!desk.dialog());
    }

private:
    static bool asksPayment(DeskWindow& desk)
    {
        return desk.dialog() && desk.dialog()->accessibleName().startsWith(QStringLiteral("Оплата"));
    }
    static constexpr int kLongestMs = 30'000; // the board is ranked anew every five seconds, and with it this is read
};

QTEST_MAIN(EndOfDayTest)
#include "test_end_of_day.moc"
