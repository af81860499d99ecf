// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget of the kit in the window, light and dark: nothing without a name, nothing cut. With PRIYOM_PICTURES=DIR the
// pictures are kept for a person to look at.
#include "tests/ui/kit/gallery.h"

#include "ui/shell/corner.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace priyom;

namespace {

void fill(shell::MainWindow& window, const theme::Theme& theme)
{
    using shell::Section;
    using theme::Icon;
    window.addPage(new gallery::ShowPage(Section::Leads, QStringLiteral("Лиды"), Icon::Inbox, gallery::leadsTable(theme)));
    window.addPage(new gallery::ShowPage(Section::Calendar, QStringLiteral("Календарь"), Icon::Calendar, new QWidget));
    window.addPage(new gallery::ShowPage(Section::Summary, QStringLiteral("Сводка"), Icon::ChartBars, gallery::summary(theme)));
    window.addPage(new gallery::ShowPage(Section::Settings, QStringLiteral("Настройки"), Icon::Sliders, gallery::forms(theme)));
    window.setSurroundings({QStringLiteral("Клиника «Линия»"), QStringLiteral("Челябинск, ул. Труда, 78"),
                            QStringLiteral("Ирина Павлова"), QStringLiteral("администратор"), 5});
    window.corner().openSearch();
    window.corner().setBell([] {});
    window.corner().setBellCount(2);
    window.status().setDatabase(QStringLiteral("Локальная база, копия 13:00"));
    window.status().setTime(QStringLiteral("чт, 15 окт., 14:05"));
}

void keep(QWidget& window, const QString& name)
{
    if (const QString folder = qEnvironmentVariable("PRIYOM_PICTURES"); !folder.isEmpty())
        QVERIFY(window.grab().save(folder % QLatin1Char('/') % name % QStringLiteral(".png")));
}

} // namespace

class TestGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(theme::loadFonts()); }

    void everyWidgetIsShownInBothThemes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("large");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("large") << false << true;
    }

    void everyWidgetIsShownInBothThemes()
    {
        QFETCH(bool, dark);
        QFETCH(bool, large);
        theme::Theme theme;
        theme.setMode(dark ? theme::ColorMode::Dark : theme::ColorMode::Light);
        theme.setLargeText(large);
        theme.setReducedMotion(true);
        theme.applyTo(*qApp);
        shell::MainWindow window(theme);
        fill(window, theme);
        window.resize(1440, 900);
        window.show();
        const QString suffix = dark ? QStringLiteral("-dark") : large ? QStringLiteral("-large") : QString();

        keep(window, QStringLiteral("kit-table") % suffix);
        window.goTo(shell::Section::Summary);
        keep(window, QStringLiteral("kit-summary") % suffix);
        window.goTo(shell::Section::Settings);
        keep(window, QStringLiteral("kit-forms") % suffix);
        window.resize(1100, 640);
        window.goTo(shell::Section::Leads);
        QCoreApplication::processEvents();
        keep(window, QStringLiteral("kit-narrow") % suffix);
        window.resize(1440, 900);
        if (!large) {
            auto* menu = window.menuBar()->actions().at(2)->menu();
            menu->popup(QPoint(0, 0));
            keep(*menu, QStringLiteral("kit-menu") % suffix);
            menu->hide();
        }
        window.goTo(shell::Section::Summary);
        window.openDialog(gallery::refusal(theme));
        window.toast({QStringLiteral("Денис Орехов: статус «Подтверждён»"), QStringLiteral("Вернуть"), [] {}, QStringLiteral("Ctrl Z")});
        QCoreApplication::processEvents();
        keep(window, QStringLiteral("kit-dialog") % suffix);

        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !widget->inherits("QAbstractScrollArea"))
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"
