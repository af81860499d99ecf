// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/overlay_host.h"

#include "ui/kit/scrim.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace priyom::kit {

namespace {

constexpr int kMargin = 16;

} // namespace

OverlayHost::OverlayHost(const Theme& theme, QWidget* window) : QObject(window), m_theme(theme), m_window(window)
{
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &OverlayHost::keepInside);
}

void OverlayHost::open(DialogFrame* dialog)
{
    auto* scrim = new Scrim(m_theme, m_window, dialog);
    m_layers.push_back({scrim, dialog, m_window->focusWidget()});
    place(m_layers.back());
    dialog->installEventFilter(this);
    connect(dialog, &DialogFrame::closed, this, [this, dialog] { close(dialog); });
    dialog->show();
    scrim->raise();
    Q_EMIT topChanged(dialog); // what shall stay above the dialog rises now, not to be on the scrim's picture
    scrim->setHidden(m_hidden);
    if (!m_hidden)
        dialog->takeFocus();
}

DialogFrame* OverlayHost::top() const
{
    return m_layers.empty() ? nullptr : m_layers.back().dialog;
}

void OverlayHost::setBottomInset(int pixels)
{
    m_bottomInset = pixels;
    for (const Layer& layer : m_layers)
        place(layer);
}

void OverlayHost::setHidden(bool hidden)
{
    m_hidden = hidden;
    for (const Layer& layer : m_layers)
        layer.scrim->setHidden(hidden);
}

bool OverlayHost::eventFilter(QObject* watched, QEvent* event)
{
    const bool resized = watched == m_window && event->type() == QEvent::Resize;
    if (resized || event->type() == QEvent::LayoutRequest) {
        for (const Layer& layer : m_layers) {
            if (resized || watched == layer.dialog)
                place(layer);
        }
    }
    return QObject::eventFilter(watched, event);
}

void OverlayHost::close(DialogFrame* dialog)
{
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                    [dialog](const Layer& layer) { return layer.dialog == dialog; });
    if (found == m_layers.end())
        return;
    const Layer layer = *found;
    m_layers.erase(found);
    layer.scrim->hide();
    layer.scrim->deleteLater();
    if (layer.origin && !m_hidden)
        layer.origin->setFocus(Qt::OtherFocusReason);
    Q_EMIT topChanged(top());
}

// A page that comes with its answer while a dialog is open asks for the keys: it gets them when the dialog goes, and what is
// typed meanwhile stays in the dialog.
void OverlayHost::keepInside(QWidget* before, QWidget* now)
{
    if (m_layers.empty() || m_hidden || !before || !now)
        return;
    Layer& layer = m_layers.back();
    const bool hadTheKeys = before == layer.scrim || layer.dialog->isAncestorOf(before);
    if (!hadTheKeys || !before->isVisible() || !before->isEnabled() || !liesUnder(layer, now))
        return;
    layer.origin = now;
    before->setFocus(Qt::OtherFocusReason);
}

bool OverlayHost::liesUnder(const Layer& layer, const QWidget* widget) const
{
    while (widget && widget->parentWidget() != m_window)
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    const QObjectList& upwards = m_window->children(); // the later stands above the earlier
    return widget && upwards.indexOf(widget) < upwards.indexOf(layer.scrim);
}

void OverlayHost::place(const Layer& layer) const
{
    const QRect area = m_window->rect().adjusted(0, 0, 0, -m_bottomInset);
    layer.scrim->setGeometry(area);
    const QSize room = area.size() - QSize(2 * kMargin, 2 * kMargin);
    QSize size = layer.dialog->sizeHint().expandedTo(layer.dialog->minimumSize());
    if (layer.dialog->layout() && layer.dialog->layout()->hasHeightForWidth())
        size.setHeight(std::max(layer.dialog->minimumHeight(), layer.dialog->layout()->totalHeightForWidth(size.width())));
    size = size.boundedTo(room).boundedTo(layer.dialog->maximumSize());
    // A third above the middle, where the eye already is.
    const QPoint corner((area.width() - size.width()) / 2, std::max(kMargin, (area.height() - size.height()) * 2 / 5));
    const QRect place(corner, size);
    if (layer.dialog->geometry() == place)
        return;
    layer.dialog->setGeometry(place);
    layer.scrim->update(); // the shadow goes along
}

} // namespace priyom::kit
