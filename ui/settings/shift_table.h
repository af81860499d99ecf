// SPDX-License-Identifier: GPL-3.0-or-later
// The week of shifts by keys: arrows choose days and cross from week to week, digits or Enter begin typing, Delete clears,
// Ctrl+C and Ctrl+V carry hours to whatever is chosen. One act is one list of edits, so that it is saved and taken back whole.
#pragma once

#include "ui/settings/shift_model.h"
#include "ui/theme/theme.h"

#include <QTableView>

#include <optional>

namespace priyom::settingsui {

class ShiftDelegate;

class ShiftTable final : public QTableView
{
    Q_OBJECT

public:
    using Edits = std::vector<schedule::ShiftEdit>;

    explicit ShiftTable(const theme::Theme& theme);

    // The same person stays in front; on another week so does the weekday, unless the arrows came from its edge.
    void setWeek(ShiftWeek week);
    // Shown at once, before the shop has taken them.
    void showEdits(const Edits& edits);

Q_SIGNALS:
    void edited(const priyom::settingsui::ShiftTable::Edits& edits);
    void weekAsked(int step); // 0: this week
    void refused(const QString& sentence); // empty: no longer

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    static constexpr int kToday = 0; // no day stands in that column

    [[nodiscard]] QModelIndexList chosen() const;
    void askWeek(int step, std::optional<int> column);
    void fill(const QModelIndexList& cells, const schedule::DayHours& hours);
    void finish(Edits edits);
    void copy() const;
    void paste();

    ShiftModel* m_model;
    QModelIndexList m_typedFor;      // the cells that were chosen when typing began
    std::optional<int> m_nextColumn; // where to stand in the week that was asked for
};

} // namespace priyom::settingsui
