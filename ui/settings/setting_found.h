// SPDX-License-Identifier: GPL-3.0-or-later
// «Найти настройку» leads to the field itself: the one whose name has the words, or the row of a list that has them.
#pragma once

#include <QModelIndex>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace priyom::settingsui {

struct SettingFound
{
    QPointer<QWidget> field = {}; // none: nothing of that name
    QModelIndex row = {};         // of the list that `field` is

    // In `pane`, which holds it.
    [[nodiscard]] QRect placeIn(const QWidget& pane) const;
};

// Whether one of the words begins so; both are folded.
[[nodiscard]] bool wordBegins(const QString& text, const QString& folded);
// By folded words. A name that begins with them comes before one that has them somewhere, a name before a row.
[[nodiscard]] SettingFound findSetting(const QWidget& pane, const QString& folded);

} // namespace priyom::settingsui
