// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/roomless_card.h"

#include "ui/kit/follow_theme.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QVBoxLayout>

namespace priyom::settingsui {

namespace {

constexpr int kThreeVisits = 148; // with the head of the table

} // namespace

RoomlessCard::RoomlessCard(const theme::Theme& theme)
    : m_card(new kit::TitledCard(theme, tr("Визиты без кабинета или устройства"))),
      m_table(new kit::TextTable(theme, {{tr("Когда")}, {tr("Клиент"), Qt::AlignLeft, true}, {tr("Услуга")}, {tr("Специалист")}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 6, 0, 0);
    auto* advice = new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second,
                                  tr("Их записали раньше, чем услуге понадобился кабинет: это время в нём не занято. Перенос визита, F4 в календаре, займёт свободный."));
    advice->setWordWrap(true);
    advice->setContentsMargins(12, 8, 12, 4);
    m_table->setAccessibleName(tr("Визиты без кабинета или устройства"));
    m_table->showChosenInFocusOnly();
    kit::followTheme(m_table, theme, [this, &theme] { m_table->setMinimumHeight(theme.px(kThreeVisits)); });
    m_card->body()->setContentsMargins(0, 0, 0, 7);
    m_card->body()->addWidget(advice);
    m_card->body()->addWidget(m_table, 1);
    outer->addWidget(m_card);
    hide();
}

void RoomlessCard::setVisits(const std::vector<bookings::VisitRow>& visits, const Zone& zone)
{
    QList<kit::TableRow> rows;
    for (const bookings::VisitRow& row : visits) {
        const LocalTime start = zone.local(row.visit.startAt);
        rows.append({{words::weekdayText(start.date) % QLatin1Char(' ') % words::timeText(start.time)}, {words::clientName(row.clientName)},
                     {row.serviceName, kit::Tone::Second}, {row.specialistName, kit::Tone::Second}});
    }
    m_card->setNote(tr("впереди: %n", "visits", int(visits.size())), kit::Tone::Warn);
    m_table->setRows(std::move(rows));
    setVisible(!visits.empty());
}

} // namespace priyom::settingsui
