// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/quick_line.h"

#include "core/clients/called.h"
#include "ui/desk/phone_typing.h"
#include "ui/kit/chip.h"
#include "ui/kit/field.h"
#include "ui/kit/painting.h"
#include "ui/words/lead_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace priyom::desk {

using kit::FontRole;
using kit::Tone;

namespace {

constexpr int kCaretRoom = 10; // a line edit keeps some pixels of each side to itself

// Ctrl+D, in either layout.
bool isTaskKey(const QKeyEvent& event)
{
    return event.modifiers() == Qt::ControlModifier && (event.key() == Qt::Key_D || event.key() == 0x0412);
}

} // namespace

QString calledBy(const QuickHint& found)
{
    return clients::calledBy(found.name, found.handle, found.phone);
}

QuickLine::QuickLine(const theme::Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_field(new kit::Field(theme, tr("Телефон, имя, услуга"))), m_line(new QWidget), m_avatar(new kit::Avatar(theme, {}, 0, 22)),
      m_who(new kit::SpansLabel(theme)), m_keys(new kit::KeyHintRow(theme))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(38, 2, 12, 2);
    row->setSpacing(12);
    row->addWidget(m_field);
    row->addWidget(m_line);
    row->addWidget(m_avatar);
    row->addWidget(m_who, 1);
    row->addWidget(m_keys);
    m_line->setFixedWidth(1);
    m_keys->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_field->setProperty("ground", QStringLiteral("clear"));
    m_field->setAccessibleName(tr("Быстрая строка: телефон, имя, услуга или заметка"));
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_field->setRole(FontRole::PhoneInput);
    formatWhileTyped(*m_field);
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        m_waiting = {};
        answer({}, {}, false, {});
        Q_EMIT typed(m_field->text().trimmed());
    });
    showFound();
    kit::followTheme(this, theme, [this] {
        setFixedHeight(m_theme.px(44));
        m_field->setMinimumWidth(kit::textWidth(m_field->placeholderText(), m_field->font()) + kCaretRoom);
    });
}

QString QuickLine::text() const
{
    return m_field->text().trimmed();
}

void QuickLine::clear()
{
    m_field->clear();
    m_waiting = {};
    answer({}, {}, false, {});
}

void QuickLine::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void QuickLine::setFound(const QString& typed, const QList<QuickHint>& found, bool more)
{
    if (typed == text())
        answer(typed, found, more, {});
}

void QuickLine::setProblem(const QString& typed, const QString& sentence)
{
    if (typed == text())
        answer(typed, {}, false, sentence);
}

void QuickLine::answer(const QString& typed, const QList<QuickHint>& found, bool more, const QString& problem)
{
    m_answered = typed;
    m_found = found;
    m_at = 0;
    m_more = more;
    m_problem = problem;
    showFound();
    if (typed.isEmpty())
        return;
    if (const auto act = std::exchange(m_waiting, {}))
        act();
}

void QuickLine::onceKnown(std::function<void()> act)
{
    if (m_answered == text())
        act();
    else // who it is, is not known yet: a client who has a card would get a second one
        m_waiting = std::move(act);
}

void QuickLine::showFound()
{
    const QuickHint* hint = found();
    m_avatar->setVisible(hint);
    m_line->setVisible(!m_answered.isEmpty());
    if (hint) {
        const QString name = words::clientName(calledBy(*hint));
        m_avatar->setPerson(name, hint->client.value);
        kit::Spans who{{name, FontRole::BodyStrong, Tone::Main}};
        if (!hint->about.isEmpty())
            who.append({QStringLiteral(", ") % hint->about, FontRole::Body, Tone::Second});
        m_who->setSpans(who);
    } else if (!m_problem.isEmpty()) {
        m_who->setSpans({{m_problem, FontRole::Body, Tone::Bad}});
    } else if (!m_answered.isEmpty()) {
        m_who->setSpans({{tr("Новый клиент, в базе не найден"), FontRole::Body, Tone::Second}});
    } else {
        m_who->setSpans({});
    }
    showKeys();
}

void QuickLine::showKeys()
{
    QList<kit::KeyHint> keys;
    if (found()) {
        const int count = static_cast<int>(m_found.size());
        if (count > 1) {
            const QString place = m_more ? tr("%1 из %2 и более") : tr("%1 из %2");
            keys.append({{QStringLiteral("↓")}, place.arg(m_at + 1).arg(count)});
        }
        keys.append({{QStringLiteral("Enter")}, tr("открыть карточку")});
        keys.append({{QStringLiteral("Ctrl Enter")}, tr("новый лид этому клиенту")});
    } else if (!text().isEmpty()) {
        keys = {{{QStringLiteral("Enter")}, tr("новый лид")}};
    }
    m_keys->setHints(keys);
    Q_EMIT meaningChanged();
}

// To another of those found; false where there is none that way.
bool QuickLine::walk(int step)
{
    const int at = m_at + step;
    if (at < 0 || at >= m_found.size())
        return false;
    m_at = at;
    showFound();
    return true;
}

void QuickLine::enter(bool alwaysNew)
{
    if (text().isEmpty())
        return;
    onceKnown([this, alwaysNew] {
        const QuickHint* hint = found();
        if (!hint)
            Q_EMIT newCallerAsked(text());
        else if (alwaysNew)
            Q_EMIT newLeadAsked(QuickHint(*hint)); // a copy: the answer clears the line
        else if (hint->openLead.isValid())
            Q_EMIT leadAsked(LeadId(hint->openLead));
        else
            Q_EMIT clientAsked(ClientId(hint->client));
    });
}

// A menu opened from the line is still about whom it has found.
void QuickLine::noteFocus(const QFocusEvent& event)
{
    const bool toMenu = event.reason() == Qt::MenuBarFocusReason || event.reason() == Qt::PopupFocusReason;
    if (event.gotFocus() || !toMenu)
        m_isHere = event.gotFocus();
    update();
    Q_EMIT meaningChanged();
}

bool QuickLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        noteFocus(*static_cast<QFocusEvent*>(event));
    } else if (event->type() == QEvent::ShortcutOverride && isTaskKey(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // elsewhere a field would delete a letter by it
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(key->modifiers().testFlag(Qt::ControlModifier)); return true;
        case Qt::Key_Escape:
            clear();
            Q_EMIT left();
            return true;
        case Qt::Key_Down:
            if (!walk(1))
                Q_EMIT left();
            return true;
        case Qt::Key_Up: walk(-1); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void QuickLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& tokens = m_theme.tokens();
    const bool focused = m_field->hasFocus();
    kit::drawRounded(painter, rect(), 8, tokens.surface, focused ? tokens.accent : tokens.border2, focused ? 2 : 1);
    const theme::Icon icon = text().isEmpty() || looksLikePhone(text()) ? theme::Icon::Phone : theme::Icon::User;
    m_theme.icons().draw(painter, {14, (height() - 16) / 2.0, 16, 16}, icon, focused ? tokens.accentT : tokens.t3);
    if (m_line->isVisible())
        painter.fillRect(QRectF(m_line->x(), 12, 1, height() - 24), tokens.border);
}

} // namespace priyom::desk
