// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a pay's explanation: arrows walk and unfold, Enter opens the rows behind a line.
#pragma once

#include "ui/bonus/explain_node.h"
#include "ui/kit/follow_theme.h"

#include <QTreeView>

namespace priyom::bonus {

class ExplainModel;

class ExplainTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ExplainTree(const kit::Theme& theme, QWidget* parent = nullptr);

    // Keeps the chosen row and unfolds everything: the sheet is read from top to bottom.
    void setNodes(std::vector<ExplainNode> nodes);

Q_SIGNALS:
    void opened(const priyom::reports::FigureQuery& query, const QString& title);

protected:
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    void open(const QModelIndex& index);

    const kit::Theme& m_theme;
    ExplainModel* m_model;
};

} // namespace priyom::bonus
