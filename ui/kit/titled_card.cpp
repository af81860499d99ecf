// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/titled_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::kit {

namespace {

constexpr int kHeadLine = 26; // of a small button: with or without one the titles of a row of cards are level

} // namespace

TitledCard::TitledCard(const Theme& theme, const QString& title, QWidget* parent)
    : QFrame(parent), m_head(new QHBoxLayout), m_body(new QVBoxLayout),
      m_title(new Label(theme, FontRole::BodyStrong, Tone::Main, title)),
      m_note(new Label(theme, FontRole::Secondary, Tone::Second))
{
    setProperty("ground", QStringLiteral("card"));
    setAccessibleName(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_head->setContentsMargins(14, 7, 14, 5);
    m_head->setSpacing(10);
    m_head->addStrut(kHeadLine);
    m_head->addWidget(m_title);
    m_head->addStretch(1);
    m_head->addWidget(m_note);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
}

void TitledCard::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void TitledCard::setNote(const QString& note, Tone tone)
{
    m_note->setText(note);
    m_note->setTone(tone);
}

} // namespace priyom::kit
