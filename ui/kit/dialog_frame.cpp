// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dialog_frame.h"

#include "ui/kit/card.h"
#include "ui/kit/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace priyom::kit {

namespace {

constexpr int kMargin = 20;
constexpr double kRadius = 10;

} // namespace

DialogFrame::DialogFrame(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_header(new QHBoxLayout), m_body(new QVBoxLayout), m_headerLine(hairline(this)),
      m_title(new Label(theme, FontRole::DialogTitle, Tone::Main)),
      m_subtitle(new Label(theme, FontRole::Body, Tone::Second)), m_problem(new Label(theme, FontRole::Body, Tone::Bad))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1); // the frame's own line
    outer->setSpacing(0);
    m_header->setContentsMargins(kMargin, 16, kMargin, 0);
    m_header->setSpacing(10);
    m_header->addWidget(m_title);
    m_header->addStretch(1);
    m_body->setContentsMargins(kMargin, 4, kMargin, kMargin);
    m_body->setSpacing(8);
    m_body->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_problem->setParent(this); // of a form that has a place for it
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_headerLine->hide();
    outer->addLayout(m_header);
    outer->addWidget(m_headerLine);
    outer->addLayout(m_body, 1);
    setFocusPolicy(Qt::NoFocus);
    followTheme(this, theme);
}

void DialogFrame::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    Q_EMIT contextKeysChanged(); // what stands around it names it
}

void DialogFrame::setHeaderBar(bool bar)
{
    m_headerLine->setVisible(bar);
    m_header->setContentsMargins(kMargin, bar ? 10 : 16, bar ? 12 : kMargin, bar ? 10 : 0);
}

QHBoxLayout* DialogFrame::footer()
{
    if (!m_footer) {
        m_footer = new QHBoxLayout;
        m_footer->setContentsMargins(kMargin, 0, kMargin, kMargin);
        m_footer->setSpacing(8);
        m_footer->addStretch(1);
        m_body->setContentsMargins(kMargin, 4, kMargin, 16);
        static_cast<QVBoxLayout*>(layout())->addLayout(m_footer);
    }
    return m_footer;
}

void DialogFrame::setContextKeys(QList<KeyHint> keys)
{
    if (m_keys == keys)
        return;
    m_keys = std::move(keys);
    Q_EMIT contextKeysChanged();
}

void DialogFrame::takeFocus()
{
    if (m_firstFocus && m_firstFocus->isVisibleTo(this) && m_firstFocus->isEnabledTo(this))
        m_firstFocus->setFocus(Qt::OtherFocusReason);
    else
        focusNextPrevChild(true);
}

void DialogFrame::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void DialogFrame::hold()
{
    QWidget* focus = window()->focusWidget(); // the window's own: it may stand behind another one just now
    m_left = isAncestorOf(focus) ? focus : nullptr;
    setEnabled(false);
    if (m_left && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason); // else the next key is the page's that lies under the dialog
}

void DialogFrame::release()
{
    setEnabled(true);
    QWidget* left = std::exchange(m_left, nullptr);
    if (!parentWidget() || !parentWidget()->hasFocus())
        return;
    if (left && left->isVisible() && left->isEnabled())
        left->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

void DialogFrame::refuse(const QString& sentence)
{
    release();
    showProblem(sentence);
}

void DialogFrame::accept()
{
    Q_EMIT accepted();
    Q_EMIT closed();
}

void DialogFrame::dismiss()
{
    Q_EMIT dismissed();
    Q_EMIT closed();
}

void DialogFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawRounded(painter, rect(), kRadius, m_theme.tokens().surface, m_theme.tokens().border);
}

void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape: dismiss(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->isAutoRepeat()) // a key held answers one question, and not the next one too
            return;
        if (m_default && m_default->isEnabled() && event->modifiers().testFlag(Qt::ControlModifier) == false)
            m_default->click();
        return;
    default: event->accept(); // keys never fall through to the page behind
    }
}

bool DialogFrame::focusNextPrevChild(bool next)
{
    QWidget* from = focusWidget() ? focusWidget() : this;
    for (QWidget* at = next ? from->nextInFocusChain() : from->previousInFocusChain(); at != from;
         at = next ? at->nextInFocusChain() : at->previousInFocusChain()) {
        if (isAncestorOf(at) && at->isVisibleTo(this) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)
            && !at->focusProxy()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace priyom::kit
