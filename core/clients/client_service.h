// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with clients: find them, mend a card, tag it, note a consent; and, inside another action, find or make
// the client somebody's phone or handle stands for.
#pragma once

#include "core/base/clock.h"
#include "core/clients/client_search.h"
#include "core/clients/consent.h"
#include "core/clients/duplicate_scan.h"
#include "core/staff/session.h"

namespace priyom::history {
class Change;
}

namespace priyom::clients {

struct ClientEdit
{
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> note;
    std::optional<QDate> birthday; // an invalid one: not known
    std::optional<QString> handle = {}; // as people give it
};

struct ConsentDraft
{
    ClientId client;
    ConsentKind kind = ConsentKind::PersonalData;
    bool given = true;
    QString textVersion; // needed where it is given
    ConsentForm form = ConsentForm::Paper;
    std::optional<Instant> at; // empty: now
};

class ClientService final
{
public:
    ClientService(storage::Database& database, const Clock& clock) : m_database(database), m_clock(clock) {}
    Q_DISABLE_COPY_MOVE(ClientService)

    [[nodiscard]] Result<std::vector<ClientHit>> find(const staff::Session& session, const QString& typed, int limit) const;
    // A view of a card is an event (domain.md 6), so this writes.
    [[nodiscard]] Result<ClientHit> show(const staff::Session& session, ClientId id);
    // Conflict, subject "phone" or "handle", where another client has it; BadInput "birthday" for a day nobody can have been
    // born on, "handle" for what is none.
    [[nodiscard]] Result<Client> edit(const staff::Session& session, ClientId id, const ClientEdit& edit);
    // False where the client has the tag already, or had not; nothing is written then.
    [[nodiscard]] Result<bool> tag(const staff::Session& session, ClientId id, const QString& tag);
    [[nodiscard]] Result<bool> untag(const staff::Session& session, ClientId id, const QString& tag);
    // Those in use in the shop.
    [[nodiscard]] Result<QStringList> tags(const staff::Session& session) const;
    // A further word; the one before it stays on record. BadInput "text_version", or "at" for a day to come.
    [[nodiscard]] Result<ConsentId> noteConsent(const staff::Session& session, const ConsentDraft& draft);

    [[nodiscard]] Result<std::vector<DuplicatePair>> duplicates(const staff::Session& session, int limit) const;
    // One slice of the same, for the window: true when the scan is done.
    [[nodiscard]] Result<bool> scanOn(const staff::Session& session, DuplicateScan& scan) const;
    // «Не дубликат», remembered; false takes it back. Answers whether anything changed.
    [[nodiscard]] Result<bool> setNotDuplicate(const staff::Session& session, ClientId one, ClientId other, bool known);

    // Takes back an edit, a tag, a consent or «не дубликат» by its event, within a day: MoveRefused "nothing_to_undo" else,
    // Conflict where the card was edited since. The event of it is an undo.
    [[nodiscard]] Result<Client> undo(const staff::Session& session, EventSeq event);
    // The same inside another action that takes back what the edit came with.
    [[nodiscard]] static Result<Client> undoInChange(history::Change& change, EventSeq event);

    // Who has that phone, also as a further one, else who has that handle: whom ensureInChange() would find.
    [[nodiscard]] static Result<std::optional<Client>> whoIs(storage::Database& database, const QString& phone, const QString& handle);
    // The client of that phone, else of that handle, else a new one; what was not known of them is filled in.
    [[nodiscard]] static Result<Client> ensureInChange(history::Change& change, const QString& name, const QString& phone, const QString& handle);
    // One who was chosen, likewise.
    [[nodiscard]] static Result<Client> standingInChange(history::Change& change, ClientId id, const QString& name, const QString& phone, const QString& handle);

private:
    storage::Database& m_database;
    const Clock& m_clock;
};

} // namespace priyom::clients
