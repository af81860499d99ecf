// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a row of the navigation: icon, label, badge and the section's key; in a narrow window only the icon, or with
// large text the icon over its label.
#pragma once

#include "ui/kit/follow_theme.h"

#include <QStyledItemDelegate>

namespace priyom::shell {

enum class NavForm
{
    Whole,
    Rail, // the label below the icon, the count beside it
    Icons
};

class NavDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    NavDelegate(const theme::Theme& theme, QObject* parent);
    void setForm(NavForm form) { m_form = form; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintRail(QPainter& painter, const QRectF& row, const QModelIndex& index, bool active) const;
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const theme::Theme& m_theme;
    NavForm m_form = NavForm::Whole;
};

} // namespace priyom::shell
