// SPDX-License-Identifier: GPL-3.0-or-later
// Who the client is: name, phone to copy, what is known, tags to put on and take off.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/label.h"

class QGridLayout;

namespace priyom::desk {
class KeptLine;
}

namespace priyom::clientsui {

class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void setCard(const cards::ClientCard& card, const Zone& zone, Instant now);
    void focusTag();
    [[nodiscard]] bool holdsTypedTag() const; // for this client or another
    // To what tagWritten() has asked; no problem: it stands on the card.
    void answerTag(ClientId client, const QString& tag, const QString& problem);

Q_SIGNALS:
    void copied();
    void editAsked();
    void tagWritten(const QString& tag);
    void tagTakenOff(const QString& tag);

private:
    [[nodiscard]] QLayout* makeHead();
    void showFacts(const cards::ClientCard& card, const Zone& zone, QDate today);
    [[nodiscard]] static QString sinceMonth(QDate day, QDate today); // «июль», «ноябрь 2025»
    [[nodiscard]] static QString birthdayText(QDate birthday, QDate today); // «14 марта 1989, 37 лет»
    void showTags(const QStringList& tags);

    const theme::Theme& m_theme;
    kit::Avatar* m_avatar;
    kit::Label* m_name;
    kit::Label* m_phone;
    kit::KeycapButton* m_copy;
    QGridLayout* m_facts;
    QGridLayout* m_tags;
    desk::KeptLine* m_tag;
};

} // namespace priyom::clientsui
