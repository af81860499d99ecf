// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/tasks_view.h"

#include "ui/kit/table_style.h"
#include "ui/kit/toast_place.h"
#include "ui/tasks/task_keys.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <chrono>
#include <utility>

namespace priyom::tasksui {

using namespace std::chrono_literals;
using tasks::TaskRow;

namespace {

constexpr int kCaptionHeight = 32;

} // namespace

TasksView::TasksView(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(new TasksModel(clock, zone, this)),
      m_header(new kit::PageHeader(theme, tr("Задачи"))),
      m_whose(new kit::Segmented(theme, {{tr("Мои"), theme::Icon::User}, {tr("Все"), theme::Icon::Users}})),
      m_unresolved(new kit::AlertStrip(theme, tr("Отметить итоги"), QStringLiteral("Ctrl I"))),
      m_add(new kit::KeycapButton(theme, tr("Задача"), QStringLiteral("Insert"))), m_stack(new QStackedLayout),
      m_empty(new kit::EmptyState(
          theme, tr("Задач нет."),
          tr("Здесь появится, кому перезвонить и кого подтвердить. Свою задачу ставят клавишей Insert."))),
      m_table(new QTableView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(8);
    m_whose->setAccessibleName(tr("Чьи задачи"));
    m_whose->setCurrent(1);
    m_header->addAction(m_whose);
    m_add->setLeadingIcon(theme::Icon::Plus);
    m_header->addAction(m_add);
    column->addWidget(m_header);
    column->addWidget(m_unresolved);
    m_unresolved->setKind(kit::StripKind::Soon);
    m_unresolved->hide();
    makeTable();
    m_empty->setPreview(tr("Такие задачи программа ставит сама"),
                        {{tr("Перезвонить"), tr("Если не дозвонились")},
                         {tr("Подтвердить визит"), tr("За день до него")},
                         {tr("Напомнить о визите"), tr("За сутки и за два часа до него")},
                         {tr("Вернуть клиента"), tr("На следующий день после неявки")},
                         {tr("Спросить о визите"), tr("На следующий день после визита")}});
    column->addLayout(m_stack, 1); // first: without a parent the stack shows its first widget as a window
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_whose, &kit::Segmented::currentChanged, this, &TasksView::whoseChanged);
    connect(m_add, &QPushButton::clicked, this, &TasksView::addAsked);
    connect(m_unresolved, &kit::AlertStrip::actionTriggered, this, &TasksView::unresolvedAsked);
    m_minute.setInterval(20s);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_model->isStale())
            return;
        setTasks(std::exchange(m_shown, {}));
        Q_EMIT grouped();
    });
    m_minute.start();
}

void TasksView::makeTable()
{
    m_table->setModel(m_model);
    kit::styleTable(m_table, m_theme, true);
    m_table->setAccessibleName(tr("Задачи по сроку"));
    kit::keepClear(m_table);
    m_table->installEventFilter(this);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(TasksModel::TaskColumn, QHeaderView::Stretch);
    kit::followTheme(m_table, m_theme, [this, head] {
        constexpr std::array<int, TasksModel::ColumnCount> widths{160, 0, 220, 190};
        for (int column = 0; column < TasksModel::ColumnCount; ++column)
            if (column != TasksModel::TaskColumn)
                head->resizeSection(column, m_theme.px(widths[static_cast<std::size_t>(column)]));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TasksView::chosen);
    connect(m_table, &QTableView::doubleClicked, this, [this] {
        if (const TaskRow* row = current())
            Q_EMIT opened(*row);
    });
}

void TasksView::setTasks(std::vector<TaskRow> tasks)
{
    const TaskRow* before = current();
    TaskId chosen = before ? before->task.id : TaskId();
    const int place = m_table->currentIndex().row();
    m_shown = tasks;
    m_model->setTasks(std::move(tasks));
    m_table->clearSpans(); // else the row that comes where a caption stood is one cell
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool caption = m_model->isCaption(row);
        m_table->setRowHeight(row,
                              m_theme.px(caption ? kCaptionHeight : m_table->verticalHeader()->defaultSectionSize()));
        if (caption)
            m_table->setSpan(row, 0, 1, TasksModel::ColumnCount);
    }
    if (m_model->indexOf(m_wanted).isValid())
        chosen = std::exchange(m_wanted, {});
    // The choice stays with its task; where that is done, the next one moves up under the same key.
    QModelIndex next = m_model->indexOf(chosen);
    for (int row = std::max(0, place); !next.isValid() && row < m_model->rowCount(); ++row)
        if (!m_model->isCaption(row))
            next = m_model->index(row, 0);
    for (int row = m_model->rowCount() - 1; !next.isValid() && row >= 0; --row)
        if (!m_model->isCaption(row))
            next = m_model->index(row, 0);
    m_table->setCurrentIndex(next);
    const bool focused = hasFocus() || m_table->hasFocus() || m_empty->hasFocus();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (focused)
        takeFocus();
    showCounts();
}

void TasksView::showCounts()
{
    const int late = m_model->count(Group::Overdue);
    const int today = m_model->count(Group::Today);
    QStringList parts;
    if (late > 0)
        parts += tr("%n просрочены", nullptr, late);
    if (today > 0)
        parts += tr("%n на сегодня", nullptr, today);
    m_header->setSubtitle(parts.join(QStringLiteral(", ")));
}

void TasksView::setUnresolved(int count)
{
    m_unresolved->setAlert(tr("%n визита без итога", nullptr, count),
                           {{{tr("их время прошло, отметьте, кто пришёл"), kit::FontRole::Body, kit::Tone::Main}}},
                           theme::Icon::CalendarCheck);
    m_unresolved->setVisible(count > 0);
}

const TaskRow* TasksView::current() const
{
    return m_model->taskAt(m_table->currentIndex());
}

void TasksView::addStrip(QWidget* strip)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_unresolved), strip);
    for (QAbstractButton* button : strip->findChildren<QAbstractButton*>())
        setTabOrder(button, m_table); // it was made after the tasks below it
}

void TasksView::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

void TasksView::goToEnd(bool last)
{
    const int rows = m_model->rowCount();
    int row = last ? rows - 1 : 0;
    while (row >= 0 && row < rows && m_model->isCaption(row))
        row += last ? -1 : 1;
    m_table->setCurrentIndex(m_model->index(row, 0));
    if (!last) // with the caption over it
        m_table->scrollToTop();
}

void TasksView::choose(TaskId task)
{
    const QModelIndex place = m_model->indexOf(task);
    m_wanted = place.isValid() ? TaskId() : task;
    if (place.isValid())
        m_table->setCurrentIndex(place);
}

bool TasksView::act(int key)
{
    m_wanted = {};
    const TaskRow* shown = current();
    if (!shown)
        return false;
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        goToEnd(key == Qt::Key_End);
        return true;
    }
    const TaskRow row = *shown; // the answer of what is asked may come with other rows
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(row);
        return true;
    case Qt::Key_F11:
        Q_EMIT assignAsked(row);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteAsked(row);
        return true;
    default:
        return actByKey(*this, row, key);
    }
}

bool TasksView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && act(static_cast<QKeyEvent*>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace priyom::tasksui
