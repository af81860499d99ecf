// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at the desk: every form of that page walked with Tab, from the first start to the lock.
#include "app/desktop/desktop.h"
#include "core/backend/shop.h"
#include "tests/support/desk_window.h"
#include "tests/support/guarded_shop.h"
#include "tests/walk/focus_walk.h"
#include "tests/walk/places.h"
#include "ui/signin/code_sheet.h"
#include "ui/signin/owner_form.h"
#include "ui/signin/people_tiles.h"
#include "ui/signin/sign_in_page.h"

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr int kLongestMs = 30'000; // a busy machine hashes slowly

void report(const QStringList& faults)
{
    QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
}

} // namespace

class TestAccessibilityEntry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        QApplication::setQuitOnLastWindowClosed(false);
        QApplication::setCursorFlashTime(0); // two grabs of one moment are then alike
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_shared<SwitchedClock>();
        m_clock->follow(std::make_unique<FixedClock>(DeskWindow::moment(15, 14, 5)));
    }

    void cleanup() { m_desktop.reset(); }

    // A part of the page that is new here is a place to walk.
    void everyPartOfThePageIsKnown()
    {
        const QStringList known{QStringLiteral("priyom::signin::CodeSheet"), QStringLiteral("priyom::signin::EntryPane"),
                                QStringLiteral("priyom::signin::Keypad"),    QStringLiteral("priyom::signin::OtherPerson"),
                                QStringLiteral("priyom::signin::OwnerForm"),
                                QStringLiteral("priyom::signin::PeopleTiles"), QStringLiteral("priyom::signin::PinBoxes"),
                                QStringLiteral("priyom::signin::SignInPage")};
        QCOMPARE(classesMadeOf({QStringLiteral("QWidget")}).filter(QStringLiteral("priyom::signin::")), known);
    }

    void thePeopleAndThePinOfTheChosenOne()
    {
        QVERIFY(startGuarded());
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(page()->tiles().current()->name, kReceptionistName);
        report(walk(*page()));
    }

    void thePasswordInPlaceOfThePin()
    {
        QVERIFY(startGuarded());
        QVERIFY(pressNamed(QStringLiteral("Войти по паролю")));
        report(walk(*page()));
    }

    void somebodyElseByTheLettersOfTheName()
    {
        QVERIFY(startGuarded());
        QVERIFY(pressNamed(QStringLiteral("Другой сотрудник")));
        report(walk(*page()));
        typeText(QStringLiteral("павл")); // of the second name
        QCOMPARE(page()->tiles().current()->name, kReceptionistName);
        QVERIFY(pressNamed(QStringLiteral("Первые буквы имени"), Qt::Key_Return));
        for (const char* digit = kReceptionistPin; *digit != 0; ++digit)
            press(Qt::Key_0 + (*digit - '0')); // into the PIN, where the focus has gone
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kReceptionistName, kLongestMs);
    }

    void theNewPasswordByThePrintedCode()
    {
        QVERIFY(startGuarded());
        QVERIFY(pressNamed(QStringLiteral("Забыли пароль?")));
        QTRY_VERIFY(page()->findChild<signin::OwnerForm*>());
        report(walk(*page()));
    }

    void theLockOverTheWork()
    {
        QVERIFY(startGuarded());
        for (const char* digit = kOwnerSecret; *digit != 0; ++digit)
            press(Qt::Key_0 + (*digit - '0'));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!page() && m_desktop->window()->currentPage() && m_desktop->window()->currentPage()->isSettled(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled() && page()->tiles().current(), kLongestMs);
        report(walk(*page()));
    }

    void theFirstStartAndTheCodeItGives()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->findChild<signin::OwnerForm*>(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        report(walk(*page()));
        typeText(kOwnerName);
        for (int field = 0; field < 2; ++field) {
            press(Qt::Key_Tab);
            typeText(QStringLiteral("Correct-Horse-9"));
        }
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<signin::CodeSheet*>(), kLongestMs);
        report(walk(*page()));
        press(Qt::Key_Space); // written down: there is a way on now
        report(walk(*page()));
    }

    void thePasswordThatAnOpenShopIsGiven()
    {
        backend::NewShop shop;
        shop.zone = QStringLiteral("Asia/Yekaterinburg");
        shop.owner = kOwnerName;
        QVERIFY(backend::Shop::create(file(), shop, *m_clock));
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window() && m_desktop->window()->currentPage() && m_desktop->window()->currentPage()->isSettled(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        press(Qt::Key_F10);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return); // the first entry of the first menu
        QTRY_VERIFY(page() && page()->findChild<signin::OwnerForm*>());
        m_desktop->window()->activateWindow(); // the platform of the tests does not give it back after a menu
        QTRY_VERIFY(page()->isAncestorOf(QApplication::focusWidget()));
        report(walk(*page()));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("shop.priyom")); }

    void start()
    {
        desktop::Options options;
        options.database = file();
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options, [this] { return m_clock; });
        m_desktop->start();
    }

    bool startGuarded()
    {
        if (!makeGuardedShop(file(), m_clock))
            return false;
        start();
        return QTest::qWaitFor([this] { return m_desktop->window() && page() && page()->isSettled() && page()->tiles().current(); }, kLongestMs)
               && QTest::qWaitForWindowActive(m_desktop->window());
    }

    [[nodiscard]] signin::SignInPage* page() const
    {
        return m_desktop->window() ? qobject_cast<signin::SignInPage*>(m_desktop->window()->coverWidget()) : nullptr;
    }

    bool pressNamed(const QString& name, Qt::Key key = Qt::Key_Space)
    {
        for (int stop = 0; stop < 50; ++stop) {
            if (spokenName(QApplication::focusWidget()).startsWith(name)) {
                press(key);
                return true;
            }
            press(Qt::Key_Tab);
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<SwitchedClock> m_clock;
    std::unique_ptr<desktop::Desktop> m_desktop;
};

QTEST_MAIN(TestAccessibilityEntry)
#include "test_accessibility_entry.moc"
