// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-in, lock and change of person by keys alone, in the real program over a real file.
#include "app/desktop/desktop.h"
#include "core/backend/services.h"
#include "tests/support/desk_window.h"
#include "tests/support/guarded_shop.h"
#include "tests/support/verify_result.h"
#include "ui/kit/keycap.h"
#include "ui/shell/nav_bar.h"
#include "ui/signin/code_sheet.h"
#include "ui/signin/entry_pane.h"
#include "ui/signin/owner_form.h"
#include "ui/signin/people_tiles.h"
#include "ui/signin/sign_in_page.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSpinBox>

#include <algorithm>
#include <atomic>

#include <sqlite3.h>

using namespace priyom;
using namespace priyom::test;
using shell::Section;

namespace {

constexpr int kLongestMs = 30'000; // a busy machine hashes slowly
const QString& kIrina = kReceptionistName;
const QString& kElena = kOwnerName;

// Stands still until the test moves it; the program follows it on both of its threads.
class MovedClock final : public Clock
{
public:
    explicit MovedClock(std::shared_ptr<std::atomic<qint64>> ms) : m_ms(std::move(ms)) {}
    [[nodiscard]] Instant now() const override { return Instant(*m_ms); }

private:
    std::shared_ptr<std::atomic<qint64>> m_ms;
};

} // namespace

class TestSignInWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("shop.priyom"));
        m_now = std::make_shared<std::atomic<qint64>>(DeskWindow::moment(15, 14, 5).ms);
        m_clock = std::make_shared<SwitchedClock>();
        m_clock->follow(std::make_unique<MovedClock>(m_now));
    }

    void cleanup() { m_desktop.reset(); }

    void thePinLetsInAndTheSectionsAreThoseOfTheRole()
    {
        QVERIFY(start());
        QCOMPARE(m_desktop->window()->pages().size(), 0);
        QCOMPARE(m_desktop->window()->windowTitle(), QStringLiteral("Приём"));
        choose(kIrina);
        pin("2580");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
        QVERIFY(atWork());
        QVERIFY(sections().contains({Section::Leads, Section::Clients, Section::Tasks, Section::Bonuses}));
        QVERIFY(!sections().intersects({Section::Summary, Section::Import, Section::Settings}));
        lockNow();
        choose(kElena);
        pin("1470");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kElena, kLongestMs);
        QVERIFY(atWork());
        QVERIFY(sections().contains({Section::Summary, Section::Import, Section::Settings}));
    }

    void theNumberPadWorksWithItsLockOff()
    {
        QVERIFY(start());
        choose(kIrina);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Clear, Qt::Key_Up, Qt::Key_9, Qt::Key_Backspace, Qt::Key_Insert})
            press(key, Qt::KeypadModifier);
        press(Qt::Key_Enter, Qt::KeypadModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
    }

    void fiveMissesMakeOneWaitUntilTheClockHasMoved()
    {
        QVERIFY(start());
        choose(kIrina);
        for (int guess = 0; guess < staff::kFreeMisses; ++guess) {
            pin("0007");
            QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), kLongestMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(said(QStringLiteral("Подождите 1 с")), kLongestMs);
        pin("2580"); // nothing is entered while one waits
        QVERIFY(page()->isSettled());
        QVERIFY(!m_desktop->session().person.isValid());
        *m_now += 1000;
        QTRY_VERIFY_WITH_TIMEOUT(!said(QStringLiteral("Подождите")), kLongestMs);
        press(Qt::Key_Delete);
        pin("2580");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
    }

    void aRightPinThatCannotBeWrittenDownIsNoMiss()
    {
        QVERIFY(start());
        choose(kIrina);
        sqlite3* other = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(m_file).constData(), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        pin("2580");
        QTRY_VERIFY_WITH_TIMEOUT(page()->isSettled(), kLongestMs);
        QVERIFY(said(QStringLiteral("занята другой программой")));
        QVERIFY(!said(QStringLiteral("Не подошло")));
        QVERIFY(said(QStringLiteral("осталось 5")));
        sqlite3_close(other); // and takes its transaction back
        pin("2580");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
    }

    void theLockHidesTheWorkAndKeepsTheTypedForm()
    {
        QVERIFY(signedIn(kIrina, "2580"));
        QLineEdit* field = typeIntoNewLead();
        QVERIFY(field);
        const QString typed = field->text();
        lockNow();
        QVERIFY(!field->isVisible());
        QVERIFY(!m_desktop->window()->centralWidget()->isVisible());
        QVERIFY(said(QStringLiteral("заблокировано в 14:05")));
        press(Qt::Key_F2); // no key reaches the work
        QVERIFY(page());
        pin("2580");
        QTRY_VERIFY_WITH_TIMEOUT(!page(), kLongestMs);
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), typed);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field, kLongestMs);
    }

    void anothersTurnAtTheDeskKeepsTheTypedNote()
    {
        QVERIFY(signedIn(kIrina, "2580"));
        QVERIFY(typeIntoNewLead());
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->window()->overlays().top() && m_desktop->window()->currentPage()->isSettled(), kLongestMs);
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit*>(QApplication::focusWidget()), kLongestMs);
        const QPointer<QLineEdit> field(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QCOMPARE(field->placeholderText(), QStringLiteral("Заметка к лиду"));
        typeText(QStringLiteral("Перезвонить после обеда"));
        lockNow();
        choose(kElena);
        pin("1470");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kElena, kLongestMs);
        QVERIFY(atWork());
        lockNow();
        choose(kIrina);
        pin("2580");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page(), kLongestMs);
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("Перезвонить после обеда"));
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), field.data(), kLongestMs);
    }

    void anEmptyDeskLocksItself()
    {
        QVERIFY(signedIn(kIrina, "2580"));
        *m_now += 10 * 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(page(), kLongestMs);
    }

    void theLockFollowsTheMinutesThatAreSet()
    {
        QVERIFY(signedIn(kElena, "1470"));
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(atWork());
        const auto boxes = m_desktop->window()->findChildren<QSpinBox*>();
        const auto minutes = std::find_if(boxes.begin(), boxes.end(), [](const QSpinBox* box) { return box->isVisible() && box->suffix() == QStringLiteral(" мин"); });
        QVERIFY(minutes != boxes.end());
        QTRY_COMPARE((*minutes)->value(), 10);
        QVERIFY(tabOnto(*minutes));
        typeAnew(QStringLiteral("2"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(said(QStringLiteral("Настройки сохранены")), kLongestMs);
        QVERIFY(atWork());
        QVERIFY(!page());
        *m_now += 2 * 60'000;
        QTRY_VERIFY_WITH_TIMEOUT(page(), kLongestMs);
    }

    void aNewNameOfTheShopIsShownAtOnce()
    {
        QVERIFY(signedIn(kElena, "1470"));
        press(Qt::Key_9, Qt::ControlModifier);
        QVERIFY(atWork());
        const auto fields = m_desktop->window()->findChildren<QLineEdit*>();
        const auto name = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isVisible() && field->placeholderText() == QStringLiteral("Клиника «Линия»"); });
        QVERIFY(name != fields.end());
        QVERIFY(tabOnto(*name));
        typeText(QStringLiteral("Весна"));
        press(Qt::Key_S, Qt::ControlModifier);
        const auto isShown = [this] {
            const auto labels = m_desktop->window()->nav().findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text() == QStringLiteral("Весна"); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(), kLongestMs);
    }

    void whoComesBackFindsTheFormThatWasLeft()
    {
        QVERIFY(signedIn(kIrina, "2580"));
        QPointer<QLineEdit> field = typeIntoNewLead();
        QVERIFY(field);
        lockNow();
        choose(kElena);
        pin("1470");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kElena, kLongestMs);
        QVERIFY(atWork());
        QVERIFY(!m_desktop->window()->overlays().top()); // another's form is not hers
        QVERIFY(field && !field->isVisible());
        lockNow();
        choose(kIrina);
        pin("2580");
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kIrina, kLongestMs);
        QVERIFY(atWork());
        QVERIFY(field && field->isVisible());
    }

    void anOpenShopIsGivenAPasswordFromItsMenu()
    {
        backend::NewShop shop;
        shop.zone = QStringLiteral("Asia/Yekaterinburg");
        shop.owner = kElena;
        shop.open = true;
        QVERIFY_RESULT(backend::Shop::create(m_file, shop, *m_clock));
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options(), [this] { return m_clock; });
        m_desktop->start();
        QVERIFY(QTest::qWaitFor([this] { return m_desktop->window() && m_desktop->window()->currentPage(); }, kLongestMs));
        QVERIFY(atWork());
        const QList<QAction*> file = m_desktop->window()->menuBar()->actions().constFirst()->menu()->actions();
        QCOMPARE(file.constFirst()->text(), QStringLiteral("Включить вход по паролю"));
        QCOMPARE(file.constLast()->menuRole(), QAction::QuitRole); // the first entry must not end the work
        QVERIFY(askForPassword());
        press(Qt::Key_Escape); // not now
        QVERIFY(atWork());
        QVERIFY(askForPassword());
        typeText(QStringLiteral("Correct-Horse-9")); // the name stands already
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Correct-Horse-9"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window()->findChild<signin::CodeSheet*>(), kLongestMs);
        press(Qt::Key_Space); // the code is written down
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled() && page()->tiles().current(), kLongestMs);
        QVERIFY(!m_desktop->session().person.isValid());
        typeText(QStringLiteral("Correct-Horse-9"));
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kElena, kLongestMs);
        QVERIFY(atWork());
        lockNow(); // which an open shop has not
    }

    void theFirstStartMakesTheOwnerSetAPassword()
    {
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options(), [this] { return m_clock; });
        m_desktop->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window() && m_desktop->window()->findChild<signin::OwnerForm*>(), kLongestMs);
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        typeText(kElena);
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Correct-Horse-9"));
        press(Qt::Key_Tab);
        typeText(QStringLiteral("Correct-Horse-8"));
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(said(QStringLiteral("Пароли не совпали")), kLongestMs);
        typeText(QStringLiteral("Correct-Horse-9")); // in place of the wrong one, which is selected
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->window()->findChild<signin::CodeSheet*>(), kLongestMs);
        press(Qt::Key_Return); // an Enter too many does not lose the code
        press(Qt::Key_Return);
        QVERIFY(m_desktop->window()->findChild<signin::CodeSheet*>()->isVisible());
        QVERIFY(!m_desktop->session().person.isValid()); // not before the code was written down
        press(Qt::Key_Space);
        press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_desktop->session().name, kElena, kLongestMs);
        QVERIFY(atWork());
        QVERIFY(sections().contains(Section::Leads));
    }

    void theLayoutAndCapsLockAreTold()
    {
        QVERIFY(start());
        choose(kElena);
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QStringLiteral("Ф"), Qt::NoModifier);
        const auto caps = page()->findChildren<kit::Keycap*>();
        QVERIFY(std::any_of(caps.begin(), caps.end(), [](const kit::Keycap* cap) { return cap->isVisible() && cap->accessibleName() == QStringLiteral("РУ"); }));
        QVERIFY(said(QStringLiteral("Caps Lock")));
    }

