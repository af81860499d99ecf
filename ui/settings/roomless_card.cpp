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
      m_table(new kit::TextTable(theme, {{tr("Когда")}, {tr("Клиент"), Qt::AlignLeft, true}, {tr("Услуга")}, {tr("Специалист")}, {tr("Место")}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 6, 0, 0);
    auto* advice = new kit::Label(theme, kit::FontRole::Secondary, kit::Tone::Second,
                                  tr("Их записали раньше, чем услуге понадобился кабинет: это время в нём не занято. Enter займёт свободный; где свободного нет, перенесите визит: F4 в календаре."));
    advice->setWordWrap(true);
    advice->setContentsMargins(12, 8, 12, 4);
    m_table->setAccessibleName(tr("Визиты без кабинета или устройства"));
    m_table->setInCard();
    kit::followTheme(m_table, theme, [this, &theme] { m_table->setMinimumHeight(theme.px(kThreeVisits)); });
    m_card->body()->setContentsMargins(0, 0, 0, 7);
    m_card->body()->addWidget(advice);
    m_card->body()->addWidget(m_table, 1);
    outer->addWidget(m_card);
    connect(m_table, &kit::TextTable::opened, this, [this](int row) { Q_EMIT roomAsked(bookings::VisitRow(m_visits.at(std::size_t(row)).row)); });
    hide();
}

void RoomlessCard::setVisits(std::vector<bookings::Roomless> visits, const Zone& zone)
{
    m_visits = std::move(visits);
    QList<kit::TableRow> rows;
    int left = 0; // without a free one
    for (const auto& [row, isFree] : m_visits) {
        const LocalTime start = zone.local(row.visit.startAt);
        left += isFree ? 0 : 1;
        rows.append({{words::weekdayText(start.date) % QLatin1Char(' ') % words::timeText(start.time)}, {words::clientName(row.clientName)},
                     {row.serviceName, kit::Tone::Second}, {row.specialistName, kit::Tone::Second},
                     {isFree ? tr("свободно") : tr("занято"), isFree ? kit::Tone::Second : kit::Tone::Warn}});
    }
    m_card->setNote(left > 0 ? tr("впереди: %1, места нет: %2").arg(m_visits.size()).arg(left) : tr("впереди: %n, место есть для всех", "visits", int(m_visits.size())),
                    left > 0 ? kit::Tone::Warn : kit::Tone::Second);
    m_table->setRows(std::move(rows));
    setVisible(!m_visits.empty());
}

} // namespace priyom::settingsui
