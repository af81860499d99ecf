// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booking/wish_form.h"

#include "ui/desk/labelled.h"
#include "ui/desk/same_specialist.h"
#include "ui/desk/typed_wish.h"

#include <QVBoxLayout>

#include <utility>

namespace priyom::desk {

WishForm::WishForm(const theme::Theme& theme, const DeskLists& lists, Instant now, QWidget* parent)
    : SlotForm(theme, lists, now, parent), m_words(new kit::Field(theme, tr("завтра после 15")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(labelled(theme, tr("Когда удобно"), tr("словами, программа поймёт"), m_words));
    connect(m_words, &QLineEdit::textChanged, this, &WishForm::check);
    connect(m_words, &QLineEdit::editingFinished, this,
            [this] { m_words->setInvalid(!wished() && !words().isEmpty()); });
    connect(specialistBox(), &QComboBox::currentIndexChanged, this, &WishForm::check);
}

void WishForm::setService(const QString& name)
{
    m_service = name;
    check();
}

void WishForm::setWords(const QString& words)
{
    m_words->setText(words);
}

QString WishForm::words() const
{
    return m_words->text().trimmed();
}

QString WishForm::wishToKeep() const
{
    const auto wish = wished();
    if (!wish)
        return words();
    const QString when = wishText(*wish, lists().hours);
    return saysSame(words()) ? when % QStringLiteral(", ") % sameText() : when;
}

void WishForm::setClient(ClientId client)
{
    if (std::exchange(m_client, client) != client && saysSame(words()))
        check();
}

ClientId WishForm::sameFor() const
{
    return !m_taken && wished() && saysSame(words()) ? m_client : ClientId();
}

void WishForm::tellSame(const std::optional<staff::Person>& same)
{
    m_same = same;
    hint();
}

std::optional<schedule::DayTimes> WishForm::wished() const
{
    return typedWish(words(), now(), lists().zone);
}

std::optional<Instant> WishForm::start() const
{
    if (m_taken)
        return m_taken->period.from;
    const auto wish = wished();
    if (!wish || !wish->isExact())
        return std::nullopt;
    return lists().zone.instant(wish->first, QTime::fromMSecsSinceStartOfDay(wish->fromMinute * 60'000));
}

void WishForm::fillIn(const bookings::FreeWindow& window)
{
    m_taken = window;
    say();
}

bookings::WindowWish WishForm::wish() const
{
    bookings::WindowWish wish = SlotForm::wish();
    wish.within = wished();
    return wish;
}

QString WishForm::specialist() const
{
    return m_taken ? m_taken->specialistName : SlotForm::specialist();
}

PersonId WishForm::specialistId() const
{
    return m_taken ? m_taken->specialist : SlotForm::specialistId();
}

void WishForm::check()
{
    m_taken.reset();
    m_same.reset();
    m_words->setInvalid(false); // nobody is told off in the middle of a word
    hint();
    say();
}

void WishForm::hint()
{
    const auto wish = wished();
    const bool unclear = !wish && !words().isEmpty();
    if (unclear)
        m_words->setTrailingHint(tr("не понято, пишут: пт утром"), kit::Tone::Warn);
    else if (wish && saysSame(words()))
        m_words->setTrailingHint(wishText(*wish, lists().hours) % QStringLiteral(", ") % sameHint(m_same), kit::Tone::Accent, theme::Icon::Calendar);
    else
        m_words->setTrailingHint(wish ? wishText(*wish, lists().hours) : QString(), kit::Tone::Accent,
                                 wish ? theme::Icon::Calendar : theme::Icon::None);
}

} // namespace priyom::desk
