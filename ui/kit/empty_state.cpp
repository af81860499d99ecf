// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include "ui/kit/grown.h"
#include "ui/kit/painting.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::kit {

namespace {

constexpr int kWidest = 420;
constexpr int kWidestPreview = 1040;
constexpr int kAboveCard = 16;
constexpr int kAbovePreview = 32;
constexpr double kRingRadius = 8;

} // namespace

EmptyState::EmptyState(const Theme& theme, const QString& sentence, const QString& hint, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    auto* lines = new QVBoxLayout(this);
    lines->setSpacing(6);
    lines->addStretch(2);
    lines->addWidget(new Label(theme, FontRole::DialogTitle, Tone::Main, sentence), 0, Qt::AlignHCenter);
    auto* second = new Label(theme, FontRole::Body, Tone::Second, hint);
    second->setAlignment(Qt::AlignHCenter);
    second->setWordWrap(true);
    if (hint.isEmpty()) // shown while it has no parent it would be a window of its own for a moment
        second->hide();
    fixWidth(second, theme, kWidest);
    // In a row of its own: an aligned item of a column is given the height of the whole width, one line.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(second);
    middle->addStretch(1);
    lines->addLayout(middle);
    lines->addStretch(3);
}

KeycapButton* EmptyState::setAction(const QString& text, const QString& key)
{
    auto* lines = static_cast<QVBoxLayout*>(layout());
    auto* button = new KeycapButton(m_theme, text, key, ButtonKind::Primary);
    button->setSize(ButtonSize::Dialog);
    lines->insertSpacing(lines->count() - 1, 10);
    lines->insertWidget(lines->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setPreview(const QString& caption, QList<Outline> outlines)
{
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(m_theme, FontRole::SecondaryMedium, Tone::Second, caption));
    column->addWidget(new OutlineRow(m_theme, caption, std::move(outlines)));
    static_cast<QVBoxLayout*>(layout())->insertSpacing(layout()->count() - 1, kAbovePreview);
    addWide(preview);
}

void EmptyState::addCard(QWidget* card)
{
    static_cast<QVBoxLayout*>(layout())->insertSpacing(layout()->count() - 1, kAboveCard);
    addWide(card);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    if (!hasFocus()) // it takes the focus only in place of a list, where its sentence is read aloud
        return;
    QPainter painter(this);
    drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), kRingRadius, m_theme.tokens());
}

void EmptyState::addWide(QWidget* widget)
{
    auto* lines = static_cast<QVBoxLayout*>(layout());
    limitWidth(widget, m_theme, kWidestPreview);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(widget, 100);
    middle->addStretch(1);
    lines->insertLayout(lines->count() - 1, middle);
}

} // namespace priyom::kit
