// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/phone_typing.h"

#include "core/base/phone_home.h"
#include "ui/kit/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace priyom::desk {

namespace {

class PhoneWords
{
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)

public:
    static QString right() { return tr("номер верный"); }
    static QString digits(int count) { return tr("В телефоне %n цифр вместо 11", nullptr, count); }
    static QString wrong() { return tr("Такого номера не бывает"); }
    static QString notYet() { return tr("Номер неполный или такого не бывает"); }
};

constexpr int kRussianDigits = 11;

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits;
}

// 8 912..., 7 912..., 912...: the eleven digits of a Russian number as far as they are typed; empty for another country.
QString russianDigits(const QString& text)
{
    QString digits = digitsOf(text);
    const bool plus = text.trimmed().startsWith(QLatin1Char('+'));
    if (digits.startsWith(QLatin1Char('8')) && !plus)
        digits.front() = QLatin1Char('7');
    else if (!digits.startsWith(QLatin1Char('7')) && !plus)
        digits.prepend(QLatin1Char('7'));
    return digits.startsWith(QLatin1Char('7')) && digits.size() <= kRussianDigits ? digits : QString();
}

} // namespace

bool looksLikePhone(const QString& text)
{
    static const QString ornaments = QStringLiteral("+-() \u00a0");
    const bool clean = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || ornaments.contains(c); });
    return clean && !digitsOf(text).isEmpty();
}

QString phoneWhileTyped(const QString& text)
{
    if (!looksLikePhone(text))
        return text;
    if (!phoneHome().isRussia()) {
        const QString shaped = shapedAtHome(text);
        return looksLikePhone(shaped) ? shaped : text;
    }
    const QString digits = russianDigits(text);
    if (digits.isEmpty())
        return text;
    QString shaped = QStringLiteral("+7");
    for (qsizetype at = 1; at < digits.size(); ++at) {
        if (at == 1 || at == 4)
            shaped += QLatin1Char(' ');
        else if (at == 7 || at == 9)
            shaped += QLatin1Char('-');
        shaped += digits.at(at);
    }
    return shaped;
}

void formatWhileTyped(kit::Field& field)
{
    field.setShaper([](const QString& text, int place) {
        const QString shaped = phoneWhileTyped(text);
        if (shaped == text)
            return kit::Field::Shaped{text, place};
        const qsizetype behind = digitsOf(text.mid(place)).size();
        qsizetype cursor = shaped.size();
        for (qsizetype left = behind; left > 0 && cursor > 0;)
            left -= shaped.at(--cursor).isDigit();
        while (behind > 0 && cursor > 0 && !shaped.at(cursor - 1).isDigit())
            --cursor;
        return kit::Field::Shaped{shaped, static_cast<int>(cursor)};
    });
}

PhoneVerdict verdictOn(const QString& text)
{
    if (text.trimmed().isEmpty())
        return {};
    if (parsePhone(text).valid)
        return {true, PhoneWords::right()};
    if (!phoneHome().isRussia())
        return {false, PhoneWords::notYet()};
    const int count = static_cast<int>(digitsOf(text).size());
    return {false, count == kRussianDigits ? PhoneWords::wrong() : PhoneWords::digits(count)};
}

} // namespace priyom::desk
