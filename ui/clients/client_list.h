// SPDX-License-Identifier: GPL-3.0-or-later
// All clients by name, read page by page; what is typed is looked for in the database, never in what was loaded.
#pragma once

#include "core/backend/backend.h"
#include "core/cards/client_card.h"
#include "ui/clients/client_list_model.h"
#include "ui/kit/field.h"

#include <QTimer>

class QTableView;

namespace priyom::kit {
class EmptyNote;
}

namespace priyom::clientsui {

class ClientList final : public QWidget
{
    Q_OBJECT

public:
    ClientList(const theme::Theme& theme, backend::Backend& backend, const Zone& zone, const Clock& clock, QWidget* parent = nullptr);

    // From the first page on; the chosen client stays chosen.
    void reload();
    void focusFind();
    void focusTable();
    [[nodiscard]] bool isSettled() const { return m_answered == m_asked && !m_pause.isActive(); }
    [[nodiscard]] const ClientListModel& model() const { return *m_model; }

Q_SIGNALS:
    void opened(priyom::ClientId client);
    void duplicatesAsked();
    void failed(const priyom::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void makeTable();
    void ask(bool anew);
    void take(bool anew, Result<cards::ClientPage> page);
    void openCurrent();

    const theme::Theme& m_theme;
    backend::Backend& m_backend;
    Zone m_zone;
    const Clock& m_clock;
    ClientListModel* m_model;
    kit::Field* m_find;
    QTableView* m_table;
    kit::EmptyNote* m_nothing = nullptr;
    kit::Label* m_foot;
    QTimer m_pause;
    std::optional<cards::ClientCursor> m_next;
    bool m_opensFirst = false; // Enter came before the answer
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::clientsui
