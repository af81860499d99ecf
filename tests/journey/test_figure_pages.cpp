// SPDX-License-Identifier: GPL-3.0-or-later
// By the keyboard alone: the owner's minute over the demo, a month's pay down to its rows, a file taken in on an empty shop.
#include "app/demo/demo_shop.h"
#include "core/backend/backend.h"
#include "core/backend/services.h"
#include "tests/support/by_keys.h"
#include "ui/bonus/bonus_page.h"
#include "ui/bonus/explain_tree.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/intake/import_page.h"
#include "ui/kit/bar_list.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/kpi_tile.h"
#include "ui/kit/text_table.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_strip.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace priyom;

namespace {

constexpr int kPatience = 60'000; // the machine may be busy, or the program watched by a sanitizer

// Stands where the leads page stands in the program.
class PlainPage final : public shell::Page
{
public:
    [[nodiscard]] QString id() const override { return QStringLiteral("leads"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Leads; }
    [[nodiscard]] QString title() const override { return QStringLiteral("Лиды"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Inbox; }
    [[nodiscard]] QWidget* widget() override { return m_widget; }

private:
    QWidget* m_widget = new QWidget;
};

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QLatin1Char(' '));
}

Result<> addOne(backend::Services& services, const staff::Session& session)
{
    leads::LeadDraft draft;
    draft.channel = QStringLiteral("call");
    draft.phone = QStringLiteral("89123054418");
    PRIYOM_CHECK(services.leads.add(session, draft));
    return {};
}

bool says(const QWidget& widget, const QString& text)
{
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible() && plain(label->text()).contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestFigurePages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(theme::loadFonts());
        QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
        m_theme.setReducedMotion(true);
        m_theme.applyTo(*qApp);
    }

    void init()
    {
        m_backend = std::make_unique<backend::Backend>();
        m_window = std::make_unique<shell::MainWindow>(m_theme);
    }

    void cleanup()
    {
        m_window.reset(); // pages ask the backend until they go
        m_backend.reset();
    }

