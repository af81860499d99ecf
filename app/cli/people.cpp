// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/people.h"

namespace priyom::cli {

Result<PersonId> personNamed(Cli& cli, const QString& name)
{
    PRIYOM_TRY(const auto persons, cli.services().staff.list(cli.session()));
    for (const staff::Person& person : persons)
        if (person.name == name)
            return person.id;
    return fail(ErrorCode::NotFound, name);
}

} // namespace priyom::cli
