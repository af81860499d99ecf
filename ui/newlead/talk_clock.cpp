// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newlead/talk_clock.h"

#include "core/touches/open_call.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/label.h"
#include "ui/words/date_text.h"

#include <QHBoxLayout>

#include <chrono>

namespace priyom::desk {

using namespace std::chrono_literals;

TalkClock::TalkClock(const theme::Theme& theme, const Clock& clock, Instant since, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_since(since), m_words(new kit::Label(theme, kit::FontRole::Body, kit::Tone::Second))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(new kit::IconLabel(theme, theme::Icon::Clock));
    row->addWidget(m_words);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &TalkClock::count);
    hide();
}

std::optional<qint64> TalkClock::seconds() const
{
    return m_talking ? touches::talkSeconds({{}, {}, m_since}, m_clock.now()) : std::nullopt;
}

void TalkClock::setTalking(bool talking)
{
    m_talking = talking;
    count();
}

void TalkClock::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    count();
}

void TalkClock::count()
{
    const auto talked = seconds();
    if (talked)
        m_words->setText(tr("разговор %1").arg(words::clockText(*talked)));
    if (parentWidget() != nullptr) // without one it would be a window of its own
        setVisible(talked.has_value());
    if (talked)
        m_second.start();
    else
        m_second.stop();
}

} // namespace priyom::desk
