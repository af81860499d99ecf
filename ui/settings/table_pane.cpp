// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/table_pane.h"

#include "ui/kit/button.h"
#include "ui/kit/empty_note.h"
#include "ui/kit/titled_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::settingsui {

TablePane::TablePane(const Surround& surround, const TableWords& words, QList<kit::TableColumn> columns)
    : SettingsPane(surround), m_title(words.title), m_table(new kit::TextTable(surround.theme, std::move(columns)))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(surround.theme, words.title);
    card->setNote(words.note);
    auto* addButton = new kit::KeycapButton(surround.theme, words.add, QStringLiteral("Insert"));
    addButton->setLeadingIcon(theme::Icon::Plus);
    card->head()->addWidget(addButton);
    m_table->setAccessibleName(words.title);
    m_table->setInCard();
    new kit::EmptyNote(surround.theme, m_table, words.empty);
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(m_table);
    outer->addWidget(card);
    connect(addButton, &QPushButton::clicked, this, [this] { add(); });
    connect(m_table, &kit::TextTable::opened, this, [this](int row) { open(row); });
}

QList<kit::KeyHint> TablePane::contextKeys() const
{
    return {{{QStringLiteral("Insert")}, tr("добавить")}, {{QStringLiteral("Enter")}, tr("открыть")}};
}

void TablePane::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TablePane::setRows(QList<kit::TableRow> rows)
{
    const int chosen = m_table->currentIndex().row();
    const int count = int(rows.size());
    m_table->setRows(std::move(rows));
    if (chosen > 0 && chosen < count)
        m_table->selectRow(chosen);
}

} // namespace priyom::settingsui
