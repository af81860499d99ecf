// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact_json.h"
#include "tests/support/verify_result.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace priyom;

class TestExactJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberKeepsItsSpelling()
    {
        for (const char* spelled : {"1", "1.0", "-0", "1e3", "123456789012345678901234567890", "0.10"}) {
            const auto json = ExactJson::parse(spelled);
            QVERIFY_RESULT(json);
            QCOMPARE(json->number()->spelled, QLatin1String(spelled));
        }
    }

    void itReadsWhatQtReads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nested") << QByteArray(R"( {"a": [1, -2.5, {"b": null}], "": true, "c": {}, "d": [] , "e": false} )");
        QTest::newRow("escapes") << QByteArray("{\"s\": \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0416\\uD83D\\uDE00 Ё\"}");
        QTest::newRow("equal keys: the last") << QByteArray(R"({"a": 1, "a": 2})");
    }
    void itReadsWhatQtReads()
    {
        QFETCH(QByteArray, text);
        const auto json = ExactJson::parse(text);
        QVERIFY_RESULT(json);
        QCOMPARE(json->toQt().toObject(), QJsonDocument::fromJson(text).object());
    }

    void whatIsNoJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{a:1}", "01", "1.", ".5", "+1", "-", "nul", "NaN", "'a'",
                                 "\"a", "\"\\x\"", "\"\\u12g4\"", "\"\n\"", "1 2", "{} x", "[\"\xff\"]"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("too deep") << QByteArray(100'000, '[');
    }
    void whatIsNoJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        QCOMPARE_ERROR(ExactJson::parse(text), ErrorCode::BadInput);
    }

    void aFieldIsFoundOnlyInATable()
    {
        const auto json = ExactJson::parse(R"({"a": {"b": "c"}})");
        QVERIFY_RESULT(json);
        QCOMPARE(*json->field(u"a")->field(u"b")->text(), QStringLiteral("c"));
        QVERIFY(!json->field(u"b"));
        QVERIFY(!json->field(u"a")->field(u"b")->field(u"c"));
    }
};

QTEST_GUILESS_MAIN(TestExactJson)
#include "test_exact_json.moc"
