// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the rows of the explanation: components and lines on white, records below them on the nested ground.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QStyledItemDelegate>

class QPainter;

namespace priyom::bonus {

constexpr double kRing = 2; // of the row that has the focus

struct RowLook
{
    bool nested = false;
    bool chosen = false;
    bool focused = false;
};

// The ground of a row, or of the branches before it.
void paintRow(QPainter& painter, const QRect& where, const RowLook& look, const kit::Tokens& tokens);

class ExplainDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ExplainDelegate(const kit::Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const kit::Theme& m_theme;
};

} // namespace priyom::bonus
