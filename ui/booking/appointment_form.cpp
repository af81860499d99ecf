// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/appointment_form.h"

#include "ui/booking/offer_words.h"
#include "ui/desk/labelled.h"
#include "ui/desk/same_specialist.h"
#include "ui/desk/typed_time.h"
#include "ui/desk/typed_wish.h"
#include "ui/kit/follow_theme.h"
#include "ui/kit/painting.h"
#include "ui/words/currency.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/near_day.h"
#include "ui/words/number_text.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace priyom::desk {

namespace {

constexpr int kDayAir = 34; // the frame and the air of a field
constexpr int kLengthWidth = 92;
constexpr int kPriceWidth = 118; // a price of six digits

} // namespace

AppointmentForm::AppointmentForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : SlotForm(theme, lists, now, parent), m_service(new kit::Combo(theme)), m_day(new kit::Field(theme, tr("завтра"))),
      m_time(new kit::Field(theme, tr("16:00"))), m_words(new kit::Field(theme, tr("завтра после 15, у того же мастера"))),
      m_terms(new TermsEdit(theme, lists.session, this)), m_termsNote(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second)),
      m_comment(new kit::Field(theme)), m_channel(new kit::Combo(theme)), m_next(new NextServices(theme, lists))
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
    buildWish(grid, 2);
    buildTerms(grid, 3);
    grid->addWidget(m_next, 4, 0, 1, 4);
    buildWords(grid, 5);
    m_next->setTabAfter(m_terms->price());
    connect(this, &SlotForm::changed, this, &AppointmentForm::sayTerms);
    connect(this, &SlotForm::fitKnown, this, &AppointmentForm::sayTerms);
    connect(m_next, &NextServices::changed, this, &AppointmentForm::say);
    connect(this, &SlotForm::changed, m_next, [this] { m_next->tell(thenFound()); });
    connect(this, &SlotForm::fitKnown, m_next, [this] { m_next->tell(thenFound()); });
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    // A date that is cut on the left is another date.
    kit::followTheme(m_day, theme, [this, &theme] {
        m_day->setMinimumWidth(kit::textWidth(QStringLiteral("30.12.2026"), theme.font(kit::FontRole::Body)) + theme.px(kDayAir));
    });
    connect(m_service, &QComboBox::currentIndexChanged, m_terms, &TermsEdit::forget);
    for (kit::Combo* combo : {m_service, specialistBox()})
        connect(combo, &QComboBox::currentIndexChanged, this, &AppointmentForm::check);
    connect(specialistBox(), &QComboBox::activated, this, [this] { m_isFilled = false; });
    sayTerms();
    for (kit::Field* field : {m_day, m_time})
        connect(field, &QLineEdit::textChanged, this, &AppointmentForm::check);
}

void AppointmentForm::buildWish(QGridLayout* grid, int row)
{
    grid->addWidget(labelled(theme(), tr("Когда удобно"), tr("словами, окна подберутся"), m_words), row, 0, 1, 4);
    connect(m_words, &QLineEdit::textEdited, this, &AppointmentForm::takeWords);
    connect(m_words, &QLineEdit::editingFinished, this, [this] { m_words->setInvalid(!m_wished && !m_words->text().trimmed().isEmpty() && m_words->isModified()); });
}

void AppointmentForm::buildTerms(QGridLayout* grid, int row)
{
    m_termsNote->setWordWrap(true);
    m_terms->length()->setFixedWidth(theme().px(kLengthWidth));
    m_terms->price()->setFixedWidth(theme().px(kPriceWidth));
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(labelled(theme(), tr("Длительность"), {}, m_terms->length()));
    line->addWidget(labelled(theme(), tr("Цена"), {}, m_terms->price()));
    line->addWidget(m_termsNote, 1, Qt::AlignBottom);
    grid->addLayout(line, row, 0, 1, 4);
    m_terms->length()->setTrailingHint(tr("мин"));
    m_terms->price()->setTrailingHint(words::currencySign());
    connect(m_terms, &TermsEdit::changed, this, &AppointmentForm::say);
    connect(m_terms, &TermsEdit::noteChanged, this, [this] { m_termsNote->setText(m_terms->note()); });
}

void AppointmentForm::buildWords(QGridLayout* grid, int row)
{
    m_comment->setMaxLength(bookings::kLongestComment);
    m_channel->addItem(tr("не отмечен", "by which way a visit was booked"), QString());
    for (const catalog::Channel& channel : lists().offeredChannels())
        m_channel->addItem(words::channelWord(channel.key), channel.key);
    grid->addWidget(labelled(theme(), tr("Комментарий"), {}, m_comment), row, 0, 1, 2);
    grid->addWidget(labelled(theme(), tr("Как записался"), {}, m_channel), row, 2, 1, 2);
    connect(m_comment, &QLineEdit::textEdited, this, &SlotForm::wordsChanged);
    connect(m_channel, &QComboBox::activated, this, [this] {
        m_saysChannel = true;
        Q_EMIT wordsChanged();
    });
}

