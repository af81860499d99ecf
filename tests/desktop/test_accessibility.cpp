// SPDX-License-Identifier: GPL-3.0-or-later
// Every state of every page that --pictures shows, walked as a screen reader and a Tab key would: whatever takes the focus
// has a name and shows that it has the focus, what is painted in a list is there as text, and no window flashes by.
#include "app/desktop/desktop.h"
#include "tests/support/desk_window.h"
#include "tests/support/stray_windows.h"

#include <QAbstractItemView>
#include <QAccessible>

using namespace priyom;
using namespace priyom::test;

namespace {

constexpr int kRing = 4;      // how far outside a widget its ring may stand
constexpr int kRowsRead = 20; // of a list

QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (; widget != nullptr && path.size() < 4; widget = widget->parentWidget())
        path.prepend(QLatin1String(widget->metaObject()->className()));
    return path.join(QLatin1Char('/'));
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* const spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken == nullptr ? QString() : spoken->text(QAccessible::Name);
}

// What Tab stops at.
QList<QWidget*> stops(const shell::MainWindow& window)
{
    QList<QWidget*> found;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr
            && !widget->visibleRegion().isEmpty())
            found += widget;
    return found;
}

QImage around(shell::MainWindow& window, QWidget* widget)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    return window.grab(place.adjusted(-kRing, -kRing, kRing, kRing)).toImage();
}

bool showsFocus(shell::MainWindow& window, QWidget* widget)
{
    if (QWidget* before = QApplication::focusWidget())
        before->clearFocus();
    const QImage without = around(window, widget);
    widget->setFocus(Qt::TabFocusReason);
    return QApplication::focusWidget() != widget || around(window, widget) != without;
}

QStringList silentRows(const QAbstractItemView& list)
{
    QStringList silent;
    const QAbstractItemModel* const model = list.model();
    const int rows = model == nullptr ? 0 : std::min(model->rowCount(list.rootIndex()), kRowsRead);
    for (int row = 0; row < rows; ++row) {
        if ((model->index(row, 0, list.rootIndex()).flags() & Qt::ItemIsEnabled) == 0)
            continue; // a gap between groups
        QString said;
        for (int column = 0; column < model->columnCount(list.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, list.rootIndex());
            said += index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
        }
        if (said.trimmed().isEmpty())
            silent += QString::number(row);
    }
    return silent;
}

} // namespace

class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(inRussian());
        desktop::Options options;
        options.demo = true;
        options.theme = theme::ColorMode::Light;
        options.language = QStringLiteral("ru");
        options.size = {1440, 900};
        m_desktop = std::make_unique<desktop::Desktop>(*qApp, options, [] { return std::make_shared<SwitchedClock>(); });
        m_desktop->start();
        QVERIFY(QTest::qWaitFor([this] { return m_desktop->window() && m_desktop->window()->currentPage(); }, 30'000));
        m_desktop->window()->resize(1440, 900);
        m_desktop->window()->setAttribute(Qt::WA_KeyboardFocusChange); // as the first Tab does
        QVERIFY(QTest::qWaitForWindowActive(m_desktop->window()));
        m_stray.emplace();
    }

    void everythingTheFocusStopsAtIsNamedAndRinged_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("picture");
        const auto pages = m_desktop->window()->pages();
        for (int page = 0; page < pages.size(); ++page) {
            const auto pictures = pages[page]->pictures();
            for (int picture = 0; picture < pictures.size(); ++picture)
                QTest::newRow(qPrintable(pictures[picture].name)) << page << picture;
        }
    }

    void everythingTheFocusStopsAtIsNamedAndRinged()
    {
        QFETCH(const int, page);
        QFETCH(const int, picture);
        shell::MainWindow& window = *m_desktop->window();
        shell::Page* const shown = window.pages().at(page);
        window.goTo(shown->section());
        QTRY_VERIFY_WITH_TIMEOUT(shown->isSettled(), 30'000);
        const shell::Picture state = shown->pictures().at(picture);
        if (state.arrange)
            state.arrange();
        QTRY_VERIFY_WITH_TIMEOUT(shown->isSettled() && (!state.isReady || state.isReady()), 30'000);

        const QList<QWidget*> found = stops(window);
        QVERIFY(!found.isEmpty());
        QStringList faults;
        for (const QString& widget : m_stray->take())
            faults += QStringLiteral("a window of its own: ") + widget;
        for (QWidget* widget : found) {
            if (nameOf(widget).trimmed().isEmpty())
                faults += QStringLiteral("no name: ") + pathOf(widget);
            if (const auto* list = qobject_cast<const QAbstractItemView*>(widget))
                for (const QString& row : silentRows(*list))
                    faults += QStringLiteral("row %1 says nothing: ").arg(row) + pathOf(widget);
        }
        for (QWidget* widget : found)
            if (!showsFocus(window, widget))
                faults += QStringLiteral("no ring: ") + pathOf(widget) + QStringLiteral(" «%1»").arg(nameOf(widget));
        while (kit::DialogFrame* open = window.overlays().top())
            open->dismiss();
        window.clearToast();
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

private:
    std::optional<StrayWindows> m_stray;
    std::unique_ptr<desktop::Desktop> m_desktop;
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
