// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/duplicates_dialog.h"

#include "core/base/phone.h"
#include "ui/clients/client_words.h"
#include "ui/kit/text_table.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::clientsui {

namespace {

constexpr QSize kSize(860, 520);

QString shown(const clients::Client& client)
{
    const QString name = words::clientName(client);
    return client.phone.isEmpty() ? name : QString(name % QStringLiteral(", ") % formatPhone(client.phone.number));
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const theme::Theme& theme, const std::vector<clients::DuplicatePair>& pairs, QWidget* parent)
    : DialogFrame(theme, parent)
{
    setTitle(tr("Похожие карточки"), tr("%n пар, сначала самые вероятные", nullptr, static_cast<int>(pairs.size())));
    setFixedSize(theme.px(kSize.width()), theme.px(kSize.height()));
    auto* table = new kit::TextTable(theme, {{tr("Карточка")}, {tr("Похожая")}, {tr("Почему"), Qt::AlignLeft, true}});
    table->setAccessibleName(tr("Похожие карточки"));
    QList<kit::TableRow> rows;
    QList<ClientId> ids;
    for (const clients::DuplicatePair& pair : pairs) {
        rows.append({{shown(pair.first)}, {shown(pair.second)}, {duplicateReasonWord(pair.reason), kit::Tone::Second}});
        ids.append(pair.first.id);
    }
    table->setRows(std::move(rows));
    body()->addWidget(table, 1);
    connect(table, &kit::TextTable::opened, this, [this, ids](int row) {
        const ClientId client = ids.at(row);
        accept();
        Q_EMIT opened(client);
    });
    auto* close = new kit::KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    close->setSize(kit::ButtonSize::Dialog);
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    setFirstFocus(table);
    setContextKeys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("по строкам")},
                    {{QStringLiteral("Enter")}, tr("открыть карточку")},
                    {{QStringLiteral("Esc")}, tr("закрыть")}});
}

} // namespace priyom::clientsui
