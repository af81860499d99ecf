// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_lines.h"

#include "ui/kit/painting.h"
#include "ui/tasks/task_keys.h"
#include "ui/tasks/task_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::tasksui {

using kit::FontRole;
using kit::Label;
using kit::Tone;
using tasks::TaskRow;

namespace {

// A row that keys can stand on.
class TaskLine final : public QWidget
{
public:
    TaskLine(const theme::Theme& theme, const QString& spokenName) : m_theme(theme)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(spokenName);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!hasFocus())
            return;
        QPainter painter(this);
        kit::drawFocusRing(painter, rect(), 4, m_theme.tokens());
    }
    void focusInEvent(QFocusEvent* event) override
    {
        QWidget::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent* event) override
    {
        QWidget::focusOutEvent(event);
        update();
    }

private:
    const theme::Theme& m_theme;
};

} // namespace

TaskLines::TaskLines(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

QList<kit::KeyHint> TaskLines::contextKeys()
{
    return {{{tr("Пробел")}, tr("сделано")},
            {{QStringLiteral("1")}, tr("на час позже")},
            {{QStringLiteral("2")}, tr("на утро после срока")},
            {{QStringLiteral("3")}, tr("отложить, словами")},
            {{QStringLiteral("0")}, tr("снять задачу")},
            {{QStringLiteral("Delete")}, tr("удалить в корзину")}};
}

QWidget* TaskLines::makeLine(const TaskRow& of, Instant now, const Zone& zone) const
{
    const QString title = taskTitle(of.task, of.visitStart, now, zone);
    const QString due = words::nearMoment(of.task.dueAt, now, zone);
    auto* line = new TaskLine(m_theme, title % QStringLiteral(", ") % due);
    line->setToolTip(tr("Пробел: сделано. 1, 2, 3: отложить. Delete: удалить"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(4, 1, 4, 1);
    row->setSpacing(8);
    auto* what = new Label(m_theme, FontRole::Body, Tone::Main, title);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    const bool late = groupOf(of.task.dueAt, now, zone) == Group::Overdue;
    row->addWidget(new Label(m_theme, FontRole::Secondary, late ? Tone::Bad : Tone::Second, due), 0, Qt::AlignTop);
    return line;
}

void TaskLines::setTasks(const std::vector<TaskRow>& tasks, Instant now, const Zone& zone)
{
    const auto stood = focused();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->removeEventFilter(this);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    QWidget* before = m_neighbour;
    QWidget* stands = nullptr; // where the focus was, or the first once that is gone
    for (const TaskRow& row : tasks) {
        QWidget* line = makeLine(row, now, zone);
        line->installEventFilter(this);
        m_rows->addWidget(line);
        if (before != nullptr)
            setTabOrder(before, line);
        before = line;
        if (stands == nullptr || (stood && stood->task.id == row.task.id))
            stands = line;
        m_lines.emplace_back(line, row);
    }
    if (!stood)
        return;
    if (QWidget* next = stands != nullptr ? stands : m_neighbour)
        next->setFocus(Qt::OtherFocusReason);
    Q_EMIT focusMoved();
}

std::optional<TaskRow> TaskLines::focused() const
{
    for (const auto& [line, row] : m_lines)
        if (line->hasFocus())
            return row;
    return std::nullopt;
}

void TaskLines::goBy(const QWidget* line, int step)
{
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const auto next =
            static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + step); // before the first: past the last
        if (m_lines[at].first == line && next < m_lines.size())
            m_lines[next].first->setFocus(step < 0 ? Qt::BacktabFocusReason : Qt::TabFocusReason);
    }
}

bool TaskLines::act(const QWidget* line, int key)
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [line](const auto& each) { return each.first == line; });
    if (found == m_lines.end())
        return false;
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        goBy(line, key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    return actByKey(*this, TaskRow(found->second), key);
}

bool TaskLines::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && act(static_cast<QWidget*>(watched), key->key()))
            return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &TaskLines::focusMoved, Qt::QueuedConnection); // once the focus is there
    return QWidget::eventFilter(watched, event);
}

} // namespace priyom::tasksui
