// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/breach_dialog.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/notice_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::records {

using kit::Tone;
using notices::BreachCause;
using notices::BreachPage;
using notices::NoticeLine;

namespace {

constexpr QSize kSize(820, 480);

} // namespace

BreachDialog::BreachDialog(const kit::Theme& theme, const QString& title, const BreachPage& first, const Zone& zone,
                           QWidget* parent)
    : kit::DialogFrame(theme, parent), m_zone(zone),
      m_table(
          new kit::TextTable(theme, {{tr("Когда")}, {tr("Клиент")}, {tr("Что")}, {tr("Причина"), Qt::AlignLeft, true}}))
{
    setTitle(title, tr("Всего %1, из них по своей вине %2. За пустую смену и полную очередь никого не винят.")
                        .arg(first.all.all)
                        .arg(first.all.own));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_table->setAccessibleName(title);
    m_table->setRows(take(first));
    m_table->setMore(m_next.has_value());
    m_table->selectRow(0);
    body()->addWidget(m_table, 1);
    connect(m_table, &kit::TextTable::opened, this, &BreachDialog::open);
    connect(m_table, &kit::TextTable::moreAsked, this, [this] {
        if (m_next)
            Q_EMIT moreAsked(*m_next);
    });
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    close->setSize(kit::ButtonSize::Dialog);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    setFirstFocus(m_table);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, tr("открыть лид")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

void BreachDialog::append(const BreachPage& page)
{
    m_table->appendRows(take(page));
    m_table->setMore(m_next.has_value());
}

void BreachDialog::refuseMore(const QString& why)
{
    refuse(why);
    m_table->setMore(m_next.has_value()); // to be asked again
}

QList<kit::TableRow> BreachDialog::take(const BreachPage& page)
{
    m_next = page.next;
    QList<kit::TableRow> rows;
    for (const NoticeLine& line : page.lines) {
        m_leads.push_back(line.notice.lead);
        rows.append(row(line));
    }
    return rows;
}

kit::TableRow BreachDialog::row(const NoticeLine& line) const
{
    const LocalTime at = m_zone.local(line.notice.dueAt);
    const QString cause = words::breachCauseText(line.notice.cause);
    const bool isOwn = line.notice.cause == BreachCause::Person;
    return {{QString(words::tableDateText(at.date) % QLatin1Char(' ') % words::timeText(at.time)), Tone::Second},
            {words::clientName(line)},
            {words::breachText(line.notice.rule)},
            {cause.isEmpty() ? tr("неизвестна") : cause, isOwn ? Tone::Bad : Tone::Second}};
}

void BreachDialog::open(int row)
{
    const LeadId lead = m_leads.at(std::size_t(row));
    dismiss();
    Q_EMIT leadAsked(lead);
}

} // namespace priyom::records
