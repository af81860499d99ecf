// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_pane.h"

#include "ui/settings/person_dialog.h"
#include "ui/settings/secret_dialog.h"
#include "ui/words/role_words.h"

namespace priyom::settingsui {

using backend::Services;
using staff::Person;
using staff::Session;

PeoplePane::PeoplePane(const Surround& surround)
    : TablePane(surround, {tr("Сотрудники и права"), tr("кто работает и что кому можно"), tr("Добавить сотрудника")},
                {{tr("Имя")}, {tr("Кем работает"), Qt::AlignLeft, true}, {tr("Сейчас")}})
{
}

void PeoplePane::load()
{
    read([](Services& services, const Session& session) { return services.staff.list(session); },
         [this](std::vector<Person> people) {
             m_people = std::move(people);
             QList<kit::TableRow> rows;
             for (const Person& person : m_people) {
                 const kit::Tone tone = person.active ? kit::Tone::Main : kit::Tone::Hint;
                 rows.append({{person.name, tone}, {words::rolesText(person.roles), tone},
                              {person.active ? tr("работает") : tr("не работает"), person.active ? kit::Tone::Second : kit::Tone::Hint}});
             }
             setRows(std::move(rows));
         });
}

void PeoplePane::open(int row)
{
    const Person& chosen = m_people.at(std::size_t(row));
    auto* dialog = new PersonDialog(theme(), chosen);
    connect(dialog, &PersonDialog::secretAsked, this,
            [this, id = chosen.id, name = chosen.name] { shell().openDialog(new SecretDialog(surround(), id, name, false)); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Person person = dialog->person();
        submit(dialog,
               [person](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.staff.edit(session, person.id, {person.name, person.roles, person.active}));
                   return {};
               },
               tr("Сохранено: %1").arg(person.name));
    });
    shell().openDialog(dialog);
}

} // namespace priyom::settingsui
