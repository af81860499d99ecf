// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace priyom {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool parseRussian(const QString& raw, PhoneNumber& number)
{
    return PhoneNumberUtil::GetInstance()->Parse(raw.toStdString(), "RU", &number) == PhoneNumberUtil::NO_PARSING_ERROR;
}

// The everyday spellings of a Russian mobile number need no library: an import normalises a hundred thousand of them.
QString plainMobile(const QString& digits)
{
    const bool eleven = digits.size() == 11 && (digits[0] == u'7' || digits[0] == u'8') && digits[1] == u'9';
    const bool plus = digits.size() == 12 && digits.startsWith(QLatin1String("+79"));
    if (!eleven && !plus)
        return {};
    return QStringLiteral("+7") + QStringView(digits).right(10);
}

} // namespace

Phone parsePhone(const QString& raw)
{
    Phone phone;
    phone.raw = raw.trimmed();
    QString kept;
    bool onlyDigits = true;
    for (qsizetype i = 0; i < phone.raw.size(); ++i) {
        const QChar c = phone.raw[i];
        if (c.isSpace() || c == u'(' || c == u')' || c == u'-')
            continue;
        onlyDigits = onlyDigits && ((c >= u'0' && c <= u'9') || (c == u'+' && kept.isEmpty()));
        kept += c;
    }
    phone.number = kept;
    if (kept.isEmpty())
        return phone;
    if (onlyDigits) {
        if (const QString mobile = plainMobile(kept); !mobile.isEmpty()) {
            phone.number = mobile;
            phone.valid = true;
            return phone;
        }
    }
    PhoneNumber parsed;
    if (parseRussian(phone.raw, parsed) && PhoneNumberUtil::GetInstance()->IsValidNumber(parsed)) {
        std::string e164;
        PhoneNumberUtil::GetInstance()->Format(parsed, PhoneNumberUtil::E164, &e164);
        phone.number = QString::fromStdString(e164);
        phone.valid = true;
    }
    return phone;
}

QString formatPhone(const QString& number)
{
    if (number.size() == 12 && number.startsWith(QLatin1String("+7"))) {
        const QStringView n(number);
        return n.left(2) + u' ' + n.mid(2, 3) + u' ' + n.mid(5, 3) + u'-' + n.mid(8, 2) + u'-' + n.mid(10, 2);
    }
    PhoneNumber parsed;
    if (!number.startsWith(u'+') || !parseRussian(number, parsed))
        return number;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace priyom
