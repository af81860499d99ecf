// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/services_pane.h"

#include "ui/settings/service_dialog.h"
#include "ui/words/break_text.h"
#include "ui/words/date_text.h"
#include "ui/words/number_text.h"

#include <algorithm>

namespace priyom::settingsui {

using backend::Services;
using catalog::Service;
using staff::Session;

namespace {

constexpr int kBreakColumn = 3;

} // namespace

ServicesPane::ServicesPane(const Surround& surround)
    : TablePane(surround, {tr("Услуги и цены"), tr("из них выбирают при записи"), tr("Добавить услугу"), tr("Услуг пока нет. Insert добавит первую: из них выбирают при записи.")},
                {{tr("Услуга"), Qt::AlignLeft, true}, {tr("Раздел")}, {tr("Длительность"), Qt::AlignRight}, {tr("Перерыв")}, {tr("Цена"), Qt::AlignRight},
                 {tr("Себестоимость"), Qt::AlignRight}, {tr("При записи")}})
{
}

void ServicesPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](catalog::Lists lists) {
             m_services = std::move(lists.services);
             QList<kit::TableRow> rows;
             for (const Service& service : m_services) {
                 const kit::Tone tone = service.active ? kit::Tone::Main : kit::Tone::Hint;
                 rows.append({{service.name, tone}, {service.section, service.active ? kit::Tone::Second : tone}, {words::durationText(qint64(service.minutes) * 60), tone},
                              {words::breaksText(service.bufferBefore, service.bufferAfter), service.active ? kit::Tone::Second : tone}, {words::moneyText(service.price), tone},
                              {service.cost.minor > 0 ? words::moneyText(service.cost) : QString(), tone},
                              {service.active ? tr("предлагаем") : tr("больше не предлагаем"), service.active ? kit::Tone::Second : kit::Tone::Hint}});
             }
             setRows(std::move(rows));
             table()->setColumnHidden(kBreakColumn, std::ranges::none_of(m_services, [](const Service& service) { return service.bufferBefore + service.bufferAfter > 0; }));
         });
}

void ServicesPane::add()
{
    auto* dialog = new ServiceDialog(theme(), Service());
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Service service = dialog->service();
        submit(dialog,
               [service](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.catalog.addService(session, service));
                   return {};
               },
               tr("Услуга «%1» добавлена").arg(service.name));
    });
    shell().openDialog(dialog);
}

void ServicesPane::open(int row)
{
    auto* dialog = new ServiceDialog(theme(), m_services.at(std::size_t(row)));
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Service service = dialog->service();
        submit(dialog, [service](Services& services, const Session& session) { return services.catalog.editService(session, service); },
               tr("Услуга «%1» сохранена").arg(service.name));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
