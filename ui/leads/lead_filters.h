// SPDX-License-Identifier: GPL-3.0-or-later
// Whose leads and of which channel: the two menus in the head of the page.
#pragma once

#include "ui/desk/desk_lists.h"
#include "ui/kit/button.h"
#include "ui/leads/lead_reading.h"

class QMenu;

namespace priyom::desk {

class LeadFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit LeadFilters(const theme::Theme& theme, QWidget* parent = nullptr);

    void setLists(const DeskLists& lists);
    [[nodiscard]] const BoardWish& wish() const { return m_wish; }
    // Icons alone, where the panel takes the room of the words.
    void setCompact(bool compact);

Q_SIGNALS:
    void changed();

private:
    void choosePerson(std::optional<PersonId> person, const QString& name);
    void chooseChannel(const QString& key);
    void showTexts();

    kit::KeycapButton* m_person;
    kit::KeycapButton* m_channel;
    QMenu* m_persons;
    QMenu* m_channels;
    BoardWish m_wish;
    QString m_personText;
    QString m_channelText;
    bool m_compact = false;
};

} // namespace priyom::desk
