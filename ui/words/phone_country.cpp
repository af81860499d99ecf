// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/phone_country.h"

#include "core/base/phone_home.h"

#include <QLocale>

#include <algorithm>
#include <utility>
#include <vector>

namespace priyom::words {

namespace {

// The program's own letters hold these; any other is called in English.
bool isReadable(const QString& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar sign) {
        return !sign.isLetter() || sign.script() == QChar::Script_Latin || sign.script() == QChar::Script_Cyrillic;
    });
}

} // namespace

QString phoneCountryText(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QString own = QLocale(QLocale::AnyLanguage, QLocale::AnyScript, territory).nativeTerritoryName();
    const QString english = territory == QLocale::AnyTerritory ? country : QLocale::territoryToString(territory);
    return (isReadable(own) ? own : english) % QStringLiteral(", +") % phoneCodeOf(country);
}

QStringList phoneCountriesInOrder()
{
    std::vector<std::pair<QString, QString>> texts;
    for (const QString& country : phoneCountries())
        texts.emplace_back(phoneCountryText(country), country);
    std::sort(texts.begin(), texts.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    QStringList countries;
    for (const auto& [text, country] : texts)
        countries += country;
    return countries;
}

} // namespace priyom::words
