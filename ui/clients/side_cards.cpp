// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/side_cards.h"

#include "core/base/phone.h"
#include "core/clients/called.h"
#include "ui/clients/client_words.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/words/date_text.h"
#include "ui/words/lead_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::clientsui {

using kit::FontRole;
using kit::KeycapButton;
using kit::Label;
using kit::Tone;

namespace {

class Mark final : public QWidget
{
public:
    Mark(const theme::Theme& theme, theme::Icon icon, Tone tone) : m_theme(theme), m_icon(icon), m_tone(tone)
    {
        kit::followTheme(this, theme, [this] { setFixedSize(16, m_theme.line(FontRole::Body)); });
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_theme.icons().draw(painter, {0, (height() - 14) / 2.0, 14, 14}, m_icon, kit::toneColor(m_tone, m_theme.tokens()));
    }

private:
    const theme::Theme& m_theme;
    theme::Icon m_icon;
    Tone m_tone;
};

// Fresh rows instead of the old ones.
QVBoxLayout* renew(QWidget*& rows, QVBoxLayout* body, int foot)
{
    if (rows != nullptr) {
        rows->hide();
        rows->deleteLater();
    }
    rows = new QWidget;
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(14, 0, 14, foot);
    column->setSpacing(0);
    body->addWidget(rows);
    return column;
}

QHBoxLayout* addRow(const theme::Theme& theme, QWidget* rows, Mark* mark, const QString& title, const QString& second)
{
    auto* column = static_cast<QVBoxLayout*>(rows->layout());
    if (column->count() > 0)
        column->addWidget(kit::hairline());
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 7, 0, 6);
    row->setSpacing(8);
    row->addWidget(mark, 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (Label* line : {new Label(theme, FontRole::BodyStrong, Tone::Main, title),
                        new Label(theme, FontRole::Secondary, Tone::Second, second)}) {
        line->setWordWrap(true); // two buttons beside it leave a narrow window little room
        lines->addWidget(line);
    }
    row->addLayout(lines, 1);
    column->addLayout(row);
    return row;
}

KeycapButton* small(const theme::Theme& theme, const QString& text, const QString& spoken, kit::ButtonKind kind = kit::ButtonKind::Default)
{
    auto* button = new KeycapButton(theme, text, {}, kind);
    button->setSize(kit::ButtonSize::Small);
    button->setAccessibleName(spoken);
    return button;
}

kit::TitledCard* framed(const theme::Theme& theme, const QString& title, QWidget* owner)
{
    auto* card = new kit::TitledCard(theme, title);
    auto* outer = new QVBoxLayout(owner);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    return card;
}

} // namespace

ConsentsCard::ConsentsCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(framed(theme, tr("Согласия"), this))
{
}

void ConsentsCard::setCard(const cards::ClientCard& card, const Zone& zone)
{
    renew(m_rows, m_card->body(), 8);
    for (const clients::ConsentKind kind : clients::kAllConsentKinds) {
        const auto found = std::find_if(card.consents.begin(), card.consents.end(),
                                        [kind](const cards::CardConsent& row) { return row.consent.kind == kind; });
        addRow(kind, found == card.consents.end() ? nullptr : &*found, zone);
    }
}

void ConsentsCard::addRow(clients::ConsentKind kind, const cards::CardConsent* consent, const Zone& zone)
{
    QString second = tr("не спрашивали");
    Mark* mark = nullptr;
    if (consent == nullptr) {
        mark = new Mark(m_theme, theme::Icon::Minus, Tone::Hint);
    } else {
        const QString day = words::tableDateText(zone.date(consent->consent.at));
        const bool given = consent->consent.given;
        mark = new Mark(m_theme, given ? theme::Icon::Check : theme::Icon::Cross, given ? Tone::Ok : Tone::Bad);
        second = given ? tr("%1, %2, текст %3", "given on a day, in a form, by a version of the text").arg(day, consentFormWord(consent->consent.form), consent->consent.textVersion)
                       : tr("отказ %1, не отправлять").arg(day);
    }
    auto* change = small(m_theme, consent == nullptr ? tr("Спросить") : tr("Изменить"),
                         tr("%1: отметить согласие или отказ").arg(consentWord(kind)), kit::ButtonKind::Ghost);
    connect(change, &QPushButton::clicked, this, [this, kind] { Q_EMIT asked(kind); });
    auto* column = static_cast<QVBoxLayout*>(m_rows->layout());
    column->addWidget(kit::hairline());
    auto* grid = new QGridLayout; // what holds stands under the button too: in one line, however narrow the card
    grid->setContentsMargins(0, 0, 0, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(mark, 0, 0);
    grid->addWidget(new Label(m_theme, FontRole::Body, Tone::Main, consentWord(kind)), 0, 1);
    grid->addWidget(change, 0, 2);
    auto* under = new Label(m_theme, FontRole::Caption, Tone::Second, second);
    under->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    under->setToolTip(second);
    grid->addWidget(under, 1, 1, 1, 2);
    column->addLayout(grid);
}

DuplicatesCard::DuplicatesCard(const theme::Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_card(new kit::Card)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto* inside = new QVBoxLayout(m_card);
    inside->setContentsMargins(0, 0, 0, 0);
}

void DuplicatesCard::setCard(const cards::ClientCard& card)
{
    renew(m_rows, static_cast<QVBoxLayout*>(m_card->layout()), 0);
    for (const clients::DuplicatePair& pair : card.duplicates)
        addLookalike(pair.first.id == card.client.id ? pair.second : pair.first, pair.reason);
    for (const clients::Client& merged : card.merged)
        addMerged(merged);
    setVisible(!card.duplicates.empty() || !card.merged.empty());
}

void DuplicatesCard::addLookalike(const clients::Client& other, clients::DuplicateReason reason)
{
    const QString name = words::clientName(other);
    const QString known = clients::reachedBy(other);
    QHBoxLayout* row = clientsui::addRow(m_theme, m_rows, new Mark(m_theme, theme::Icon::Users, Tone::Warn), tr("Похожая карточка: %1").arg(name),
                                         known.isEmpty() ? duplicateReasonWord(reason) : QString(known % QStringLiteral(", ") % duplicateReasonWord(reason)));
    auto* merge = small(m_theme, tr("Объединить"), tr("Объединить с карточкой «%1»").arg(name));
    auto* differ = small(m_theme, tr("Не дубликат"), tr("«%1»: другой человек").arg(name), kit::ButtonKind::Ghost);
    connect(merge, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT mergeAsked(id); });
    connect(differ, &QPushButton::clicked, this, [this, id = other.id] { Q_EMIT notDuplicateAsked(id); });
    row->addWidget(merge);
    row->addWidget(differ);
}

void DuplicatesCard::addMerged(const clients::Client& merged)
{
    const QString name = words::clientName(merged);
    QHBoxLayout* row = clientsui::addRow(m_theme, m_rows, new Mark(m_theme, theme::Icon::Link, Tone::Second), name,
                                         clients::reachedBy(merged).isEmpty() ? tr("объединена с этой") : QString(clients::reachedBy(merged) % QStringLiteral(", ") % tr("объединена с этой")));
    auto* part = small(m_theme, tr("Разъединить"), tr("Разъединить с карточкой «%1»").arg(name));
    connect(part, &QPushButton::clicked, this, [this, id = merged.id] { Q_EMIT unmergeAsked(id); });
    row->addWidget(part);
}

} // namespace priyom::clientsui
