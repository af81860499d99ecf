// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/phone_country.h"

#include "core/base/phone_home.h"

#include <QLocale>

#include <algorithm>

namespace priyom::words {

QString phoneCountryText(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QString own = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    const QString name = territory == QLocale::AnyTerritory || own.isEmpty() ? country : own;
    return name % QStringLiteral(", +") % phoneCodeOf(country);
}

QStringList phoneCountriesInOrder()
{
    QStringList countries = phoneCountries();
    std::sort(countries.begin(), countries.end(), [](const QString& one, const QString& other) {
        return QString::localeAwareCompare(phoneCountryText(one), phoneCountryText(other)) < 0;
    });
    return countries;
}

} // namespace priyom::words
