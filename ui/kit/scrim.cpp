// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/scrim.h"

#include "ui/kit/dialog_frame.h"
#include "ui/kit/follow_theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <chrono>

namespace priyom::kit {

namespace {

using namespace std::chrono_literals;

constexpr auto kAgain = 5s; // the waiting times beneath may be this old
constexpr int kLayoutPasses = 3; // a label, the page that scrolls, what holds it

} // namespace

Scrim::Scrim(const theme::Theme& theme, QWidget* window, DialogFrame* dialog) : QWidget(window), m_theme(theme), m_dialog(dialog)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    dialog->setParent(this);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &Scrim::takePicture);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &Scrim::takePicture);
    followTheme(this, theme, [this] { m_settled.start(0ms); }); // when what lies beneath has followed too
}

void Scrim::takePicture()
{
    if (!isVisible() || size().isEmpty())
        return;
    // What was shown a moment ago is not laid out yet; one pass leaves to the next what it has asked for itself.
    for (int pass = 0; pass < kLayoutPasses; ++pass)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&picture);
    QWidget* window = parentWidget();
    window->render(&painter, QPoint(), geometry(), QWidget::DrawWindowBackground);
    // In the order they lie over each other: what comes after the scrim lies above it.
    for (QObject* child : window->children()) {
        if (child == this)
            break;
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widget->isWindow() && widget->isVisible())
            widget->render(&painter, widget->pos() - pos());
    }
    painter.fillRect(rect(), m_theme.tokens().scrim);
    painter.end();
    m_beneath = std::move(picture);
    update();
}

void Scrim::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_beneath.deviceIndependentSize() != QSizeF(size())) // the window grew this moment
        painter.fillRect(rect(), m_theme.tokens().window);
    painter.drawPixmap(0, 0, m_beneath);
    m_shadow.paint(painter, m_dialog->geometry());
}

void Scrim::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_settled.stop();
    takePicture();
    m_again.start();
}

void Scrim::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_settled.start(0ms);
}

void Scrim::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Scrim::keyPressEvent(QKeyEvent* event)
{
    event->accept();
}

void Scrim::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_dialog->isEnabled())
        m_dialog->takeFocus();
}

bool Scrim::focusNextPrevChild(bool)
{
    return true;
}

} // namespace priyom::kit
