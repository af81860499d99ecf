// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/schema.h"
#include "core/storage/soundness.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/verify_result.h"

#include <QTemporaryDir>

using namespace priyom;
using namespace priyom::storage;

namespace {

const Milliseconds kNoWait(0);

Result<> nothing(Database&)
{
    return {};
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<QString> ddlOf(Database& database)
{
    PRIYOM_TRY(auto query, database.prepare("SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY rowid"));
    QString all;
    for (;;) {
        PRIYOM_TRY(const bool more, query.next());
        if (!more)
            return all;
        all += query.text(0) + u'\n';
    }
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsSoundAndItsOwnersAlone()
    {
        QVERIFY_RESULT(Database::create(path(), nothing));
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup), QFile::Permissions());
        const auto database = Database::open(path(), Access::Write, kNoWait);
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(checkSoundness(**database));
        QCOMPARE(*schemaVersion(**database), newestSchema());
    }

    void anExistingFileIsNeverMadeAnew()
    {
        writeFile(path(), "mine");
        QCOMPARE_ERROR(Database::create(path(), nothing), ErrorCode::NotSaved);
        QCOMPARE(bytesOf(path()), QByteArray("mine"));
    }

    void aMakingThatFailsLeavesNothing()
    {
        const auto refused = [](Database&) -> Result<> { return fail(ErrorCode::BadInput); };
        QCOMPARE_ERROR(Database::create(path(), refused), ErrorCode::BadInput);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aForeignFileIsRefusedUnchanged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QByteArray otherProgram("SQLite format 3\0", 16);
        otherProgram.append(QByteArray(4080, '\0'));
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::NotPriyom);
        QTest::newRow("text") << QByteArray("hello") << int(ErrorCode::NotPriyom);
        QTest::newRow("zip") << QByteArray("PK\3\4") + QByteArray(200, 'x') << int(ErrorCode::NotPriyom);
        QTest::newRow("another program's database") << otherProgram << int(ErrorCode::NotPriyom);
    }
    void aForeignFileIsRefusedUnchanged()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        writeFile(path(), bytes);
        for (const Access access : {Access::Read, Access::Write})
            QCOMPARE_ERROR(Database::open(path(), access, kNoWait), ErrorCode(code));
        QCOMPARE(bytesOf(path()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QFileInfo(path()).fileName()));
    }

    void aNewerFileIsRefusedUnchanged()
    {
        QVERIFY_RESULT(Database::create(path(), [](Database& d) { return d.exec("PRAGMA user_version=10000"); }));
        const QByteArray before = bytesOf(path());
        QCOMPARE_ERROR(Database::open(path(), Access::Write, kNoWait), ErrorCode::Newer);
        QCOMPARE(bytesOf(path()), before);
    }

    void aDamagedFileIsCalledDamaged()
    {
        QVERIFY_RESULT(Database::create(path(), nothing));
        QByteArray bytes = bytesOf(path());
        for (qsizetype i = 100; i < bytes.size(); ++i)
            bytes[i] = char(i * 37);
        writeFile(path(), bytes);
        QCOMPARE_ERROR(Database::open(path(), Access::Write, kNoWait), ErrorCode::Damaged);
    }

    void freshEqualsUpgradedFromEveryVersion()
    {
        const auto fresh = Database::openInMemory();
        QVERIFY_RESULT(fresh);
        const QString expected = *ddlOf(**fresh);
        for (int version = 1; version < newestSchema(); ++version) {
            const QString older = m_folder->filePath(QStringLiteral("older-%1.priyom").arg(version));
            // A file as the program of that version left it: only the steps there were.
            QVERIFY_RESULT(Database::create(older, nothing, version));
            const auto upgraded = Database::open(older, Access::Write, kNoWait);
            QVERIFY_RESULT(upgraded);
            QCOMPARE(*ddlOf(**upgraded), expected);
            QVERIFY(QFileInfo::exists(older + QStringLiteral(".before-%1").arg(version)));
        }
    }

    void onlyOneWritesAndReadersAlwaysRead()
    {
        QVERIFY_RESULT(Database::create(path(), nothing));
        auto writer = Database::open(path(), Access::Write, kNoWait);
        QVERIFY_RESULT(writer);
        const auto second = Database::open(path(), Access::Write, kNoWait);
        QCOMPARE_ERROR(second, ErrorCode::Held);
        QVERIFY(second.error().subject.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY_RESULT(Database::open(path(), Access::Read, kNoWait));
        writer->reset();
        QVERIFY_RESULT(Database::open(path(), Access::Write, kNoWait));
    }

    void aReaderCannotWrite()
    {
        QVERIFY_RESULT(Database::create(path(), nothing));
        const auto reader = Database::open(path(), Access::Read, kNoWait);
        QCOMPARE_ERROR((*reader)->exec("INSERT INTO source (name) VALUES ('x')"), ErrorCode::NotSaved);
    }

    void aFileThatWasMovedOrReplacedTakesNoMore_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("deleted") << 0;
        QTest::newRow("moved") << 1;
        QTest::newRow("replaced") << 2;
        QTest::newRow("emptied") << 3;
    }
    void aFileThatWasMovedOrReplacedTakesNoMore()
    {
        QFETCH(int, how);
        QVERIFY_RESULT(Database::create(path(), nothing));
        const auto database = Database::open(path(), Access::Write, kNoWait);
        QVERIFY_RESULT(database);
        if (how == 0)
            QVERIFY(QFile::remove(path()));
        if (how == 1 || how == 2)
            QVERIFY(QFile::rename(path(), m_folder->filePath(QStringLiteral("away"))));
        if (how == 2)
            writeFile(path(), "another");
        if (how == 3)
            QVERIFY(QFile::resize(path(), 0));
        QCOMPARE_ERROR(Transaction::begin(**database), ErrorCode::NotSaved);
    }

    void whatIsNotCommittedIsRolledBack()
    {
        const auto database = Database::openInMemory();
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT((*database)->exec("INSERT INTO source (name) VALUES ('x')"));
        }
        auto count = (*database)->prepare("SELECT count(*) FROM source");
        QVERIFY(*count->next());
        QCOMPARE(count->integer(0), 0);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("shop.priyom")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
