// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/resources_pane.h"

#include "ui/settings/resource_dialog.h"
#include "ui/words/lead_words.h"

#include <QLayout>

#include <utility>

namespace priyom::settingsui {

using backend::Services;
using catalog::Resource;
using staff::Session;

namespace {

struct Read
{
    std::vector<catalog::Service> services;
    catalog::Resources resources;
    std::vector<bookings::Roomless> roomless;
    Zone zone = Zone::utc();
};

constexpr int kNamed = 3; // services in a row of the table

} // namespace

ResourcesPane::ResourcesPane(const Surround& surround)
    : TablePane(surround,
                {tr("Кабинеты и устройства"), tr("чтобы двух клиентов не записали в один кабинет"),
                 tr("Добавить кабинет"),
                 tr("Кабинетов и устройств пока нет. Если услуге нужен кабинет или аппарат, Insert добавит его: двух "
                    "клиентов в него не запишут.")},
                {{tr("Название")}, {tr("Что это")}, {tr("Для услуг"), Qt::AlignLeft, true}, {tr("При записи")}}),
      m_roomless(new RoomlessCard(surround.theme))
{
    layout()->addWidget(m_roomless);
    connect(m_roomless, &RoomlessCard::roomAsked, this, &ResourcesPane::giveRoom);
}

void ResourcesPane::load()
{
    read(
        [](Services& services, const Session& session) -> Result<Read> {
            Read read;
            PRIYOM_TRY(catalog::Lists lists, services.catalog.lists(session));
            read.services = std::move(lists.services);
            PRIYOM_TRY(read.resources, services.resources.list(session));
            PRIYOM_TRY(read.roomless, services.visitDesk.withoutRoom(session));
            read.zone = services.place.zone();
            return read;
        },
        [this](Read read) {
            m_services = std::move(read.services);
            m_resources = std::move(read.resources);
            QList<kit::TableRow> rows;
            for (const Resource& resource : m_resources.all) {
                const kit::Tone tone = resource.active ? kit::Tone::Main : kit::Tone::Hint;
                const kit::Tone second = resource.active ? kit::Tone::Second : kit::Tone::Hint;
                rows.append({{resource.name, tone}, {resourceKindText(resource.kind), second}, {servicesOf(resource.id), second},
                             {resource.active ? tr("занимаем") : tr("больше не занимаем"), second}});
            }
            setRows(std::move(rows));
            m_zone = read.zone;
            if (std::exchange(m_isSaved, false) && !read.roomless.empty())
                sayRoomless(int(read.roomless.size()));
            m_roomless->setVisits(std::move(read.roomless), m_zone);
        });
}

void ResourcesPane::sayRoomless(int count)
{
    shell().toast({tr("Сохранено. Без кабинета или устройства впереди %n визитов, они ниже: Tab и Enter", nullptr, count), {}, {}, {}, theme::Icon::Alert});
}

// At its own time, so that only the room is new; whose time that is says the refusal.
void ResourcesPane::giveRoom(const bookings::VisitRow& visit)
{
    bookings::Appointment same;
    same.place = visit.place;
    same.start = visit.visit.startAt;
    same.outside = true; // the time was agreed on already
    perform(
        [id = visit.visit.id, same](Services& services, const Session& session) -> Result<> {
            PRIYOM_CHECK(services.bookings.moveVisit(session, id, same));
            return {};
        },
        [this, name = words::clientName(visit.clientName)](const Result<>& given) {
            Q_EMIT refused(given ? QString() : words::errorText(given.error(), m_zone));
            if (given)
                shell().toast({tr("%1: место занято за визитом").arg(name), tr("Вернуть"), {}, QStringLiteral("Ctrl Z")});
        });
}

QString ResourcesPane::servicesOf(ResourceId resource) const
{
    QStringList names;
    for (const catalog::Service& service : m_services)
        if (const auto needs = m_resources.needs.find(service.id); needs != m_resources.needs.end() && catalog::isNeeded(needs->second, resource))
            names += service.name;
    const qsizetype more = names.size() - kNamed;
    if (names.isEmpty())
        return tr("ни для одной");
    const QString first = names.mid(0, kNamed).join(QStringLiteral(", "));
    return more > 0 ? tr("%1 и ещё %n", "services", int(more)).arg(first) : first;
}

void ResourcesPane::add()
{
    ask({});
}

void ResourcesPane::open(int row)
{
    ask(m_resources.all.at(std::size_t(row)));
}

void ResourcesPane::ask(const Resource& resource)
{
    auto* dialog = new ResourceDialog(theme(), resource, m_services, m_resources.needs);
    connect(dialog, &kit::DialogFrame::accepted, this, [this] { m_isSaved = true; });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Resource typed = dialog->resource();
        submit(dialog,
               [typed, chosen = dialog->services()](Services& services, const Session& session) -> Result<> {
                   if (typed.id.isValid())
                       return services.resources.edit(session, typed, chosen);
                   PRIYOM_CHECK(services.resources.add(session, typed, chosen));
                   return {};
               },
               typed.id.isValid() ? tr("«%1»: сохранено").arg(typed.name) : tr("«%1»: добавлено").arg(typed.name));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
