// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the table that could not be read: it is said, what is shown stays, and who scrolls on asks for it again.
#include "core/backend/services.h"
#include "core/backend/shop.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/support/by_keys.h"
#include "tests/support/clinic.h"
#include "ui/leads/table_screen.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QtTest>

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr int kLeads = 150; // and Ольга
const QString kRefusal = QStringLiteral("Список не прочитан");

class Table final
{
public:
    Table() { theme.applyTo(*qApp); }

    bool open()
    {
        bool isOpen = false;
        backend.open(
            [this]() -> Result<std::unique_ptr<backend::Shop>> {
                backend::NewShop made;
                made.zone = QStringLiteral("Asia/Yekaterinburg");
                made.owner = QStringLiteral("Ирина Павлова");
                auto opened = backend::Shop::openInMemory(made, clock);
                shop = opened ? opened->get() : nullptr;
                return opened;
            },
            &backend,
            [this, &isOpen](const Result<backend::Backend::ShopFacts>& facts) {
                isOpen = facts.has_value();
                if (isOpen)
                    lists.session = facts->session;
            });
        return QTest::qWaitFor([&isOpen] { return isOpen; }) &&
               ask([](backend::Services& services, const staff::Session& session) -> Result<> {
                   PRIYOM_CHECK(clinicWithLead(services, session));
                   for (int number = 0; number < kLeads; ++number)
                       PRIYOM_CHECK(addRequest(services, session, QStringLiteral("Анна %1").arg(number),
                                               QStringLiteral("+7912745%1").arg(1000 + number)));
                   return {};
               });
    }

    bool ask(std::function<Result<>(backend::Services&, const staff::Session&)> action)
    {
        std::optional<bool> went;
        backend.ask(&backend, std::move(action), [&went](const Result<>& result) { went = result.has_value(); });
        return QTest::qWaitFor([&went] { return went.has_value(); }) && *went;
    }

    // Until it bears its name again nothing is read of it.
    bool rename(const char* from, const char* to)
    {
        return ask([this, sql = QByteArray("ALTER TABLE ") + from + " RENAME TO " +
                                to](backend::Services&, const staff::Session&) -> Result<> {
            PRIYOM_TRY(auto statement, shop->database().prepareOnce(sql));
            return statement.bind().run();
        });
    }

    bool show()
    {
        screen.resize(1100, 600);
        screen.show();
        screen.setBoard({}, {});
        return QTest::qWaitForWindowActive(&screen) && settle();
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return screen.isSettled(); });
    }
    int rows() const { return screen.model().rowCount(); }

    std::shared_ptr<FixedClock> clock =
        std::make_shared<FixedClock>(Zone::utc().instant(QDate(2026, 10, 15), QTime(9, 5)));
    theme::Theme theme;
    backend::Backend backend;
    backend::Shop* shop = nullptr; // the database thread's
    desk::DeskLists lists;
    desk::DueClock due{*clock};
    desk::TableScreen screen{theme, backend, lists, due};
};

} // namespace

class PageNotReadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        QVERIFY(theme::loadFonts());
    }

    void theNextPageIsAskedForAgain()
    {
        Table table;
        QVERIFY(table.open());
        QVERIFY(table.show());
        QCOMPARE(table.rows(), desk::TableScreen::kPageRows);
        table.screen.focusTable();
        QVERIFY(table.rename("lead", "lead_away"));
        pageDown(table);
        QTRY_VERIFY(says(table.screen, kRefusal));
        QCOMPARE(table.rows(), desk::TableScreen::kPageRows);
        QVERIFY(table.rename("lead_away", "lead"));
        press(Qt::Key_PageUp);
        pageDown(table);
        QTRY_COMPARE(table.rows(), kLeads + 1);
        QVERIFY(!says(table.screen, kRefusal));
    }

    void theFirstPageIsReadWithTheNextChoice()
    {
        Table table;
        QVERIFY(table.open());
        QVERIFY(table.rename("lead", "lead_away"));
        QVERIFY(table.show());
        QVERIFY(says(table.screen, kRefusal));
        QVERIFY(table.rename("lead_away", "lead"));
        table.screen.focusFind();
        typeText(QStringLiteral("ольга"));
        QTRY_COMPARE(table.rows(), 1);
        QVERIFY(!says(table.screen, kRefusal));
    }

private:
    static void pageDown(Table& table)
    {
        for (int pages = 0; pages < desk::TableScreen::kPageRows && table.screen.current(); ++pages)
            press(Qt::Key_PageDown);
    }
};

QTEST_MAIN(PageNotReadTest)
#include "test_page_not_read.moc"
