// SPDX-License-Identifier: GPL-3.0-or-later
// On a usual screen of 1366×768 the words of the desk stand whole: who works here sees the count of the day, the board
// shows whole columns beside the card of a lead, and a search that found more than it shows says so.
#include "tests/support/clinic.h"
#include "tests/support/cut_words.h"
#include "tests/support/desk_window.h"
#include "ui/leads/find_everywhere.h"

#include <QAbstractItemView>

using namespace priyom;
using namespace priyom::test;
using backend::Services;
using leads::Stage;
using staff::Session;

namespace {

constexpr QSize kSizes[] = {QSize(1366, 768), QSize(1440, 900)};

bool isPainted(QWidget& window, const QString& words)
{
    return paintedTexts(window).join(QLatin1Char('\n')).contains(words);
}

Result<> clinicWithNorm(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinicWithLead(services, session));
    PRIYOM_CHECK(services.settings.set(session, {{QStringLiteral("day.calls.owner"), QStringLiteral("40")}}));
    return {};
}

Result<> nineNamesakes(Services& services, const Session& session)
{
    PRIYOM_CHECK(clinic(services, session));
    for (int at = 1; at <= 9; ++at)
        PRIYOM_CHECK(
            addRequest(services, session, QStringLiteral("Ольга Ремизова"), QStringLiteral("+7912745613%1").arg(at)));
    return {};
}

} // namespace

class WordsWholeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(inRussian()); }

    void theDayOfWhoWorksHereIsSaidWhole_data() { addLooks(); }
    void theDayOfWhoWorksHereIsSaidWhole()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, large);
        DeskWindow desk;
        desk.theme.setLargeText(large);
        QVERIFY(desk.open(clinicWithNorm));
        desk.window.resize(size);
        QVERIFY(desk.settle());
        QTRY_VERIFY(isPainted(desk.window, QStringLiteral("ваш день: 0 звонков из 40")));
        QCOMPARE(cutWords(desk.window), QStringList());
    }

    void columnsBesideTheCardAreWholeOrNotThere_data() { addLooks(); }
    void columnsBesideTheCardAreWholeOrNotThere()
    {
        QFETCH(const QSize, size);
        QFETCH(const bool, large);
        DeskWindow desk;
        desk.theme.setLargeText(large);
        QVERIFY(desk.open(clinicWithLead));
        desk.window.resize(size);
        press(Qt::Key_Space);
        QVERIFY(desk.settle());
        QTRY_VERIFY(desk.page->panel().isVisible());
        const QWidget* shown = desk.board().viewport();
        const auto cut = [&] {
            int count = 0;
            for (const Stage stage : {Stage::New, Stage::Qualified, Stage::Confirmed, Stage::Came, Stage::NoShow}) {
                const QWidget& column = desk.board().column(stage);
                const QRect at(column.mapTo(shown, QPoint()), column.size());
                const int seen = (at & shown->rect()).width();
                count += seen > 0 && seen < at.width() - 1 ? 1 : 0;
            }
            return count;
        };
        QTRY_COMPARE(cut(), 0);
    }

    void aSearchSaysThatThereAreMore()
    {
        DeskWindow desk;
        QVERIFY(desk.open(nineNamesakes));
        desk::FindEverywhere find(desk.backend, desk.window, desk.clock, DeskWindow::zone(), nullptr);
        press(Qt::Key_F3);
        typeText(QStringLiteral("рем"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        const auto* list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 9);
        const QModelIndex last = list->model()->index(8, 0);
        QVERIFY2(last.data().toString().contains(QStringLiteral("есть ещё")), qPrintable(last.data().toString()));
        QVERIFY(!last.flags().testFlag(Qt::ItemIsSelectable));
        press(Qt::Key_Escape);
    }

private:
    static void addLooks()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("large");
        for (const QSize size : kSizes)
            for (const bool large : {false, true})
                QTest::addRow("%d%s", size.width(), large ? ", large text" : "") << size << large;
    }
};

QTEST_MAIN(WordsWholeTest)
#include "test_words_whole.moc"
