// SPDX-License-Identifier: GPL-3.0-or-later
// Takes in who comes without a booking: asks who is free, opens the form, writes them down.
#pragma once

#include "core/backend/backend.h"
#include "core/base/zone.h"
#include "ui/shell/shell.h"

namespace priyom::tasksui {

class WalkIns final : public QObject
{
    Q_OBJECT

public:
    WalkIns(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, const Zone& zone,
            QObject* parent);

    // `specialist`: who is meant, while they are free; may be empty.
    void begin(const QString& specialist);

Q_SIGNALS:
    void came(priyom::VisitId visit, priyom::Instant start, const QString& called); // what is due is still to pay
    void refused(const QString& sentence);

private:
    struct Question;
    void open(const Question& question);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
    const Zone m_zone;
};

} // namespace priyom::tasksui
