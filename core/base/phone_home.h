// SPDX-License-Identifier: GPL-3.0-or-later
// The country whose numbers are written without its code: the shop's. A program has one shop open; whoever opens it
// says so here once, and reading, typing, searching and comparing numbers ask here alone.
#pragma once

#include <QStringList>

namespace priyom {

struct PhoneHome
{
    QString country = QStringLiteral("RU"); // as libphonenumber names it
    QString code = QStringLiteral("7");
    QChar trunk = u'8'; // before a number of the own country, in the place of its code

    [[nodiscard]] bool isRussia() const { return country == QLatin1String("RU"); }
};

[[nodiscard]] bool isPhoneCountry(const QString& country);
// By the time zone of a shop; Russia where that is no country's, and of Kazakhstan too, whose numbers it reads as well.
[[nodiscard]] QString phoneCountryOf(const QByteArray& zone);
[[nodiscard]] QStringList phoneCountries();
[[nodiscard]] QString phoneCodeOf(const QString& country); // "7"; empty where it is none

[[nodiscard]] PhoneHome phoneHome();
// Russia where it is no country.
void setPhoneHome(const QString& country);

// A number of the own country as far as it is typed: "(416) 555-0"; the text itself of any other.
[[nodiscard]] QString shapedAtHome(const QString& typed);

} // namespace priyom