private:
    desktop::Options options() const
    {
        desktop::Options options;
        options.database = m_file;
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        return options;
    }

    // A shop with the owner and the receptionist, both with a PIN, and its window asking who is there.
    bool start()
    {
        if (!makeGuardedShop(m_file, m_clock))
            return false;
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options(), [this] { return m_clock; });
        m_desktop->start();
        return QTest::qWaitFor([this] { return m_desktop->window() && page() && page()->isSettled() && page()->tiles().current(); })
               && QTest::qWaitForWindowActive(m_desktop->window());
    }

    bool signedIn(const QString& name, const char* digits)
    {
        if (!start())
            return false;
        choose(name);
        pin(digits);
        return QTest::qWaitFor([&] { return m_desktop->session().name == name; }, kLongestMs) && atWork();
    }

    bool atWork()
    {
        return QTest::qWaitFor([this] { return !page() && m_desktop->window()->currentPage() && m_desktop->window()->currentPage()->isSettled(); })
               && QTest::qWaitForWindowActive(m_desktop->window());
    }

    signin::SignInPage* page() const { return qobject_cast<signin::SignInPage*>(m_desktop->window()->coverWidget()); }

    void choose(const QString& name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled() && page()->tiles().current(), kLongestMs);
        for (int place = 0; place < 3 && page()->tiles().current()->name != name; ++place)
            press(Qt::Key_1 + place, Qt::AltModifier);
        QCOMPARE(page()->tiles().current()->name, name);
    }

    static void pin(const char* digits)
    {
        for (const char* digit = digits; *digit != 0; ++digit)
            press(Qt::Key_0 + (*digit - '0'));
        press(Qt::Key_Return);
    }

    bool askForPassword()
    {
        return pickFromBar(QStringLiteral("Включить вход по паролю")) && QTest::qWaitFor([this] { return page() && page()->findChild<signin::OwnerForm*>() && page()->isAncestorOf(QApplication::focusWidget()); }, kLongestMs);
    }

    static bool tabOnto(const QWidget* wanted)
    {
        constexpr int kMostStops = 100;
        for (int stops = 0; stops < kMostStops && QApplication::focusWidget() != wanted; ++stops)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }

    void lockNow()
    {
        press(0x0414, Qt::ControlModifier); // Ctrl+Д is Ctrl+L
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isSettled(), kLongestMs);
    }

    QLineEdit* typeIntoNewLead()
    {
        press(Qt::Key_F2);
        if (!QTest::qWaitFor([this] { return m_desktop->window()->overlays().top() && qobject_cast<QLineEdit*>(QApplication::focusWidget()); }, kLongestMs))
            return nullptr;
        typeText(QStringLiteral("89123054418"));
        return qobject_cast<QLineEdit*>(QApplication::focusWidget());
    }

    bool said(const QString& words) const
    {
        const auto labels = m_desktop->window()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->isVisible() && label->text().contains(words); });
    }

    QSet<Section> sections() const
    {
        QSet<Section> shown;
        for (const shell::Page* one : m_desktop->window()->pages())
            shown += one->section();
        return shown;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::shared_ptr<std::atomic<qint64>> m_now;
    std::shared_ptr<SwitchedClock> m_clock;
    std::unique_ptr<desktop::Desktop> m_desktop;
};

QTEST_MAIN(TestSignInWindow)
#include "test_sign_in_window.moc"
