// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/board_column.h"

#include "ui/kit/card.h"
#include "ui/leads/card_list.h"
#include "ui/leads/column_header.h"
#include "ui/leads/late_leads.h"
#include "ui/leads/lead_card_delegate.h"
#include "ui/words/lead_words.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::desk {

namespace {

constexpr int kInset = 5;
constexpr int kCardsStretch = 1000; // all there is, up to whole cards

} // namespace

BoardColumn::BoardColumn(const theme::Theme& theme, Stage stage, const DueClock& clock, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_clock(clock), m_model(new ColumnModel(stage, clock, this)),
      m_header(new ColumnHeader(theme, stage)), m_list(new CardList), m_foot(new QWidget),
      m_more(new kit::KeycapButton(theme, {}, {}, kit::ButtonKind::Ghost)), m_rows(new QVBoxLayout(this))
{
    setProperty("ground", QStringLiteral("column"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LeadCardDelegate(theme, clock, this));
    m_list->setAccessibleName(words::stageWord(stage));

    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    m_rows->addWidget(m_header);
    auto* cards = new QVBoxLayout;
    cards->setContentsMargins(kInset, 0, kInset, 0);
    cards->addWidget(m_list);
    m_rows->addLayout(cards, kCardsStretch);
    m_rows->addStretch(1);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(0);
    foot->addWidget(kit::hairline());
    foot->addWidget(m_more, 0, Qt::AlignCenter);
    m_more->setSize(kit::ButtonSize::Small);
    m_more->setFocusPolicy(Qt::NoFocus); // the arrows reach the cards themselves
    m_rows->addWidget(m_foot);
    m_foot->setVisible(false);

    connect(m_more, &QPushButton::clicked, this, [this] {
        QScrollBar& bar = *m_list->verticalScrollBar();
        bar.setValue(bar.value() == bar.maximum() ? 0 : bar.value() + m_list->height() + LeadCardDelegate::kCardGap);
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &BoardColumn::showHidden);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &BoardColumn::showHidden); // the list grew or shrank
    kit::followTheme(this, theme, [this] {
        m_list->doItemsLayout();
        fit();
    });
}

void BoardColumn::addBelow(QWidget* widget)
{
    m_below = widget;
    auto* place = new QVBoxLayout;
    place->setContentsMargins(kInset, 0, kInset, kInset + 1);
    place->addWidget(widget);
    m_rows->addLayout(place);
}

void BoardColumn::setCards(LeadCards cards, int all)
{
    const LeadCard* current = m_model->cardAt(m_list->currentIndex());
    const LeadId chosen = current ? current->id : LeadId();
    const int row = m_list->currentIndex().row();
    const int scrolled = m_list->verticalScrollBar()->value();
    m_all = std::max(all, static_cast<int>(cards.size()));
    m_model->setCards(std::move(cards));
    fit();
    m_list->verticalScrollBar()->setValue(scrolled);
    // The chosen card stays chosen; where it went elsewhere the one in its place is next at hand.
    QModelIndex next = m_model->indexOf(chosen);
    if (!next.isValid() && row >= 0)
        next = m_model->index(std::min(row, m_model->rowCount() - 1));
    if (next.isValid())
        m_list->setCurrentIndex(next);
    summarize();
}

void BoardColumn::tick(bool rank)
{
    if (!rank) {
        m_list->updateVisible();
        return;
    }
    LeadCards cards;
    for (int row = 0; row < m_model->rowCount(); ++row)
        cards.push_back(*m_model->cardAt(m_model->index(row)));
    setCards(std::move(cards), m_all);
}

void BoardColumn::setLate(const leads::LateLeads& late)
{
    m_late = late;
    summarize();
}

void BoardColumn::summarize()
{
    m_header->setCount(m_all);
    m_header->setToolTip(lateText(m_late));
    if (m_late.all() > 0) {
        m_header->setSummary(tr("%n просрочены", nullptr, m_late.all()), kit::Tone::Bad);
        return;
    }
    switch (stage()) {
    case Stage::New:
    case Stage::Qualified: {
        const int soon = m_model->countOf(Urgency::Soon);
        m_header->setSummary(soon > 0 ? tr("%n скоро", nullptr, soon) : QString(), kit::Tone::Warn);
        return;
    }
    case Stage::Confirmed: {
        int today = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const LeadCard* card = m_model->cardAt(m_model->index(row));
            today += card->visit && m_clock.zone().date(card->visit->startAt) == m_clock.today();
        }
        m_header->setSummary(today > 0 ? tr("%n сегодня", nullptr, today) : QString(), kit::Tone::Hint);
        return;
    }
    default: m_header->setSummary(tr("сегодня"), kit::Tone::Hint);
    }
}

void BoardColumn::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void BoardColumn::fit()
{
    const int card = m_theme.px(LeadCardDelegate::kCardHeight) + LeadCardDelegate::kCardGap;
    const int rows = m_model->rowCount();
    int room = height() - m_header->sizeHint().height() - (m_below ? m_below->sizeHint().height() + kInset + 8 : 0);
    const bool more = rows * card > room;
    if (more)
        room -= m_theme.px(28) + 1;
    // A ceiling, not a size: the column must be able to shrink when something appears above it. One that is not full takes
    // all the room, so that a card can be dropped anywhere on it.
    const int gap = LeadCardDelegate::kCardGap; // below the last of them nothing comes
    m_list->setMaximumHeight(more ? std::max(1, (room + gap) / card) * card - gap : std::max(card, room));
    m_foot->setVisible(more);
    showHidden();
}

void BoardColumn::showHidden()
{
    const int below = m_list->hiddenBelow() + (m_all - m_model->rowCount());
    const int above = m_list->verticalScrollBar()->value() > 0 ? m_all - below - m_list->wholeCards() : 0;
    if (below > 0 && above > 0)
        m_more->setText(tr("Ещё %1 выше, %2 ниже").arg(above).arg(below));
    else
        m_more->setText(below > 0   ? tr("Ещё %n ниже", nullptr, below)
                        : above > 0 ? tr("Ещё %n выше", nullptr, above)
                                    : tr("Это все"));
}

} // namespace priyom::desk
