// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_dialog.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace priyom::binui {

using kit::KeycapButton;

namespace {

constexpr int kWidth = 760;
constexpr int kHeight = 360;

} // namespace

BinDialog::BinDialog(const theme::Theme& theme, backend::Backend& backend, shell::Shell& shell, QWidget* parent)
    : DialogFrame(theme, parent), m_view(new BinView(theme, backend, shell))
{
    setTitle(tr("Корзина"), tr("Удалённое хранится 90 дней. Enter возвращает выбранное на место."));
    setFixedWidth(theme.px(kWidth));
    m_view->setFixedHeight(theme.px(kHeight));
    body()->addWidget(m_view);
    auto* problem = new kit::Label(theme, kit::FontRole::Body, kit::Tone::Bad);
    problem->setWordWrap(true);
    problem->hide();
    body()->addWidget(problem);
    auto* close = new KeycapButton(theme, tr("Закрыть"), QStringLiteral("Esc"));
    auto* restore = new KeycapButton(theme, tr("Вернуть"), QStringLiteral("Enter"), kit::ButtonKind::Primary);
    restore->setEnabled(false);
    for (KeycapButton* button : {close, restore}) {
        button->setSize(kit::ButtonSize::Dialog);
        footer()->addWidget(button);
    }
    connect(close, &QPushButton::clicked, this, &DialogFrame::dismiss);
    connect(restore, &QPushButton::clicked, m_view, &BinView::restoreChosen);
    connect(m_view, &BinView::loaded, this, [this, restore] {
        const bool wasHere = isAncestorOf(focusWidget());
        restore->setEnabled(m_view->count() > 0);
        sayKeys();
        if (wasHere || !focusWidget())
            m_view->takeFocus();
    });
    connect(m_view, &BinView::refused, this, [problem](const QString& sentence) {
        problem->setText(sentence);
        problem->setVisible(!sentence.isEmpty());
    });
    setFirstFocus(&m_view->table());
    setActsAtOnce(true);
    setDefaultButton(restore);
    sayKeys();
    m_view->load();
}

void BinDialog::sayKeys()
{
    QList<kit::KeyHint> keys = m_view->contextKeys();
    keys.append({{QStringLiteral("Esc")}, tr("закрыть")});
    setContextKeys(keys);
}

} // namespace priyom::binui
