// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exact_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace priyom {

namespace {

constexpr int kMostDepth = 200;

// Recursive descent; every function leaves m_at behind what it read, or returns nothing where it cannot be read.
class Reader final
{
public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    Result<ExactJson> document()
    {
        auto value = readValue(0);
        skipBlanks();
        if (!value || m_at != m_text.size())
            return fail(ErrorCode::BadInput, QStringLiteral("json"), QString::number(m_at));
        return *std::move(value);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && QStringView(u" \t\n\r").contains(m_text[m_at]))
            ++m_at;
    }

    bool take(QStringView word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool takeMark(QChar mark)
    {
        skipBlanks();
        return take(QStringView(&mark, 1));
    }

    std::optional<ExactJson> readValue(int depth)
    {
        if (depth > kMostDepth)
            return {};
        if (takeMark(u'{'))
            return readTable(depth);
        if (take(u"["))
            return readList(depth);
        if (take(u"\"")) {
            auto text = readText();
            return text ? std::optional(ExactJson(*std::move(text))) : std::nullopt;
        }
        if (take(u"null"))
            return ExactJson();
        if (take(u"true"))
            return ExactJson(true);
        if (take(u"false"))
            return ExactJson(false);
        return readNumber();
    }

    std::optional<ExactJson> readTable(int depth)
    {
        ExactJson::Table fields;
        if (takeMark(u'}'))
            return ExactJson(std::move(fields));
        do {
            if (!takeMark(u'"'))
                return {};
            auto key = readText();
            if (!key || !takeMark(u':'))
                return {};
            auto value = readValue(depth + 1);
            if (!value)
                return {};
            fields.emplace_back(*std::move(key), *std::move(value));
        } while (takeMark(u','));
        return takeMark(u'}') ? std::optional(ExactJson(std::move(fields))) : std::nullopt;
    }

    std::optional<ExactJson> readList(int depth)
    {
        ExactJson::List items;
        if (takeMark(u']'))
            return ExactJson(std::move(items));
        do {
            auto value = readValue(depth + 1);
            if (!value)
                return {};
            items.push_back(*std::move(value));
        } while (takeMark(u','));
        return takeMark(u']') ? std::optional(ExactJson(std::move(items))) : std::nullopt;
    }

    std::optional<QString> readText() // behind the opening quote
    {
        QString text;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'"')
                return text;
            if (c.unicode() < 0x20)
                return {};
            if (c != u'\\') {
                text += c;
                continue;
            }
            const auto escaped = readEscape();
            if (!escaped)
                return {};
            text += *escaped;
        }
        return {};
    }

    std::optional<QChar> readEscape() // behind the backslash; \u gives one UTF-16 unit, two of them a pair
    {
        if (m_at >= m_text.size())
            return {};
        const QChar c = m_text[m_at++];
        const qsizetype known = QStringView(u"\"\\/bfnrt").indexOf(c);
        if (known >= 0)
            return QStringView(u"\"\\/\b\f\n\r\t")[known];
        static const QRegularExpression fourDigits(QStringLiteral("[0-9a-fA-F]{4}"));
        const auto digits = fourDigits.match(m_text, m_at, QRegularExpression::NormalMatch,
                                             QRegularExpression::AnchorAtOffsetMatchOption);
        if (c != u'u' || !digits.hasMatch())
            return {};
        m_at += 4;
        return QChar(digits.captured().toUShort(nullptr, 16));
    }

    std::optional<ExactJson> readNumber()
    {
        static const QRegularExpression number(QStringLiteral("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?"));
        const auto match =
            number.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return {};
        m_at = match.capturedEnd();
        return ExactJson(ExactJson::Number{match.captured()});
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<ExactJson> ExactJson::parse(const QByteArray& utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(utf8);
    if (decode.hasError())
        return fail(ErrorCode::BadInput, QStringLiteral("json"), QStringLiteral("utf-8"));
    return Reader(std::move(text)).document();
}

const ExactJson* ExactJson::field(QStringView key) const
{
    const Table* fields = table();
    if (!fields)
        return nullptr;
    const auto found = std::find_if(fields->rbegin(), fields->rend(), [&](const auto& f) { return f.first == key; });
    return found == fields->rend() ? nullptr : &found->second;
}

QJsonValue ExactJson::toQt() const
{
    if (const bool* flag = boolean())
        return *flag;
    if (const Number* figure = number()) {
        bool whole = false;
        const qint64 value = figure->spelled.toLongLong(&whole);
        return whole ? QJsonValue(value) : QJsonValue(figure->spelled.toDouble());
    }
    if (const QString* string = text())
        return *string;
    if (const List* items = list()) {
        QJsonArray array;
        for (const ExactJson& item : *items)
            array.append(item.toQt());
        return array;
    }
    if (const Table* fields = table()) {
        QJsonObject object;
        for (const auto& [key, value] : *fields)
            object.insert(key, value.toQt());
        return object;
    }
    return QJsonValue(QJsonValue::Null);
}

} // namespace priyom