    void the_owners_minute()
    {
        openDemo();
        auto* page = new dashboard::DashboardPage(m_theme, *m_backend, *m_window);
        m_window->addPage(page);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
        const auto tiles = m_window->findChildren<kit::KpiTile*>();
        QCOMPARE(plain(tiles.at(0)->accessibleName()), QStringLiteral("Выручка, 2 300 000 ₽"));
        QCOMPARE(QApplication::focusWidget(), tiles.at(0));
        for (int step = 0; step < 3; ++step)
            test::press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), tiles.at(3)); // no-shows
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->overlays().top(), kPatience);
        const auto* records = m_window->findChild<kit::TextTable*>(QStringLiteral("records"));
        QCOMPARE(records->model()->rowCount(), 56);
        test::press(Qt::Key_Escape);
        QVERIFY(!m_window->overlays().top());
        QCOMPARE(QApplication::focusWidget(), tiles.at(3)); // back where it came from
        keep(QStringLiteral("owner-dashboard-demo"));

        test::press(Qt::Key_Left); // September
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
        QVERIFY(plain(tiles.at(0)->accessibleName()) != QStringLiteral("Выручка, 2 300 000 ₽"));
    }

    void a_bonus_is_explained_to_its_rows()
    {
        openDemo();
        auto* page = new bonus::BonusPage(m_theme, *m_backend, *m_window);
        m_window->addPage(page);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
        test::press(Qt::Key_PageUp);
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("314 380 ₽")));
        QVERIFY(test::downTo(QStringLiteral("Дмитрий Иванов")));
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("119 800 ₽")));
        QVERIFY(says(*m_window, QStringLiteral("Сумма строк сходится")));
        keep(QStringLiteral("bonus-demo"));
        // The status bar says where the arrows go, which is where the focus is.
        const auto hint = [this](int at) { return m_window->status().keys().at(at).meaning; };
        QCOMPARE(hint(0), QStringLiteral("по сотрудникам"));
        test::press(Qt::Key_Return);
        auto* tree = m_window->findChild<bonus::ExplainTree*>();
        QCOMPARE(QApplication::focusWidget(), tree);
        QCOMPARE(hint(0), QStringLiteral("по строкам"));
        test::press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(hint(0), QStringLiteral("по сотрудникам"));
        const QModelIndex revenue = tree->model()->index(0, 0, tree->model()->index(1, 0));
        QCOMPARE(plain(revenue.siblingAtColumn(2).data().toString()), QStringLiteral("26 400 ₽"));
        test::press(Qt::Key_Tab);
        // And what Enter does on the chosen line.
        const auto enter = [this]() -> QString {
            for (const kit::KeyHint& key : m_window->status().keys())
                if (key.caps == QStringList(QStringLiteral("Enter")))
                    return key.meaning;
            return {};
        };
        QVERIFY(test::downTo(plain(revenue.data().toString())));
        QCOMPARE(enter(), QStringLiteral("свернуть"));
        test::press(Qt::Key_Return);
        QCOMPARE(enter(), QStringLiteral("раскрыть"));
        test::press(Qt::Key_Return);
        QVERIFY(test::downTo(plain(tree->model()->index(0, 0).data().toString()))); // the salary has no rows
        QCOMPARE(enter(), QString());
        const QModelIndex average = tree->model()->index(1, 0, tree->model()->index(1, 0));
        QCOMPARE(plain(tree->model()->index(0, 0, average).data().toString()),
                 QStringLiteral("3 277 500 ₽ ÷ 23 визитов = 142 500 ₽"));
        QVERIFY(test::downTo(plain(tree->model()->index(0, 0, revenue).data().toString())));
        QCOMPARE(enter(), QStringLiteral("открыть строки"));
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->overlays().top(), kPatience);
        QVERIFY(m_window->findChild<kit::TextTable*>(QStringLiteral("records"))->model()->rowCount() > 4);
    }

    void a_file_is_tried_then_loaded_and_the_first_run_gives_way()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        writeHistory(path);
        openEmpty();
        auto* import = new intakeui::ImportPage(m_theme, *m_backend, *m_window);
        auto* first = new firstrun::FirstRunPage(m_theme, *m_backend, new PlainPage,
                                                 {[] {}, [this] { m_window->goTo(shell::Section::Import); }, [] {}});
        first->setPerson(QStringLiteral("Елена Морозова"));
        m_window->addPage(first);
        m_window->addPage(import);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(first->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("Здравствуйте, Елена. Начнём с малого")));
        keep(QStringLiteral("first-run"));

        test::press(Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), import);
        test::typeText(path);
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        const auto* rejects = m_window->findChild<kit::TextTable*>();
        QCOMPARE(rejects->model()->rowCount(), 2); // of one row, both things that are wrong with it
        QCOMPARE(rejects->model()->index(0, 2).data().toString(), QStringLiteral("Это не дата и время вида 2026-10-15T14:05"));
        QCOMPARE(rejects->model()->index(1, 1).data().toString(), QStringLiteral("price"));
        QCOMPARE(rejects->model()->index(1, 0).data().toString(), rejects->model()->index(0, 0).data().toString());
        QVERIFY(says(*m_window, QStringLiteral("не загрузятся")));
        keep(QStringLiteral("import"));

        test::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("загружено строк: 2")));
        QVERIFY(!says(*m_window, QStringLiteral("» загружен"))); // no toast stands on what the page says itself
        keep(QStringLiteral("import-done"));
        m_window->goTo(shell::Section::Leads);
        QTRY_VERIFY_WITH_TIMEOUT(first->isSettled() && !says(*m_window, QStringLiteral("Начнём с малого")), kPatience);
    }

    void what_a_new_shop_lacks_is_offered_until_it_is_there()
    {
        openEmpty();
        auto* settings = new settingsui::SettingsPage({m_theme, *m_backend, *m_window});
        firstrun::Ways ways{[] {}, [] {}, [] {}};
        ways.openStep = [settings](firstrun::Step) { settings->openSubject(settingsui::SettingsPage::Subject::Services); };
        auto* first = new firstrun::FirstRunPage(m_theme, *m_backend, new PlainPage, ways);
        m_window->addPage(first);
        m_window->addPage(settings);
        show();
        const auto* steps = m_window->findChild<firstrun::FirstSteps*>();
        QTRY_VERIFY_WITH_TIMEOUT(steps || (steps = m_window->findChild<firstrun::FirstSteps*>()), kPatience);
        const auto offered = [&steps] {
            QStringList keys;
            for (const auto* button : steps->findChildren<kit::KeycapButton*>())
                if (button->isVisible())
                    keys += button->key();
            return keys;
        };
        QTRY_COMPARE(offered(), (QStringList{QStringLiteral("Alt 1"), QStringLiteral("Alt 2"), QStringLiteral("Alt 3"), QStringLiteral("Esc")}));
        keep(QStringLiteral("first-steps"));
        test::press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), settings);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->overlays().top() && settings->isSettled(), kPatience);
        test::typeText(QStringLiteral("Haircut"));
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->overlays().top(), kPatience);
        m_window->goTo(shell::Section::Leads);
        QTRY_COMPARE(offered(), (QStringList{QStringLiteral("Alt 1"), QStringLiteral("Alt 3"), QStringLiteral("Esc")}));
        test::press(Qt::Key_Escape);
        QVERIFY(!steps->isVisible());
        QVERIFY(first->isSettled());
    }

    void an_empty_shop_says_how_to_begin_instead_of_noughts()
    {
        openEmpty();
        auto* summary = new dashboard::DashboardPage(m_theme, *m_backend, *m_window);
        auto* bonuses = new bonus::BonusPage(m_theme, *m_backend, *m_window);
        int leadsAsked = 0;
        int examplesAsked = 0;
        connect(summary, &dashboard::DashboardPage::addLeadAsked, this, [&leadsAsked] { ++leadsAsked; });
        connect(bonuses, &bonus::BonusPage::exampleAsked, this, [&examplesAsked] { ++examplesAsked; });
        m_window->addPage(summary);
        m_window->addPage(bonuses);
        show();
        QTRY_VERIFY_WITH_TIMEOUT(summary->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("Показатели появятся с первым лидом")));
        test::press(Qt::Key_Return);
        QCOMPARE(leadsAsked, 1);
        test::press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(bonuses->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("За этот месяц начислений нет")));
        // The window has no page for it: it says what has to be typed, and from which month.
        QVERIFY(says(*m_window, QStringLiteral("Схему назначают в командной строке")));
        QVERIFY(says(*m_window, QStringLiteral("scheme assign \"Название схемы\" --person \"Имя сотрудника\" --from 2026-10")));
        QCOMPARE(m_window->status().keys().constFirst().meaning, QStringLiteral("показать на примере"));
        test::press(Qt::Key_Return);
        QCOMPARE(examplesAsked, 1);

        m_backend->ask(this, [](backend::Services& services, const staff::Session& session) { return addOne(services, session); },
                       [](const Result<>&) {});
        m_window->goTo(shell::Section::Summary);
        QTRY_VERIFY_WITH_TIMEOUT(summary->isSettled() && !says(*m_window, QStringLiteral("Показатели появятся")), kPatience);
        QCOMPARE(QApplication::focusWidget(), m_window->findChildren<kit::KpiTile*>().at(0)); // the focus goes with the page
    }

    void a_running_import_is_stopped_and_leaves_nothing_behind()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("long.csv"));
        writeLongHistory(path, 20'000);
        openEmpty();
        auto* import = showImport();
        test::typeText(path);
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        test::press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!import->isSettled());
        test::press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        QVERIFY(says(*m_window, QStringLiteral("Остановлено, ничего не изменено.")));
        QCOMPARE(isEmptyShop(), std::optional(true));

        // The same file can be taken at once: Enter where the path still stands.
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        QVERIFY(plain(QApplication::focusWidget()->property("text").toString()).startsWith(QStringLiteral("Загрузить 20 000")));
    }

    void refused_rows_are_saved_as_a_file_that_can_be_mended()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.csv"));
        const QString kept = folder.filePath(QStringLiteral("mend-me.csv"));
        writeHistory(path);
        openEmpty();
        auto* import = showImport();
        test::typeText(path);
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        test::press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(import->isSettled(), kPatience);
        saveRejectsAs(kept);
        QCOMPARE(m_proposed, QStringLiteral("history-rejects.csv")); // beside the file itself
        const QList<QByteArray> lines = linesOf(kept);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(1).contains("2026-02-31T16:00"));
        QVERIFY(lines.at(1).contains("Логинов Пётр"));
    }

    void where_no_row_is_good_the_rejects_are_saved_all_the_same()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("windows.csv"));
        const QString kept = folder.filePath(QStringLiteral("kept.csv"));
        writeText(path, "lead_id,created_at,client_name\n1,2026-10-01T10:00,\xC0\xED\xED\xE0\n2,01.10.2026,\n"); // «Анна» as Excel saves it
        openEmpty();
        tryFile(*showImport(), path);
        QVERIFY(says(*m_window, QStringLiteral("Файл не в кодировке UTF-8")));
        QVERIFY(says(*m_window, QStringLiteral("«CSV UTF-8»")));
        QVERIFY(says(*m_window, QStringLiteral("Загружать нечего.")));
        keep(QStringLiteral("import-refused"));
        saveRejectsAs(kept);
        const QList<QByteArray> lines = linesOf(kept);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(0).startsWith("\xEF\xBB\xBF" "lead_id,")); // a spreadsheet opens it as what it is
        QVERIFY(lines.at(1).contains("invalid_utf8,Буквы не прочитать"));
        QVERIFY(lines.at(2).contains("instant,Это не дата и время вида 2026-10-15T14:05"));
        // Another file, another answer: nothing of the former one can be saved any more.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        test::press(Qt::Key_Escape);
        test::press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_window->findChild<QFileDialog*>());
    }

    void a_file_that_is_none_is_refused_in_words()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("excel.csv"));
        writeText(path, "lead_id;created_at;client_name\n1;2026-10-01T10:00;\n");
        openEmpty();
        auto* import = showImport();
        tryFile(*import, path);
        QVERIFY(says(*m_window, QStringLiteral("Столбцы разделены точкой с запятой")));
        tryFile(*import, folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(says(*m_window, QStringLiteral("Не найдено")));
    }

