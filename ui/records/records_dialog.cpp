// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_dialog.h"

#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_text.h"
#include "ui/words/ratio_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace priyom::records {

using kit::Tone;
using metrics::RecordKind;
using reports::RecordList;
using reports::RecordRow;

namespace {

constexpr QSize kSize(660, 520);

bool isOfWork(const RecordList& list)
{
    return !list.rows.empty() && (list.rows.front().kind == RecordKind::WorkDay || list.rows.front().kind == RecordKind::Window);
}

// Ones of a share say nothing.
bool hasValues(const RecordList& list)
{
    if (isOfWork(list))
        return true;
    if (const auto ratio = words::ratioText(list); ratio && list.unit != metrics::Unit::Money)
        return false;
    return list.kind != metrics::Kind::Count && list.kind != metrics::Kind::Rate && !list.metric.isEmpty();
}

} // namespace

RecordsDialog::RecordsDialog(const kit::Theme& theme, const QString& title, const RecordList& list, qint64 chosen, QWidget* parent)
    : kit::DialogFrame(theme, parent)
{
    setTitle(title, summary(list));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    auto* table = new kit::TextTable(theme, columns(list));
    table->setObjectName(QStringLiteral("records"));
    table->setAccessibleName(title);
    if (const auto ratio = words::ratioText(list); ratio && ratio->apart)
        addParts(theme, list, *ratio, table);
    else
        showRows(table, list, list.rows);
    const auto marked = std::find_if(list.rows.begin(), list.rows.end(), [chosen](const RecordRow& record) { return record.id == chosen; });
    table->selectRow(marked == list.rows.end() ? 0 : int(marked - list.rows.begin()));
    body()->addWidget(table, 1);
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    close->setSize(kit::ButtonSize::Dialog);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    setFirstFocus(table);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Ctrl C")}, tr("копировать строку")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

// What is divided and what it is divided by are two lists: in one nobody sees where the figure comes from.
void RecordsDialog::addParts(const kit::Theme& theme, const RecordList& list, const words::RatioText& ratio, kit::TextTable* table)
{
    auto* parts = new kit::Segmented(theme, {{tr("Что делим: %1").arg(ratio.over)}, {tr("На что делим: %1").arg(ratio.under)}});
    parts->setAccessibleName(tr("Части показателя"));
    const auto show = [list, table, parts] {
        std::vector<RecordRow> rows;
        std::ranges::copy_if(list.rows, std::back_inserter(rows), [over = parts->current() == 0](const RecordRow& row) { return words::isOver(row) == over; });
        showRows(table, list, rows);
        table->selectRow(0);
    };
    connect(parts, &kit::Segmented::currentChanged, this, show);
    show();
    body()->addWidget(parts, 0, Qt::AlignLeft);
}

void RecordsDialog::showRows(kit::TextTable* table, const RecordList& list, const std::vector<RecordRow>& records)
{
    QList<kit::TableRow> rows;
    for (const RecordRow& record : records)
        rows.append(row(list, record));
    table->setRows(std::move(rows));
}

QString RecordsDialog::summary(const RecordList& list)
{
    const QString rows = tr("%n строк", nullptr, int(list.rows.size()));
    if (list.kind == metrics::Kind::Rate && !list.metric.isEmpty()) {
        const auto flagged = std::count_if(list.rows.begin(), list.rows.end(), [](const RecordRow& record) { return record.flag; });
        return tr("%1 из %2 отмечены").arg(words::countText(flagged), words::countText(qint64(list.rows.size())));
    }
    if (list.kind == metrics::Kind::Sum && list.unit == metrics::Unit::Money) {
        double sum = 0;
        for (const RecordRow& record : list.rows)
            sum += record.value;
        return tr("%1, всего %2").arg(rows, words::moneyText(Money::ofMinor(std::llround(sum))));
    }
    const auto ratio = words::ratioText(list);
    return ratio ? ratio->text() : rows;
}

QList<kit::TableColumn> RecordsDialog::columns(const RecordList& list)
{
    QList<kit::TableColumn> columns{{tr("Когда")}, {tr("Что")}, {tr("Кто"), Qt::AlignLeft, true}};
    if (list.kind == metrics::Kind::Rate && !list.metric.isEmpty())
        columns.append({tr("Отметка")});
    if (hasValues(list))
        columns.append({words::metricName(list.metric), Qt::AlignRight});
    if (list.metric.isEmpty())
        columns.append({tr("Услуга")});
    return columns;
}

kit::TableRow RecordsDialog::row(const RecordList& list, const RecordRow& record)
{
    const auto kind = [&]() -> QString {
        switch (record.kind) {
        case RecordKind::Lead: return tr("лид");
        case RecordKind::Visit: return tr("визит");
        case RecordKind::Payment: return tr("оплата");
        case RecordKind::Touch: return tr("касание");
        case RecordKind::Spend: return tr("расход");
        case RecordKind::WorkDay: return tr("рабочий день");
        case RecordKind::Window: return tr("пустое окно");
        }
        return {};
    };
    const auto value = [&]() -> QString {
        const QString length = words::durationText(std::llround(record.value) * 60);
        if (record.kind == RecordKind::WorkDay)
            return tr("%1 из %2").arg(length, words::durationText(record.base * 60));
        if (record.kind == RecordKind::Window)
            return length;
        switch (list.unit) {
        case metrics::Unit::Money: return words::moneyText(Money::ofMinor(std::llround(record.value)));
        case metrics::Unit::Seconds: return words::durationText(std::llround(record.value));
        default: return words::numberText(record.value, 1);
        }
    };
    kit::TableRow cells{{words::momentText(record.at)}, {kind(), Tone::Second}, {words::clientName(record.who)}};
    if (list.kind == metrics::Kind::Rate && !list.metric.isEmpty())
        cells.append({record.flag ? tr("✓ да") : tr("нет"), record.flag ? Tone::Main : Tone::Hint});
    if (hasValues(list))
        cells.append({value()});
    if (list.metric.isEmpty())
        cells.append({record.note, Tone::Second});
    return cells;
}

} // namespace priyom::records
