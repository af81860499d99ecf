// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is set is an event: what, by whom, on which device. Every operation that sets something of the shop, and every setting
// by its key: settings.txt names them, and what it does not name fails here.
#include "core/backend/operation.h"
#include "core/settings/setting_keys.h"
#include "core/storage/statement.h"
#include "tests/support/contents.h"
#include "tests/support/verify_result.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace priyom;

namespace {

struct Row
{
    QString operation;
    QJsonObject values;
};

std::vector<Row> rows()
{
    QFile file(qEnvironmentVariable("PRIYOM_SOURCE_DIR") + QStringLiteral("/tests/core/backend/settings.txt"));
    std::vector<Row> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray& line : file.readAll().trimmed().split('\n'))
        if (!line.startsWith('#'))
            rows.push_back({QString::fromUtf8(line).section(u'|', 0, 0).trimmed(),
                            QJsonDocument::fromJson(QString::fromUtf8(line).section(u'|', 1).toUtf8()).object()});
    return rows;
}

// Operations about the shop and its lists; draft and filter are somebody's own desk and kept by no event of the shop.
bool setsSomething(const backend::Operation& operation)
{
    static const QSet<QString> kSubjects{QStringLiteral("catalog"), QStringLiteral("resource"), QStringLiteral("person"), QStringLiteral("hours"),
                                         QStringLiteral("shift"),   QStringLiteral("calendar"), QStringLiteral("norm"),   QStringLiteral("look"),
                                         QStringLiteral("plan"),    QStringLiteral("scheme"),   QStringLiteral("spend"),  QStringLiteral("shop"),     QStringLiteral("absence")};
    return operation.writes && kSubjects.contains(QString::fromLatin1(operation.name).section(u'.', 0, 0));
}

} // namespace

class TestSettingsEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto shop = backend::Shop::openInMemory({QStringLiteral("Asia/Novosibirsk"), QStringLiteral("RUB"), {}, {}, QStringLiteral("Ольга"), true},
                                                std::make_shared<FixedClock>(Instant(1'790'000'000'000)));
        QVERIFY_RESULT(shop);
        m_shop = std::move(*shop);
        m_owner = *m_shop->openSession();
    }

    void everyOperationAndEverySettingIsNamed()
    {
        QSet<QString> operations;
        QSet<QString> settings;
        for (const Row& row : rows()) {
            operations += row.operation;
            if (row.operation == QLatin1String("shop.set"))
                settings += row.values[QLatin1String("key")].toString();
        }
        for (const backend::Operation& operation : backend::operations())
            if (setsSomething(operation))
                QVERIFY2(operations.contains(QLatin1String(operation.name)), operation.name);
        // The zone is set by shop.move; the currency and whether it is open without a sign-in, when it is made.
        const QSet<QString> elsewhere{settings::kZone.key, settings::kCurrency.key, settings::kOpen.key};
        for (const settings::Setting& setting : settings::kAllSettings)
            QVERIFY2(settings.contains(setting.key) != elsewhere.contains(setting.key), setting.key.data());
    }

    void eachChangeIsAnEvent_data()
    {
        QTest::addColumn<int>("at");
        const auto all = rows();
        for (int at = 0; at < int(all.size()); ++at)
            QTest::addRow("%s, %d", qPrintable(all[size_t(at)].operation), at) << at;
    }
    void eachChangeIsAnEvent()
    {
        QFETCH(int, at);
        const Row row = rows()[size_t(at)];
        const qint64 before = lastEvent();
        const auto operation = backend::operationNamed(row.operation);
        QVERIFY_RESULT(operation);
        const auto answer = (*operation)->run({*m_shop, m_owner, row.values});
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().subject % u' ' % answer.error().detail));
        auto query = m_shop->database().prepareOnce("SELECT op, actor_id, device FROM event WHERE seq > :before");
        QVERIFY_RESULT(query);
        query->bind(before);
        int events = 0;
        for (; query->next().value_or(false); ++events) {
            QVERIFY(!query->text(0).isEmpty());
            QCOMPARE(query->id<PersonId>(1), m_owner.person);
            QCOMPARE(query->text(2), m_owner.device);
        }
        QVERIFY2(events > 0, "set, and nobody can tell by whom");
    }

private:
    qint64 lastEvent() const
    {
        auto query = m_shop->database().prepareOnce("SELECT max(seq) FROM event");
        query->bind();
        return query->next().value_or(false) ? query->integer(0) : -1;
    }
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_owner;
};

QTEST_GUILESS_MAIN(TestSettingsEvents)
#include "test_settings_events.moc"
