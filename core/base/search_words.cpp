// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_words.h"

#include "core/base/fold.h"
#include "core/base/phone_home.h"

#include <QStringList>

#include <algorithm>

namespace priyom {

namespace {

constexpr qsizetype kBegunNumber = 3; // "8" and "89" may be any part of a number

QStringList piecesOf(const QString& folded)
{
    QStringList pieces(QString{});
    for (const QChar sign : folded) {
        if (!sign.isSpace() && sign != u'-' && sign != u',')
            pieces.back() += sign;
        else if (!pieces.back().isEmpty())
            pieces += QString();
    }
    pieces.removeAll(QString());
    return pieces;
}

bool isOfNumber(const QString& piece)
{
    const auto isDigit = [](QChar sign) { return sign.isDigit(); };
    return std::any_of(piece.begin(), piece.end(), isDigit) && std::all_of(piece.begin(), piece.end(), [&](QChar sign) {
               return isDigit(sign) || QStringLiteral("+()").contains(sign);
           });
}

// A field that shapes a phone while it is typed makes "+7 305" of "305", which may be any part of a number.
SearchWord numberWord(QString number)
{
    number.remove(u'(').remove(u')');
    const PhoneHome home = phoneHome();
    const QString plus = u'+' % home.code;
    if (number.startsWith(plus) && number.size() > plus.size())
        return {number.mid(plus.size()).toUtf8(), {}, false};
    const bool isBegun = number.startsWith(home.trunk) && number.size() >= kBegunNumber;
    number.remove(u'+');
    return {number.toUtf8(), isBegun ? (home.code + number.mid(1)).toUtf8() : QByteArray(), false};
}

bool isEdge(QByteArrayView folded, qsizetype at)
{
    return at < 0 || at >= folded.size() || folded[at] == ' ' || folded[at] == '-';
}

bool holds(QByteArrayView folded, QByteArrayView text, bool begins)
{
    for (qsizetype at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1))
        if (!begins || isEdge(folded, at - 1))
            return true;
    return false;
}

} // namespace

std::vector<SearchWord> searchWords(const QString& typed)
{
    const QString folded = fold(typed);
    std::vector<SearchWord> words;
    QString number; // its pieces, as far as they stand together
    const auto endNumber = [&] {
        if (!number.isEmpty())
            words.push_back(numberWord(std::exchange(number, QString())));
    };
    for (const QString& piece : piecesOf(folded)) {
        if (isOfNumber(piece)) {
            number += piece;
            continue;
        }
        endNumber();
        words.push_back({piece.toUtf8(), {}, true});
    }
    endNumber();
    if (words.empty() && !folded.isEmpty())
        words.push_back({folded.toUtf8(), {}, false});
    if (words.size() == 1)
        words.front().begins = false;
    std::stable_sort(words.begin(), words.end(),
                     [](const SearchWord& a, const SearchWord& b) { return a.text.size() > b.text.size(); });
    return words;
}

std::vector<std::vector<SearchWord>> rankedWords(const QString& typed)
{
    const auto words = searchWords(typed);
    if (words.empty())
        return {};
    const QString first = QString::fromUtf8(words.front().text);
    const bool isWord = std::any_of(first.begin(), first.end(), [](QChar sign) { return sign.isLetter(); });
    if (words.size() > 1 || !isWord)
        return {words};
    auto begun = words;
    begun.front().begins = true;
    return {std::move(begun), words};
}

bool holdsWord(QByteArrayView folded, const SearchWord& word)
{
    return holds(folded, word.text, word.begins) || (!word.other.isEmpty() && holds(folded, word.other, word.begins));
}

bool standsWhole(QByteArrayView folded, QByteArrayView words)
{
    for (qsizetype at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1))
        if (isEdge(folded, at - 1) && isEdge(folded, at + words.size()))
            return true;
    return false;
}

} // namespace priyom
