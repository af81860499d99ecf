// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/focus_walk.h"

#include "tests/support/by_keys.h"
#include "tests/walk/reading_order.h"
#include "tests/walk/ring.h"
#include "ui/calendar/day_view.h"
#include "ui/kit/option_list.h"
#include "ui/kit/segmented.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QtTest>

#include <algorithm>
#include <functional>

namespace priyom::test {

namespace {

constexpr int kMostParts = 100; // of a time, of a day of windows

QString described(QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at != nullptr && path.size() < 4; at = at->parentWidget())
        path.prepend(QLatin1String(at->metaObject()->className()));
    return path.join(u'/') % QStringLiteral(" «%1»").arg(spokenName(widget));
}

void tab(bool back = false)
{
    QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), back ? Qt::Key_Backtab : Qt::Key_Tab, QString(), back ? Qt::ShiftModifier : Qt::NoModifier);
}

QImage around(QWidget& widget)
{
    QWidget* const window = widget.window();
    const QRect place(widget.mapTo(window, QPoint()), widget.size());
    return window->grab(place.adjusted(-kRingRoom, -kRingRoom, kRingRoom, kRingRoom)).toImage().convertToFormat(QImage::Format_RGB32);
}

// A caret in the text is where one types, not what shows which field it is.
bool hasCaret(const QWidget& widget)
{
    const auto* combo = qobject_cast<const QComboBox*>(&widget);
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget) || qobject_cast<const QPlainTextEdit*>(&widget)
           || qobject_cast<const QAbstractSpinBox*>(&widget) || (combo && combo->isEditable());
}

// A field without an edge of its own has its ring on the frame it stands in.
bool showsFocus(QWidget& widget)
{
    const QImage with = around(widget);
    const QImage frameWith = around(*widget.parentWidget());
    widget.clearFocus();
    const bool isRinged = showsRing(with, around(widget), hasCaret(widget))
                          || (hasCaret(widget) && showsRing(frameWith, around(*widget.parentWidget()), true));
    widget.setFocus(Qt::TabFocusReason);
    return isRinged;
}

QStringList silentRows(const QAbstractItemView& list)
{
    QStringList silent;
    const QAbstractItemModel* const model = list.model();
    const int rows = model == nullptr ? 0 : model->rowCount(list.rootIndex());
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

// The hours and the minutes of a time, the empty windows of a day: Tab stops at each before it goes on.
bool isOfParts(QWidget* widget)
{
    return qobject_cast<QDateTimeEdit*>(widget) || qobject_cast<calendar::DayView*>(widget);
}

bool isNamed(QWidget* widget)
{
    const QString name = spokenName(widget).trimmed();
    const QString type = QLatin1String(widget->metaObject()->className());
    return !name.isEmpty() && name != type && name != type.section(QStringLiteral("::"), -1);
}

// Every stop in the order of Tab, the first one the present; ends where it comes round, leaves `root` or stays in a trap.
QList<QWidget*> round(QWidget& root, qsizetype stops, bool back, QStringList& faults, const std::function<void(QWidget&)>& atEach = {})
{
    QList<QWidget*> order;
    QWidget* at = QApplication::focusWidget();
    while (at != nullptr && root.isAncestorOf(at) && !order.contains(at) && order.size() <= 2 * stops) {
        order += at;
        if (atEach)
            atEach(*at);
        tab(back);
        for (int part = 0; part < kMostParts && QApplication::focusWidget() == at && isOfParts(at); ++part)
            tab(back);
        at = QApplication::focusWidget();
    }
    const QString way = back ? QStringLiteral("Shift+Tab") : QStringLiteral("Tab");
    if (at == nullptr || !root.isAncestorOf(at))
        faults += way % QStringLiteral(" leaves at ") % (order.isEmpty() ? QStringLiteral("once") : described(order.last()));
    else if (at != order.constFirst())
        faults += way % QStringLiteral(" is held at ") % described(at);
    return order;
}

// Of what is chosen from: its name is its own, and the choice is said as the value.
QStringList namedByChoice(QWidget& widget)
{
    const auto* choice = dynamic_cast<const kit::SpokenChoice*>(&widget);
    if (!choice)
        return qobject_cast<const QComboBox*>(&widget)
                   ? QStringList(QStringLiteral("speaks its value for a name: ") % described(&widget))
                   : QStringList();
    const QString value = QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Value);
    QStringList faults;
    if (value != choice->spokenOptions().value(choice->spokenCurrent()))
        faults += QStringLiteral("says another value than is chosen: ") % described(&widget);
    if (choice->spokenOptions().contains(spokenName(&widget)))
        faults += QStringLiteral("named as one of its choices: ") % described(&widget);
    return faults;
}

