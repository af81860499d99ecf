// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/when_choice.h"

#include "ui/desk/typed_moment.h"
#include "ui/words/near_day.h"

#include <QVBoxLayout>

namespace priyom::desk {

WhenChoice::WhenChoice(const theme::Theme& theme, const Clock& clock, const Zone& zone, Instant after, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_zone(zone), m_after(after), m_options(new kit::OptionList(theme)),
      m_words(new kit::Field(theme, tr("Например: завтра после 15")))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_options);
    rows->addWidget(m_words);
    const Instant now = clock.now();
    const bool isLater = base() > now;
    m_options->setOptions({{isLater ? tr("На час позже") : tr("Через час"), words::nearMoment(inAnHour(base()), now, zone)},
                           {zone.date(base()) > zone.date(now) ? tr("Утром следующего дня") : tr("Завтра утром"),
                            words::nearMoment(tomorrowMorning(base(), zone), now, zone)},
                           {tr("Другое время"), tr("словами")}});
    m_options->setAccessibleName(tr("Когда"));
    m_words->setAccessibleName(tr("Когда, словами"));
    connect(m_options, &kit::OptionList::picked, this, &WhenChoice::pick);
    connect(m_options, &kit::OptionList::typedPast, this, [this](const QString& text) { // said at once, without choosing «словами»
        m_words->setFocus(Qt::TabFocusReason);
        m_words->insert(text);
    });
    connect(m_words, &QLineEdit::textChanged, this, &WhenChoice::showTyped);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (const auto when = typed())
            Q_EMIT chosen(*when);
        else
            m_words->setInvalid(true);
    });
}

void WhenChoice::pick(int index)
{
    if (index == 0)
        Q_EMIT chosen(inAnHour(base()));
    else if (index == 1)
        Q_EMIT chosen(tomorrowMorning(base(), m_zone));
    else
        m_words->setFocus(Qt::OtherFocusReason);
}

bool WhenChoice::takeKey(int key)
{
    if (m_words->hasFocus())
        return false;
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && m_options->current() >= 0)
        pick(m_options->current());
    return enter || m_options->takeDigit(key);
}

std::optional<Instant> WhenChoice::typed() const
{
    return typedMoment(m_words->text(), m_clock.now(), m_zone);
}

void WhenChoice::showTyped()
{
    const auto when = typed();
    m_words->setInvalid(false);
    m_words->setTrailingHint(when ? words::nearMoment(*when, m_clock.now(), m_zone) : QString());
}

} // namespace priyom::desk
