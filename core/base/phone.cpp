// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/phone.h"

#include "core/base/phone_home.h"
#include "core/base/phone_list.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

namespace priyom {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool parseAtHome(const QString& raw, PhoneNumber& number)
{
    return PhoneNumberUtil::GetInstance()->Parse(raw.toStdString(), phoneHome().country.toStdString(), &number) ==
           PhoneNumberUtil::NO_PARSING_ERROR;
}

// The number in E.164, or nothing: "123-45-67" parses well and is no valid number.
QString validNumber(const QString& text)
{
    PhoneNumber parsed;
    if (!parseAtHome(text, parsed) || !PhoneNumberUtil::GetInstance()->IsValidNumber(parsed))
        return {};
    std::string e164;
    PhoneNumberUtil::GetInstance()->Format(parsed, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

// The everyday spellings of a Russian mobile number need no library: an import normalises a hundred thousand of them.
QString plainMobile(QStringView digits)
{
    const bool eleven = digits.size() == 11 && (digits[0] == u'7' || digits[0] == u'8') && digits[1] == u'9';
    const bool plus = digits.size() == 12 && digits.startsWith(u"+79");
    const QStringView national = digits.mid(digits.startsWith(u'+') ? 1 : 0);
    const bool plain = std::all_of(national.begin(), national.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain || (!eleven && !plus))
        return {};
    QString number(QLatin1String("+7"));
    number += digits.right(10);
    return number;
}

// Blanks, brackets, hyphens of every kind and invisible characters say nothing about the number.
bool isOrnament(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')' || c.category() == QChar::Punctuation_Dash ||
           c.category() == QChar::Other_Format;
}

// One letter grown together with the digits is a slip of the pen for a digit (the letter O for a zero), and what is
// left beside it is another number than was meant; a whole word is a word.
bool touchesSingleLetter(QStringView text, qsizetype from, qsizetype to)
{
    const auto letter = [&](qsizetype i) { return i >= 0 && i < text.size() && text[i].isLetter(); };
    return (letter(from - 1) && !letter(from - 2)) || (letter(to) && !letter(to + 1));
}

// The library reads one number alone, not "тел. 8 913 ... Анна" and not the second of two: it is asked for each stretch
// of digits and ornaments in turn.
QStringList validNumbersWithin(QStringView text, qsizetype most)
{
    QStringList numbers;
    const auto belongs = [&](qsizetype i) {
        return text[i].isDigit() || text[i] == u'+' || text[i] == u'.' || isOrnament(text[i]);
    };
    for (qsizetype from = 0; from < text.size() && numbers.size() < most; ++from) {
        if (!text[from].isDigit() && text[from] != u'+')
            continue;
        qsizetype to = from + 1;
        while (to < text.size() && belongs(to) && text[to] != u'+')
            ++to;
        if (!touchesSingleLetter(text, from, to)) {
            const QString number = validNumber(text.mid(from, to - from).toString());
            if (!number.isEmpty() && !numbers.contains(number))
                numbers += number;
        }
        from = to - 1;
    }
    return numbers;
}

} // namespace

Phone parsePhone(const QString& raw)
{
    Phone phone;
    phone.raw = raw.trimmed();
    phone.number.reserve(phone.raw.size());
    for (const QChar c : phone.raw) {
        if (!isOrnament(c))
            phone.number += c;
    }
    if (phone.number.isEmpty())
        return phone;
    QString valid = phoneHome().isRussia() ? plainMobile(phone.number) : QString();
    if (valid.isEmpty())
        valid = validNumber(phone.raw);
    if (valid.isEmpty())
        valid = validNumbersWithin(phone.raw, 1).value(0);
    if (!valid.isEmpty()) {
        phone.number = valid;
        phone.valid = true;
    }
    return phone;
}

QStringList phonesWithin(const QString& raw)
{
    constexpr qsizetype kMost = 8;
    QStringList numbers = validNumbersWithin(raw, kMost);
    const Phone first = parsePhone(raw);
    if (first.valid) {
        numbers.removeAll(first.number);
        numbers.prepend(first.number);
    }
    return numbers;
}

QString formatPhone(const QString& number)
{
    if (number.size() == 12 && number.startsWith(QLatin1String("+7"))) {
        const QStringView n(number);
        return n.left(2) + u' ' + n.mid(2, 3) + u' ' + n.mid(5, 3) + u'-' + n.mid(8, 2) + u'-' + n.mid(10, 2);
    }
    PhoneNumber parsed;
    if (!number.startsWith(u'+') || !parseAtHome(number, parsed))
        return number;
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace priyom
