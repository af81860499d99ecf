// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/appointment_form.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"

#include <QGridLayout>

#include <algorithm>
#include <utility>

namespace priyom::desk {

AppointmentForm::AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : QWidget(parent), m_lists(lists), m_now(now), m_service(new kit::Combo(theme)),
      m_specialist(new kit::Combo(theme)), m_day(new kit::Field(theme, tr("завтра"))),
      m_time(new kit::Field(theme, tr("16:00")))
{
    m_service->addItem(QString());
    for (const catalog::Service& service : lists.catalog.services) {
        if (service.active)
            m_service->addItem(service.name);
    }
    m_specialist->addItem(tr("Кто свободен"));
    for (const staff::Person& person : lists.specialists())
        m_specialist->addItem(person.name, person.id.value);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    m_serviceBox = labelled(theme, tr("Услуга"), {}, m_service);
    grid->addWidget(m_serviceBox, 0, 0, 1, 4);
    grid->addWidget(labelled(theme, tr("Специалист"), {}, m_specialist), 1, 0, 1, 2);
    grid->addWidget(labelled(theme, tr("День"), {}, m_day), 1, 2);
    grid->addWidget(labelled(theme, tr("Время"), {}, m_time), 1, 3);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setColumnStretch(3, 1);
    for (kit::Combo* combo : {m_service, m_specialist})
        connect(combo, &QComboBox::currentIndexChanged, this, &AppointmentForm::check);
    for (kit::Field* field : {m_day, m_time})
        connect(field, &QLineEdit::textChanged, this, &AppointmentForm::check);
}

void AppointmentForm::hideService()
{
    m_serviceBox->hide();
}

void AppointmentForm::setService(const QString& name)
{
    m_service->setCurrentIndex(std::max(0, m_service->findText(name)));
}

void AppointmentForm::setSpecialist(const QString& name)
{
    m_specialist->setCurrentIndex(name.isEmpty() ? 0 : std::max(0, m_specialist->findText(name)));
}

void AppointmentForm::setStart(Instant start)
{
    const LocalTime local = m_lists.zone.local(start);
    m_day->setText(words::nearDay(local.date, m_lists.zone.date(m_now)) == words::shortDayText(local.date)
                       ? words::tableDateText(local.date)
                       : words::nearDay(local.date, m_lists.zone.date(m_now)));
    m_time->setText(words::timeText(local.time));
}

void AppointmentForm::take(const bookings::FreeWindow& window)
{
    setSpecialist(window.specialistName);
    setStart(window.period.from);
}

QString AppointmentForm::service() const
{
    return m_service->currentText();
}

QString AppointmentForm::chosenSpecialist() const
{
    return m_specialist->currentIndex() > 0 ? m_specialist->currentText() : QString();
}

QString AppointmentForm::specialist() const
{
    const QString chosen = chosenSpecialist();
    return chosen.isEmpty() ? m_free.value_or(QString()) : chosen;
}

std::optional<Period> AppointmentForm::lookedFor() const
{
    const auto from = start();
    return from && chosenSpecialist().isEmpty() ? std::optional(Period{*from, *from + std::chrono::minutes(minutes())}) : std::nullopt;
}

void AppointmentForm::setFree(const QString& name)
{
    m_free = name;
    Q_EMIT freeKnown();
    const auto act = std::exchange(m_whenComplete, {});
    if (act && isComplete())
        act();
}

void AppointmentForm::whenComplete(std::function<void()> act)
{
    if (isComplete())
        act();
    else
        m_whenComplete = std::move(act);
}

PersonId AppointmentForm::specialistId() const
{
    return PersonId(m_specialist->currentData().toLongLong());
}

int AppointmentForm::minutes() const
{
    const catalog::Service* service = m_lists.serviceNamed(m_service->currentText());
    return service ? service->minutes : catalog::Service().minutes;
}

std::optional<Instant> AppointmentForm::start() const
{
    const auto day = typedDate(m_day->text(), m_lists.zone.date(m_now));
    const auto time = typedTime(m_time->text());
    return day && time ? std::optional(m_lists.zone.instant(*day, *time)) : std::nullopt;
}

bool AppointmentForm::isComplete() const
{
    return start() && !specialist().isEmpty();
}

QString AppointmentForm::missing() const
{
    if (!start() || !specialist().isEmpty())
        return {};
    if (hasNobody())
        return tr("Записывать пока не к кому: добавьте специалиста в настройках, Ctrl 9.");
    return m_free ? tr("В это время никто не свободен. Выберите окно, Alt 1…5, или другое время.") : QString();
}

bookings::Appointment AppointmentForm::appointment() const
{
    bookings::Appointment appointment;
    appointment.specialist = specialist();
    appointment.service = service();
    appointment.start = start().value_or(m_now);
    return appointment;
}

bookings::WindowWish AppointmentForm::wish() const
{
    bookings::WindowWish wish;
    wish.service = service();
    wish.specialist = chosenSpecialist();
    wish.minutes = minutes();
    const auto day = typedDate(m_day->text(), m_lists.zone.date(m_now));
    if (day)
        wish.wished = m_lists.zone.instant(*day, typedTime(m_time->text()).value_or(QTime(0, 0)));
    return wish;
}

void AppointmentForm::check()
{
    m_free.reset();
    m_whenComplete = {};
    m_day->setInvalid(!m_day->text().isEmpty() && !typedDate(m_day->text(), m_lists.zone.date(m_now)));
    m_time->setInvalid(!m_time->text().isEmpty() && !typedTime(m_time->text()));
    Q_EMIT changed();
}

} // namespace priyom::desk