private:
    // Types the path, over the one that stands there, and has the file tried.
    void tryFile(const intakeui::ImportPage& import, const QString& path)
    {
        test::press(Qt::Key_A, Qt::ControlModifier);
        test::typeText(path);
        test::press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(import.isSettled(), kPatience);
    }
    void saveRejectsAs(const QString& kept)
    {
        test::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(m_window->findChild<QFileDialog*>());
        auto* dialog = m_window->findChild<QFileDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        m_proposed = name->text();
        QVERIFY(test::typeFile(kept));
        QTRY_VERIFY(QFileInfo::exists(kept));
    }
    static QList<QByteArray> linesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
    intakeui::ImportPage* showImport()
    {
        auto* import = new intakeui::ImportPage(m_theme, *m_backend, *m_window);
        m_window->addPage(import);
        show();
        return import;
    }
    std::optional<bool> isEmptyShop()
    {
        std::optional<bool> empty;
        bool done = false;
        m_backend->ask(this, [](backend::Services& services, const staff::Session& session) { return services.reports.isEmpty(session); },
                       [&](const Result<bool>& answer) {
                           done = true;
                           if (answer)
                               empty = *answer;
                       });
        return QTest::qWaitFor([&] { return done; }, kPatience) ? empty : std::nullopt;
    }
    void openShop(backend::Backend::Opener opener)
    {
        bool opened = false;
        m_backend->open(std::move(opener), this, [&opened](Result<backend::Backend::ShopFacts> facts) {
            if (facts)
                opened = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(opened, kPatience);
    }
    void openDemo()
    {
        openShop([]() -> Result<std::unique_ptr<backend::Shop>> {
            PRIYOM_TRY(const Instant now, demo::demoNow());
            return demo::openDemo(std::make_shared<FixedClock>(now));
        });
    }
    void openEmpty()
    {
        openShop([]() -> Result<std::unique_ptr<backend::Shop>> {
            PRIYOM_TRY(const Instant now, demo::demoNow());
            backend::NewShop shop;
            shop.zone = QStringLiteral("Asia/Yekaterinburg");
            shop.owner = QStringLiteral("Елена Морозова");
            return backend::Shop::openInMemory(shop, std::make_shared<FixedClock>(now));
        });
    }
    void show()
    {
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void keep(const QString& name)
    {
        if (const QString folder = qEnvironmentVariable("PRIYOM_PICTURES"); !folder.isEmpty() && QTest::qWaitForWindowExposed(m_window.get()))
            QVERIFY(m_window->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    static void writeText(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static void writeHistory(const QString& path)
    {
        writeText(path, "lead_id,created_at,channel,client_name,price\n"
                   "1,2026-10-01T10:00,whatsapp,Анна Соколова,\n"
                   "2,2026-10-02T11:30,call,Глеб Фомин,3500\n"
                   "3,2026-02-31T16:00,site,Логинов Пётр,6 т.р.\n");
    }

    static void writeLongHistory(const QString& path, int rows)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("lead_id,created_at,channel,client_name\n");
        for (int row = 1; row <= rows; ++row)
            file.write(QByteArray::number(row) + ",2026-10-01T10:00,call,Client " + QByteArray::number(row) + '\n');
    }

    theme::Theme m_theme;
    QString m_proposed; // the name under which the rejects would be saved
    std::unique_ptr<backend::Backend> m_backend;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(TestFigurePages)
#include "test_figure_pages.moc"
