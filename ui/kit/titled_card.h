// SPDX-License-Identifier: GPL-3.0-or-later
// A card with its title at the left of a 40 px head and a note or a small control at the right.
#pragma once

#include "ui/kit/card.h"
#include "ui/kit/label.h"

class QHBoxLayout;

namespace priyom::kit {

class TitledCard final : public QFrame
{
    Q_OBJECT

public:
    TitledCard(const Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note, Tone tone = Tone::Second);
    [[nodiscard]] QHBoxLayout* head() { return m_head; }
    // Below the head, from edge to edge but for the card's line.
    [[nodiscard]] QVBoxLayout* body() { return m_body; }

private:
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    Label* m_title;
    Label* m_note;
};

} // namespace priyom::kit
