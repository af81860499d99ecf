// SPDX-License-Identifier: GPL-3.0-or-later
// A client by a name or a phone, where one may be named and need not be: who is found stands at the right, the arrows lead to the
// next of that name.
#pragma once

#include "core/backend/backend.h"
#include "core/clients/client_search.h"
#include "ui/kit/field.h"

namespace priyom::cash {

class ClientPick final : public QWidget
{
    Q_OBJECT

public:
    ClientPick(const theme::Theme& theme, backend::Backend& backend, QWidget* parent = nullptr);

    // Of what is typed: it is still looked for, or nobody is called so.
    [[nodiscard]] bool isAsking() const { return m_asked != m_answered; }
    [[nodiscard]] bool isNobody() const { return !isAsking() && !m_field->text().trimmed().isEmpty() && m_hits.empty(); }
    [[nodiscard]] ClientId client() const; // none: nobody is named

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void say();

    backend::Backend& m_backend;
    kit::Field* m_field;
    std::vector<clients::ClientHit> m_hits;
    std::size_t m_at = 0;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace priyom::cash
