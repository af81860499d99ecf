// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/breach_dialog.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/notice_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::records {

using kit::Tone;
using notices::BreachCause;
using notices::NoticeLine;

namespace {

constexpr QSize kSize(820, 480);

} // namespace

BreachDialog::BreachDialog(const kit::Theme& theme, const QString& title, std::vector<NoticeLine> lines, const Zone& zone, QWidget* parent)
    : kit::DialogFrame(theme, parent), m_lines(std::move(lines))
{
    const auto own = std::count_if(m_lines.begin(), m_lines.end(), [](const NoticeLine& line) { return line.notice.cause == BreachCause::Person; });
    setTitle(title, tr("Всего %1, из них по своей вине %2. За пустую смену и полную очередь никого не винят.").arg(m_lines.size()).arg(own));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    auto* table = new kit::TextTable(theme, {{tr("Когда")}, {tr("Клиент")}, {tr("Что")}, {tr("Причина"), Qt::AlignLeft, true}});
    table->setAccessibleName(title);
    QList<kit::TableRow> rows;
    for (const NoticeLine& line : m_lines)
        rows.append(row(line, zone));
    table->setRows(std::move(rows));
    table->selectRow(0);
    body()->addWidget(table, 1);
    connect(table, &kit::TextTable::opened, this, &BreachDialog::open);
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    close->setSize(kit::ButtonSize::Dialog);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    setFirstFocus(table);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, tr("открыть лид")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

kit::TableRow BreachDialog::row(const NoticeLine& line, const Zone& zone)
{
    const LocalTime at = zone.local(line.notice.dueAt);
    const QString cause = words::breachCauseText(line.notice.cause);
    const bool isOwn = line.notice.cause == BreachCause::Person;
    return {{QString(words::tableDateText(at.date) % QLatin1Char(' ') % words::timeText(at.time)), Tone::Second},
            {words::clientName(line)},
            {words::breachText(line.notice.rule)},
            {cause.isEmpty() ? tr("неизвестна") : cause, isOwn ? Tone::Bad : Tone::Second}};
}

void BreachDialog::open(int row)
{
    const LeadId lead = m_lines.at(std::size_t(row)).notice.lead;
    dismiss();
    Q_EMIT leadAsked(lead);
}

} // namespace priyom::records
