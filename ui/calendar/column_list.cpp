// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/column_list.h"

#include "ui/kit/follow_theme.h"

#include <QKeyEvent>

namespace priyom::calendar {

namespace {

constexpr int kRow = 28;
constexpr int kRowsSeen = 9;

} // namespace

ColumnList::ColumnList(const theme::Theme& theme, const std::vector<staff::Person>& inOrder, const bookings::ColumnChoice& choice, QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Специалисты"));
    setProperty("framed", true);
    setDragDropMode(InternalMove);
    for (const staff::Person& each : inOrder) {
        auto* row = new QListWidgetItem(each.name, this);
        row->setData(Qt::UserRole, each.id.value);
        row->setFlags((row->flags() | Qt::ItemIsUserCheckable) & ~Qt::ItemIsDropEnabled); // between the rows, never onto one
        row->setCheckState(choice.hides(each.id) ? Qt::Unchecked : Qt::Checked);
    }
    setCurrentRow(0);
    kit::followTheme(this, theme, [this, &theme] {
        for (int row = 0; row < count(); ++row)
            item(row)->setSizeHint({0, theme.px(kRow)});
        setFixedHeight(theme.px(kRow) * std::min(kRowsSeen, std::max(3, count())) + 2 * frameWidth() + 4);
    });
}

bookings::ColumnChoice ColumnList::choice() const
{
    bookings::ColumnChoice choice;
    for (int row = 0; row < count(); ++row) {
        const PersonId specialist(item(row)->data(Qt::UserRole).toLongLong());
        choice.order.push_back(specialist);
        if (item(row)->checkState() == Qt::Unchecked)
            choice.hidden.push_back(specialist);
    }
    return choice;
}

void ColumnList::checkAll()
{
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(Qt::Checked);
}

void ColumnList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
}

void ColumnList::keyPressEvent(QKeyEvent* event)
{
    const bool isMove = (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    if (isMove && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace priyom::calendar
