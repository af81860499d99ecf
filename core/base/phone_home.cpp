// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone_home.h"

#include <QLocale>
#include <QReadWriteLock>
#include <QTimeZone>

#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumberutil.h>

#include <memory>
#include <set>
#include <string>

namespace priyom {

namespace {

using i18n::phonenumbers::PhoneNumberUtil;

// Read by every thread that reads a phone, written when a shop is opened.
struct Kept
{
    QReadWriteLock lock;
    PhoneHome home;
};

Kept& kept()
{
    static Kept kept;
    return kept;
}

} // namespace

bool isPhoneCountry(const QString& country)
{
    return !phoneCodeOf(country).isEmpty();
}

QString phoneCodeOf(const QString& country)
{
    const int code = PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toStdString());
    return code == 0 ? QString() : QString::number(code);
}

QString phoneCountryOf(const QByteArray& zone)
{
    const QString country = QLocale::territoryToCode(QTimeZone(zone).territory());
    return isPhoneCountry(country) && country != QLatin1String("KZ") ? country : PhoneHome().country;
}

QStringList phoneCountries()
{
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    QStringList countries;
    for (const std::string& region : regions)
        countries += QString::fromStdString(region);
    return countries;
}

PhoneHome phoneHome()
{
    const QReadLocker locker(&kept().lock);
    return kept().home;
}

void setPhoneHome(const QString& country)
{
    PhoneHome home;
    if (isPhoneCountry(country) && country != home.country) {
        const QString code = phoneCodeOf(country);
        home = {country, code, code == QLatin1String("1") ? u'1' : u'0'};
    }
    const QWriteLocker locker(&kept().lock);
    kept().home = home;
}

QString shapedAtHome(const QString& typed)
{
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> shaper(
        PhoneNumberUtil::GetInstance()->GetAsYouTypeFormatter(phoneHome().country.toStdString()));
    std::string shaped;
    for (const QChar sign : typed)
        if ((sign >= u'0' && sign <= u'9') || sign == u'+')
            shaper->InputDigit(char(sign.unicode()), &shaped);
    return QString::fromStdString(shaped);
}

} // namespace priyom
