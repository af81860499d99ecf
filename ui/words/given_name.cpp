// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/given_name.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <span>

namespace priyom::words {

namespace {

constexpr const char16_t* kPatronymics[] = {u"ович", u"евич", u"ьич",  u"мич",  u"кич",   u"тич",
                                            u"ввич", u"овна", u"евна", u"ична", u"инична"};
constexpr const char16_t* kSurnames[] = {u"ов",   u"ев",   u"ин",   u"ын",    u"ова", u"ева", u"ина", u"ына", u"ский",
                                         u"цкий", u"ская", u"цкая", u"ная",   u"тая", u"лая", u"рая", u"ный", u"лый",
                                         u"тый",  u"рый",  u"енко", u"йко",   u"чко", u"ук",  u"юк",  u"ых",  u"их",
                                         u"ян",   u"янц",  u"дзе",  u"швили", u"вец", u"няк"};

// Given names that end as surnames do.
const QSet<QString>& namesAlikeSurnames()
{
    static const QSet<QString> all = [] {
        const QString names = QStringLiteral(
            "яков лев константин валентин мартин августин вениамин бенджамин северин марин устин юстин амин эмин ясин "
            "тахсин никодим "
            "ева ирина марина полина галина алина арина карина кристина христина екатерина катерина катрина валентина "
            "нина дина зина лина мина "
            "тина рина регина ангелина каролина эвелина эмина амина мадина сабина альбина антонина василина руфина "
            "фаина янина элина эльвина "
            "эльмина марселина павлина акулина магдалина георгина паулина аделина капитолина устина юстина агриппина "
            "розалина самина ясмина "
            "жасмина дарина октябрина милина мелина зарина алевтина клементина константина августина серафина снежина "
            "филина камилина эрина "
            "эдвин аглая ян демьян лукьян касьян емельян валерьян севастьян себастьян северьян марьян стоян боян лук");
        const QStringList list = names.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return all;
}

bool endsLike(const QString& word, std::span<const char16_t* const> endings)
{
    return std::any_of(endings.begin(), endings.end(), [&word](const char16_t* ending) {
        const QStringView end(ending);
        return word.size() > end.size() && word.endsWith(end);
    });
}

QString folded(const QString& word)
{
    return word.toLower().replace(QChar(u'ё'), QChar(u'е'));
}

bool isPatronymic(const QString& word)
{
    return endsLike(folded(word), kPatronymics);
}

bool isSurname(const QString& word)
{
    const QString plain = folded(word.section(QLatin1Char('-'), -1)); // «Петрова-Водкина»
    return endsLike(plain, kSurnames) && !plain.endsWith(QStringView(u"ддин")) && !namesAlikeSurnames().contains(plain);
}

// «АННА» and «анна» are Анна.
QString written(const QString& word)
{
    const bool oneCase = word == word.toUpper() || word == word.toLower();
    return word.size() < 2 || !oneCase ? word : QString(word.at(0).toUpper() + word.mid(1).toLower());
}

bool isName(const QString& word)
{
    static const QRegularExpression shape(QStringLiteral("^[\\p{L}][\\p{L}'’-]*$"));
    return shape.match(word).hasMatch();
}

bool isLatin(const QString& word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar letter) { return !letter.isLetter() || letter.script() == QChar::Script_Latin; });
}

} // namespace

QString givenName(const QString& fullName)
{
    const QStringList words = fullName.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || !std::all_of(words.begin(), words.end(), isName))
        return {};
    if (std::all_of(words.begin(), words.end(), isLatin)) // there the given name is written first
        return written(words.constFirst());
    for (qsizetype at = 1; at < words.size(); ++at)
        if (isPatronymic(words.at(at)) && !isSurname(words.at(at - 1)))
            return written(words.at(at - 1));
    QStringList others;
    for (const QString& word : words)
        if (!isSurname(word) && !isPatronymic(word))
            others += word;
    const bool isTold = others.size() == 1 && words.size() <= 2;
    return isTold ? written(others.constFirst()) : QString();
}

} // namespace priyom::words
