// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/message_template.h"

#include "ui/words/given_name.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace priyom::desk {

using words::Language;

namespace {

struct Place
{
    const char16_t* russian;
    const char16_t* english;
    QString (*value)(const MessageFacts& facts, Language language);
};

class MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)

public:
    static QString shipped(MessageKind kind, Language language)
    {
        switch (kind) {
        case MessageKind::Answer:
            return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Спасибо за обращение. Подскажите, когда вам удобно прийти?"));
        case MessageKind::Agree:
            return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Подобрали для вас свободное время. Когда удобно созвониться?"));
        case MessageKind::Confirm:
            return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Ждём вас {когда}: {услуга}, специалист {специалист}. Подтвердите, пожалуйста: да или нет."));
        case MessageKind::Remind:
            return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Напоминаем о визите {когда}: {услуга}, специалист {специалист}."));
        case MessageKind::Return:
            return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Не дождались вас на визите. Подобрать другое время?"));
        case MessageKind::Way:
            break;
        }
        return say(language, QT_TRANSLATE_NOOP("MessageWords", "{приветствие} Наш адрес: {адрес}. Если заблудитесь, позвоните: подскажем дорогу."));
    }

    // In the middle of a sentence of the shop's own: what cannot be told apart is said as it was written.
    static QString name(const MessageFacts& facts, Language)
    {
        const QString given = words::givenName(facts.client);
        return given.isEmpty() ? facts.client : given;
    }

    static QString greeting(const MessageFacts& facts, Language language)
    {
        const QString name = words::givenName(facts.client);
        return name.isEmpty() ? say(language, QT_TRANSLATE_NOOP("MessageWords", "Здравствуйте!"))
                              : say(language, QT_TRANSLATE_NOOP("MessageWords", "%1, здравствуйте!")).arg(name);
    }

    static QStringList places()
    {
        return {tr("{приветствие}"), tr("{имя}"), tr("{услуга}"), tr("{когда}"), tr("{специалист}"), tr("{адрес}")};
    }

private:
    static QString say(Language language, const char* source) { return words::inLanguage(language, "MessageWords", source); }
};

constexpr Place kPlaces[] = {
    {u"приветствие", u"greeting", &MessageWords::greeting},
    {u"имя", u"name", &MessageWords::name},
    {u"услуга", u"service", [](const MessageFacts& facts, Language) { return facts.service; }},
    {u"когда", u"when", [](const MessageFacts& facts, Language) { return facts.when; }},
    {u"специалист", u"specialist", [](const MessageFacts& facts, Language) { return facts.specialist; }},
    {u"адрес", u"address", [](const MessageFacts& facts, Language) { return facts.address; }},
};

const Place* placeNamed(const QString& name)
{
    for (const Place& place : kPlaces)
        if (name == QStringView(place.russian) || name == QStringView(place.english))
            return &place;
    return nullptr;
}

// What is not known takes along what parts it from the words before: «завтра в 15:00: , специалист» would say it is missing.
QString withoutParting(const QString& text)
{
    for (const QString& parting : {QStringLiteral(": "), QStringLiteral(", ")})
        if (text.endsWith(parting))
            return text.chopped(parting.size());
    return text;
}

const QRegularExpression& placeShape()
{
    static const QRegularExpression shape(QStringLiteral(R"(\{([^{}]*)\})"));
    return shape;
}

} // namespace

const settings::Setting& messageSetting(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Answer:
        return settings::kMessageAnswer;
    case MessageKind::Agree:
        return settings::kMessageAgree;
    case MessageKind::Confirm:
        return settings::kMessageConfirm;
    case MessageKind::Remind:
        return settings::kMessageRemind;
    case MessageKind::Return:
        return settings::kMessageReturn;
    case MessageKind::Way:
        break;
    }
    return settings::kMessageWay;
}

Messages messagesOf(const std::map<QString, QString>& settings)
{
    Messages messages;
    for (const MessageKind kind : kAllMessageKinds)
        messages.own.at(std::size_t(kind)) = settings.at(messageSetting(kind).key);
    messages.language = words::languageFromKey(settings.at(settings::kMessageLanguage.key));
    return messages;
}

QString shippedMessage(MessageKind kind, Language language)
{
    return MessageWords::shipped(kind, language);
}

QString messageText(const Messages& messages, MessageKind kind)
{
    const QString& own = messages.own.at(std::size_t(kind));
    return own.isEmpty() ? shippedMessage(kind, messages.language) : own;
}

QString filledMessage(const QString& text, const MessageFacts& facts, Language language)
{
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch& match : placeShape().globalMatch(text)) {
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        const Place* place = placeNamed(match.captured(1).trimmed().toLower());
        const QString value = place ? place->value(facts, language) : match.captured();
        if (value.isEmpty())
            filled = withoutParting(filled);
        filled += value;
        end = match.capturedEnd();
    }
    return filled + QStringView(text).mid(end).toString();
}

QStringList messagePlaces()
{
    return MessageWords::places();
}

QStringList unknownPlaces(const QString& text)
{
    QStringList unknown;
    for (const QRegularExpressionMatch& match : placeShape().globalMatch(text))
        if (!placeNamed(match.captured(1).trimmed().toLower()))
            unknown += match.captured();
    return unknown;
}

} // namespace priyom::desk
