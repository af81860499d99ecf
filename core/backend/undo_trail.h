// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody did at a machine within a day, as the history tells it, and which of it the next Ctrl+Z takes back. Each
// event is read once: a hundred steps back do not read a day a hundred times.
#pragma once

#include "core/history/event_store.h"

#include <deque>
#include <optional>

namespace priyom::backend {

// What the next Ctrl+Z takes back.
struct NextBack
{
    std::optional<history::Event> event; // of a deletion: by the number of the one whose rows are in the bin now
    QString passedOver;                  // the newest change of a setting that was done after it and stays; "norm.set"
};

class UndoTrail final
{
public:
    // The newest change since then that was not taken back. One of a setting is not taken back and stands in no way:
    // what was done at the desk before it is looked for behind it.
    [[nodiscard]] Result<NextBack> last(storage::Database& database, const history::Actor& actor, Instant since);

private:
    enum class Kind {
        Change,
        NewLead,
        CardEdit,
        OfTask,
        Restore,      // that was asked for in the list: a thing of its own
        TakesBack,    // another one: what stands in Step::undoes
        DeletesAgain, // the same by a deletion: of what was brought back, or taken in by a slip
        Setting,      // stays, and is passed over
        Note,         // stands in no way of an undo
    };
    struct Step
    {
        history::Event event;
        Kind kind = Kind::Change;
        qint64 undoes = 0; // the number of what it takes back, or brings back again
        bool cameAlong = false;
    };

    [[nodiscard]] static Step stepOf(history::Event event);
    [[nodiscard]] Result<> readOn(storage::Database& database, const history::Actor& actor);
    void forgetBefore(Instant since);
    [[nodiscard]] NextBack newestStanding(Instant since) const;

    history::Actor m_actor;
    qint64 m_read = 0;        // events of the history
    bool m_hasAll = false;    // else what stands before the oldest step may have brought it along
    std::deque<Step> m_steps; // the oldest first
};

} // namespace priyom::backend
