// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_form.h"

#include "ui/booking/fit_words.h"

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
    wish.moved = moved();
    wish.othersToo = start() && !wish.specialist.isEmpty(); // a time was said: it may be had with somebody else
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
    return chosen.isEmpty() && m_fit && !m_fit->free.empty() ? m_fit->free.front().name : chosen;
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

void SlotForm::take(const bookings::FreeWindow& window)
{
    fillIn(window);
    setFit({{{window.specialist, window.specialistName, {staff::Role::Specialist}}}});
}

void SlotForm::setFit(const bookings::TimeFit& fit)
{
    m_fit = fit;
    Q_EMIT fitKnown();
    const auto act = std::exchange(m_whenComplete, {});
    if (act && isComplete())
        act();
}

std::optional<bookings::TimeAsked> SlotForm::asked() const
{
    const auto from = start();
    if (!from)
        return std::nullopt;
    return bookings::TimeAsked{{*from, *from + std::chrono::minutes(minutes())}, specialistId(), moved(), service()};
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
    return start() && m_fit && !m_fit->free.empty();
}

QString SlotForm::missing() const
{
    const auto time = asked();
    if (!time || isComplete())
        return {};
    if (hasNobody())
        return needed();
    return m_fit ? unfitText(*time, *m_fit, chosenSpecialist(), service(), m_lists.zone) : QString();
}

QString SlotForm::needed() const
{
    if (hasNobody() && m_lists.catalog.services.empty())
        return tr("Записывать пока не к кому и не на что: добавьте специалиста и услугу. Ctrl 9, «Сотрудники и права», "
                  "«Услуги и цены».");
    if (hasNobody())
        return tr("Записывать пока не к кому: добавьте специалиста. Ctrl 9, «Сотрудники и права».");
    if (const QString unread = misread(); !unread.isEmpty())
        return unread;
    return start() ? missing() : tr("Не выбрано время: возьмите свободное окно, Alt 1…5, или напишите, когда удобно.");
}

bookings::Appointment SlotForm::appointment() const
{
    bookings::Appointment appointment;
    appointment.specialist = specialist();
    appointment.service = service();
    appointment.start = start().value_or(m_now);
    appointment.minutes = minutes(); // as it was shown to fit
    return appointment;
}

void SlotForm::say()
{
    m_fit.reset();
    m_whenComplete = {};
    Q_EMIT changed();
}

} // namespace priyom::desk
