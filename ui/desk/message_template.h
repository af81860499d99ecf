// SPDX-License-Identifier: GPL-3.0-or-later
// The messages that are ready to be sent to a client: a text with places like {имя}, the shop's own or the one that
// comes with the program. Places are understood in both languages: who writes a text is not who chose that of the
// window.
#pragma once

#include "core/settings/setting_keys.h"
#include "ui/words/language.h"

#include <QStringList>

#include <array>
#include <map>

namespace priyom::desk {

enum class MessageKind
{
    Answer,  // to a new request
    Agree,   // qualified, no time yet
    Confirm, // booked, to be confirmed
    Remind,  // confirmed
    Return,  // did not come
    Way,     // how to find the shop
};

inline constexpr std::array kAllMessageKinds{MessageKind::Answer, MessageKind::Agree, MessageKind::Confirm,
                                             MessageKind::Remind, MessageKind::Return, MessageKind::Way};

// What a place stands for; the visit's are empty where there is none.
struct MessageFacts
{
    QString client; // the name as it is kept
    QString service;
    QString when; // «завтра, 16 октября, в 15:00», in the language of the message
    QString specialist;
    QString address = {}; // of the shop
};

struct Messages
{
    std::array<QString, kAllMessageKinds.size()> own; // by kind; empty where the shop has none of its own
    words::Language language = words::Language::Russian; // of its clients
};

[[nodiscard]] const settings::Setting& messageSetting(MessageKind kind);
[[nodiscard]] Messages messagesOf(const std::map<QString, QString>& settings);
[[nodiscard]] QString shippedMessage(MessageKind kind, words::Language language);
[[nodiscard]] QString messageText(const Messages& messages, MessageKind kind); // the shop's own, or the shipped one
[[nodiscard]] QString filledMessage(const QString& text, const MessageFacts& facts, words::Language language);
// In the language of the window, to be shown beside a text: «{имя}».
[[nodiscard]] QStringList messagePlaces();
// Places of the text that stand for nothing, a misspelt one too: they would be sent to a client.
[[nodiscard]] QStringList unknownPlaces(const QString& text);

} // namespace priyom::desk
