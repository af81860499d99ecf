// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the navigation: icon, label, badge and the section's key; only the icon when the window is narrow.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QStyledItemDelegate>

namespace priyom::shell {

class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(const theme::Theme& theme, QObject* parent);
    void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const theme::Theme& m_theme;
    bool m_compact = false;
};

} // namespace priyom::shell
