// SPDX-License-Identifier: GPL-3.0-or-later
// «Сотрудники и права»: who works here, as what, and what each role may do.
#pragma once

#include "ui/settings/table_pane.h"

#include <QPointer>

namespace priyom::settingsui {

class PersonDialog;

class PeoplePane final : public TablePane
{
    Q_OBJECT

public:
    explicit PeoplePane(const Surround& surround);

    [[nodiscard]] QString findWords() const override { return tr("сотрудник роль право администратор менеджер мастер врач владелец"); }
    [[nodiscard]] const char* operation() const override { return "person.edit"; }
    void load() override;
    void addFirst() override { takeOnPerson({staff::Role::Specialist}); } // whom one can be booked with

protected:
    void add() override { takeOnPerson(); }
    void open(int row) override;

private:
    void readAhead(QPointer<PersonDialog> dialog, PersonId person);

    std::vector<staff::Person> m_people;
    PersonId m_me; // who is at the keys
};

} // namespace priyom::settingsui
