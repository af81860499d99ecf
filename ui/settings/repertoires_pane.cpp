// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/repertoires_pane.h"

#include "ui/settings/repertoire_dialog.h"
#include "ui/words/person_name.h"

#include <QPointer>

#include <algorithm>
#include <memory>

namespace priyom::settingsui {

using backend::Services;
using staff::Person;
using staff::Session;

namespace {

constexpr int kNamed = 3; // services in a row of the table

struct Read
{
    std::vector<Person> people;
    catalog::Lists lists;
};

} // namespace

RepertoiresPane::RepertoiresPane(const Surround& surround)
    : TablePane(surround,
                {tr("Услуги специалистов"), tr("кого предлагать при записи"), tr("Добавить специалиста"),
                 tr("Специалистов пока нет. Insert добавит первого: к нему можно будет записывать.")},
                {{tr("Специалист")}, {tr("Что выполняет"), Qt::AlignLeft, true}, {tr("Свои условия"), Qt::AlignRight}})
{
    connect(&surround.backend, &backend::Backend::changed, this, [this](const QSet<QString>& subjects) {
        if (subjects.contains(QStringLiteral("person")) && isVisible()) // taken back, or set at another desk
            load();
    });
}

void RepertoiresPane::load()
{
    read(
        [](Services& services, const Session& session) -> Result<Read> {
            Read read;
            PRIYOM_TRY(read.people, services.staff.list(session));
            PRIYOM_TRY(read.lists, services.catalog.lists(session));
            return read;
        },
        [this](Read read) {
            m_lists = std::move(read.lists);
            m_specialists = std::move(read.people);
            std::erase_if(m_specialists, [](const Person& person) {
                return !person.active || !person.roles.has(staff::Role::Specialist);
            });
            QList<kit::TableRow> rows;
            for (const Person& person : m_specialists) {
                const catalog::Repertoire& theirs = m_lists.repertoireOf(person.id);
                const auto own = std::count_if(theirs.begin(), theirs.end(), [](const catalog::OwnService& each) {
                    return each.minutes || each.price;
                });
                rows.append({{words::titledName(person)},
                             {servicesOf(theirs), kit::Tone::Second},
                             {own > 0 ? tr("%n услуг", nullptr, int(own)) : QString(), kit::Tone::Second}});
            }
            setRows(std::move(rows));
        });
}

QString RepertoiresPane::servicesOf(const catalog::Repertoire& theirs) const
{
    if (theirs.empty())
        return tr("все услуги");
    QStringList names;
    for (const catalog::Service& service : m_lists.services)
        if (catalog::termsOf(service, theirs))
            names += service.name;
    const QString first = names.mid(0, kNamed).join(QStringLiteral(", "));
    const qsizetype more = names.size() - kNamed;
    return more > 0 ? tr("%1 и ещё %n", "services", int(more)).arg(first) : first;
}

void RepertoiresPane::open(int row)
{
    const Person& person = m_specialists.at(std::size_t(row));
    auto* dialog = new RepertoireDialog(theme(), person, m_lists.services, m_lists.repertoireOf(person.id));
    connect(dialog, &FormDialog::submitted, this,
            [this, dialog, person] { put(dialog, person, dialog->repertoire()); });
    shell().openDialog(dialog);
}

void RepertoiresPane::put(FormDialog* dialog, const Person& person, const catalog::Repertoire& theirs)
{
    const auto saved = std::make_shared<EventSeq>(); // written before the answer comes, read after it
    perform(
        [id = person.id, theirs, saved](Services& services, const Session& session) -> Result<> {
            PRIYOM_TRY(*saved, services.repertoires.set(session, id, theirs));
            return {};
        },
        [this, saved, form = QPointer<FormDialog>(dialog), name = person.name](const Result<>& result) {
            if (!result) {
                if (form)
                    form->refuse(words::errorText(result.error()));
                return;
            }
            if (form)
                form->accept();
            if (saved->isValid())
                toastWithUndo(tr("%1: услуги сохранены").arg(name), tr("%1: услуги снова как были").arg(name),
                              [seq = *saved](Services& services, const Session& session) {
                                  return services.repertoires.undo(session, seq);
                              });
        });
}

} // namespace priyom::settingsui
