// SPDX-License-Identifier: GPL-3.0-or-later
// Why days, or a change of them, were not taken: no sentence shows a value of the program's own, none names another thing.
#include "ui/words/error_text.h"

#include <QTest>

using namespace priyom;

class TestStretchRefused final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsSaidWhatWasMeant_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said");
        const int bad = int(ErrorCode::BadInput);
        const int conflict = int(ErrorCode::Conflict);
        QTest::newRow("backward") << bad << QStringLiteral("days") << QStringLiteral("backward") << QStringLiteral("раньше первого");
        QTest::newRow("long") << bad << QStringLiteral("days") << QStringLiteral("long") << QStringLiteral("Столько дней");
        QTest::newRow("far") << bad << QStringLiteral("days") << QStringLiteral("far") << QStringLiteral("двух месяцев");
        QTest::newRow("an absence") << conflict << QStringLiteral("absence") << QStringLiteral("changed") << QStringLiteral("Это отсутствие");
        QTest::newRow("services") << conflict << QStringLiteral("services") << QStringLiteral("changed") << QStringLiteral("Услуги этого специалиста");
    }
    void itIsSaidWhatWasMeant()
    {
        QFETCH(const int, code);
        QFETCH(const QString, subject);
        QFETCH(const QString, detail);
        QFETCH(const QString, said);
        const QString text = words::errorText(Error{ErrorCode(code), subject, detail});
        QVERIFY2(text.contains(said), qUtf8Printable(text));
        QVERIFY(!text.contains(detail));
    }
};

QTEST_APPLESS_MAIN(TestStretchRefused)
#include "test_stretch_refused.moc"
