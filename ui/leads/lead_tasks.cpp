// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_tasks.h"

#include "ui/kit/painting.h"
#include "ui/tasks/task_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::Label;
using kit::Tone;

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

LeadTasks::LeadTasks(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_add(nullptr), m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(theme, FontRole::BodyStrong, Tone::Main, tr("Задачи")));
    head->addStretch(1);
    auto* add = new kit::KeycapButton(theme, tr("Задача"), QStringLiteral("Ctrl D"), kit::ButtonKind::Ghost);
    add->setLeadingIcon(theme::Icon::Plus);
    add->setSize(kit::ButtonSize::Small);
    connect(add, &QPushButton::clicked, this, &LeadTasks::addAsked);
    head->addWidget(add);
    m_add = add;
    column->addLayout(head);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
}

QWidget* LeadTasks::makeLine(const tasks::TaskRow& of, Instant now, const Zone& zone) const
{
    const QString title = tasksui::taskTitle(of.task, of.visitStart, now, zone);
    const QString due = words::nearMoment(of.task.dueAt, now, zone);
    auto* line = new TaskLine(m_theme, title % QStringLiteral(", ") % due);
    line->setToolTip(tr("Delete: удалить задачу"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(4, 1, 4, 1);
    row->setSpacing(8);
    auto* what = new Label(m_theme, FontRole::Body, Tone::Main, title);
    what->setWordWrap(true);
    row->addWidget(what, 1);
    const bool late = tasksui::groupOf(of.task.dueAt, now, zone) == tasksui::Group::Overdue;
    row->addWidget(new Label(m_theme, FontRole::Secondary, late ? Tone::Bad : Tone::Second, due), 0, Qt::AlignTop);
    return line;
}

void LeadTasks::setStory(const bookings::LeadStory& story, Instant now, const Zone& zone)
{
    const auto stood = focused();
    const bool hadFocus = stood.has_value();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    QWidget* before = m_add;
    QWidget* stands = nullptr; // where the focus was, or the first once that is gone
    for (const tasks::Task& task : story.tasks) {
        const auto visit = std::find_if(story.visits.begin(), story.visits.end(), [&](const bookings::Visit& of) { return of.id == task.visit; });
        tasks::TaskRow row;
        row.task = task;
        row.clientName = story.card.clientName;
        row.clientPhone = story.card.clientPhone;
        row.visitStart = visit == story.visits.end() ? std::optional<Instant>() : std::optional(visit->startAt);
        QWidget* line = makeLine(row, now, zone);
        m_rows->addWidget(line);
        setTabOrder(before, line);
        before = line;
        if (stands == nullptr || (stood && stood->task.id == task.id))
            stands = line;
        m_lines.emplace_back(line, row);
    }
    if (hadFocus)
        (stands != nullptr ? stands : m_add)->setFocus(Qt::OtherFocusReason);
}

std::optional<tasks::TaskRow> LeadTasks::focused() const
{
    for (const auto& [line, row] : m_lines)
        if (line->hasFocus())
            return row;
    return std::nullopt;
}

} // namespace priyom::desk
