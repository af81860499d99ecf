// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/people_pane.h"

#include "ui/kit/titled_card.h"
#include "ui/settings/person_dialog.h"
#include "ui/settings/recovery_dialog.h"
#include "ui/settings/secret_dialog.h"
#include "ui/words/error_text.h"
#include "ui/words/right_words.h"
#include "ui/words/role_words.h"

#include <QLayout>

namespace priyom::settingsui {

using backend::Services;
using staff::Person;
using staff::Session;

namespace {

constexpr int kPeopleHeight = 204; // five of them, and the heads
constexpr int kRightsHeight = 300;

} // namespace

PeoplePane::PeoplePane(const Surround& surround)
    : TablePane(surround, {tr("Сотрудники и права"), tr("кто работает и что кому можно"), tr("Добавить сотрудника")},
                {{tr("Имя")}, {tr("Кем работает"), Qt::AlignLeft, true}, {tr("Сейчас")}})
{
    auto* card = new kit::TitledCard(theme(), tr("Что кому можно"));
    card->setNote(tr("несколько ролей складываются"));
    QList<kit::TableColumn> columns{{tr("О чём")}};
    for (const staff::Role role : staff::kAllRoles) // alike in width; what a line is about is never cut
        columns.append({words::roleWord(role), Qt::AlignLeft, true});
    auto* table = new kit::TextTable(theme(), columns);
    table->setAccessibleName(tr("Что кому можно"));
    table->setInCard();
    QList<kit::TableRow> rows;
    for (const words::RightRow& right : words::rightRows()) {
        kit::TableRow row{{right.what}};
        for (const QString& may : right.roles)
            row.append({may, kit::Tone::Second});
        rows.append(row);
    }
    table->setRows(rows);
    kit::followTheme(this, theme(), [this, table] {
        this->table()->setMinimumHeight(theme().px(kPeopleHeight));
        table->setMinimumHeight(theme().px(kRightsHeight));
    });
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(table);
    layout()->addWidget(card);
}

void PeoplePane::load()
{
    read([](Services& services, const Session& session) -> Result<std::pair<PersonId, std::vector<Person>>> {
             PRIYOM_TRY(auto people, services.staff.list(session));
             return std::pair(session.person, std::move(people));
         },
         [this](std::pair<PersonId, std::vector<Person>> read) {
             m_me = read.first;
             m_people = std::move(read.second);
             QList<kit::TableRow> rows;
             for (const Person& person : m_people) {
                 const kit::Tone tone = person.active ? kit::Tone::Main : kit::Tone::Hint;
                 rows.append({{person.name, tone}, {person.title.isEmpty() ? words::rolesText(person.roles) : tr("%1 (%2)", "a title, the roles").arg(person.title, words::rolesText(person.roles)), tone},
                              {person.active ? tr("работает") : tr("не работает"), person.active ? kit::Tone::Second : kit::Tone::Hint}});
             }
             setRows(std::move(rows));
         });
}

void PeoplePane::open(int row)
{
    const Person& chosen = m_people.at(std::size_t(row));
    auto* dialog = new PersonDialog(theme(), chosen, chosen.id == m_me);
    readAhead(dialog, chosen.id);
    connect(dialog, &PersonDialog::secretAsked, this,
            [this, id = chosen.id, name = chosen.name] { shell().openDialog(new SecretDialog(surround(), id, name, false)); });
    connect(dialog, &PersonDialog::unlockAsked, this, [this, id = chosen.id, name = chosen.name] {
        change([id](Services& services, const Session& session) { return services.secrets.unlock(session, id); }, tr("Задержка входа снята: %1").arg(name));
    });
    connect(dialog, &PersonDialog::recoveryAsked, this, [this] { shell().openDialog(new RecoveryDialog(surround())); });
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const Person person = dialog->person();
        submit(dialog,
               [person](Services& services, const Session& session) -> Result<> {
                   PRIYOM_CHECK(services.staff.edit(session, person.id, {person.name, person.roles, person.active, person.title}));
                   return {};
               },
               tr("Сохранено: %1").arg(person.name));
    });
    shell().openDialog(dialog);
}

void PeoplePane::readAhead(QPointer<PersonDialog> dialog, PersonId person)
{
    surround().backend.ask(
        this,
        [person](Services& services, const Session& session) -> Result<LeftVisits> {
            PRIYOM_TRY(auto rows, services.visitDesk.leftByLeaving(session, person));
            return LeftVisits{std::move(rows), services.place.zone()};
        },
        [dialog](const Result<LeftVisits>& ahead) {
            if (!dialog)
                return;
            if (ahead)
                dialog->setAhead(*ahead);
            else
                dialog->showProblem(words::errorText(ahead.error()));
        });
}

} // namespace priyom::settingsui
