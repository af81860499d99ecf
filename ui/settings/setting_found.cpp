// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting_found.h"

#include "core/base/fold.h"

#include <QAbstractButton>
#include <QAbstractItemView>

namespace priyom::settingsui {

namespace {

QString nameOf(const QWidget* field)
{
    if (!field->accessibleName().isEmpty())
        return fold(field->accessibleName());
    const auto* button = qobject_cast<const QAbstractButton*>(field);
    return button ? fold(button->text()) : QString();
}

QModelIndex rowWith(const QAbstractItemModel& model, const QString& folded)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (fold(model.index(row, column).data().toString()).contains(folded))
                return model.index(row, 0);
    return {};
}

} // namespace

QRect SettingFound::placeIn(const QWidget& pane) const
{
    const auto* list = qobject_cast<const QAbstractItemView*>(field);
    if (!list || !row.isValid())
        return {field->mapTo(&pane, QPoint()), field->size()};
    const QRect first = list->visualRect(row);
    const QRect whole(0, first.top(), list->viewport()->width(), first.height());
    return {list->viewport()->mapTo(&pane, whole.topLeft()), whole.size()};
}

bool wordBegins(const QString& text, const QString& folded)
{
    for (qsizetype at = text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

SettingFound findSetting(const QWidget& pane, const QString& folded)
{
    if (folded.isEmpty())
        return {};
    SettingFound somewhere;
    SettingFound inRow;
    for (QWidget* each : pane.findChildren<QWidget*>()) {
        if (!(each->focusPolicy() & Qt::TabFocus) || !each->isEnabled() || !each->isVisibleTo(&pane))
            continue;
        const QString name = nameOf(each);
        if (name.startsWith(folded))
            return {each};
        if (!somewhere.field && name.contains(folded))
            somewhere = {each};
        const auto* list = qobject_cast<const QAbstractItemView*>(each);
        if (list && list->model() && !inRow.field)
            if (const QModelIndex row = rowWith(*list->model(), folded); row.isValid())
                inRow = {each, row};
    }
    return somewhere.field ? somewhere : inRow;
}

} // namespace priyom::settingsui
