// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wait_story.h"

#include "ui/settings/wait_scale.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QVBoxLayout>

namespace priyom::settingsui {

WaitStory::WaitStory(const theme::Theme& theme)
    : m_today(new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second)), m_scale(new WaitScale(theme))
{
    auto* column = new QVBoxLayout(this);
    setProperty("ground", QStringLiteral("foot"));
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    m_today->setWordWrap(true);
    column->addWidget(m_today);
    column->addWidget(m_scale);
    setToday({});
}

void WaitStory::setMinutes(const WaitMinutes& minutes)
{
    using kit::Tone;
    constexpr int kMinute = 60;
    const auto mark = [](qint64 seconds, const QString& name, Tone tone, Tone after) {
        return WaitMark{seconds, seconds == 0 ? tr("0 мин") : words::durationText(seconds), name, tone, after};
    };
    m_scale->setMarks({mark(0, tr("лид создан"), Tone::Second, Tone::Ok),
                       mark(minutes.answer, tr("норма ответа"), Tone::Ok, Tone::Warn),
                       mark(qint64(minutes.remind) * kMinute, tr("напомнить"), Tone::Warn, Tone::Bad),
                       mark(qint64(minutes.escalate) * kMinute, tr("сообщить владельцу"), Tone::Bad, Tone::Bad)});
}

void WaitStory::setToday(const std::optional<EscalatedToday>& last)
{
    m_today->setText(last ? tr("Как это было сегодня: %1, %2 в %3, владельцу сообщили в %4")
                                .arg(words::clientName(last->name), last->channel.toLower(),
                                     words::timeText(last->came), words::timeText(last->told))
                          : tr("Сегодня владельцу ни о ком не сообщали"));
}

} // namespace priyom::settingsui
