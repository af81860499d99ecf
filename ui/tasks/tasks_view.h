// SPDX-License-Identifier: GPL-3.0-or-later
// The page of tasks as it looks: a head with whose they are, the strip of visits without an outcome, the list or, while
// there is none, what will be here. Keys become signals.
#pragma once

#include "ui/kit/alert_strip.h"
#include "ui/kit/button.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/page_header.h"
#include "ui/kit/segmented.h"
#include "ui/tasks/tasks_model.h"

#include <QTimer>

class QStackedLayout;
class QTableView;

namespace priyom::tasksui {

class TasksView final : public QWidget
{
    Q_OBJECT

public:
    TasksView(const theme::Theme& theme, const Clock& clock, const Zone& zone, QWidget* parent = nullptr);

    void setTasks(std::vector<tasks::TaskRow> tasks);
    void setUnresolved(int count);
    [[nodiscard]] bool ownOnly() const { return m_whose->current() == 0; }
    [[nodiscard]] const tasks::TaskRow* current() const;
    [[nodiscard]] const TasksModel& model() const { return *m_model; }
    void choose(TaskId task); // now, or when it is read
    void takeFocus();
    void addStrip(QWidget* strip); // under the head

Q_SIGNALS:
    void whoseChanged();
    void opened(const priyom::tasks::TaskRow& row);
    void doneAsked(const priyom::tasks::TaskRow& row);
    void snoozeAsked(const priyom::tasks::TaskRow& row, int way); // 1 an hour, 2 the next morning, 3 in words
    void assignAsked(const priyom::tasks::TaskRow& row);
    void cancelAsked(const priyom::tasks::TaskRow& row);
    void deleteAsked(const priyom::tasks::TaskRow& row);
    void unresolvedAsked();
    void addAsked();
    void grouped(); // time has put tasks into other groups
    void chosen();  // the keys stand on another task

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    [[nodiscard]] bool act(int key);
    void goToEnd(bool last); // Home and End
    void showCounts();

    const theme::Theme& m_theme;
    TasksModel* m_model;
    kit::PageHeader* m_header;
    kit::Segmented* m_whose;
    kit::AlertStrip* m_unresolved;
    kit::KeycapButton* m_add;
    QStackedLayout* m_stack;
    kit::EmptyState* m_empty;
    QTableView* m_table;
    QTimer m_minute;
    std::vector<tasks::TaskRow> m_shown;
    TaskId m_wanted; // until it is shown, or a key was pressed on another
};

} // namespace priyom::tasksui
