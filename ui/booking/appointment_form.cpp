// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/appointment_form.h"

#include "ui/desk/labelled.h"
#include "ui/desk/typed_time.h"
#include "ui/kit/follow_theme.h"
#include "ui/kit/painting.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QGridLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kDayAir = 34; // the frame and the air of a field

} // namespace

AppointmentForm::AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : SlotForm(theme, lists, now, parent), m_service(new kit::Combo(theme)), m_day(new kit::Field(theme, tr("завтра"))),
      m_time(new kit::Field(theme, tr("16:00"))), m_next(new NextServices(theme, lists))
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
    grid->addWidget(m_next, 2, 0, 1, 4);
    m_next->setTabAfter(m_time);
    connect(m_next, &NextServices::changed, this, &AppointmentForm::say);
    connect(this, &SlotForm::changed, m_next, [this] { m_next->tell(thenFound()); });
    connect(this, &SlotForm::fitKnown, m_next, [this] { m_next->tell(thenFound()); });
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    // A date that is cut on the left is another date.
    kit::followTheme(m_day, theme, [this, &theme] {
        m_day->setMinimumWidth(kit::textWidth(QStringLiteral("30.12.2026"), theme.font(kit::FontRole::Body)) + theme.px(kDayAir));
    });
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
    m_day->setText(near == words::shortDayText(local.date, today) ? words::tableDateText(local.date) : near);
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

void AppointmentForm::fillIn(const bookings::FreeWindow& window)
{
    setSpecialist(window.specialistName);
    setStart(window.period.from);
}

void AppointmentForm::setMoved(const MovedVisit& visit, const QString& specialist)
{
    m_moved = visit;
    m_movedSpecialist = specialist;
    m_movedService = service();
    m_movedPerformer = specialistId();
    if (visit.period.from > now()) // what has begun moves to a time that nobody knows yet
        setStart(visit.period.from);
}

void AppointmentForm::setParts(const std::vector<bookings::VisitPart>& parts)
{
    const bookings::VisitPart& first = parts.front();
    m_hasParts = parts.size() > 1;
    if (!m_hasParts)
        return;
    const bool choseService = service() != m_movedService;
    const bool choseSpecialist = specialistId() != m_movedPerformer;
    const bool saidWhen = m_day->isModified() || m_time->isModified() || start() != m_moved->period.from;
    const catalog::Service* stood = lists().service(first.service);
    const staff::Person* performer = lists().person(first.specialist);
    m_moved->period = first.time();
    m_movedService = stood && stood->active ? stood->name : QString(); // as the box can say it
    m_movedSpecialist = performer ? performer->name : QString();
    m_movedPerformer = first.specialist;
    if (!choseService)
        setService(m_movedService);
    if (!choseSpecialist)
        setSpecialist(m_movedSpecialist);
    if (!saidWhen && start() != first.startAt)
        setStart(first.startAt);
    m_movedThen = m_next->setStood({parts.begin() + 1, parts.end()});
    say();
}

// The row found may lie otherwise than that of the visit: then it is said in full, as it was shown.
bool AppointmentForm::saysWhatFollows() const
{
    if (!m_hasParts)
        return SlotForm::saysWhatFollows();
    const Instant over = start().value_or(now()) + std::chrono::minutes(minutes());
    return then() != m_movedThen || !m_next->isAsFarApart(thenFound(), m_moved->period.to, over);
}

Instant AppointmentForm::lastEnd() const
{
    const auto found = thenFound();
    return found.empty() ? start().value_or(now()) + std::chrono::minutes(minutes()) : found.back().period.to;
}

QString AppointmentForm::allSpecialists() const
{
    QStringList names{specialist()};
    for (const bookings::NextWindow& next : thenFound())
        if (next.specialistName != names.back())
            names << next.specialistName;
    return names.join(tr(", затем "));
}

QString AppointmentForm::totalText() const
{
    const auto found = thenFound();
    if (found.empty() || !start())
        return {};
    const QString when = words::timeText(*start(), lists().zone) % words::kEnDash % words::timeText(lastEnd(), lists().zone);
    const Money price = terms().price + m_next->price(found);
    const QString count = tr("%n услуг", nullptr, int(found.size()) + 1);
    return price.minor > 0 ? tr("Всего %1, %2, %3").arg(count, when, words::moneyText(price)) : tr("Всего %1, %2").arg(count, when);
}

catalog::Terms AppointmentForm::terms() const
{
    const catalog::Terms usual = SlotForm::terms();
    if (!hasOwnLength())
        return usual;
    const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(m_moved->period.to - m_moved->period.from).count());
    const catalog::Terms agreed{minutes, usual.price};
    if (keepsSpecialist() && (!performer().isValid() || performer() == m_movedPerformer))
        return agreed;
    return catalog::carriedOver(agreed, termsWith(m_movedPerformer), usual);
}

// Another specialist at the same time is a change.
bool AppointmentForm::keepsSpecialist() const
{
    return chosenSpecialist().isEmpty() || chosenSpecialist() == m_movedSpecialist;
}

bool AppointmentForm::isUnmoved() const
{
    return m_moved && start() == m_moved->period.from && keepsSpecialist() && then() == m_movedThen;
}

bookings::WindowWish AppointmentForm::wish() const
{
    bookings::WindowWish wish = SlotForm::wish();
    if (m_moved && keepsSpecialist())
        wish.notAt = m_moved->period.from;
    if (isUnmoved())
        wish.othersToo = false; // it is the time that is to be another one
    if (m_day->text().isEmpty() && m_time->text().isEmpty()) {
        wish.within = m_wished;
    } else if (const auto day = typedDate(m_day->text(), lists().zone.date(now()))) {
        const auto time = typedTime(m_time->text());
        wish.wished = lists().zone.instant(*day, time.value_or(QTime(0, 0)));
        if (!time) { // any time of that day, before the nearest of another
            wish.within = schedule::DayTimes{*day, *day};
        } else if (!isUnmoved()) {
            const int minute = time->msecsSinceStartOfDay() / 60'000;
            wish.within = schedule::DayTimes{*day, *day, minute, minute + 1};
        }
    }
    return wish;
}

bool AppointmentForm::isDayMisread() const
{
    return !m_day->text().isEmpty() && !typedDate(m_day->text(), lists().zone.date(now()));
}

bool AppointmentForm::isTimeMisread() const
{
    return !m_time->text().isEmpty() && !typedTime(m_time->text());
}

QString AppointmentForm::misread() const
{
    if (isDayMisread())
        return tr("День не понят. Его пишут так: завтра, пт, 16.10, 2 июня.");
    return isTimeMisread() ? tr("Время не понято. Его пишут так: 9:30.") : QString();
}

void AppointmentForm::check()
{
    m_day->setInvalid(isDayMisread());
    m_time->setInvalid(isTimeMisread());
    say();
}

} // namespace priyom::desk
