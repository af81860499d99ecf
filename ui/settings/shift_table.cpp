// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shift_table.h"

#include "ui/kit/keys.h"
#include "ui/settings/shift_delegate.h"
#include "ui/words/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace priyom::settingsui {

namespace {

constexpr int kPersonWidth = 180;
constexpr int kPersonBesideMonth = 160;
constexpr int kLeastDay = 16; // 31 of them stand beside the names in the smallest window

struct CellBox
{
    int top = 0;
    int left = 0;
    int rows = 0;
    int columns = 0;
};

CellBox boxAround(const QModelIndexList& cells)
{
    const auto byRow = [](const QModelIndex& one, const QModelIndex& other) { return one.row() < other.row(); };
    const auto byColumn = [](const QModelIndex& one, const QModelIndex& other) { return one.column() < other.column(); };
    const auto [top, bottom] = std::minmax_element(cells.begin(), cells.end(), byRow);
    const auto [left, right] = std::minmax_element(cells.begin(), cells.end(), byColumn);
    return {top->row(), left->column(), bottom->row() - top->row() + 1, right->column() - left->column() + 1};
}

// Lines of cells, as tables of every program put them on the clipboard.
QList<QStringList> cellsOf(QString text)
{
    text.remove(QLatin1Char('\r'));
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    QList<QStringList> lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines.append(line.split(QLatin1Char('\t')));
    return lines;
}

} // namespace

ShiftTable::ShiftTable(const theme::Theme& theme) : m_model(new ShiftModel(this))
{
    setModel(m_model);
    kit::styleTable(this, theme, true);
    auto* cells = new ShiftDelegate(theme, this);
    setItemDelegate(cells);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Смены по дням"));
    horizontalHeader()->setMinimumSectionSize(kLeastDay);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(ShiftModel::kPersonColumn, QHeaderView::Fixed);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section:middle, QHeaderView::section:last { padding: 0; }")); // a number needs no air
    m_theme = &theme;
    kit::followTheme(this, theme, [this] { fitPerson(); });
    connect(cells, &ShiftDelegate::typed, this, [this](const QModelIndex&, const schedule::DayHours& hours) { fill(m_typedFor, hours); });
    connect(cells, &ShiftDelegate::refused, this, &ShiftTable::refused);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copy(); }, Qt::WidgetShortcut);
    kit::onKeys(this, QKeySequence(Qt::CTRL | Qt::Key_V), [this] { paste(); }, Qt::WidgetShortcut);
}

void ShiftTable::setSpan(ShiftSpan span)
{
    const QModelIndex current = currentIndex();
    const PersonId person = current.isValid() ? m_model->editOf(current, {}).person : PersonId();
    const int column = current.isValid() ? current.column() : kToday;
    m_model->setSpan(std::move(span));
    fitPerson();
    const auto wanted = std::exchange(m_nextColumn, std::nullopt);
    if (currentIndex().isValid() && !wanted)
        return;
    const std::vector<staff::Person>& people = m_model->span().people;
    const auto same = std::find_if(people.begin(), people.end(), [person](const staff::Person& each) { return each.id == person; });
    const int row = same == people.end() ? 0 : int(same - people.begin());
    const int day = wanted.value_or(column);
    setCurrentIndex(m_model->index(row, placeOf(std::exchange(m_nextDay, {}), day)));
}

void ShiftTable::fitPerson()
{
    const bool isMonth = m_model->span().kind == SpanKind::Month;
    setColumnWidth(ShiftModel::kPersonColumn, m_theme->px(isMonth ? kPersonBesideMonth : kPersonWidth));
}

int ShiftTable::placeOf(QDate asked, int column) const
{
    const ShiftSpan& span = m_model->span();
    if (asked.isValid() && span.first <= asked && asked <= span.last())
        return ShiftModel::kFirstDay + int(span.first.daysTo(asked));
    if (column == kToday)
        return m_model->columnOfToday();
    return column == kEdge ? m_model->lastDay() : std::min(column, m_model->lastDay());
}

std::pair<PersonId, QDate> ShiftTable::current() const
{
    if (!currentIndex().isValid())
        return {};
    const schedule::ShiftEdit edit = m_model->editOf(currentIndex(), {});
    return {edit.person, edit.date};
}

void ShiftTable::showEdits(const Edits& edits)
{
    for (const schedule::ShiftEdit& edit : edits)
        m_model->show(edit);
}

