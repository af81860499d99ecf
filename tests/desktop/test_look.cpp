// SPDX-License-Identifier: GPL-3.0-or-later
// How the program looks is chosen by keys, in the settings or in the menu; the computer keeps it over a restart and the
// shop that it was chosen, and by whom.
#include "app/desktop/desktop.h"
#include "core/backend/services.h"
#include "core/history/event_store.h"
#include "tests/support/desk_window.h"
#include "tests/support/verify_result.h"
#include "ui/kit/option_list.h"

#include <QCheckBox>
#include <QMenuBar>
#include <QSettings>

using namespace priyom;
using namespace priyom::test;

class LookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        QApplication::setQuitOnLastWindowClosed(false);
        QCoreApplication::setOrganizationName(QStringLiteral("priyom-test"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        m_clock->follow(std::make_unique<FixedClock>(DeskWindow::moment(15, 14, 5)));
        m_options.database = m_home.filePath(QStringLiteral("shop.priyom"));
        QVERIFY_RESULT(backend::Shop::create(m_options.database,
                                             {QStringLiteral("Asia/Yekaterinburg"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Анна"), true}, *m_clock));
    }

    void whatIsChosenInTheSettingsIsThereAfterARestart()
    {
        {
            desktop::Desktop desktop(*qApp, m_options, [this] { return m_clock; });
            desktop.start();
            QTRY_VERIFY(desktop.window());
            QVERIFY(QTest::qWaitForWindowActive(desktop.window()));
            press(Qt::Key_9, Qt::ControlModifier);
            press(Qt::Key_F, Qt::ControlModifier);
            typeText(QStringLiteral("вид"));
            press(Qt::Key_Return);
            QTRY_VERIFY(qobject_cast<kit::OptionList*>(QApplication::focusWidget()));
            press(Qt::Key_3);
            QCOMPARE(checkedIn(desktop), QStringList{QStringLiteral("Тёмная тема")}); // the menu says the same
            press(Qt::Key_Tab);
            press(Qt::Key_Space);
            QCOMPARE(checkedIn(desktop), (QStringList{QStringLiteral("Тёмная тема"), QStringLiteral("Крупный текст")}));
            press(Qt::Key_Tab);
            press(Qt::Key_Space);
            QCOMPARE(checkedIn(desktop), (QStringList{QStringLiteral("Тёмная тема"), QStringLiteral("Крупный текст"), QStringLiteral("Звук уведомлений")}));
        }
        QCOMPARE(desktop::readLook().mode, theme::ColorMode::Dark);
        QVERIFY(desktop::readLook().largeText);
        QVERIFY(desktop::readLook().noticeSound);
        desktop::Desktop again(*qApp, m_options, [this] { return m_clock; });
        again.start();
        QTRY_VERIFY(again.window());
        QCOMPARE(checkedIn(again), (QStringList{QStringLiteral("Тёмная тема"), QStringLiteral("Крупный текст"), QStringLiteral("Звук уведомлений")}));
    }

    void emptyWindowsThatAreHiddenStayHidden()
    {
        const auto box = [](const desktop::Desktop& desktop) {
            const auto boxes = desktop.window()->findChildren<QCheckBox*>();
            const auto found = std::ranges::find(boxes, QStringLiteral("Пустые окна"), &QCheckBox::text);
            return found == boxes.end() ? nullptr : *found;
        };
        {
            desktop::Desktop desktop(*qApp, m_options, [this] { return m_clock; });
            desktop.start();
            QTRY_VERIFY(desktop.window());
            QVERIFY(QTest::qWaitForWindowActive(desktop.window()));
            press(Qt::Key_2, Qt::ControlModifier);
            QTRY_VERIFY(box(desktop) && box(desktop)->isVisible());
            QVERIFY(box(desktop)->isChecked());
            QVERIFY(test::tabTo(QStringLiteral("Пустые окна")));
            press(Qt::Key_Space);
            QVERIFY(!box(desktop)->isChecked());
        }
        QVERIFY(!desktop::readLook().emptyWindows);
        desktop::Desktop again(*qApp, m_options, [this] { return m_clock; });
        again.start();
        QTRY_VERIFY(again.window());
        QVERIFY(QTest::qWaitForWindowActive(again.window()));
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(box(again) && box(again)->isVisible());
        QVERIFY(!box(again)->isChecked());
    }

    void theShopKnowsWhoChoseIt()
    {
        const auto shop = backend::Shop::open(m_options.database, storage::Access::Write, Milliseconds(0), m_clock);
        QVERIFY_RESULT(shop);
        QStringList chosen;
        const auto events = history::eventsOf((*shop)->database(), QStringLiteral("person"), 1, 10);
        QVERIFY_RESULT(events);
        for (const history::Event& event : *events)
            if (event.op == QLatin1String("look.set"))
                chosen.append(QString::fromUtf8(event.detail));
        const auto look = [](bool large, const char* theme, bool sound = false) {
            const auto word = [](bool is) { return QLatin1String(is ? "true" : "false"); };
            return QStringLiteral(R"({"language":"ru","large_text":%1,"sound":%2,"theme":"%3"})").arg(word(large), word(sound), QLatin1String(theme));
        };
        const auto change = [](const QString& from, const QString& to) { return QStringLiteral(R"({"from":%1,"to":%2})").arg(from, to); };
        QCOMPARE(chosen, (QStringList{change(look(true, "dark"), look(true, "dark", true)), change(look(false, "dark"), look(true, "dark")), change(look(false, "system"), look(false, "dark"))}));
    }

private:
    // What the menu «Вид» has marked, but for the language.
    static QStringList checkedIn(const desktop::Desktop& desktop)
    {
        QStringList checked;
        for (const QAction* action : desktop.window()->findChildren<QAction*>())
            if (action->isChecked() && (action->text().contains(QStringLiteral("тема")) || action->text().contains(QStringLiteral("Тема")) || action->text().contains(QStringLiteral("текст")) || action->text().contains(QStringLiteral("Звук"))))
                checked.append(action->text());
        return checked;
    }

    QTemporaryDir m_home;
    desktop::Options m_options;
    std::shared_ptr<SwitchedClock> m_clock = std::make_shared<SwitchedClock>();
};

QTEST_MAIN(LookTest)
#include "test_look.moc"
