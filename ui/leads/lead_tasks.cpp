// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_tasks.h"

#include "ui/tasks/task_words.h"
#include "ui/words/near_day.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::Label;
using kit::Tone;

LeadTasks::LeadTasks(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout)
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
    column->addLayout(head);
    m_rows->setSpacing(4);
    column->addLayout(m_rows);
}

void LeadTasks::setStory(const bookings::LeadStory& story, Instant now, const Zone& zone)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const tasks::Task& task : story.tasks) {
        const auto visit = std::find_if(story.visits.begin(), story.visits.end(),
                                        [&](const bookings::Visit& of) { return of.id == task.visit; });
        const auto start = visit == story.visits.end() ? std::optional<Instant>() : std::optional(visit->startAt);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* what = new Label(m_theme, FontRole::Body, Tone::Main, tasksui::taskTitle(task, start, now, zone));
        what->setWordWrap(true);
        row->addWidget(what, 1);
        const bool late = tasksui::groupOf(task.dueAt, now, zone) == tasksui::Group::Overdue;
        row->addWidget(new Label(m_theme, FontRole::Secondary, late ? Tone::Bad : Tone::Second,
                                 words::nearMoment(task.dueAt, now, zone)),
                       0, Qt::AlignTop);
        m_rows->addWidget(line);
    }
}

} // namespace priyom::desk
