// SPDX-License-Identifier: GPL-3.0-or-later
// Every pair of text and ground that the kit draws, in both themes: words at least 4.6:1 on their own grounds (4.5 is the
// law, the rest is room for rounding), edges of controls and the focus ring at least 3:1.
#include "ui/theme/tokens.h"

#include <QTest>

using namespace priyom::theme;

namespace {

using Member = QColor Tokens::*;

const TokenRow& rowOf(const char* name)
{
    for (const TokenRow& row : tokenRows()) {
        if (qstrcmp(row.name, name) == 0)
            return row;
    }
    qFatal("no token %s", name);
}

void addRows(std::initializer_list<const char*> texts, std::initializer_list<const char*> grounds, double least)
{
    for (const char* text : texts) {
        for (const char* ground : grounds) {
            for (const bool dark : {false, true}) {
                QTest::addRow("%s on %s, %s", text, ground, dark ? "dark" : "light")
                    << QByteArray(text) << QByteArray(ground) << dark << least;
            }
        }
    }
}

} // namespace

class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAndEdgesAreReadable_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("ground");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("least");

        addRows({"t1", "t2"}, {"window", "nav", "surface", "subtle", "col", "hover", "accent-s", "bad-s"}, 4.6);
        addRows({"t3"}, {"window", "nav", "surface", "subtle", "col"}, 4.6);
        addRows({"on-accent"}, {"accent"}, 4.6);
        addRows({"accent-t"}, {"window", "surface", "subtle", "col", "accent-s"}, 4.6);
        addRows({"ok"}, {"surface", "ok-s"}, 4.6);
        addRows({"warn"}, {"surface", "warn-s"}, 4.6);
        addRows({"bad"}, {"surface", "bad-s", "col"}, 4.6);
        addRows({"vio"}, {"surface", "vio-s"}, 4.6);
        addRows({"teal"}, {"surface", "teal-s"}, 4.6);
        addRows({"ctl"}, {"surface", "window"}, 3.0);
        addRows({"accent"}, {"surface", "window", "accent-s", "nav"}, 3.0);
    }

    void wordsAndEdgesAreReadable()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, ground);
        QFETCH(bool, dark);
        QFETCH(double, least);
        const Tokens& tokens = dark ? Tokens::dark() : Tokens::light();
        const double reached = contrast(tokens.*rowOf(text.constData()).member, tokens.*rowOf(ground.constData()).member);
        QVERIFY2(reached >= least, qPrintable(QString::number(reached, 'f', 2)));
    }

    void initialsAreReadableOnEveryAvatar()
    {
        for (const Tokens* tokens : {&Tokens::light(), &Tokens::dark()}) {
            for (const QColor& fill : tokens->avatars)
                QVERIFY2(contrast(tokens->avatarText, fill) >= 4.6, qPrintable(fill.name()));
        }
    }

    void blackOnWhiteIsTwentyOne()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void aPersonKeepsTheirColour()
    {
        QCOMPARE(avatarFill(Tokens::light(), 7), avatarFill(Tokens::light(), 12));
        QVERIFY(avatarFill(Tokens::light(), 7) != avatarFill(Tokens::light(), 8));
    }
};

QTEST_APPLESS_MAIN(TestContrast)
#include "test_contrast.moc"