void ShiftTable::askSpan(int step, std::optional<int> column)
{
    m_nextColumn = column;
    Q_EMIT spanAsked(step);
}

QModelIndexList ShiftTable::chosen() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    if (!cells.contains(currentIndex()) && currentIndex().isValid())
        cells = {currentIndex()};
    return cells;
}

bool ShiftTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    const QModelIndexList cells = chosen();
    const bool wasTyping = state() == EditingState;
    if (!QTableView::edit(index, trigger, event))
        return false;
    if (!wasTyping)
        m_typedFor = cells.contains(index) ? cells : QModelIndexList{index};
    return true;
}

void ShiftTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier));
    const int column = currentIndex().column();
    const int key = event->key();
    if (!plain || state() == EditingState || !currentIndex().isValid())
        QTableView::keyPressEvent(event);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        QTableView::edit(currentIndex());
    else if (key == Qt::Key_Delete)
        fill(chosen(), {});
    else if (key == Qt::Key_Left && column == ShiftModel::kFirstDay)
        askSpan(-1, kEdge);
    else if (key == Qt::Key_Right && column == m_model->lastDay())
        askSpan(+1, ShiftModel::kFirstDay);
    else if (key == Qt::Key_PageUp)
        askSpan(-1, column);
    else if (key == Qt::Key_PageDown)
        askSpan(+1, column);
    else if (key == Qt::Key_Home)
        askSpan(0, kToday);
    else
        QTableView::keyPressEvent(event);
}

QModelIndex ShiftTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    return next.isValid() && next.column() == ShiftModel::kPersonColumn ? next.siblingAtColumn(ShiftModel::kFirstDay) : next;
}

void ShiftTable::fill(const QModelIndexList& cells, const schedule::DayHours& hours)
{
    Edits edits;
    for (const QModelIndex& cell : cells)
        edits.push_back(m_model->editOf(cell, hours));
    finish(std::move(edits));
}

void ShiftTable::finish(Edits edits)
{
    std::erase_if(edits, [](const schedule::ShiftEdit& edit) { return edit.was == edit.hours; });
    Q_EMIT refused({});
    if (edits.empty())
        return;
    showEdits(edits);
    Q_EMIT edited(edits);
}

void ShiftTable::copy() const
{
    const QModelIndexList cells = chosen();
    if (cells.isEmpty())
        return;
    const CellBox box = boxAround(cells);
    QStringList lines;
    for (int row = box.top; row < box.top + box.rows; ++row) {
        QStringList line;
        for (int column = box.left; column < box.left + box.columns; ++column) {
            const QModelIndex cell = m_model->index(row, column);
            line.append(cells.contains(cell) ? cell.data().toString() : QString());
        }
        lines.append(line.join(QLatin1Char('\t')));
    }
    QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

// One cell fills all that are chosen; one line goes to every chosen person; a block begins at the first chosen cell.
void ShiftTable::paste()
{
    const QString text = QApplication::clipboard()->text();
    const QModelIndexList cells = chosen();
    if (cells.isEmpty())
        return;
    if (text.trimmed().isEmpty()) {
        Q_EMIT refused(tr("Нечего вставить: сначала скопируйте смену, Ctrl+C."));
        return;
    }
    const QList<QStringList> lines = cellsOf(text);
    const CellBox box = boxAround(cells);
    const bool oneCell = lines.size() == 1 && lines.constFirst().size() == 1;
    QModelIndexList targets = oneCell ? cells : QModelIndexList();
    const int rows = lines.size() == 1 ? box.rows : int(lines.size());
    for (int row = 0; !oneCell && row < rows; ++row)
        for (int column = 0; column < lines.at(row % lines.size()).size(); ++column)
            targets.append(m_model->index(box.top + row, box.left + column));
    if (!std::all_of(targets.begin(), targets.end(), [](const QModelIndex& cell) { return cell.isValid(); })) {
        Q_EMIT refused(tr("Скопированное не помещается: встаньте на день левее или на строку выше."));
        return;
    }
    Edits edits;
    for (const QModelIndex& cell : std::as_const(targets)) {
        const QStringList& line = lines.at((cell.row() - box.top) % lines.size());
        const auto hours = hoursIn(oneCell ? line.constFirst() : line.at(cell.column() - box.left));
        if (!hours) {
            Q_EMIT refused(tr("Не вставлено. %1").arg(words::errorText(hours.error())));
            return;
        }
        edits.push_back(m_model->editOf(cell, *hours));
    }
    finish(std::move(edits));
}

} // namespace priyom::settingsui
