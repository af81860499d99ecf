// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_model.h"

#include <algorithm>

namespace priyom::shell {

namespace {

enum class Group { Work, Figures, Upkeep };

Group groupOf(Section section)
{
    if (section <= Section::Tasks)
        return Group::Work;
    return section <= Section::Bonuses ? Group::Figures : Group::Upkeep;
}

QString spoken(const Page& page)
{
    const Badge badge = page.badge();
    if (badge.count == 0)
        return page.title();
    if (!badge.about.isEmpty())
        return page.title() % QStringLiteral(", ") % badge.about;
    return page.title() % QStringLiteral(", ")
           % (badge.late ? NavModel::tr("%n, есть просроченные", nullptr, badge.count) : QString::number(badge.count));
}

} // namespace

void NavModel::setPages(const QList<Page*>& pages)
{
    QList<Page*> sorted = pages;
    std::sort(sorted.begin(), sorted.end(), [](Page* left, Page* right) { return left->section() < right->section(); });
    beginResetModel();
    m_rows.clear();
    Group last = Group::Work;
    for (Page* page : sorted) {
        const Group group = groupOf(page->section());
        if (group != last)
            m_rows.append({group == Group::Figures ? Kind::Caption : Kind::Gap});
        last = group;
        m_rows.append({Kind::Section, page});
    }
    endResetModel();
}

void NavModel::refresh()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

QModelIndex NavModel::indexOf(Section section) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).page && m_rows.at(row).page->section() == section)
            return index(row);
    }
    return {};
}

int NavModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant NavModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == KindRole)
        return QVariant::fromValue(row.kind);
    if (!row.page)
        return role == Qt::DisplayRole && row.kind == Kind::Caption ? QVariant(tr("Показатели")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return row.page->title();
    case Qt::ToolTipRole: {
        const QString title = QStringLiteral("%1  Ctrl %2").arg(row.page->title()).arg(int(row.page->section()));
        const QString about = row.page->badge().about;
        return about.isEmpty() ? title : QString(title % QLatin1Char('\n') % about);
    }
    case Qt::AccessibleTextRole: return spoken(*row.page);
    case SectionRole: return QVariant::fromValue(row.page->section());
    case IconRole: return QVariant::fromValue(row.page->icon());
    case BadgeRole: return QVariant::fromValue(row.page->badge());
    default: return {};
    }
}

Qt::ItemFlags NavModel::flags(const QModelIndex& index) const
{
    if (index.isValid() && m_rows.at(index.row()).kind == Kind::Section)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return Qt::NoItemFlags;
}

} // namespace priyom::shell
