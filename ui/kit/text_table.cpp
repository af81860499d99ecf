// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/text_table.h"

#include "ui/kit/painting.h"
#include "ui/kit/table_style.h"
#include "ui/kit/text_table_model.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>

#include <algorithm>

namespace priyom::kit {

namespace {

constexpr int kWidestColumn = 320;
constexpr int kMeasuredRows = 200; // a table of thousands is not measured through
constexpr int kCellMargins = 18;
constexpr int kCardEdge = 5;

} // namespace

TextTable::TextTable(const Theme& theme, QList<TableColumn> columns, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(new TextTableModel(std::move(columns), this))
{
    setModel(m_model);
    styleTable(this, theme);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    connect(m_model, &TextTableModel::moreAsked, this, &TextTable::moreAsked);
    followTheme(this, theme, [this] { fitColumns(); });
}

void TextTable::setColumns(QList<TableColumn> columns)
{
    m_model->setColumns(std::move(columns));
}

void TextTable::setInCard()
{
    m_edge = kCardEdge;
    static_cast<TableDelegate*>(itemDelegate())->showChosenInFocusOnly();
    setTableEdge(this, TableEdge::Card);
    fitColumns();
}

void TextTable::setRows(QList<TableRow> rows)
{
    m_model->setRows(std::move(rows));
    fitColumns();
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void TextTable::appendRows(QList<TableRow> rows)
{
    m_model->append(std::move(rows));
}

void TextTable::setMore(bool more)
{
    m_model->setMore(more);
}

void TextTable::fitColumns()
{
    const QFont header = m_theme.font(FontRole::CaptionMedium);
    const QFont body = m_theme.font(FontRole::Body);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const TableColumn& shown = m_model->columns().at(column);
        int width = textWidth(shown.title, header);
        for (int row = 0; row < std::min(m_model->rowCount(), kMeasuredRows); ++row)
            width = std::max(width, textWidth(m_model->index(row, column).data().toString(), body));
        horizontalHeader()->setSectionResizeMode(column, shown.stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        const bool isEnd = column == 0 || column == m_model->columnCount() - 1;
        setColumnWidth(column, std::min(width + kCellMargins + (isEnd ? m_edge : 0), kWidestColumn));
    }
}

QString TextTable::currentRowText() const
{
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(currentIndex().siblingAtColumn(column).data().toString());
    return cells.join(QLatin1Char('\t'));
}

void TextTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    drawFocusRing(painter, viewport()->rect(), 0, m_theme.tokens());
}

void TextTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(currentRowText());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && isSignalConnected(QMetaMethod::fromSignal(&TextTable::opened)))
        Q_EMIT opened(currentIndex().row());
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) // of the list: a row is one choice, without columns
        setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1, 0));
    else
        QTableView::keyPressEvent(event);
}

} // namespace priyom::kit
