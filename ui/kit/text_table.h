// SPDX-License-Identifier: GPL-3.0-or-later
// A table of words and numbers: rows behind a figure, rejects of a file, the table of a chart. Rows of 34 px with a line
// below, numbers at the right; Ctrl+C copies the chosen row as tab-separated text.
#pragma once

#include "ui/kit/label.h"

#include <QTableView>

namespace priyom::kit {

struct TableColumn
{
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool stretches = false;
};

struct TableCell
{
    QString text;
    Tone tone = Tone::Main;
};

using TableRow = QList<TableCell>;

class TextTableModel;

class TextTable final : public QTableView
{
    Q_OBJECT

public:
    TextTable(const Theme& theme, QList<TableColumn> columns, QWidget* parent = nullptr);

    // The words at both ends of a row are flush with the title of the card it stands in, and beside its buttons what looks
    // chosen is what Enter opens.
    void setInCard();
    void setRows(QList<TableRow> rows);
    // Behind those that are there, where they were asked for.
    void appendRows(QList<TableRow> rows);
    // There are more: moreAsked() comes once the last row is seen.
    void setMore(bool more);
    // Other columns, as when the same table shows another chart.
    void setColumns(QList<TableColumn> columns);
    [[nodiscard]] QString currentRowText() const;

Q_SIGNALS:
    void opened(int row); // Enter or a double click
    void moreAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override; // the ring, where there is no row to show it

private:
    void fitColumns();

    const Theme& m_theme;
    TextTableModel* m_model;
    int m_edge = 0; // more air at both ends of a row
};

} // namespace priyom::kit
