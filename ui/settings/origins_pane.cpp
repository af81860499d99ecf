// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/origins_pane.h"

#include "ui/settings/origin_dialog.h"

namespace priyom::settingsui {

using backend::Services;
using staff::Session;

OriginsPane::OriginsPane(const Surround& surround)
    : TablePane(surround, {tr("Источники и кампании"), tr("расход записывают на кампанию"), tr("Добавить"), tr("Пока пусто. Insert добавит источник или кампанию.")},
                {{tr("Название"), Qt::AlignLeft, true}, {tr("Что это")}, {tr("В новой заявке")}})
{
}

void OriginsPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](catalog::Lists lists) {
             QList<kit::TableRow> rows;
             const auto row = [&rows](const QString& name, const QString& what, bool active) {
                 rows.append({{name, active ? kit::Tone::Main : kit::Tone::Hint}, {what, kit::Tone::Second},
                              {active ? tr("предлагаем") : tr("больше не предлагаем"), active ? kit::Tone::Second : kit::Tone::Hint}});
             };
             m_sources = std::move(lists.sources);
             m_campaigns = std::move(lists.campaigns);
             for (const catalog::Source& source : m_sources)
                 row(source.name, tr("источник"), source.active);
             for (const catalog::Campaign& campaign : m_campaigns)
                 row(campaign.name, tr("кампания"), campaign.active);
             setRows(std::move(rows));
         });
}

void OriginsPane::add()
{
    auto* dialog = new OriginDialog(theme(), std::nullopt);
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

void OriginsPane::open(int row)
{
    const auto at = std::size_t(row);
    const bool isCampaign = at >= m_sources.size();
    catalog::Source source = isCampaign ? catalog::Source() : m_sources.at(at);
    catalog::Campaign campaign = isCampaign ? m_campaigns.at(at - m_sources.size()) : catalog::Campaign();
    auto* dialog = isCampaign ? new OriginDialog(theme(), OriginDialog::Known{campaign.name, true, campaign.active})
                              : new OriginDialog(theme(), OriginDialog::Known{source.name, false, source.active});
    connect(dialog, &FormDialog::submitted, this, [this, dialog, isCampaign, source, campaign]() mutable {
        source.name = campaign.name = dialog->name();
        source.active = campaign.active = dialog->isOffered();
        submit(dialog,
               [isCampaign, source, campaign](Services& services, const Session& session) {
                   return isCampaign ? services.catalog.editCampaign(session, campaign) : services.catalog.editSource(session, source);
               },
               tr("«%1» сохранено").arg(dialog->name()));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
