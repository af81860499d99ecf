// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/slot_pane.h"

#include "ui/kit/card.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/person_name.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

using kit::FontRole;
using kit::Label;
using kit::Tone;

SlotPane::SlotPane(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_note(new Label(theme, FontRole::Secondary, Tone::Second)),
      m_list(new kit::OptionList(theme)), m_nothing(new Label(theme, FontRole::Body, Tone::Second)),
      m_allFit(new kit::Chip(theme)),
      m_speech(new QWidget), m_sentence(new Label(theme, FontRole::PhoneInput, Tone::Main)),
      m_promise(new Label(theme, FontRole::Secondary, Tone::Second))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(theme, FontRole::BodyStrong, Tone::Main, tr("Свободные окна")));
    head->addStretch(1);
    head->addWidget(m_note);
    column->addLayout(head);
    column->addWidget(m_allFit);
    m_allFit->hide();
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("Свободные окна"));
    column->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    auto* quote = new kit::Card(kit::Ground::Card);
    quote->column(12, 4)->addWidget(new Label(theme, FontRole::Caption, Tone::Second, tr("Скажите клиенту")));
    quote->column()->addWidget(m_sentence);
    m_sentence->setWordWrap(true);
    m_quote = quote;
    m_promise->setWordWrap(true);
    auto* speech = new QVBoxLayout(m_speech);
    speech->setContentsMargins(0, 4, 0, 0);
    speech->setSpacing(8);
    speech->addWidget(quote);
    speech->addStretch(1);
    speech->addWidget(m_promise); // at the foot, over what saves
    column->addWidget(m_speech, 1);
    setSentence({}, {});
    setWaiting();
    connect(m_list, &kit::OptionList::currentChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_offers.size()))
            Q_EMIT picked(m_offers[static_cast<std::size_t>(index)]);
    });
}

void SlotPane::setNote(const QString& note)
{
    m_note->setText(note);
}

void SlotPane::setOffers(FreeWindows offers, const QString& nobody, Wished wished, const Zone& zone, Instant now)
{
    m_offers = std::move(offers);
    QList<kit::Option> options;
    // Where every window is as wished it is said once.
    const bool allFit = m_offers.size() > 1 && std::ranges::all_of(m_offers, &bookings::FreeWindow::fits);
    m_allFit->setLook({kit::ChipKind::Ok, tr("Все совпадают с пожеланием"), theme::Icon::Check});
    m_allFit->setVisible(allFit);
    for (const bookings::FreeWindow& offer : m_offers) {
        const QDate day = zone.date(offer.period.from);
        kit::Option option;
        option.text =
            words::comingDay(day, zone.date(now)) % QLatin1Char(' ') % words::timeText(offer.period.from, zone);
        const QString who = words::shortName(offer.specialistName);
        option.second = words::weekdayText(day) % QStringLiteral(", ") % (offer.more > 0 ? tr("%1 и ещё %n", "specialists", offer.more).arg(who) : who);
        option.note = offer.fits && !allFit ? tr("Совпадает с пожеланием") : QString();
        option.noteTone = Tone::Ok;
        option.key = QStringLiteral("Alt %1").arg(options.size() + 1);
        options.append(option);
    }
    const QSignalBlocker quiet(m_list);
    m_list->setCurrent(-1);
    m_list->setOptions(options);
    m_list->setVisible(!options.isEmpty());
    m_nothing->setText(nobody.isEmpty() ? tr("Свободных окон в ближайшие две недели нет. Время можно ввести в форме.") : nobody);
    if (!options.isEmpty())
        m_nothing->setText(wished == Wished::ClosedTime ? tr("В это время закрыто. Ближайшее свободное — выше.")
                           : wished == Wished::PastHours
                               ? tr("Визит выходит за часы работы. Ближайшее свободное — выше.")
                               : tr("К этому времени всё занято. Ближайшее свободное — выше."));
    m_nothing->setVisible(options.isEmpty() || (wished != Wished::Nothing && !m_offers.front().fits));
}

void SlotPane::setWaiting()
{
    sayInstead(tr("Ищем окна…"));
}

void SlotPane::setFailed(const QString& why)
{
    sayInstead(tr("Свободные окна не прочитаны. %1").arg(why));
}

void SlotPane::sayInstead(const QString& sentence)
{
    m_offers.clear();
    m_list->hide();
    m_allFit->hide();
    m_nothing->setText(sentence);
    m_nothing->show();
}

bool SlotPane::pick(int number)
{
    return m_list->isVisible() && m_list->takeDigit(Qt::Key_0 + number);
}

int SlotPane::placeOf(const std::optional<Instant>& start, PersonId specialist) const
{
    for (std::size_t at = 0; at < m_offers.size(); ++at) {
        const bool hers = !specialist.isValid() || specialist == m_offers[at].specialist;
        if (hers && start == m_offers[at].period.from)
            return static_cast<int>(at);
    }
    return -1;
}

bool SlotPane::offers(const Period& period, PersonId specialist) const
{
    const int place = placeOf(period.from, specialist);
    return place >= 0 && m_offers[static_cast<std::size_t>(place)].period == period;
}

void SlotPane::showChosen(const std::optional<Instant>& start, PersonId specialist)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrent(placeOf(start, specialist));
}

void SlotPane::setSentence(const QString& sentence, const QString& promise)
{
    m_sentence->setText(sentence);
    m_quote->setVisible(!sentence.isEmpty());
    m_promise->setText(promise);
    m_promise->setVisible(!promise.isEmpty());
}

} // namespace priyom::desk
