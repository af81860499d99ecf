// SPDX-License-Identifier: GPL-3.0-or-later
// In which language a shop of an older program writes to its clients, as far as its own facts tell.
#include "core/settings/setting_store.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace priyom;
using namespace priyom::storage;

class TestLanguageOfOlder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsFactsTell_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<QList<QByteArray>>("looks"); // as they were chosen
        QTest::addColumn<QByteArray>("set");          // by the owner
        QTest::addColumn<QString>("language");
        using Looks = QList<QByteArray>;
        const auto row = [](const char* name, const char* currency, const Looks& looks, const char* set,
                            const char* language) {
            QTest::newRow(name) << QByteArray(currency) << looks << QByteArray(set) << QString::fromLatin1(language);
        };
        row("dollars and English", "CAD", {"en"}, "", "en");
        row("dollars, English given up", "CAD", {"en", "ru"}, "", "ru");
        row("dollars, and nobody chose a look", "CAD", {}, "", "ru");
        row("roubles and English", "RUB", {"en"}, "", "ru");
        row("the owner has said", "CAD", {"en"}, "ru", "ru");
    }
    void itsFactsTell()
    {
        QFETCH(const QByteArray, currency);
        QFETCH(const QList<QByteArray>, looks);
        QFETCH(const QByteArray, set);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.priyom"));
        const auto older = std::count_if(schemaSteps().begin(), schemaSteps().end(),
                                         [](const SchemaStep& step) { return step.name < QLatin1String("0193"); });
        const auto fill = [&](Database& database) -> Result<> {
            PRIYOM_CHECK(settings::writeSetting(database, settings::kCurrency, QString::fromLatin1(currency)));
            if (!set.isEmpty())
                PRIYOM_CHECK(settings::writeSetting(database, settings::kMessageLanguage, QString::fromLatin1(set)));
            for (const QByteArray& look : looks) {
                const QByteArray sql =
                    "INSERT INTO event (at, device, op, subject, subject_id, detail, hash) VALUES (0, '', "
                    "'look.set', 'person', 1, '{\"from\":{\"language\":\"ru\"},\"to\":{\"language\":\"" +
                    look + "\",\"large_text\":false}}', X'00')";
                PRIYOM_CHECK(database.exec(sql.constData()));
            }
            return {};
        };
        QVERIFY_RESULT(Database::create(path, fill, int(older)));
        const auto upgraded = Database::open(path, Access::Write, Milliseconds(0));
        QVERIFY_RESULT(upgraded);
        QTEST(*settings::readSetting(**upgraded, settings::kMessageLanguage), "language");
    }
};

QTEST_GUILESS_MAIN(TestLanguageOfOlder)
#include "test_language_of_older.moc"
