// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/special_days_card.h"

#include "ui/kit/button.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/keys.h"
#include "ui/kit/titled_card.h"
#include "ui/words/typed_hours.h"
#include "ui/words/date_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::settingsui {

SpecialDaysCard::SpecialDaysCard(const theme::Theme& theme)
    : m_table(new kit::TextTable(theme, {{tr("День"), Qt::AlignLeft, true}, {tr("Часы"), Qt::AlignRight}}))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(theme, tr("Особые дни"));
    card->setNote(tr("Delete: снова как обычно"));
    auto* add = new kit::KeycapButton(theme, tr("Добавить день"), QStringLiteral("Insert"));
    card->head()->addWidget(add);
    m_table->setAccessibleName(tr("Особые дни"));
    new kit::EmptyNote(theme, m_table, tr("Особых дней нет. Insert добавит праздник или короткий день."));
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(m_table);
    outer->addWidget(card);
    connect(add, &QPushButton::clicked, this, &SpecialDaysCard::addAsked);
    kit::onKeys(m_table, Qt::Key_Delete, [this] {
        if (m_table->currentIndex().isValid())
            Q_EMIT clearAsked(m_days.at(std::size_t(m_table->currentIndex().row())).date);
    });
}

void SpecialDaysCard::setDays(const std::vector<schedule::SpecialDay>& days)
{
    m_days = days;
    QList<kit::TableRow> rows;
    for (const schedule::SpecialDay& day : m_days)
        rows.append({{words::weekdayText(day.date)}, {day.hours.empty() ? tr("выходной") : words::hoursText(day.hours), kit::Tone::Second}});
    m_table->setRows(std::move(rows));
}

} // namespace priyom::settingsui
