// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/lead_tasks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::Label;
using kit::Tone;

LeadTasks::LeadTasks(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_lines(new tasksui::TaskLines(theme))
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
    column->addWidget(m_lines);
    m_lines->setNeighbour(add);
}

void LeadTasks::setStory(const bookings::LeadStory& story, Instant now, const Zone& zone)
{
    std::vector<tasks::TaskRow> rows;
    for (const tasks::Task& task : story.tasks) {
        const auto visit = std::find_if(story.visits.begin(), story.visits.end(),
                                        [&](const bookings::Visit& of) { return of.id == task.visit; });
        tasks::TaskRow row;
        row.task = task;
        row.clientName = story.card.clientName;
        row.clientPhone = story.card.clientPhone;
        row.clientHandle = story.card.clientHandle;
        row.visitStart = visit == story.visits.end() ? std::optional<Instant>() : std::optional(visit->startAt);
        rows.push_back(std::move(row));
    }
    m_lines->setTasks(rows, now, zone);
}

} // namespace priyom::desk
