// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits with a form unfinished keeps it while the owner moves the shop to another zone, and gets pages of the new zone
// once it is done with.
#include "app/desktop/desktop.h"
#include "core/base/clock.h"
#include "tests/support/by_keys.h"
#include "tests/support/desk_window.h"
#include "tests/support/guarded_shop.h"
#include "ui/kit/field.h"
#include "ui/newlead/new_lead_dialog.h"
#include "ui/shell/status_strip.h"
#include "ui/signin/people_tiles.h"
#include "ui/signin/sign_in_page.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr int kLongestMs = 30'000; // a busy machine hashes slowly
const QString kTyped = QStringLiteral("Марина Юдина");

} // namespace

class TestKeptWindows final : public QObject
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
        const QString file = m_folder->filePath(QStringLiteral("shop.priyom"));
        m_clock->follow(std::make_unique<FixedClock>(DeskWindow::moment(15, 14, 5)));
        QVERIFY(makeGuardedShop(file, m_clock));
        desktop::Options options;
        options.database = file;
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options, [this] { return m_clock; });
        m_desktop->start();
        QVERIFY(enter(kReceptionistName, kReceptionistPin));
    }
    void cleanup() { m_desktop.reset(); }

    void aNoteThatIsNotSavedWaitsAlsoWhereTheLeadWasLeft()
    {
        press(Qt::Key_F2);
        QTRY_VERIFY(form());
        typeText(QStringLiteral("9123054418"));
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!form());
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field());
        typeText(kTyped);
        QCOMPARE(field()->text(), kTyped);
        press(Qt::Key_Escape);
        press(Qt::Key_Escape);
        const QPointer<shell::MainWindow> kept = m_desktop->window();
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(enter(kOwnerName, kOwnerSecret));
        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(enter(kReceptionistName, kReceptionistPin));
        QCOMPARE(m_desktop->window(), kept.data());
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(field() && field()->text() == kTyped);
    }

    void aFormOutlivesAMoveOfTheShop()
    {
        press(Qt::Key_F2);
        QTRY_VERIFY(form());
        QVERIFY(tabTo(QStringLiteral("Имя")));
        typeText(kTyped);
        const QPointer<shell::MainWindow> kept = m_desktop->window();

        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(enter(kOwnerName, kOwnerSecret));
        QVERIFY(kept && kept->isHidden());
        press(Qt::Key_9, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("пояс"));
        press(Qt::Key_Return);
        QTRY_COMPARE(zone(), QStringLiteral("Екатеринбург"));
        typeText(QStringLiteral("Моск"));
        QCOMPARE(zone(), QStringLiteral("Москва"));
        press(Qt::Key_S, Qt::ControlModifier);
        const QPointer<shell::MainWindow> owners = m_desktop->window();
        QTRY_VERIFY(owners.isNull()); // made anew
        QVERIFY(kept);

        press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(enter(kReceptionistName, kReceptionistPin));
        QCOMPARE(m_desktop->window(), kept.data());
        QVERIFY(form());
        QVERIFY(holds(kTyped));
        press(Qt::Key_Escape);
        QTRY_VERIFY(kept.isNull()); // the form is done with
        QTRY_VERIFY(m_desktop->window()->isVisible());
        m_desktop.reset(); // before the folder
    }

private:
    bool enter(const QString& name, const char* digits)
    {
        const bool isAsked = QTest::qWaitFor([this] { return m_desktop->window() && page() && page()->isSettled() && page()->tiles().current(); }, kLongestMs)
                             && QTest::qWaitForWindowActive(m_desktop->window());
        for (int place = 0; isAsked && place < 3 && page()->tiles().current()->name != name; ++place)
            press(Qt::Key_1 + place, Qt::AltModifier);
        for (const char* digit = digits; *digit != 0; ++digit)
            press(Qt::Key_0 + (*digit - '0'));
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return m_desktop->session().name == name && !page() && m_desktop->window()->currentPage(); }, kLongestMs)
               && QTest::qWaitForWindowActive(m_desktop->window());
    }
    signin::SignInPage* page() const { return qobject_cast<signin::SignInPage*>(m_desktop->window()->coverWidget()); }
    desk::NewLeadDialog* form() const { return qobject_cast<desk::NewLeadDialog*>(m_desktop->window()->overlays().top()); }
    static kit::Field* field() { return qobject_cast<kit::Field*>(QApplication::focusWidget()); }
    // Of the list that has the focus.
    static QString zone()
    {
        const auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
        return combo ? combo->currentText() : QString();
    }
    bool holds(const QString& text) const
    {
        const auto fields = form()->findChildren<kit::Field*>();
        return std::any_of(fields.begin(), fields.end(), [&](const kit::Field* field) { return field->text() == text; });
    }

    std::shared_ptr<SwitchedClock> m_clock = std::make_shared<SwitchedClock>();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<desktop::Desktop> m_desktop;
};

QTEST_MAIN(TestKeptWindows)
#include "test_kept_windows.moc"
