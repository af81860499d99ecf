// SPDX-License-Identifier: GPL-3.0-or-later
// The owner of a new shop sets its time zone right by keys, in the real program over a real file.
#include "app/desktop/desktop.h"
#include "core/backend/services.h"
#include "tests/support/desk_window.h"
#include "tests/support/verify_result.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/fonts.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>

using namespace priyom;
using namespace priyom::test;

class TestZoneChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
        QApplication::setQuitOnLastWindowClosed(false);
    }

    void theWindowGoesByTheNewZoneAtOnce()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.priyom"));
        const auto clock = std::make_shared<SwitchedClock>();
        clock->follow(std::make_unique<FixedClock>(DeskWindow::moment(15, 14, 5)));
        QVERIFY_RESULT(backend::Shop::create(path, {QStringLiteral("Europe/Moscow"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Анна"), true}, *clock));
        desktop::Options options;
        options.database = path;
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        desktop::Desktop desktop(*qApp, options, [clock] { return clock; });
        desktop.start();
        QTRY_VERIFY(desktop.window());
        QVERIFY(QTest::qWaitForWindowActive(desktop.window()));
        QTRY_VERIFY(says(desktop, QStringLiteral("12:05")));

        press(Qt::Key_9, Qt::ControlModifier);
        press(Qt::Key_F, Qt::ControlModifier);
        typeText(QStringLiteral("пояс"));
        press(Qt::Key_Return);
        QTRY_VERIFY(zones(desktop) && zones(desktop)->isVisible());
        QCOMPARE(zones(desktop)->currentText(), QStringLiteral("Москва"));
        QTRY_COMPARE(QApplication::focusWidget(), zones(desktop)); // the search leads to the field
        QVERIFY(pickValue(QStringLiteral("Екатеринбург")));
        const QPointer<shell::MainWindow> before = desktop.window();
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(before.isNull()); // every page of the former zone went with it
        QTRY_VERIFY(says(desktop, QStringLiteral("14:05")));
        QCOMPARE(desktop.window()->currentPage()->section(), shell::Section::Settings);
    }

private:
    static bool says(const desktop::Desktop& desktop, const QString& text)
    {
        const auto labels = desktop.window()->status().findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(text); });
    }
    static QComboBox* zones(const desktop::Desktop& desktop)
    {
        for (auto* combo : desktop.window()->findChildren<QComboBox*>())
            if (combo->findData(QStringLiteral("Asia/Yekaterinburg")) >= 0)
                return combo;
        return nullptr;
    }
};

QTEST_MAIN(TestZoneChange)
#include "test_zone_change.moc"
