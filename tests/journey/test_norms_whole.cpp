// SPDX-License-Identifier: GPL-3.0-or-later
// Every norm of domain.md 3 can be set, on a page that stands whole on the smallest usual screen.
#include "tests/support/settings_window.h"
#include "ui/kit/spin_box.h"

#include <QScrollArea>
#include <QScrollBar>

#include <set>

using namespace priyom;
using test::press;
using test::Settings;
using test::tabTo;

class NormsWholeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::inRussian()); }

    // By the keys alone: a rule that is added without a row has no number to be reached.
    void everyRuleHasARow()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("Первый ответ в чатах")));
        std::set<sla::Rule> changed;
        QSet<QString> names;
        for (const auto* box : shop.page->pane()->findChildren<kit::SpinBox*>())
            if (box->accessibleName().startsWith(QStringLiteral("Норма: ")))
                names += box->accessibleName();
        QCOMPARE(names.size(), qsizetype(sla::norms().size()));
        for (const QString& name : names) {
            std::map<sla::Rule, int> before;
            for (const sla::Norm& norm : sla::norms())
                before[norm.rule] = shop.limitOf(norm.rule);
            QVERIFY2(tabTo(name), qPrintable(name));
            press(Qt::Key_Up);
            press(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(shop.settle());
            shop.desk.clock.advance(std::chrono::seconds(1)); // what is set holds for what begins from then on
            for (const auto& [rule, seconds] : before)
                if (shop.limitOf(rule) != seconds)
                    changed.insert(rule);
        }
        for (const sla::Norm& norm : sla::norms())
            QVERIFY2(changed.contains(norm.rule), norm.key.data());
    }

    void whatIsTypedStaysWhereSomethingBesideItIsSaved()
    {
        Settings shop;
        QVERIFY(shop.open());
        QVERIFY(shop.goTo(QStringLiteral("Первый ответ в чатах")));
        const int stored = shop.limitOf(sla::Rule::Taken);
        QVERIFY(tabTo(QStringLiteral("Норма: Взять заявку в работу")));
        press(Qt::Key_Up);
        press(Qt::Key_Tab); // its channels
        press(Qt::Key_Space);
        QTRY_VERIFY(shop.desk.dialog());
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QVERIFY(shop.settle());
        QVERIFY(!shop.desk.dialog());
        QCOMPARE(shop.limitOf(sla::Rule::Taken), stored);
        press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(shop.settle());
        shop.desk.clock.advance(std::chrono::seconds(1));
        QCOMPARE(shop.limitOf(sla::Rule::Taken), stored + 60);
    }

    void thePageStandsWholeAt1366()
    {
        Settings shop;
        QVERIFY(shop.open());
        shop.desk.window.resize(1366, 768);
        QVERIFY(shop.goTo(QStringLiteral("Первый ответ в чатах")));
        QCoreApplication::processEvents();
        for (const auto* box : shop.page->pane()->findChildren<kit::SpinBox*>()) {
            if (!box->isVisible())
                continue;
            for (const QWidget* above = box->parentWidget(); above; above = above->parentWidget())
                if (const auto* area = qobject_cast<const QScrollArea*>(above))
                    QVERIFY2(area->verticalScrollBar()->maximum() == 0,
                             qPrintable(QStringLiteral("%1 too high").arg(area->verticalScrollBar()->maximum())));
            const QRect text = QRect(QPoint(0, 0), box->fontMetrics().size(Qt::TextSingleLine, box->text()));
            QVERIFY2(text.width() <= box->arrows().left() - 9, qPrintable(box->text())); // whole beside its arrows
        }
    }
};

QTEST_MAIN(NormsWholeTest)
#include "test_norms_whole.moc"
