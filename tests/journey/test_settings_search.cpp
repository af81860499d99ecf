// SPDX-License-Identifier: GPL-3.0-or-later
// «Найти настройку» by keys: Enter leads to the field itself, or to the row of a list, and lights it for a moment.
#include "tests/support/settings_window.h"
#include "ui/kit/light.h"
#include "ui/kit/text_table.h"

#include <QAbstractButton>

using namespace priyom;
using test::press;
using test::Settings;
using test::typeText;

namespace {

QRect placeIn(const QWidget& pane, const QWidget& field)
{
    return {field.mapTo(&pane, QPoint()), field.size()};
}

} // namespace

class SettingsSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::inRussian()); }

    void enterLeadsToTheFieldOfThatName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("pane");
        QTest::addColumn<QString>("field");
        QTest::newRow("a norm") << QStringLiteral("перезвонить по пропущ") << QStringLiteral("Нормы ответа и часы")
                                << QStringLiteral("Норма: Перезвонить по пропущенному");
        QTest::newRow("a number") << QStringLiteral("сообщить владельцу") << QStringLiteral("Нормы ответа и часы")
                                  << QStringLiteral("Сообщить владельцу");
        QTest::newRow("a day") << QStringLiteral("четверг") << QStringLiteral("Нормы ответа и часы")
                               << QStringLiteral("Открыто: Четверг");
        QTest::newRow("the hours") << QStringLiteral("часы") << QStringLiteral("Нормы ответа и часы")
                                   << QStringLiteral("Часы: Понедельник");
        QTest::newRow("a template") << QStringLiteral("как дойти") << QStringLiteral("Шаблоны сообщений")
                                    << QStringLiteral("Как дойти");
        QTest::newRow("the address") << QStringLiteral("адрес") << QStringLiteral("Салон или клиника")
                                     << QStringLiteral("Адрес");
        QTest::newRow("a switch") << QStringLiteral("крупный") << QStringLiteral("Вид")
                                  << QStringLiteral("Крупный текст");
    }

    void enterLeadsToTheFieldOfThatName()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, pane);
        QFETCH(const QString, field);
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(typed));
        QCOMPARE(shop.page->pane()->title(), pane);
        QWidget* const focus = QApplication::focusWidget();
        const auto* button = qobject_cast<QAbstractButton*>(focus);
        QCOMPARE(focus->accessibleName().isEmpty() && button ? button->text() : focus->accessibleName(), field);
        QVERIFY(!focus->visibleRegion().isEmpty());
        const auto* light = shop.page->pane()->findChild<kit::Light*>();
        QVERIFY(light);
        QVERIFY(light->geometry().contains(placeIn(*shop.page->pane(), *focus).center()));
        QTRY_VERIFY(!shop.page->pane()->findChild<kit::Light*>()); // for a moment
        QCOMPARE(QApplication::focusWidget(), focus);
    }

    void enterLeadsToTheRowOfAList()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.desk.ask<void>([](test::Services& services, const test::Session& session) -> Result<> {
            for (const char* name : {"Пилинг", "Чистка лица"}) {
                catalog::Service service;
                service.name = QString::fromUtf8(name);
                PRIYOM_CHECK(services.catalog.addService(session, service));
            }
            return {};
        }));
        QVERIFY(shop.goTo(QStringLiteral("услуги")));
        QVERIFY(shop.goTo(QStringLiteral("чистка")));
        const auto* table = qobject_cast<kit::TextTable*>(QApplication::focusWidget());
        QVERIFY(table);
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Чистка лица"));
        QVERIFY(shop.page->pane()->findChild<kit::Light*>());
    }

    void theNameOfASubjectLeadsToWhereItsWorkBegins()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("причины")));
        QCOMPARE(shop.page->pane()->title(), QStringLiteral("Причины отказа"));
        QVERIFY(shop.page->pane()->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!shop.page->pane()->findChild<kit::Light*>());
        QVERIFY(shop.goTo(QStringLiteral("праздник"))); // what is called so, before what only speaks of them
        QCOMPARE(shop.page->pane()->title(), QStringLiteral("Праздники"));
        QVERIFY(shop.page->pane()->isAncestorOf(QApplication::focusWidget()));
    }

    void whereNothingIsFoundTheTypingStays()
    {
        Settings shop;
        QVERIFY(shop.open());
        press(Qt::Key_F, Qt::ControlModifier);
        QWidget* const field = QApplication::focusWidget();
        typeText(QStringLiteral("нет такого"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), field);
    }

    void aFieldBelowTheEdgeIsScrolledIntoSight()
    {
        Settings shop;
        QVERIFY(shop.open());
        shop.desk.window.resize(1024, 600);
        QVERIFY(shop.settle());
        QVERIFY(shop.goTo(QStringLiteral("как дойти")));
        const QWidget* focus = QApplication::focusWidget();
        QCOMPARE(focus->visibleRegion().boundingRect().height(), focus->height());
    }
};

QTEST_MAIN(SettingsSearchTest)
#include "test_settings_search.moc"
