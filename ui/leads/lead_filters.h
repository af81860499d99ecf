// SPDX-License-Identifier: GPL-3.0-or-later
// Whose leads, of which channel and status, from where and of which days: the menus in the head of the page, and the choices kept under
// names. Every entry is the present choice with one thing changed; the menus are filled when they open.
#pragma once

#include "core/leads/saved_filter.h"
#include "ui/desk/desk_lists.h"
#include "ui/kit/button.h"
#include "ui/leads/due.h"

#include <functional>

class QMenu;

namespace priyom::desk {

class LeadFilters final : public QWidget
{
    Q_OBJECT

public:
    LeadFilters(const theme::Theme& theme, const DeskLists& lists, const DueClock& clock, QWidget* parent = nullptr);

    [[nodiscard]] const leads::LeadChoice& choice() const { return m_choice; }
    void choose(const leads::LeadChoice& choice);
    // «Ксения Жукова, WhatsApp, 7 дней»: empty for everything.
    [[nodiscard]] QString text() const;
    // The statuses that a list has chosen of itself; none: it shows them all.
    void setOwnStages(std::function<QSet<leads::Stage>()> own) { m_ownStages = std::move(own); }
    void setSaved(std::vector<leads::SavedFilter> saved);
    // Names may have been changed since.
    void listsChanged() { showTexts(); }
    // Ctrl+Shift+F: the menu that holds them all.
    void open();
    // Icons alone, where the panel takes the room of the words.
    void setCompact(bool compact);

Q_SIGNALS:
    void changed();
    void keepAsked();
    void periodAsked(); // from a day to a day
    void dropAsked(const priyom::leads::SavedFilter& filter);

private:
    void fillPersons();
    void fillChannels();
    void fillMore();
    void fillTimes(QMenu* times);
    void fillStages(QMenu* stages);
    void fillSaved();
    void addEntry(QMenu* menu, const QString& text, const leads::LeadChoice& choice);
    [[nodiscard]] QString personText() const;
    [[nodiscard]] QString originText() const;
    [[nodiscard]] QString daysText() const;
    void showTexts();

    const DeskLists& m_lists;
    const DueClock& m_clock;
    kit::KeycapButton* m_person;
    kit::KeycapButton* m_channel;
    kit::KeycapButton* m_more;
    QMenu* m_persons;
    QMenu* m_channels;
    QMenu* m_others;
    leads::LeadChoice m_choice;
    std::function<QSet<leads::Stage>()> m_ownStages;
    std::vector<leads::SavedFilter> m_saved;
    bool m_compact = false;
};

} // namespace priyom::desk
