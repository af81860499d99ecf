// SPDX-License-Identifier: GPL-3.0-or-later
// A long talk on the card of a client: the latest stands first in sight, and «earlier» brings what was before it, where
// the eye is.
#include "core/cards/client_desk.h"
#include "tests/support/clients_window.h"
#include "ui/clients/talk_view.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using staff::Session;

namespace {

const QString kFomin = QStringLiteral("89194021765");
const QString kEarlier = QStringLiteral("Показать более ранние");

Result<> aLongTalk(Services& services, const Session& session)
{
    for (int number = 1; number <= cards::ClientDesk::kTouches + 10; ++number) {
        touches::Touch message;
        message.kind = touches::TouchKind::Message;
        message.direction = touches::Direction::In;
        message.client = ClientId(3);
        message.at = DeskWindow::moment(14, 8, 0) + std::chrono::minutes(number);
        message.body = QStringLiteral("Сообщение %1.").arg(number);
        PRIYOM_CHECK(services.touches.add(session, message));
    }
    return {};
}

} // namespace

class TalkEarlierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void whatWasEarlierIsShownByAKey()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.ask<void>(aLongTalk));
        QVERIFY(window.openCard(kFomin));
        QVERIFY(!talk(window).contains(QStringLiteral("Сообщение 1.")));
        const QScrollBar* bar = barOf(window);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(tabTo(kEarlier));
        QTRY_COMPARE(bar->value(), bar->minimum()); // one sees where one is
        const int before = bar->maximum();
        press(Qt::Key_Space);
        QVERIFY(window.settle());
        QVERIFY(talk(window).contains(QStringLiteral("Сообщение 1.")));
        QVERIFY(!window.card().hasEarlierTouches);
        QTRY_VERIFY(bar->maximum() > before);
        QVERIFY2(bar->value() < bar->maximum() / 2, qPrintable(QString::number(bar->value())));
        QVERIFY(QApplication::focusWidget() && window.page->widget()->isAncestorOf(QApplication::focusWidget()));
    }

    void anotherCardBeginsWithItsLatest()
    {
        ClientsWindow window;
        QVERIFY(window.open());
        QVERIFY(window.desk.ask<void>(aLongTalk));
        QVERIFY(window.openCard(kFomin));
        QVERIFY(tabTo(kEarlier));
        press(Qt::Key_Escape);
        QVERIFY(window.openCard(kFomin));
        const QScrollBar* bar = barOf(window);
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

private:
    static QWidget* view(ClientsWindow& window) { return window.page->widget()->findChild<clientsui::TalkView*>(); }
    static QString talk(ClientsWindow& window)
    {
        return view(window)->accessibleName() + view(window)->accessibleDescription();
    }
    static const QScrollBar* barOf(ClientsWindow& window)
    {
        QWidget* parent = view(window);
        while (parent && !qobject_cast<QScrollArea*>(parent))
            parent = parent->parentWidget();
        return parent ? static_cast<QScrollArea*>(parent)->verticalScrollBar() : nullptr;
    }
};

QTEST_MAIN(TalkEarlierTest)
#include "test_talk_earlier.moc"
