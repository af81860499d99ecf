// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/brief_card.h"

#include "ui/dashboard/brief_words.h"
#include "ui/words/date_text.h"

#include <QVBoxLayout>

namespace priyom::dashboard {

using kit::Icon;

BriefCard::BriefCard(const kit::Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_card(new kit::TitledCard(theme, {}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->body()->setContentsMargins(0, 0, 0, 1);
    m_lines = {addLine(Icon::Inbox, tr("Лиды"), QStringLiteral("leads")),
               addLine(Icon::Calendar, tr("Визиты"), QStringLiteral("scheduled")),
               addLine(Icon::User, tr("Неявки"), QStringLiteral("no_show_rate")),
               addLine(Icon::ChartBars, tr("Источники"), QStringLiteral("leads")),
               addLine(Icon::Alert, tr("Внимание"), {}, reports::Waiting::Leads)};
}

BriefLine* BriefCard::addLine(Icon icon, const QString& subject, const QString& metric, reports::Waiting waiting)
{
    auto* line = new BriefLine(m_theme, icon, subject);
    m_card->body()->addWidget(line, 1);
    connect(line, &QAbstractButton::clicked, this, [this, metric, waiting, subject] {
        reports::FigureQuery query{metric, {m_brief.day, m_brief.day}};
        query.waiting = waiting;
        Q_EMIT opened(query, subject + QLatin1String(", ") + words::dayText(m_brief.day));
    });
    return line;
}

void BriefCard::setBrief(const reports::DayBrief& brief)
{
    m_brief = brief;
    const QString day = words::dayText(brief.day);
    m_card->setTitle(brief.until.isValid() ? tr("Сегодня, %1").arg(day) : day);
    m_card->setNote(brief.until.isValid() ? tr("на %1").arg(words::timeText(brief.until)) : QString());
    m_lines[0]->setSentence(spansOf(words::leadsSentence(brief)));
    m_lines[1]->setSentence(spansOf(words::visitsSentence(brief)));
    m_lines[2]->setSentence(spansOf(words::noShowsSentence(brief)));
    m_lines[3]->setSentence(spansOf(words::originsSentence(brief)));
    m_lines[4]->setSentence(spansOf(words::attentionSentence(brief)), brief.waitingLeads > 0);
}

} // namespace priyom::dashboard
