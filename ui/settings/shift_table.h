// SPDX-License-Identifier: GPL-3.0-or-later
// A week or a month of shifts by keys: arrows choose days and cross to the next one, digits or Enter begin typing, Delete clears,
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

    // The same person stays in front; on other days so does the column, unless the arrows came from its edge.
    void setSpan(ShiftSpan span);
    // Who and on which day one stands.
    [[nodiscard]] std::pair<PersonId, QDate> current() const;
    // The next days that are shown have that one in front, where it is among them.
    void standOn(QDate day) { m_nextDay = day; }
    // Shown at once, before the shop has taken them.
    void showEdits(const Edits& edits);

Q_SIGNALS:
    void edited(const priyom::settingsui::ShiftTable::Edits& edits);
    void spanAsked(int step); // 0: that of today
    void refused(const QString& sentence); // empty: no longer

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    static constexpr int kToday = 0; // no day stands in that column
    static constexpr int kEdge = -1; // the last day, whichever it is

    [[nodiscard]] QModelIndexList chosen() const;
    [[nodiscard]] int placeOf(QDate asked, int column) const;
    void askSpan(int step, std::optional<int> column);
    void fill(const QModelIndexList& cells, const schedule::DayHours& hours);
    void finish(Edits edits);
    void copy() const;
    void paste();

    void fitPerson();

    const theme::Theme* m_theme = nullptr;
    ShiftModel* m_model;
    QModelIndexList m_typedFor;      // the cells that were chosen when typing began
    QDate m_nextDay;
    std::optional<int> m_nextColumn; // where to stand in the span that was asked for
};

} // namespace priyom::settingsui
