// SPDX-License-Identifier: GPL-3.0-or-later
// Which other card is the same person: found by name or phone, chosen by arrows. What the scan does not find alike, two
// numbers of one person, is put together from here.
#pragma once

#include "core/backend/backend.h"
#include "core/clients/client_search.h"
#include "ui/kit/dialog_frame.h"
#include "ui/kit/field.h"
#include "ui/kit/text_table.h"

namespace priyom::clientsui {

class OtherClientDialog final : public kit::DialogFrame
{
    Q_OBJECT

public:
    OtherClientDialog(const theme::Theme& theme, backend::Backend& backend, const clients::Client& client, const Clock& clock, const Zone& zone, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(priyom::ClientId other);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void show(const Result<std::vector<clients::ClientHit>>& hits);
    void choose(int row);

    backend::Backend& m_backend;
    ClientId m_client;
    const Clock& m_clock;
    Zone m_zone;
    kit::Field* m_find;
    kit::TextTable* m_table;
    kit::Label* m_word;
    kit::KeycapButton* m_next;
    std::vector<ClientId> m_found; // the rows
    int m_asked = 0;
};

} // namespace priyom::clientsui
