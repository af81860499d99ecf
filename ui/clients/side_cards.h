// SPDX-License-Identifier: GPL-3.0-or-later
// What was agreed to, and who may be the same person. Rows of a mark, two lines and what to do.
#pragma once

#include "core/base/zone.h"
#include "core/cards/client_card.h"
#include "ui/kit/card.h"
#include "ui/kit/titled_card.h"

namespace priyom::clientsui {

class ConsentsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentsCard(const theme::Theme& theme, QWidget* parent = nullptr);
    void setCard(const cards::ClientCard& card, const Zone& zone);

Q_SIGNALS:
    void asked(priyom::clients::ConsentKind kind);

private:
    void addRow(clients::ConsentKind kind, const cards::CardConsent* consent, const Zone& zone);

    const theme::Theme& m_theme;
    kit::TitledCard* m_card;
    QWidget* m_rows = nullptr;
};

class DuplicatesCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesCard(const theme::Theme& theme, QWidget* parent = nullptr);
    // Hidden where there is nobody like this one and nobody was merged into it.
    void setCard(const cards::ClientCard& card);

Q_SIGNALS:
    void mergeAsked(priyom::ClientId other);
    void notDuplicateAsked(priyom::ClientId other);
    void unmergeAsked(priyom::ClientId other);

private:
    void addLookalike(const clients::Client& other, clients::DuplicateReason reason);
    void addMerged(const clients::Client& merged);

    const theme::Theme& m_theme;
    kit::Card* m_card;
    QWidget* m_rows = nullptr;
};

} // namespace priyom::clientsui
