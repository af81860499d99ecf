// SPDX-License-Identifier: GPL-3.0-or-later
// The words to send next: a ready message that fits, chosen by the arrows and mended by hand, copied out, and written
// down once it has gone. What was typed and not sent waits for its client.
#pragma once

#include "ui/clients/client_messages.h"
#include "ui/desk/sent_message.h"
#include "ui/kit/button.h"
#include "ui/kit/inputs.h"
#include "ui/kit/text_area.h"

#include <QHash>

class QButtonGroup;
class QHBoxLayout;

namespace priyom::clientsui {

class TalkComposer final : public QFrame
{
    Q_OBJECT

public:
    explicit TalkComposer(const theme::Theme& theme, QWidget* parent = nullptr);

    void setCard(const cards::ClientCard& card, const cards::CardVisit* next, const desk::DeskLists& lists,
                 Instant now);
    // Ctrl+M: the ready messages, or the words themselves where there are none.
    void takeFocus();
    void copy();
    // What was copied and not said to be sent yet.
    [[nodiscard]] const desk::CopiedMessage& copiedMessage() const { return m_copied; }
    void sent(ClientId client); // it is written down
    [[nodiscard]] bool hasTyped() const { return m_isTyped; }
    [[nodiscard]] bool holdsTyped() const; // to this client or another

Q_SIGNALS:
    void copied();
    void sentAsked();

private:
    struct Waiting
    {
        QString typed;
        desk::CopiedMessage copied;
    };
    void makeChips(const QList<desk::MessageKind>& kinds);
    void choose(int at);
    void write(const QString& words);
    void setCopied(const desk::CopiedMessage& message);

    const theme::Theme& m_theme;
    QHBoxLayout* m_chips;
    QButtonGroup* m_group;
    QList<desk::MessageKind> m_kinds;
    QStringList m_ready; // by kind: what each would say
    int m_chosen = 0;
    kit::TextArea* m_text;
    kit::KeycapButton* m_copy;
    kit::KeycapButton* m_sent;
    ClientId m_client;
    VisitId m_nextVisit;
    desk::CopiedMessage m_copied;
    bool m_isTyped = false;
    bool m_isWriting = false; // by the program, not by hand
    QHash<qint64, Waiting> m_waiting;
};

} // namespace priyom::clientsui
