// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/talk_composer.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace priyom::clientsui {

using kit::KeycapButton;

namespace {

constexpr int kTextHeight = 124; // six lines: a message to be confirmed, whole

} // namespace

TalkComposer::TalkComposer(const theme::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_chips(new QHBoxLayout), m_group(new QButtonGroup(this)),
      m_text(new kit::TextArea),
      m_copy(new KeycapButton(theme, tr("Скопировать"), QStringLiteral("Ctrl Shift C"), kit::ButtonKind::Primary)),
      m_sent(new KeycapButton(theme, tr("Отправлено"), QStringLiteral("Shift F5"), kit::ButtonKind::Primary))
{
    setProperty("ground", QStringLiteral("foot"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 9, 8, 10);
    column->setSpacing(8);
    auto* chips = new QWidget; // before the text in the order of Tab, whenever they are made anew
    chips->setLayout(m_chips);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(3); // three of them are as wide as the talk
    column->addWidget(chips);
    m_text->setAccessibleName(tr("Сообщение клиенту"));
    m_text->setPlaceholderText(tr("Сообщение клиенту"));
    column->addWidget(m_text);
    m_copy->setLeadingIcon(theme::Icon::Copy);
    m_sent->setLeadingIcon(theme::Icon::Check);
    m_sent->setToolTip(tr("Сообщение ушло клиенту: записать его в разговор"));
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_sent, 0, Qt::AlignLeft);
    m_sent->hide();
    connect(m_copy, &QPushButton::clicked, this, &TalkComposer::copy);
    connect(m_sent, &QPushButton::clicked, this, &TalkComposer::sentAsked);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int at, bool on) {
        if (on)
            choose(at);
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isWriting)
            m_isTyped = !m_text->toPlainText().trimmed().isEmpty() && m_text->toPlainText() != m_ready.value(m_chosen);
        m_copy->setEnabled(!m_text->toPlainText().trimmed().isEmpty());
    });
    kit::followTheme(this, theme, [this] { m_text->setFixedHeight(m_theme.px(kTextHeight)); });
}

void TalkComposer::setCard(const cards::ClientCard& card, const cards::CardVisit* next, const desk::DeskLists& lists,
                           Instant now)
{
    const bool isOther = card.client.id != m_client;
    if (isOther) {
        if (m_isTyped || !m_copied.words.isEmpty())
            m_waiting.insert(m_client.value, {m_isTyped ? m_text->toPlainText() : QString(), m_copied});
        m_client = card.client.id;
        m_isTyped = false;
    }
    m_nextVisit = next != nullptr ? next->id : VisitId();
    const QList<desk::MessageKind> kinds = messagesFor(card, next, lists);
    m_ready.clear();
    for (const desk::MessageKind kind : kinds)
        m_ready += filledMessage(kind, card, next, lists, now);
    if (isOther || kinds != m_kinds) {
        m_kinds = kinds;
        makeChips(kinds);
    }
    const Waiting waiting = isOther ? m_waiting.take(m_client.value) : Waiting{{}, m_copied};
    if (!m_isTyped)
        write(waiting.typed.isEmpty() ? m_ready.value(m_chosen) : waiting.typed);
    m_isTyped = m_isTyped || !waiting.typed.isEmpty();
    setCopied(waiting.copied);
}

bool TalkComposer::holdsTyped() const
{
    return m_isTyped || std::any_of(m_waiting.begin(), m_waiting.end(), [](const Waiting& waiting) { return !waiting.typed.isEmpty(); });
}

void TalkComposer::makeChips(const QList<desk::MessageKind>& kinds)
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        if (auto* chip = qobject_cast<QAbstractButton*>(item->widget())) {
            m_group->removeButton(chip);
            chip->hide();
            chip->deleteLater();
        }
        delete item;
    }
    m_chosen = 0;
    for (int at = 0; at < kinds.size(); ++at) {
        auto* chip = new kit::FilterChip(m_theme, messageWord(kinds.at(at)));
        chip->setTight(true);
        chip->setToolTip(m_ready.at(at));
        m_group->addButton(chip, at);
        m_chips->addWidget(chip);
    }
    m_chips->addStretch(1);
    if (QAbstractButton* first = m_group->button(0))
        first->setChecked(true);
}

void TalkComposer::choose(int at)
{
    m_chosen = at;
    m_isTyped = false;
    write(m_ready.value(at));
}

void TalkComposer::write(const QString& words)
{
    if (m_text->toPlainText() == words)
        return;
    m_isWriting = true;
    m_text->setPlainText(words);
    m_text->moveCursor(QTextCursor::End);
    m_isWriting = false;
}

void TalkComposer::takeFocus()
{
    if (QAbstractButton* chosen = m_group->checkedButton())
        chosen->setFocus(Qt::ShortcutFocusReason);
    else
        m_text->setFocus(Qt::ShortcutFocusReason);
}

void TalkComposer::copy()
{
    const QString words = m_text->toPlainText().trimmed();
    if (words.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(words);
    const bool isReminder = m_kinds.value(m_chosen) == desk::MessageKind::Remind;
    setCopied({words, isReminder ? m_nextVisit : VisitId()});
    Q_EMIT copied();
}

void TalkComposer::setCopied(const desk::CopiedMessage& message)
{
    m_copied = message;
    m_sent->setVisible(!message.words.isEmpty());
    m_copy->setKind(message.words.isEmpty() ? kit::ButtonKind::Primary : kit::ButtonKind::Default);
}

void TalkComposer::sent(ClientId client)
{
    m_waiting.remove(client.value);
    if (client != m_client)
        return;
    setCopied({});
    m_isTyped = false;
    write(m_ready.value(m_chosen));
}

} // namespace priyom::clientsui
