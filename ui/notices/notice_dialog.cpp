// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_dialog.h"

#include "ui/kit/keys.h"
#include "ui/words/date_text.h"
#include "ui/words/near_day.h"
#include "ui/words/notice_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::noticesui {

using kit::Tone;
using notices::NoticeLine;

namespace {

constexpr QSize kSize(820, 440);
constexpr int kAround = 172; // the rows: title, heads, buttons
constexpr int kRow = 34;
constexpr int kLeastRows = 2;

} // namespace

NoticeDialog::NoticeDialog(const kit::Theme& theme, std::vector<NoticeLine> lines, Instant now, const Zone& zone,
                           QWidget* parent)
    : kit::DialogFrame(theme, parent), m_lines(std::move(lines))
{
    const int open =
        int(std::count_if(m_lines.begin(), m_lines.end(), [](const NoticeLine& line) { return line.isOpen; }));
    setTitle(tr("Уведомления"), open > 0 ? tr("%n ждёт", nullptr, open) : tr("никто не ждёт"));
    const int shown = std::max(kLeastRows, int(m_lines.size()));
    setFixedSize(theme.px(kSize.width()), theme.px(std::min(kSize.height(), kAround + kRow * shown)));
    auto* table = new kit::TextTable(theme, {{tr("Когда")}, {tr("Что"), Qt::AlignLeft, true}, {tr("Почему")}, {tr("Сейчас")}});
    table->setAccessibleName(tr("Уведомления"));
    QList<kit::TableRow> rows;
    for (const NoticeLine& line : m_lines)
        rows.append(row(line, now, zone));
    table->setRows(std::move(rows));
    body()->addWidget(table, 1);
    connect(table, &kit::TextTable::opened, this, &NoticeDialog::open);

    auto* queue = new kit::KeycapButton(theme, tr("Разобрать по очереди"), QStringLiteral("F8"));
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    for (kit::KeycapButton* button : {queue, close}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(queue, &QPushButton::clicked, this, [this] {
        Q_EMIT queueAsked();
        dismiss();
    });
    kit::onKeys(this, Qt::Key_F8, [queue] { queue->click(); });
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    setFirstFocus(table);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, tr("открыть лид")},
                    {{QStringLiteral("F8")}, tr("разобрать по очереди")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

QString NoticeDialog::waitsSince(const LocalTime& began, QDate today)
{
    const QString time = words::timeText(began.time);
    return began.date == today ? tr("ждёт с %1").arg(time) : tr("ждёт с %1, %2").arg(words::dayText(began.date, today), time);
}

kit::TableRow NoticeDialog::row(const NoticeLine& line, Instant now, const Zone& zone)
{
    const auto stands = [&]() -> QString {
        if (!line.notice.lead.isValid())
            return {};
        if (!line.isOpen)
            return tr("закрыто");
        return line.notice.beganAt ? waitsSince(zone.local(*line.notice.beganAt), zone.date(now)) : tr("ждёт");
    };
    const QString cause = line.notice.lead.isValid() ? words::breachCauseText(line.notice.cause) : QString();
    const LocalTime issued = zone.local(line.notice.issuedAt);
    const bool isToday = issued.date == zone.date(now); // most are: the word would only take the sentence's place
    return {{isToday ? words::timeText(issued.time) : words::nearMoment(line.notice.issuedAt, now, zone), Tone::Second},
            {words::noticeText(line), line.notice.seen ? Tone::Second : Tone::Main},
            {cause, Tone::Second},
            {stands(), line.isOpen ? Tone::Main : Tone::Second}};
}

void NoticeDialog::open(int row)
{
    const notices::Notice& notice = m_lines.at(std::size_t(row)).notice;
    if (notice.lead.isValid())
        Q_EMIT leadAsked(notice.lead);
    else if (notice.kind == notices::NoticeKind::Gathered)
        Q_EMIT queueAsked();
    else
        return;
    dismiss();
}

} // namespace priyom::noticesui
