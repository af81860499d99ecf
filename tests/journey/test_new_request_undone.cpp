// SPDX-License-Identifier: GPL-3.0-or-later
// A request that was written down by a slip and taken back at once leaves nobody behind whom the next search would
// find.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class NewRequestUndoneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void nobodyIsFoundWhoCameInByASlip()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinic));
        press(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        typeText(QStringLiteral("89123054418"));
        QVERIFY(tabTo(QStringLiteral("Имя")));
        typeText(QStringLiteral("Анна Соколова"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("лид сохранён")));
        QVERIFY(desk.settle());
        QCOMPARE(found(desk), 1U);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Анна Соколова: лид убран в корзину")));
        QVERIFY(desk.settle());
        QCOMPARE(found(desk), 0U);
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("89123054418"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog()); // a new caller, whom the form does not know
        QVERIFY(desk.settle());
        QVERIFY(!says(*desk.dialog(), QStringLiteral("Анна Соколова")));
    }

private:
    static std::size_t found(DeskWindow& desk)
    {
        const auto hits = desk.ask<std::vector<clients::ClientHit>>([](Services& services, const Session& session) {
            return services.clients.find(session, QStringLiteral("89123054418"), 5);
        });
        return hits ? hits->size() : 99;
    }
};

QTEST_MAIN(NewRequestUndoneTest)
#include "test_new_request_undone.moc"
