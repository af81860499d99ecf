// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the list of subjects: the chosen one filled and in the colour of what is active.
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace priyom::settingsui {

class PaneListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PaneListDelegate(const theme::Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const theme::Theme& m_theme;
};

} // namespace priyom::settingsui
