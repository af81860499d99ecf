// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_form.h"

#include <algorithm>
#include <utility>

namespace priyom::desk {

SlotForm::SlotForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : QWidget(parent), m_lists(lists), m_now(now), m_specialist(new kit::Combo(theme, this))
{
    m_specialist->addItem(tr("Кто свободен"));
    for (const staff::Person& person : lists.specialists())
        m_specialist->addItem(person.name, person.id.value);
}

bookings::WindowWish SlotForm::wish() const
{
    bookings::WindowWish wish;
    wish.service = service();
    wish.specialist = chosenSpecialist();
    wish.minutes = minutes();
    return wish;
}

void SlotForm::setSpecialist(const QString& name)
{
    m_specialist->setCurrentIndex(name.isEmpty() ? 0 : std::max(0, m_specialist->findText(name)));
}

QString SlotForm::chosenSpecialist() const
{
    return m_specialist->currentIndex() > 0 ? m_specialist->currentText() : QString();
}

QString SlotForm::specialist() const
{
    const QString chosen = chosenSpecialist();
    return chosen.isEmpty() ? m_free.value_or(QString()) : chosen;
}

PersonId SlotForm::specialistId() const
{
    return PersonId(m_specialist->currentData().toLongLong());
}

int SlotForm::minutes() const
{
    const catalog::Service* known = m_lists.serviceNamed(service());
    return known ? known->minutes : catalog::Service().minutes;
}

void SlotForm::setFree(const QString& name)
{
    m_free = name;
    Q_EMIT freeKnown();
    const auto act = std::exchange(m_whenComplete, {});
    if (act && isComplete())
        act();
}

std::optional<Period> SlotForm::lookedFor() const
{
    const auto from = start();
    return from && !specialistId().isValid() ? std::optional(Period{*from, *from + std::chrono::minutes(minutes())}) : std::nullopt;
}

void SlotForm::whenComplete(std::function<void()> act)
{
    if (isComplete())
        act();
    else
        m_whenComplete = std::move(act);
}

bool SlotForm::isComplete() const
{
    return start() && !specialist().isEmpty();
}

QString SlotForm::missing() const
{
    if (!start() || !specialist().isEmpty())
        return {};
    if (hasNobody())
        return needed();
    return m_free ? tr("В это время никто не свободен. Выберите окно, Alt 1…5, или другое время.") : QString();
}

QString SlotForm::needed() const
{
    if (hasNobody() && m_lists.catalog.services.empty())
        return tr("Записывать пока не к кому и не на что: добавьте специалиста и услугу. Ctrl 9, «Сотрудники и права», «Услуги и цены».");
    if (hasNobody())
        return tr("Записывать пока не к кому: добавьте специалиста. Ctrl 9, «Сотрудники и права».");
    return start() ? missing() : tr("Не выбрано время: возьмите свободное окно, Alt 1…5, или напишите, когда удобно.");
}

bookings::Appointment SlotForm::appointment() const
{
    bookings::Appointment appointment;
    appointment.specialist = specialist();
    appointment.service = service();
    appointment.start = start().value_or(m_now);
    return appointment;
}

void SlotForm::say()
{
    m_free.reset();
    m_whenComplete = {};
    Q_EMIT changed();
}

} // namespace priyom::desk
