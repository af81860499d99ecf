// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/person_name.h"

#include <QStringList>

namespace priyom::words {

QString shortName(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name;
    return words.constLast() % QLatin1Char(' ') % words.constFirst().front() % QLatin1Char('.');
}

QString titledName(const staff::Person& person)
{
    return person.title.isEmpty() ? person.name : QString(person.name % QStringLiteral(", ") % person.title);
}

} // namespace priyom::words
