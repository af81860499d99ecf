// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken out of the table is stopped midway by the button that began it: no file is left, and nobody is said to
// have taken anything.
#include "tests/support/clinic.h"
#include "tests/support/desk_window.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QSemaphore>
#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

class ExportStoppedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theSameButtonStopsIt()
    {
        DeskWindow desk;
        QVERIFY(desk.open(clinicWithTwoLeads));
        QVERIFY(desk.turnForm());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QVERIFY(tabTo(QStringLiteral("Выгрузить")));
        QSemaphore served; // the database is busy for as long as one needs to press a key
        desk.backend.ask(
            &desk.backend,
            [&served](Services&, const Session&) -> Result<> {
                served.acquire();
                return {};
            },
            [](const Result<>&) {});
        press(Qt::Key_Space);
        const bool isAsked = typeFile(path);
        const bool isBack = QTest::qWaitFor(
            [] { return spokenName(QApplication::focusWidget()).startsWith(QStringLiteral("Остановить выгрузку")); });
        if (isBack)
            press(Qt::Key_Space);
        served.release();
        QVERIFY(isAsked && isBack);
        QTRY_VERIFY(says(desk.window, QStringLiteral("Выгрузка остановлена, файла нет")));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(QDir(folder.path()).isEmpty());
        QTRY_VERIFY(spokenName(QApplication::focusWidget()).startsWith(QStringLiteral("Выгрузить")));

        press(Qt::Key_Space); // and begins another
        QVERIFY(typeFile(path));
        QTRY_VERIFY(says(desk.window, QStringLiteral("Выгружено")));
        QVERIFY(QFileInfo::exists(path));
    }
};

QTEST_MAIN(ExportStoppedTest)
#include "test_export_stopped.moc"
