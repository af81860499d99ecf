// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of a pay's explanation: arrows walk and unfold, Enter opens the rows behind a line, or folds the line itself.
#pragma once

#include "ui/bonus/explain_node.h"
#include "ui/kit/follow_theme.h"

#include <QSet>
#include <QTreeView>

namespace priyom::bonus {

class ExplainModel;

class ExplainTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit ExplainTree(const kit::Theme& theme, QWidget* parent = nullptr);

    // Everything is unfolded at first: the sheet is read from top to bottom. What is chosen and what was folded stays when the
    // same sheet is read again.
    void setNodes(std::vector<ExplainNode> nodes);
    // Another sheet comes.
    void startOver();
    enum class OnEnter { Nothing, Opens, Folds, Unfolds };
    [[nodiscard]] OnEnter onEnter() const;

Q_SIGNALS:
    void onEnterChanged();
    // `record`: the one that was chosen of those the query finds; 0: none.
    void opened(const priyom::reports::FigureQuery& query, const QString& title, qint64 record);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    using Place = QList<int>; // rows from the top down
    [[nodiscard]] static Place placeOf(QModelIndex index);
    [[nodiscard]] QModelIndex nearestTo(const Place& place) const;
    void keepFolding(const QModelIndex& index, bool folded);
    void fitColumns();
    void open(const QModelIndex& index);

    const kit::Theme& m_theme;
    ExplainModel* m_model;
    Place m_place;
    QSet<Place> m_folded;
    bool m_isFilling = false; // what moves then is not moved by a person
};

} // namespace priyom::bonus
