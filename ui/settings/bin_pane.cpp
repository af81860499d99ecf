// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bin_pane.h"

#include "ui/kit/titled_card.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::settingsui {

BinPane::BinPane(const Surround& surround)
    : SettingsPane(surround), m_view(new binui::BinView(surround.theme, surround.backend, surround.shell))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new kit::TitledCard(surround.theme, tr("Корзина"));
    card->setNote(tr("удалённое хранится 90 дней"));
    auto* restore = new kit::KeycapButton(surround.theme, tr("Вернуть"), QStringLiteral("Enter"));
    restore->setEnabled(false);
    card->head()->addWidget(restore);
    card->body()->setContentsMargins(0, 0, 0, 7);
    card->body()->addWidget(m_view);
    outer->addWidget(card);
    connect(restore, &QPushButton::clicked, m_view, &binui::BinView::restoreChosen);
    connect(m_view, &binui::BinView::loaded, this, [this, restore] {
        restore->setEnabled(m_view->count() > 0);
        setUpdatesEnabled(true);
        Q_EMIT keysChanged();
    });
    connect(m_view, &binui::BinView::refused, this, &SettingsPane::refused);
}

QList<kit::KeyHint> BinPane::contextKeys() const
{
    return m_view->contextKeys();
}

} // namespace priyom::settingsui
