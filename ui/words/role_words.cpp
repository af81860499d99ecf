// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/role_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace priyom::words {

namespace {

using staff::Role;

class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(RoleWords)

public:
    static QString name(Role role)
    {
        switch (role) {
        case Role::Receptionist: return tr("администратор");
        case Role::Manager: return tr("менеджер");
        case Role::Head: return tr("руководитель");
        case Role::Specialist: return tr("специалист");
        case Role::Owner: break;
        }
        return tr("владелец");
    }

    static QString may(Role role)
    {
        switch (role) {
        case Role::Receptionist: return tr("заявки, записи и оплаты всех");
        case Role::Manager: return tr("свои заявки и свои показатели");
        case Role::Head: return tr("заявки и показатели всех");
        case Role::Specialist: return tr("свои записи");
        case Role::Owner: break;
        }
        return tr("всё, и настройки");
    }

    static QString andMore(const QString& first, int more)
    {
        return tr("%1 и ещё %n", "a role, and how many more, which the tool tip names", more).arg(first);
    }
};

// What allows the most comes first.
constexpr Role kByRights[] = {Role::Owner, Role::Head, Role::Receptionist, Role::Manager, Role::Specialist};

} // namespace

QString roleWord(Role role)
{
    return RoleWords::name(role);
}

QString roleMay(Role role)
{
    return RoleWords::may(role);
}

bool isRoleAlone(const QString& name)
{
    return name == QStringLiteral("Владелец") || name == QStringLiteral("Owner");
}

QString rolesText(staff::Roles roles)
{
    QStringList words;
    for (const Role role : staff::kAllRoles)
        if (roles.has(role))
            words.append(roleWord(role));
    return words.join(QStringLiteral(", "));
}

QString rolesBrief(staff::Roles roles)
{
    QStringList words;
    for (const Role role : kByRights)
        if (roles.has(role))
            words.append(roleWord(role));
    return words.size() > 1 ? RoleWords::andMore(words.constFirst(), int(words.size()) - 1) : words.join(QString());
}

} // namespace priyom::words
