// SPDX-License-Identifier: GPL-3.0-or-later
// The explanation as a tree of three columns: what, by which numbers, how much.
#pragma once

#include "ui/bonus/explain_node.h"

#include <QAbstractItemModel>

#include <memory>

namespace priyom::bonus {

class ExplainModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Formula, Amount, ColumnCount };

    explicit ExplainModel(QObject* parent = nullptr);
    ~ExplainModel() override;

    void setNodes(std::vector<ExplainNode> nodes);
    [[nodiscard]] const ExplainNode& node(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    // A node with its place, because an index has to find its parent.
    struct Placed
    {
        ExplainNode node;
        Placed* parent = nullptr;
        int row = 0;
        std::vector<std::unique_ptr<Placed>> children;
    };
    static void place(Placed& parent, std::vector<ExplainNode> nodes);
    [[nodiscard]] static Placed* at(const QModelIndex& index);

    std::unique_ptr<Placed> m_root;
};

} // namespace priyom::bonus
