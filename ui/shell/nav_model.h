// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the navigation: the registered sections in the order of their numbers, with the captions and gaps between groups.
#pragma once

#include "ui/shell/page.h"

#include <QAbstractListModel>

namespace priyom::shell {

class NavModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole, IconRole, BadgeRole, KindRole };
    enum class Kind { Section, Caption, Gap };

    using QAbstractListModel::QAbstractListModel;

    void setPages(const QList<Page*>& pages);
    // The page's title or badge is new.
    void refresh();
    [[nodiscard]] QModelIndex indexOf(Section section) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        Kind kind;
        Page* page = nullptr;
    };
    QList<Row> m_rows;
};

} // namespace priyom::shell
