// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/origins_pane.h"

#include "ui/settings/origin_dialog.h"

namespace priyom::settingsui {

using backend::Services;
using staff::Session;

OriginsPane::OriginsPane(const Surround& surround)
    : TablePane(surround, {tr("Источники и кампании"), tr("расход записывают на кампанию"), tr("Добавить"), tr("Пока пусто. Insert добавит источник или кампанию.")},
                {{tr("Название"), Qt::AlignLeft, true}, {tr("Что это")}})
{
}

void OriginsPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](const catalog::Lists& lists) {
             QList<kit::TableRow> rows;
             for (const catalog::Source& source : lists.sources)
                 rows.append({{source.name}, {tr("источник"), kit::Tone::Second}});
             for (const catalog::Campaign& campaign : lists.campaigns)
                 rows.append({{campaign.name}, {tr("кампания"), kit::Tone::Second}});
             setRows(std::move(rows));
         });
}

void OriginsPane::add()
{
    auto* dialog = new OriginDialog(theme());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        submit(dialog,
               [name = dialog->name(), campaign = dialog->isCampaign()](Services& services, const Session& session) -> Result<> {
                   if (campaign)
                       PRIYOM_CHECK(services.catalog.addCampaign(session, name));
                   else
                       PRIYOM_CHECK(services.catalog.addSource(session, name));
                   return {};
               },
               tr("«%1» в списке").arg(dialog->name()));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
