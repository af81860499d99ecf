// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reasons_pane.h"

#include "ui/words/lead_words.h"

namespace priyom::settingsui {

using backend::Services;
using catalog::LostReason;
using staff::Session;

ReasonsPane::ReasonsPane(const Surround& surround)
    : TablePane(surround, {tr("Причины отказа"), tr("Enter: предлагать или больше не предлагать"), tr("Добавить причину")},
                {{tr("Причина"), Qt::AlignLeft, true}, {tr("В списке отказа")}})
{
}

void ReasonsPane::load()
{
    read([](Services& services, const Session& session) { return services.catalog.lists(session); },
         [this](catalog::Lists lists) {
             m_reasons = std::move(lists.reasons);
             QList<kit::TableRow> rows;
             for (const LostReason& reason : m_reasons) {
                 const QString state = reason.spam ? tr("всегда, не входит в показатели") : reason.active ? tr("предлагаем") : tr("больше не предлагаем");
                 rows.append({{words::reasonWord(reason.key), reason.active ? kit::Tone::Main : kit::Tone::Hint}, {state, kit::Tone::Second}});
             }
             setRows(std::move(rows));
         });
}

void ReasonsPane::add()
{
    auto* dialog = new NameDialog(theme(), tr("Новая причина отказа"), tr("Как её назвать"));
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        submit(dialog,
               [name = dialog->name()](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.catalog.addReason(session, name));
                   return {};
               },
               tr("Причина «%1» добавлена").arg(dialog->name()));
    });
    shell().openDialog(dialog);
}

void ReasonsPane::open(int row)
{
    const LostReason& reason = m_reasons.at(std::size_t(row));
    const QString word = words::reasonWord(reason.key);
    change([id = reason.id, offered = !reason.active](Services& services, const Session& session) { return services.catalog.offerReason(session, id, offered); },
           reason.active ? tr("«%1» больше не предлагаем").arg(word) : tr("«%1» снова в списке").arg(word));
}

} // namespace priyom::settingsui
