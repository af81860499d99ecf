// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/appointment_form.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_time.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"

#include <QGridLayout>

#include <algorithm>

namespace priyom::desk {

AppointmentForm::AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : SlotForm(theme, lists, now, parent), m_service(new kit::Combo(theme)), m_day(new kit::Field(theme, tr("завтра"))),
      m_time(new kit::Field(theme, tr("16:00")))
{
    m_service->addItem(QString());
    for (const catalog::Service& service : lists.catalog.services) {
        if (service.active)
            m_service->addItem(service.name);
    }
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(labelled(theme, tr("Услуга"), {}, m_service), 0, 0, 1, 4);
    grid->addWidget(labelled(theme, tr("Специалист"), {}, specialistBox()), 1, 0, 1, 2);
    grid->addWidget(labelled(theme, tr("День"), {}, m_day), 1, 2);
    grid->addWidget(labelled(theme, tr("Время"), {}, m_time), 1, 3);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    for (kit::Combo* combo : {m_service, specialistBox()})
        connect(combo, &QComboBox::currentIndexChanged, this, &AppointmentForm::check);
    for (kit::Field* field : {m_day, m_time})
        connect(field, &QLineEdit::textChanged, this, &AppointmentForm::check);
}

void AppointmentForm::setService(const QString& name)
{
    m_service->setCurrentIndex(std::max(0, m_service->findText(name)));
}

QString AppointmentForm::service() const
{
    return m_service->currentText();
}

void AppointmentForm::setStart(Instant start)
{
    const LocalTime local = lists().zone.local(start);
    const QDate today = lists().zone.date(now());
    const QString near = words::nearDay(local.date, today);
    m_day->setText(near == words::shortDayText(local.date) ? words::tableDateText(local.date) : near);
    m_time->setText(words::timeText(local.time));
}

void AppointmentForm::setWished(const std::optional<schedule::DayTimes>& wished)
{
    m_wished = wished;
    if (wished && wished->isExact())
        setStart(lists().zone.instant(wished->first, QTime::fromMSecsSinceStartOfDay(wished->fromMinute * 60'000)));
}

std::optional<Instant> AppointmentForm::start() const
{
    const auto day = typedDate(m_day->text(), lists().zone.date(now()));
    const auto time = typedTime(m_time->text());
    return day && time ? std::optional(lists().zone.instant(*day, *time)) : std::nullopt;
}

void AppointmentForm::take(const bookings::FreeWindow& window)
{
    setSpecialist(window.specialistName);
    setStart(window.period.from);
}

void AppointmentForm::setMoved(Instant start, const QString& specialist)
{
    m_movedFrom = start;
    m_movedSpecialist = specialist;
    setStart(start);
}

// Another specialist at the same time is a change.
bool AppointmentForm::keepsSpecialist() const
{
    return chosenSpecialist().isEmpty() || chosenSpecialist() == m_movedSpecialist;
}

bool AppointmentForm::isUnmoved() const
{
    return m_movedFrom && start() == m_movedFrom && keepsSpecialist();
}

bookings::WindowWish AppointmentForm::wish() const
{
    bookings::WindowWish wish = SlotForm::wish();
    if (keepsSpecialist())
        wish.notAt = m_movedFrom;
    if (m_day->text().isEmpty() && m_time->text().isEmpty())
        wish.within = m_wished;
    else if (const auto day = typedDate(m_day->text(), lists().zone.date(now())))
        wish.wished = lists().zone.instant(*day, typedTime(m_time->text()).value_or(QTime(0, 0)));
    return wish;
}

void AppointmentForm::check()
{
    m_day->setInvalid(!m_day->text().isEmpty() && !typedDate(m_day->text(), lists().zone.date(now())));
    m_time->setInvalid(!m_time->text().isEmpty() && !typedTime(m_time->text()));
    say();
}

} // namespace priyom::desk