void AppointmentForm::setVisitWords(const bookings::VisitWords& words)
{
    m_stood = words;
    if (!m_comment->isModified())
        m_comment->setText(words.comment);
    if (!m_saysChannel) {
        if (m_channel->findData(words.channel) < 0) // offered no more, and booked by it all the same
            m_channel->addItem(words::channelWord(words.channel), words.channel);
        m_channel->setCurrentIndex(m_channel->findData(words.channel));
    }
    Q_EMIT wordsChanged();
}

bool AppointmentForm::saysWords() const
{
    return m_comment->text().trimmed() != m_stood.comment || (m_saysChannel && m_channel->currentData().toString() != m_stood.channel);
}

bookings::Appointment AppointmentForm::appointment() const
{
    bookings::Appointment appointment = SlotForm::appointment();
    appointment.price = m_terms->saidPrice();
    if (const QString comment = m_comment->text().trimmed(); comment != m_stood.comment)
        appointment.comment = comment;
    if (m_saysChannel)
        appointment.channel = m_channel->currentData().toString();
    return appointment;
}

ClientId AppointmentForm::sameFor() const
{
    return m_isSame ? m_client : ClientId();
}

void AppointmentForm::tellSame(const std::optional<staff::Person>& same)
{
    m_same = same;
    hintWish();
}

void AppointmentForm::takeWords()
{
    m_wished = typedWish(m_words->text(), now(), lists().zone);
    m_isSame = m_wished && saysSame(m_words->text());
    m_same.reset();
    m_words->setInvalid(false); // nobody is told off in the middle of a word
    {
        const QSignalBlocker day(m_day);
        const QSignalBlocker time(m_time);
        m_day->clear();
        m_time->clear();
        if (m_wished && m_wished->isExact())
            setStart(lists().zone.instant(m_wished->first, QTime::fromMSecsSinceStartOfDay(m_wished->fromMinute * 60'000)));
    }
    if (std::exchange(m_isFilled, false)) { // who had the window that is not wished for any more
        const QSignalBlocker quiet(specialistBox());
        setSpecialist(m_wishedFrom);
    }
    hintWish();
    check();
}

void AppointmentForm::hintWish()
{
    if (!m_wished && m_words->isModified() && !m_words->text().trimmed().isEmpty()) {
        m_words->setTrailingHint(tr("не понято"), kit::Tone::Warn);
        return;
    }
    if (!m_wished || !m_words->isModified()) { // as it was said with the request, in full
        m_words->setTrailingHint({});
        return;
    }
    const QString when = wishText(*m_wished, lists().hours);
    m_words->setTrailingHint(m_isSame ? sameHint(m_same) : when, kit::Tone::Accent, theme::Icon::Calendar);
}

void AppointmentForm::sayTerms()
{
    m_terms->setUsual(usual(), termsWith(performer()));
    m_termsNote->setText(m_terms->note());
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

void AppointmentForm::setWished(const std::optional<schedule::DayTimes>& wished, const QString& words)
{
    m_wished = wished;
    m_words->setText(words);
    m_words->setCursorPosition(0);
    m_isSame = wished && saysSame(words);
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
    if (!std::exchange(m_isFilled, true))
        m_wishedFrom = chosenSpecialist();
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
    m_movedPrice = first.price;
    sayTerms();
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
    return m_terms->with(usual());
}

catalog::Terms AppointmentForm::usual() const
{
    const catalog::Terms usual = SlotForm::terms();
    if (!keepsLength())
        return usual;
    const int minutes = int(std::chrono::duration_cast<std::chrono::minutes>(m_moved->period.to - m_moved->period.from).count());
    const catalog::Terms agreed{minutes, m_movedPrice.value_or(termsWith(m_movedPerformer).price)};
    if (keepsSpecialist() && (!performer().isValid() || performer() == m_movedPerformer))
        return agreed;
    return catalog::carriedOver(agreed, termsWith(m_movedPerformer), usual);
}

// Another specialist at the same time is a change.
bool AppointmentForm::keepsSpecialist() const
{
    return chosenSpecialist().isEmpty() || chosenSpecialist() == m_movedSpecialist;
}

bool AppointmentForm::isAtItsTime() const
{
    return m_moved && start() == m_moved->period.from && keepsSpecialist();
}

bool AppointmentForm::isUnmoved() const
{
    return isAtItsTime() && then() == m_movedThen && !m_terms->saidMinutes() && !m_terms->saidPrice() && !saysWords();
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
    if (isTimeMisread())
        return tr("Время не понято. Его пишут так: 9:30.");
    if (m_terms->isLengthMisread())
        return tr("Длительность пишут в минутах, например 45.");
    if (m_terms->isPriceMisread() || m_next->isMisread())
        return tr("Цена пишется цифрами, например 3500 или 3500,50.");
    if (!start() && !m_wished && m_words->isModified() && !m_words->text().trimmed().isEmpty())
        return tr("Не понято, когда удобно. Пишут так: пт утром, завтра после 15.");
    return {};
}

void AppointmentForm::check()
{
    m_day->setInvalid(isDayMisread());
    m_time->setInvalid(isTimeMisread());
    say();
}

} // namespace priyom::desk
