// SPDX-License-Identifier: GPL-3.0-or-later
// A cell of a week or a month of shifts: its hours as a block, grey ground where the shop is closed; and the field they are typed
// into. Hours that cannot be stay in the field with the reason said, until they are mended or left with Esc.
#pragma once

#include "core/base/result.h"
#include "core/schedule/opening_hours.h"
#include "ui/kit/table_style.h"

namespace priyom::settingsui {

// What was typed, ready to be saved; BadInput "hours" for words::errorText.
[[nodiscard]] Result<schedule::DayHours> hoursIn(const QString& typed);

class ShiftDelegate final : public kit::TableDelegate
{
    Q_OBJECT

public:
    using kit::TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

Q_SIGNALS:
    void typed(const QModelIndex& cell, const priyom::schedule::DayHours& hours) const;
    void refused(const QString& sentence) const; // empty: no longer

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintAway(QPainter& painter, const QStyleOptionViewItem& option, const QString& why, const QStringList& parts,
                   const QStringList& ends) const;
    void paintNarrow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintHours(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
};

} // namespace priyom::settingsui
