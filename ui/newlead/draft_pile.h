// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun and left, the latest on top, each of another caller: who rings next is not laid over who waits.
#pragma once

#include "ui/newlead/new_lead_draft.h"

#include <QList>

namespace priyom::desk {

class DraftPile final
{
public:
    // Takes the place of what was left of the same person. An empty form is no draft.
    void put(const NewLeadDraft& draft);
    // An empty form where there is none.
    [[nodiscard]] NewLeadDraft takeLatest();
    // What was left of the same person; else what is begun now.
    [[nodiscard]] NewLeadDraft takeFor(const NewLeadDraft& begun);
    [[nodiscard]] bool isEmpty() const { return m_drafts.isEmpty(); }

    [[nodiscard]] QString text() const; // empty where there is none
    [[nodiscard]] static DraftPile fromText(const QString& text);

private:
    void drop(const NewLeadDraft& draft);

    QList<NewLeadDraft> m_drafts;
};

} // namespace priyom::desk
