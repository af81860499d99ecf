// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bonus/explain_model.h"

namespace priyom::bonus {

ExplainModel::ExplainModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Placed>()) {}

ExplainModel::~ExplainModel() = default;

void ExplainModel::setNodes(std::vector<ExplainNode> nodes)
{
    beginResetModel();
    m_root = std::make_unique<Placed>();
    place(*m_root, std::move(nodes));
    endResetModel();
}

void ExplainModel::place(Placed& parent, std::vector<ExplainNode> nodes)
{
    for (ExplainNode& node : nodes) {
        auto placed = std::make_unique<Placed>();
        std::vector<ExplainNode> children = std::exchange(node.children, {});
        placed->node = std::move(node);
        placed->parent = &parent;
        placed->row = int(parent.children.size());
        place(*placed, std::move(children));
        parent.children.push_back(std::move(placed));
    }
}

ExplainModel::Placed* ExplainModel::at(const QModelIndex& index)
{
    return static_cast<Placed*>(index.internalPointer());
}

const ExplainNode& ExplainModel::node(const QModelIndex& index) const
{
    return index.isValid() ? at(index)->node : m_root->node;
}

QModelIndex ExplainModel::index(int row, int column, const QModelIndex& parent) const
{
    const Placed* above = parent.isValid() ? at(parent) : m_root.get();
    if (row < 0 || row >= int(above->children.size()) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, above->children[std::size_t(row)].get());
}

QModelIndex ExplainModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Placed* above = at(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int ExplainModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return int((parent.isValid() ? at(parent) : m_root.get())->children.size());
}

int ExplainModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ExplainModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const ExplainNode& shown = node(index);
    switch (index.column()) {
    case Title: return shown.when.isEmpty() ? shown.title : QString(shown.when % QLatin1Char(' ') % shown.title);
    case Formula: return shown.formula;
    case Amount: return shown.amount;
    default: return {};
    }
}

} // namespace priyom::bonus
