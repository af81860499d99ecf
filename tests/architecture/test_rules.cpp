// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule is tried on a planted breach and on its honest neighbour: a rule that finds nothing anywhere proves nothing.
#include "tests/architecture/rules.h"

#include <QTest>

#include <algorithm>

using namespace priyom::architecture;

namespace {

const BorderRule* ruleNamed(const char* name)
{
    for (const auto rules : {includeRules(), codeRules(), fileRules()}) {
        const auto found = std::find_if(rules.begin(), rules.end(), [&](const BorderRule& rule) { return qstrcmp(name, rule.name) == 0; });
        if (found != rules.end())
            return &*found;
    }
    return nullptr;
}

struct Plant
{
    const char* rule;
    const char* path;
    QByteArray text;
    int line; // where the breach is; 0: an honest neighbour
};

QList<Plant> plants()
{
    QList<Plant> list;
    const auto plant = [&](const char* rule, const char* path, const QByteArray& text, int line) { list << Plant{rule, path, text, line}; };

    const char* rule = "core, ui/words and app/cli draw nothing";
    plant(rule, "core/leads/lead.h", "#pragma once\n#include <QWidget>\n", 2);
    plant(rule, "core/leads/lead.h", "#include <QtWidgets/QWidget>\n", 1);
    plant(rule, "core/leads/lead.h", "  #  include <QColor>\n", 1);
    plant(rule, "ui/words/words.h", "#include <QColor>\n", 1);
    plant(rule, "app/cli/main.cpp", "#include <QtCharts>\n#include <QtGui/QColor>\n", 2);
    plant(rule, "core/leads/lead.h", "#include <QString>\n#include <vector>\n", 0);
    plant(rule, "ui/leads/board.h", "#include <QWidget>\n", 0);

    rule = "Qt Charts only under ui/charts";
    plant(rule, "ui/dashboard/page.cpp", "#include <QChart>\n", 1);
    plant(rule, "tests/ui/dashboard/test_page.cpp", "#include <QtCharts/QChart>\n", 1);
    plant(rule, "ui/charts/view.cpp", "#include <QChart>\n", 0);

    rule = "the database driver only in core/storage";
    plant(rule, "core/leads/lead_store.cpp", "#include <QSqlQuery>\n", 1);
    plant(rule, "ui/leads/board.cpp", "#include <sqlite3.h>\n", 1);
    plant(rule, "core/storage/database.cpp", "#include <QSqlQuery>\n#include <sqlite3.h>\n", 0);

    rule = "a module sees only what its CMake line names";
    plant(rule, "core/storage/database.cpp", "#include \"core/base/id.h\"\n#include \"core/leads/lead.h\"\n", 2);
    plant(rule, "core/backend/shop.h", "#include \"ui/words/words.h\"\n", 1);
    plant(rule, "core/backend/shop.h", "#include \"app/cli/command.h\"\n", 1);
    plant(rule, "core/backend/shop.h", "#include \"tests/support/verify_result.h\"\n", 1);
    plant(rule, "ui/leads/board.h", "#include \"ui/bonus/page.h\"\n", 1);
    plant(rule, "ui/charts/view.h", "#include \"ui/leads/board.h\"\n", 1);
    plant(rule, "ui/leads/board.h", "#include \"app/desktop/main.h\"\n", 1);
    plant(rule, "app/cli/main.cpp", "#include \"ui/leads/board.h\"\n", 1);
    plant(rule, "core/unlisted/thing.h", "#include \"core/base/id.h\"\n", 1);
    plant(rule, "core/leads/lead.h", "#include \"core/leads/stage.h\"\n#include \"core/base/id.h\"\n", 0);
    plant(rule, "ui/leads/board.h", "#include \"core/leads/lead.h\"\n#include \"ui/charts/view.h\"\n", 0);
    plant(rule, "app/desktop/main.cpp", "#include \"ui/leads/board.h\"\n", 0);
    plant(rule, "app/cli/main.cpp", "#include \"ui/words/words.h\"\n#include \"core/leads/lead.h\"\n", 0);

    rule = "includes of ours are rooted";
    plant(rule, "core/leads/lead.cpp", "#include \"lead.h\"\n", 1);
    plant(rule, "tests/core/leads/test_lead.cpp", "#include \"core/leads/lead.h\"\n#include \"test_lead.moc\"\n", 0);

    rule = "SQL only in stores and core/storage";
    plant(rule, "core/leads/lead_service.cpp", "\nauto q = \"SELECT id FROM lead\";\n", 2);
    plant(rule, "ui/leads/board.cpp", "auto q = \"id \"\n \"\\n DELETE FROM lead\";\n", 2);
    plant(rule, "app/cli/main.cpp", "auto q = R\"(\n UPDATE lead)\";\n", 1);
    plant(rule, "core/leads/lead_store.cpp", "auto q = \"SELECT id FROM lead\";\n", 0);
    plant(rule, "core/storage/database.cpp", "auto q = \"INSERT INTO lead\";\n", 0);
    plant(rule, "core/leads/lead_service.cpp", "// SELECT is for stores\nauto q = \"Update\";\nint SELECT;\n", 0);

    rule = "no singletons";
    plant(rule, "core/leads/lead.cpp", "Settings::instance()->x();\n", 1);
    plant(rule, "ui/leads/board.h", "static Board& instance ();\n", 1);
    plant(rule, "app/desktop/main.cpp", "QCoreApplication::instance()->quit(); // instance()\n", 0);
    plant(rule, "core/base/phone.cpp", "PhoneNumberUtil::GetInstance();\nauto t = \"instance()\";\n", 0);

    rule = "connections are typed";
    plant(rule, "ui/leads/board.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));\n", 1);
    plant(rule, "tests/ui/test_board.cpp", "QSignalSpy s(a, SIGNAL (clicked()));\n", 1);
    plant(rule, "ui/leads/board.h", "Q_SIGNALS:\n void clicked();\nprivate Q_SLOTS:\n void go();\n", 0);

    rule = "no nested event loop";
    plant(rule, "ui/leads/board.cpp", "QEventLoop loop;\n", 1);
    plant(rule, "core/backend/backend.cpp", "QCoreApplication::processEvents();\n", 1);
    plant(rule, "ui/refusal/dialog.cpp", "dialog.exec();\n", 1);
    plant(rule, "app/desktop/main.cpp", "return app.exec();\n", 0);
    plant(rule, "ui/leads/board.cpp", "drag->exec(Qt::MoveAction);\nfoo.execute();\n", 0);

    rule = "money is never a binary fraction";
    plant(rule, "core/base/money.h", "explicit Money(double rubles);\n", 1);
    plant(rule, "core/payments/payment.cpp", "\n\nfloat share = 0;\n", 3);
    plant(rule, "core/base/money.h", "// no double here\n/* nor\n float */ int doubled;\n", 0);
    plant(rule, "core/metrics/statistics.h", "double value;\n", 0);

    rule = "core says nothing to people";
    plant(rule, "core/leads/lead.cpp", "auto t = \"Лид не найден\";\n", 1);
    plant(rule, "core/leads/lead.cpp", "auto t = tr(\"Lead\");\n", 1);
    plant(rule, "core/leads/lead.cpp", "auto t = \"lead\"; // «лид»\nptr(t); str(t);\n", 0);
    plant(rule, "ui/leads/board.cpp", "auto t = tr(\"Лид\");\n", 0);

    rule = "journeys are told in keys";
    plant(rule, "tests/journey/test_day.cpp", "field->setFocus();\n", 1);
    plant(rule, "tests/desktop/test_start.cpp", "zones->setCurrentText(zone);\n", 1);
    plant(rule, "tests/journey/test_day.cpp", "\nQVERIFY(board.choose(LeadId(1)));\n", 2);
    plant(rule, "tests/journey/test_day.cpp", "entry->trigger();\n", 1);
    plant(rule, "tests/journey/test_day.cpp",
          "press(Qt::Key_Return);\nQVERIFY(narrow({}));\nwindow->grab().save(path);\n", 0);
    plant(rule, "tests/ui/leads/test_board.cpp", "field->setFocus();\n", 0);

    rule = "a type's hash stands with the type";
    plant(rule, "core/leads/lead_list.h", "#pragma once\n[[nodiscard]] inline size_t qHash(Stage stage, size_t seed = 0)\n", 2);
    plant(rule, "core/leads/lead_list.h", "enum class Stage;\ninline size_t qHash(const leads::Stage& stage)\n", 2);
    plant(rule, "core/leads/lead_list.h", "template <>\nstruct std::hash<priyom::leads::Stage>\n", 2);
    plant(rule, "core/leads/lead.h", "enum class Stage { New };\nsize_t qHash(Stage stage, size_t seed = 0);\n", 0);
    plant(rule, "core/base/id.h", "class Id\n{\n    friend size_t qHash(const Id& id, size_t seed = 0);\n", 0);

    rule = "fields are the kit's";
    plant(rule, "ui/leads/quick_line.cpp", "m_field(new QLineEdit)\n", 1);
    plant(rule, "ui/settings/pane.cpp", "\nauto* box = new QSpinBox;\n", 2);
    plant(rule, "ui/settings/pane.cpp", "combo->setEditable(true);\n", 1);
    plant(rule, "ui/settings/pane.cpp", "connect(field, &QLineEdit::textChanged, this, &Pane::edited);\n", 0);
    plant(rule, "ui/kit/value_boxes.cpp", "new QLineEdit;\n", 0);

    rule = "a licence line comes first";
    plant(rule, "core/leads/lead.h", "#pragma once\n", 1);
    plant(rule, "cmake/X.cmake", "set(a b)\n", 1);
    plant(rule, "packaging/run.sh", "#!/bin/sh\nset -e\n", 1);
    plant(rule, "core/leads/lead.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n", 0);
    plant(rule, "packaging/run.sh", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n", 0);
    plant(rule, "resources/calendar/ru.csv", "date,kind\n", 0);

    rule = "no file over 500 lines";
    plant(rule, "core/leads/lead.cpp", QByteArray(501, '\n'), 501);
    plant(rule, "core/leads/lead.cpp", QByteArray(500, '\n'), 0);
    plant(rule, "translations/priyom_en.ts", QByteArray(5000, '\n'), 0);

    rule = "nothing is left for later";
    plant(rule, "core/leads/lead.cpp", "int a; // TO" "DO: more\n", 1);
    plant(rule, "README.md", "\nFIX" "ME\n", 2);
    plant(rule, "core/leads/lead.cpp", "int TO" "DOs; // to do\n", 0);

    rule = "no path of a machine";
    plant(rule, "tests/core/test_x.cpp", "auto p = \"/wo" "rk/shared\";\n", 1);
    plant(rule, "README.md", "cd /ho" "me/anna/priyom\n", 1);
    plant(rule, "packaging/run.sh", "cd /ro" "ot/priyom\n", 1);
    plant(rule, "README.md", "C:\\Us" "ers\\anna\n", 1);
    plant(rule, "README.md", "see https://example.org/wo" "rk/x and ${X}/ro" "ot/x\n", 0);

    rule = "every sentence is translated";
    plant(rule, "translations/priyom_en.ts", "<message>\n<translation type=\"unfini" "shed\"></translation>\n", 2);
    plant(rule, "translations/priyom_en.ts", "<translation>Lead</translation>\n", 0);
    return list;
}

} // namespace

Q_DECLARE_METATYPE(Plant)

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_borders.graph.read(QStringLiteral("priyom_module(core/base LIBRARIES Qt6::Core ${X})\n"
                                            "priyom_module(core/storage DEPENDS core/base LIBRARIES Qt6::Sql)\n"
                                            "priyom_module(core/leads DEPENDS core/storage AUTOMOC)\n"
                                            "priyom_module(core/backend DEPENDS core/leads)\n"
                                            "priyom_module(ui/words DEPENDS core/backend)\n"
                                            "priyom_module(ui/charts LIBRARIES Qt6::Charts DEPENDS ui/words AUTOMOC)\n"
                                            "    priyom_module(ui/${page} DEPENDS ui/charts AUTOMOC)\n"));
        m_borders.qtModuleOf = {{QStringLiteral("QWidget"), QStringLiteral("QtWidgets")}, {QStringLiteral("QString"), QStringLiteral("QtCore")},
                                {QStringLiteral("QColor"), QStringLiteral("QtGui")},      {QStringLiteral("QChart"), QStringLiteral("QtCharts")},
                                {QStringLiteral("QSqlQuery"), QStringLiteral("QtSql")}};
    }

    void aPlantedBreachIsFound_data()
    {
        QTest::addColumn<Plant>("plant");
        int number = 0;
        for (const Plant& plant : m_plants)
            QTest::addRow("%s: %s #%d", plant.rule, plant.path, ++number) << plant;
    }
    void aPlantedBreachIsFound()
    {
        QFETCH(Plant, plant);
        const BorderRule* rule = ruleNamed(plant.rule);
        QVERIFY(rule != nullptr);
        const Findings found = rule->find(takeApart(QLatin1String(plant.path), QString::fromUtf8(plant.text)), m_borders);
        QCOMPARE(found.size(), plant.line > 0 ? 1 : 0);
        if (plant.line > 0)
            QCOMPARE(found.front().number, plant.line);
    }

    void noRuleGoesUntried()
    {
        for (const auto rules : {includeRules(), codeRules(), fileRules()}) {
            for (const BorderRule& rule : rules) {
                const auto tried = [&](bool breach) {
                    return std::any_of(m_plants.begin(), m_plants.end(), [&](const Plant& plant) {
                        return qstrcmp(plant.rule, rule.name) == 0 && (plant.line > 0) == breach;
                    });
                };
                QVERIFY2(tried(true) && tried(false), rule.name);
            }
        }
    }

    void codeIsToldFromCommentsAndStrings()
    {
        const Source source = takeApart(QStringLiteral("core/x/x.cpp"), QStringLiteral("int a = 1'000; // b \"c\"\n"
                                                                                       "char d = '\"'; auto e = \"f \\\" // g\"; /* h\n"
                                                                                       "i */ int j;\n"
                                                                                       "auto k = R\"x(l\n)\" m)x\"; int n;\n"));
        QStringList code;
        for (const Line& line : source.code)
            code << line.text.simplified();
        QCOMPARE(code, (QStringList{QStringLiteral("int a = 1'000;"), QStringLiteral("char d = ; auto e = \"\";"), QStringLiteral("int j;"),
                                    QStringLiteral("auto k = \"\""), QStringLiteral("; int n;"), QString()}));
        QCOMPARE(source.literals.size(), 2);
        QCOMPARE(source.literals[0].text, QLatin1String("f \\\" // g"));
        QCOMPARE(source.literals[1].number, 4);
        QCOMPARE(source.literals[1].text, QLatin1String("l\n)\" m"));
    }

private:
    Borders m_borders;
    const QList<Plant> m_plants = plants();
};

QTEST_GUILESS_MAIN(TestRules)
#include "test_rules.moc"
