// SPDX-License-Identifier: GPL-3.0-or-later
// Who the client is: name, phone to copy, what is known, tags to put on and take off.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"

class QGridLayout;

namespace priyom::clientsui {

class PersonCard final : public QFrame
{
    Q_OBJECT

public:
    explicit PersonCard(const theme::Theme& theme, QWidget* parent = nullptr);

    void setCard(const cards::ClientCard& card, const Zone& zone);
    void focusTag();

Q_SIGNALS:
    void copied();
    void tagWritten(const QString& tag);
    void tagTakenOff(const QString& tag);

private:
    [[nodiscard]] QLayout* makeHead();
    void showFacts(const cards::ClientCard& card, const Zone& zone);
    void showTags(const QStringList& tags);

    const theme::Theme& m_theme;
    kit::Avatar* m_avatar;
    kit::Label* m_name;
    kit::Label* m_phone;
    kit::KeycapButton* m_copy;
    QGridLayout* m_facts;
    QGridLayout* m_tags;
    kit::Field* m_tag;
};

} // namespace priyom::clientsui
