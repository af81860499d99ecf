// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting at the desk: asks, deletes, says it and offers to bring it back. What is refused is said in the dialog.
#pragma once

#include "core/backend/backend.h"
#include "core/bin/bin_line.h"
#include "ui/desk/confirm_dialog.h"
#include "ui/shell/shell.h"

#include <QPointer>

#include <functional>

namespace priyom::desk {

class Deleting final : public QObject
{
    Q_OBJECT

public:
    struct What
    {
        Question question;
        std::function<Result<bin::Deleted>(backend::Services&, const staff::Session&)> act;
        QString done;     // «Лид удалён»
        QString returned; // «Лид возвращён»
        std::function<void(bool there)> changed = {}; // both ways
    };

    Deleting(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QObject* parent)
        : QObject(parent), m_theme(theme), m_backend(backend), m_shell(shell)
    {
    }

    // For the shell to open.
    [[nodiscard]] kit::DialogFrame* question(What what);

private:
    void take(const What& what, const QPointer<ConfirmDialog>& dialog);
    void giveBack(const What& what, EventSeq deletion);

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    shell::Shell& m_shell;
};

} // namespace priyom::desk
