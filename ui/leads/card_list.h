// SPDX-License-Identifier: GPL-3.0-or-later
// The list inside a column: cards by arrows, sideways to the neighbour column, Ctrl sideways to move the card itself.
#pragma once

#include <QListView>

namespace priyom::desk {

class CardList final : public QListView
{
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);
    // How many rows lie below what is seen.
    [[nodiscard]] int wholeCards() const; // that its height shows
    [[nodiscard]] int hiddenBelow() const;
    // Repaints what is seen, nothing else.
    void updateVisible();

Q_SIGNALS:
    void sideways(int step);      // ← −1, → +1
    void moveSideways(int step);  // with Ctrl
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace priyom::desk
