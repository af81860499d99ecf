// SPDX-License-Identifier: GPL-3.0-or-later
// One client's card is open and another is asked for by F3: that one is shown, though its opening is itself a change that the
// open card would be read again for.
#include "tests/walk/demo_window.h"
#include "ui/clients/client_card_view.h"

#include <QtTest>

using namespace priyom;
using namespace priyom::test;

class TestCardAfterCard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_demo.start()); }

    void theSecondCardTakesThePlaceOfTheFirst()
    {
        QVERIFY(m_demo.go(openBy(QStringLiteral("89123054418"))));
        QTRY_COMPARE(shown(), QStringLiteral("Анна Соколова"));
        QVERIFY(m_demo.go(openBy(QStringLiteral("89045693761"))));
        QTRY_COMPARE(shown(), QStringLiteral("Алексей Ветров"));
    }

private:
    static QStringList openBy(const QString& phone)
    {
        return {QStringLiteral("F3"), QLatin1Char('"') + phone, QStringLiteral("Return"), QStringLiteral("@clients")};
    }

    QString shown() const
    {
        const auto* view = m_demo.window().findChild<clientsui::ClientCardView*>();
        return view ? view->card().client.name : QString();
    }

    DemoWindow m_demo;
};

QTEST_MAIN(TestCardAfterCard)
#include "test_card_after_card.moc"
