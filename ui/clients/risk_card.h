// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the client may not come: how often that was, of how many, what followed, what to do. Of so few cases counts
// alone, with no percent and no verdict (design-system.md 1).
#pragma once

#include "core/base/zone.h"
#include "core/cards/no_shows.h"
#include "ui/kit/titled_card.h"

namespace priyom::clientsui {

struct RiskWords
{
    QString count;  // «1 неявка из 7 записей»
    QString last;   // «Неявка 28.05.2026, не подтверждён»
    QString since;  // «После неё: 3 визита состоялись»
    QString advice; // «напомнить за 24 часа и за 2 часа»
};

[[nodiscard]] RiskWords riskWords(const cards::NoShows& found, const cards::CardVisit* next, const Zone& zone);

class RiskCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RiskCard(const theme::Theme& theme, QWidget* parent = nullptr);
    // Hidden before the first visit is over.
    void setCard(const cards::ClientCard& card, const cards::CardVisit* next, const Zone& zone);

private:
    void addLine(QVBoxLayout* column, kit::Label* text, theme::Icon icon, QColor theme::Tokens::*color);

    const theme::Theme& m_theme;
    kit::TitledCard* m_card;
    QWidget* m_body;
    kit::Label* m_count;
    kit::Label* m_last;
    kit::Label* m_since;
    kit::Label* m_advice;
};

} // namespace priyom::clientsui
