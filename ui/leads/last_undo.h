// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z when no toast remembers what to take back: the shop's history does, also after a restart.
#pragma once

#include "core/backend/backend.h"
#include "core/backend/take_back.h"
#include "ui/shell/main_window.h"

namespace priyom::desk {

class LastUndo final : public QObject
{
    Q_OBJECT

public:
    LastUndo(backend::Backend& backend, shell::MainWindow& window, QObject* parent);

Q_SIGNALS:
    void takenBack(priyom::LeadId lead); // none: it was about no lead

private:
    struct Answer
    {
        QString between; // a change of settings that would be passed over: nothing was taken back yet
        backend::TakenBack taken;
    };
    void takeBack();
    void say(const backend::TakenBack& taken);
    [[nodiscard]] static QString saidOfBetween(const QString& op);
    [[nodiscard]] static QString said(const backend::TakenBack& taken);
    [[nodiscard]] static QString withPassedOver(const backend::TakenBack& taken);
    [[nodiscard]] static QString saidOfTask(const backend::TakenBack& taken);
    // Of a visit, by what the move had changed.
    [[nodiscard]] static QString saidOfMove(const QString& what);

    backend::Backend& m_backend;
    shell::MainWindow& m_window;
    QString m_told;      // what the key before this one said that stands between
    bool m_asks = false; // a second key pressed meanwhile is not a second undo
};

} // namespace priyom::desk
