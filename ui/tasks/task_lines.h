// SPDX-License-Identifier: GPL-3.0-or-later
// The open tasks of one lead or client, a line each: what, and by when. Each is a stop of Tab where the keys are about
// it, the same as in «Задачи»; Delete is the page's, which asks what it stands on.
#pragma once

#include "core/base/zone.h"
#include "core/tasks/task_list.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/label.h"

#include <optional>
#include <utility>
#include <vector>

class QVBoxLayout;

namespace priyom::tasksui {

class TaskLines final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskLines(const theme::Theme& theme, QWidget* parent = nullptr);

    void setTasks(const std::vector<tasks::TaskRow>& tasks, Instant now, const Zone& zone);
    // Where the keys go once the last task is done.
    void setNeighbour(QWidget* neighbour) { m_neighbour = neighbour; }
    [[nodiscard]] std::optional<tasks::TaskRow> focused() const;
    // What the status line says while the keys stand on a task.
    [[nodiscard]] static QList<kit::KeyHint> contextKeys();

Q_SIGNALS:
    void doneAsked(const priyom::tasks::TaskRow& row);
    void snoozeAsked(const priyom::tasks::TaskRow& row, int way);
    void cancelAsked(const priyom::tasks::TaskRow& row);
    void focusMoved(); // onto a task, or off one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeLine(const tasks::TaskRow& row, Instant now, const Zone& zone) const;
    [[nodiscard]] bool act(const QWidget* line, int key);
    void goBy(const QWidget* line, int step);

    const theme::Theme& m_theme;
    QWidget* m_neighbour = nullptr;
    QVBoxLayout* m_rows;
    std::vector<std::pair<QWidget*, tasks::TaskRow>> m_lines;
};

} // namespace priyom::tasksui