// Another choice, made and taken back behind the back of the program: the name stays.
QStringList renamedByChoice(QWidget& widget)
{
    const QSignalBlocker nobodyIsTold(widget);
    const QString name = spokenName(&widget);
    const auto changes = [&](auto& choice, int present) {
        choice.setCurrent(present == 0 ? 1 : 0);
        const bool isRenamed = spokenName(&widget) != name;
        choice.setCurrent(present);
        return isRenamed;
    };
    bool isRenamed = false;
    if (auto* rows = qobject_cast<kit::OptionList*>(&widget))
        isRenamed = changes(*rows, rows->current());
    else if (auto* segments = qobject_cast<kit::Segmented*>(&widget))
        isRenamed = changes(*segments, segments->current());
    return isRenamed ? QStringList(QStringLiteral("its name goes with its choice: ") % described(&widget))
                     : QStringList();
}

QString groupOf(const QWidget* widget, const QWidget& root)
{
    QString group;
    for (const QWidget* at = widget->parentWidget(); at != nullptr && at != &root; at = at->parentWidget())
        group += at->accessibleName() % QLatin1Char('/');
    return group;
}

QStringList saidTwice(const QList<QWidget*>& stops, const QWidget& root)
{
    QStringList faults;
    QSet<std::pair<QString, QString>> names;
    for (QWidget* stop : stops) {
        const std::pair name(groupOf(stop, root), spokenName(stop));
        if (names.contains(name))
            faults += QStringLiteral("named as another: ") % described(stop);
        names += name;
    }
    return faults;
}

} // namespace

// Of buttons of which one is on, that one is the stop and the arrows go on from it.
static bool isAnotherOfGroup(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->group() && button->group()->exclusive() && !button->isChecked() && button->group()->checkedButton();
}

QList<QWidget*> stopsIn(const QWidget& root)
{
    QList<QWidget*> found;
    const auto widgets = root.findChildren<QWidget*>();
    for (QWidget* widget : widgets)
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
            && widget->window() == root.window() && !isAnotherOfGroup(*widget))
            found += widget;
    return found;
}

QStringList walk(QWidget& root)
{
    const QList<QWidget*> stops = stopsIn(root);
    QStringList faults;
    if (QApplication::focusWidget() == nullptr || !root.isAncestorOf(QApplication::focusWidget()))
        return {QStringLiteral("the focus is not in it")};
    const QList<QWidget*> order = round(root, stops.size(), false, faults, [&faults](QWidget& stop) {
        if (!showsFocus(stop))
            faults += QStringLiteral("no ring: ") % described(&stop);
    });
    QList<QWidget*> back = round(root, stops.size(), true, faults);
    if (back.size() > 1)
        std::reverse(back.begin() + 1, back.end());
    if (back != order)
        faults += QStringLiteral("Shift+Tab goes another way than Tab");
    for (QWidget* stop : stops)
        if (!order.contains(stop))
            faults += QStringLiteral("Tab goes by: ") % described(stop);
    for (QWidget* stop : order) {
        if (!stops.contains(stop))
            faults += QStringLiteral("Tab stops at what does not want it: ") % described(stop);
        if (!isNamed(stop))
            faults += QStringLiteral("no name: ") % described(stop);
        faults += namedByChoice(*stop) + renamedByChoice(*stop);
    }
    faults += saidTwice(order, root) + againstReading(order);
    const auto lists = root.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* list : lists)
        if (list->isVisible())
            for (const QString& row : silentRows(*list))
                faults += QStringLiteral("row %1 says nothing: ").arg(row) % described(list);
    return faults;
}

} // namespace priyom::test
