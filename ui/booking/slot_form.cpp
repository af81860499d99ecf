// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_form.h"

#include "ui/booking/fit_words.h"
#include "ui/words/person_name.h"

#include <algorithm>
#include <utility>

namespace priyom::desk {

namespace {

constexpr int kShownLetters = 12; // of a name, at least

} // namespace

SlotForm::SlotForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_lists(lists), m_now(now), m_specialist(new kit::Combo(theme, this))
{
    // A name with its title may be longer than its place: the fields beside it keep theirs.
    m_specialist->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_specialist->setMinimumContentsLength(kShownLetters);
    m_specialist->addItem(tr("Кто свободен"));
    for (const staff::Person& person : lists.specialists())
        m_specialist->addItem(words::titledName(person), person.id.value);
}

QString SlotForm::sameHint(const std::optional<staff::Person>& same)
{
    return same ? tr("тот же мастер: %1").arg(words::shortName(same->name)) : tr("прежнего мастера нет, подойдёт любой");
}

bool SlotForm::isPerformedBy(PersonId person) const
{
    const catalog::Service* known = m_lists.serviceNamed(service());
    return !known || catalog::termsOf(*known, m_lists.catalog.repertoireOf(person));
}

// Who is chosen stays, so that it can be said why they cannot be booked.
void SlotForm::offerPerformers()
{
    if (std::exchange(m_offeredFor, service()) == service())
        return;
    const QSignalBlocker quiet(m_specialist);
    const QVariant chosen = m_specialist->currentData();
    while (m_specialist->count() > 1)
        m_specialist->removeItem(m_specialist->count() - 1);
    for (const staff::Person& person : m_lists.specialists())
        if (isPerformedBy(person.id) || person.id.value == chosen.toLongLong())
            m_specialist->addItem(words::titledName(person), person.id.value);
    m_specialist->setCurrentIndex(std::max(0, m_specialist->findData(chosen)));
}

bookings::WindowWish SlotForm::wish() const
{
    bookings::WindowWish wish;
    wish.service = service();
    wish.specialist = chosenSpecialist();
    wish.minutes = hasOwnLength() ? minutes() : 0;
    wish.moved = moved();
    wish.then = then();
    wish.sameFor = wish.specialist.isEmpty() ? sameFor() : ClientId();
    wish.othersToo = start() && !wish.specialist.isEmpty(); // a time was said: it may be had with somebody else
    return wish;
}

void SlotForm::setSpecialist(const QString& name)
{
    int place = 0;
    for (int at = 1; at < m_specialist->count(); ++at)
        if (const staff::Person* person = m_lists.person(PersonId(m_specialist->itemData(at).toLongLong())); person && person->name == name)
            place = at;
    if (const auto everybody = m_lists.specialists(); place == 0 && !name.isEmpty()) { // who does not perform it is asked for by name
        const auto person = std::find_if(everybody.begin(), everybody.end(), [&](const staff::Person& each) { return each.name == name; });
        if (person != everybody.end()) {
            const QSignalBlocker quiet(m_specialist);
            m_specialist->addItem(words::titledName(*person), person->id.value);
            place = m_specialist->count() - 1;
        }
    }
    m_specialist->setCurrentIndex(place);
}

QString SlotForm::chosenSpecialist() const
{
    const staff::Person* chosen = m_lists.person(PersonId(m_specialist->currentData().toLongLong()));
    return chosen ? chosen->name : QString();
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

PersonId SlotForm::performer() const
{
    const PersonId chosen = specialistId();
    return !chosen.isValid() && m_fit && !m_fit->free.empty() ? m_fit->free.front().id : chosen;
}

catalog::Terms SlotForm::terms() const
{
    return termsWith(performer());
}

catalog::Terms SlotForm::termsWith(PersonId person) const
{
    const catalog::Service* known = m_lists.serviceNamed(service());
    const catalog::Service asked = known ? *known : catalog::Service();
    return catalog::termsOf(asked, m_lists.catalog.repertoireOf(person)).value_or(catalog::Terms{asked.minutes, asked.price});
}

void SlotForm::take(const bookings::FreeWindow& window)
{
    fillIn(window);
    if (window.then.size() != then().size()) // found before it was known what follows: asked for anew
        return;
    bookings::TimeFit fit;
    fit.free = {{window.specialist, window.specialistName, {staff::Role::Specialist}}};
    fit.then = window.then;
    setFit(fit);
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
    return bookings::TimeAsked{{*from, *from + std::chrono::minutes(minutes())}, specialistId(), moved(), service(), !hasOwnLength(), then(),
                                specialistId().isValid() ? ClientId() : sameFor()};
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
    return start() && m_fit && !m_fit->free.empty() && misread().isEmpty();
}

QString SlotForm::missing() const
{
    if (!isPerformedBy(specialistId()))
        return tr("%1 не выполняет услугу «%2». Выберите другого специалиста или другую услугу.").arg(chosenSpecialist(), service());
    const auto time = asked();
    if (!time || isComplete())
        return {};
    if (const QString unread = misread(); !unread.isEmpty())
        return unread;
    if (hasNobody())
        return needed();
    return m_fit ? unfitText(*time, *m_fit, chosenSpecialist(), service(), m_lists.zone) : QString();
}

QString SlotForm::needed() const
{
    if (hasNobody())
        return nobody();
    if (!isPerformedBy(specialistId()))
        return missing();
    if (const QString unread = misread(); !unread.isEmpty())
        return unread;
    return start() ? missing() : tr("Не выбрано время: возьмите свободное окно, Alt 1…5, или напишите, когда удобно.");
}

QString SlotForm::nobody() const
{
    if (!m_lists.specialists().empty())
        return tr("Услугу «%1» пока никто не выполняет. Ctrl 9, «Услуги специалистов».").arg(service());
    if (m_lists.catalog.services.empty())
        return tr("Записывать пока не к кому и не на что: добавьте специалиста и услугу. Ctrl 9, «Сотрудники и права», "
                  "«Услуги и цены».");
    return tr("Записывать пока не к кому: добавьте специалиста. Ctrl 9, «Сотрудники и права».");
}

bookings::Appointment SlotForm::appointment() const
{
    bookings::Appointment appointment;
    appointment.specialist = specialist();
    appointment.service = service();
    appointment.start = start().value_or(m_now);
    appointment.minutes = minutes(); // as it was shown to fit
    if (!saysWhatFollows())
        return appointment;
    appointment.then.emplace();
    const auto wanted = then();
    for (const bookings::NextWindow& next : thenFound()) {
        const Milliseconds length = next.period.to - next.period.from;
        const std::size_t at = appointment.then->size();
        appointment.then->push_back({next.service, next.specialistName, int(std::chrono::duration_cast<std::chrono::minutes>(length).count()),
                                     at < wanted.size() ? wanted[at].price : std::nullopt, next.period.from});
    }
    return appointment;
}

void SlotForm::say()
{
    offerPerformers();
    m_fit.reset();
    m_whenComplete = {};
    Q_EMIT changed();
}

} // namespace priyom::desk
