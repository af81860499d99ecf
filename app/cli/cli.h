// SPDX-License-Identifier: GPL-3.0-or-later
// What all commands share: the global options, the open shop, and where words and data go. Data go to standard output,
// words to standard error.
#pragma once

#include "core/backend/services.h"
#include "core/backend/shop.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>

namespace priyom::cli {

struct GlobalOptions
{
    QString database;
    QString as; // who signs in; empty: the only person of an open shop
    QString now; // as written; read in the shop's zone
    Milliseconds wait{5000};
};

class Cli final
{
public:
    explicit Cli(GlobalOptions options);
    ~Cli();
    Q_DISABLE_COPY_MOVE(Cli)

    [[nodiscard]] const GlobalOptions& options() const { return m_options; }
    // The clock of --now, or the system's. BadInput for an instant that is none.
    [[nodiscard]] Result<const Clock*> clock(const Zone& zone);
    // Sign-ins of --as are written where something must be; `login` writes each.
    void setTrace(staff::Trace trace) { m_trace = trace; }
    // BadInput without --db; NotSignedIn where the shop wants to know who it is.
    [[nodiscard]] Result<> open(storage::Access access);
    [[nodiscard]] Result<> openForReading() { return open(storage::Access::Read); }
    [[nodiscard]] Result<> openForWriting() { return open(storage::Access::Write); }

    [[nodiscard]] bool isOpen() const { return m_shop != nullptr; }
    [[nodiscard]] backend::Shop& shop() const { return *m_shop; }
    [[nodiscard]] backend::Services& services() const { return m_shop->services(); }
    [[nodiscard]] const staff::Session& session() const { return m_session; }
    [[nodiscard]] Result<Instant> instant(const QString& text) const; // in the shop's zone

    // Written and flushed at once: what was acknowledged must be seen even if the next moment kills the program.
    void acknowledge(const QByteArray& line);
    void print(const QByteArray& data);
    void print(const QJsonObject& object);
    void say(const QString& words); // to standard error
    [[nodiscard]] bool wroteEverything() const { return m_wrote; }

private:
    GlobalOptions m_options;
    std::shared_ptr<SwitchedClock> m_clock;
    std::unique_ptr<backend::Shop> m_shop;
    staff::Session m_session;
    staff::Trace m_trace = staff::Trace::MissesOnly;
    bool m_wrote = true;
};

} // namespace priyom::cli
