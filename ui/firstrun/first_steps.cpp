// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_steps.h"

#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/kit/card.h"
#include "ui/kit/keys.h"

#include <QHBoxLayout>

#include <algorithm>

namespace priyom::firstrun {

namespace {

constexpr int kShiftsAhead = 31; // days: a shift of last year books nobody

bool isSpecialist(const staff::Person& person)
{
    return person.active && person.roles.has(staff::Role::Specialist);
}

bool isOffered(const catalog::Service& service)
{
    return service.active;
}

} // namespace

Result<QSet<Step>> missingSteps(backend::Services& services, const staff::Session& session)
{
    QSet<Step> missing;
    if (staff::scopeOf(session, "shop.set") == staff::Scope::None)
        return missing;
    PRIYOM_TRY(const auto people, services.staff.list(session));
    PRIYOM_TRY(const catalog::Lists lists, services.catalog.lists(session));
    const QDate today = services.reports.today();
    PRIYOM_TRY(const auto shifts, services.schedule.shifts(session, today, today.addDays(kShiftsAhead)));
    if (std::ranges::none_of(people, isSpecialist))
        missing.insert(Step::Specialist);
    if (std::ranges::none_of(lists.services, isOffered))
        missing.insert(Step::Service);
    if (shifts.empty())
        missing.insert(Step::Shift);
    return missing;
}

FirstSteps::FirstSteps(const kit::Theme& theme, QWidget* around)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 12);
    auto* card = new kit::Card(kit::Ground::Selected);
    outer->addWidget(card);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(16, 8, 10, 8);
    row->setSpacing(8);
    row->addWidget(new kit::Label(theme, kit::FontRole::BodyMedium, kit::Tone::Main, tr("Чтобы записывать на время, добавьте:")));
    const std::pair<Step, QString> steps[] = {{Step::Specialist, tr("Специалиста")}, {Step::Service, tr("Услугу")}, {Step::Shift, tr("Смену")}};
    for (const auto& [step, text] : steps) {
        const int number = int(step) + 1;
        auto* button = new kit::KeycapButton(theme, text, QStringLiteral("Alt %1").arg(number));
        button->setSize(kit::ButtonSize::Small);
        row->addWidget(button);
        m_rows.append({step, button});
        connect(button, &QPushButton::clicked, this, [this, step = step] { ask(step); });
        kit::onKeys(around, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), [this, step = step] { ask(step); });
    }
    row->addStretch(1);
    auto* dismiss = new kit::KeycapButton(theme, tr("Скрыть"), QStringLiteral("Esc"), kit::ButtonKind::Ghost);
    dismiss->setSize(kit::ButtonSize::Small);
    row->addWidget(dismiss);
    const auto hideAll = [this] {
        m_isDismissed = true;
        put();
        Q_EMIT dismissed();
    };
    connect(dismiss, &QPushButton::clicked, this, hideAll);
    kit::onKeys(around, Qt::Key_Escape, hideAll);
    setAccessibleName(tr("Первые шаги"));
    put();
}

void FirstSteps::setMissing(const QSet<Step>& missing)
{
    m_missing = missing;
    put();
}

void FirstSteps::ask(Step step)
{
    if (m_missing.contains(step) && !m_isDismissed)
        Q_EMIT asked(step);
}

void FirstSteps::put()
{
    for (const Row& row : std::as_const(m_rows))
        row.button->setVisible(m_missing.contains(row.step));
    setVisible(!m_missing.isEmpty() && !m_isDismissed);
}

} // namespace priyom::firstrun
