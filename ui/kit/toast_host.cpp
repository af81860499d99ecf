// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast_host.h"

#include "ui/kit/label.h"
#include "ui/kit/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPropertyAnimation>

#include <algorithm>
#include <optional>

namespace priyom::kit {

namespace {

constexpr int kRise = 8;
constexpr int kRiseMs = 120;
constexpr int kMargin = 16;
constexpr int kAboveControl = 8;
constexpr int kShadow = 16; // room for the soft shadow, painted: an effect would repaint the whole bar each second

class ToastBar final : public QWidget
{
public:
    ToastBar(const Theme& theme, const Toast& toast, QWidget* window) : QWidget(window), m_theme(theme), m_icon(toast.icon)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kShadow + 42, kShadow, kShadow + 14, kShadow);
        row->setSpacing(12);
        row->addWidget(new Label(theme, FontRole::Body, Tone::Main, toast.text));
        if (!toast.action.isEmpty()) {
            action = new KeycapButton(theme, toast.action, toast.key, ButtonKind::Ghost);
            action->setSize(ButtonSize::Small);
            row->addWidget(action);
        }
        setAccessibleName(toast.text);
        setMinimumHeight(theme.px(44) + 2 * kShadow);
    }

    KeycapButton* action = nullptr;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF bar = QRectF(rect()).adjusted(kShadow, kShadow, -kShadow, -kShadow);
        for (int ring = kShadow; ring > 0; --ring)
            drawRounded(painter, bar.adjusted(-ring, -ring + 6, ring, ring), 8 + ring, QColor(0, 0, 0, 3), QColor());
        drawRounded(painter, bar, 8, m_theme.tokens().surface, m_theme.tokens().border);
        m_theme.icons().draw(painter, {bar.left() + 14, bar.center().y() - 8, 16, 16}, m_icon, m_theme.tokens().ok);
    }

private:
    const Theme& m_theme;
    Icon m_icon;
};

} // namespace

ToastHost::ToastHost(const Theme& theme, QWidget* window, std::chrono::milliseconds shown)
    : QObject(window), m_theme(theme), m_window(window)
{
    window->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shown);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::hide);
}

void ToastHost::show(Toast toast)
{
    hide();
    m_toast = std::move(toast);
    auto* bar = new ToastBar(m_theme, m_toast, m_window);
    m_bar = bar;
    bar->installEventFilter(this);
    if (bar->action) {
        bar->action->installEventFilter(this);
        connect(bar->action, &QPushButton::clicked, this, &ToastHost::runShown);
    }
    bar->show();
    put();
    bar->raise();
    QAccessibleEvent spoken(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    if (!m_theme.reducedMotion()) {
        auto* rise = new QPropertyAnimation(bar, "pos", bar);
        rise->setDuration(kRiseMs);
        rise->setStartValue(bar->pos() + QPoint(0, kRise));
        rise->setEndValue(bar->pos());
        rise->start();
    }
    restart();
}

bool ToastHost::runAction()
{
    if (!m_bar || m_toast.action.isEmpty() || !m_toast.takesBack)
        return false;
    runShown();
    return true;
}

void ToastHost::runShown()
{
    const auto act = std::move(m_toast.act);
    hide();
    if (act)
        act();
    else
        Q_EMIT lastAsked();
}

bool ToastHost::isShown() const
{
    return m_bar != nullptr;
}

void ToastHost::hide()
{
    m_timer.stop();
    m_toast = {};
    if (m_bar) {
        m_bar->hide();
        m_bar->deleteLater();
        m_bar = nullptr;
    }
}

void ToastHost::raise()
{
    if (m_bar)
        m_bar->raise();
}

void ToastHost::setDialog(QWidget* dialog)
{
    if (m_dialog)
        m_dialog->removeEventFilter(this);
    m_dialog = dialog;
    if (dialog)
        dialog->installEventFilter(this);
    putSoon();
}

QRect ToastHost::place() const
{
    return m_bar ? m_bar->geometry().adjusted(kShadow, kShadow, -kShadow, -kShadow) : QRect();
}

void ToastHost::put()
{
    if (!m_bar)
        return;
    const QSize size = m_bar->sizeHint().expandedTo(m_bar->minimumSize()).boundedTo(m_window->size());
    const QRect bar(QPoint(), size - QSize(2 * kShadow, 2 * kShadow));
    const QRect corner = bar.translated(m_window->width() - kMargin - bar.width(), m_window->height() - m_bottomInset - kMargin - bar.height());
    const QRect where = clearOfControls(corner).adjusted(-kShadow, -kShadow, kShadow, kShadow);
    auto* rise = m_bar->findChild<QPropertyAnimation*>();
    if (rise && rise->endValue().toPoint() == where.topLeft())
        return; // on its way there
    delete rise; // or it would go back to where it was to end
    m_bar->setGeometry(where);
}

// Once the dialog has laid out what changed in it.
void ToastHost::putSoon()
{
    QMetaObject::invokeMethod(this, &ToastHost::put, Qt::QueuedConnection);
}

// Up from the corner until nothing that can be pressed is covered. Where there is no such place, above the row of buttons:
// what stands under it then is reached by the keyboard, and the row is what is pressed next.
QRect ToastHost::clearOfControls(const QRect& corner) const
{
    const auto placeOf = [this](const QWidget* each) { return each->visibleRegion().boundingRect().translated(each->mapTo(m_window, QPoint())); };
    QList<QRect> controls;
    if (m_dialog && m_dialog->isVisible()) {
        for (const QWidget* each : m_dialog->findChildren<QWidget*>()) {
            if (each->isVisible() && (each->focusPolicy() & Qt::TabFocus))
                controls.append(placeOf(each));
        }
    } else if (const auto* asked = qobject_cast<QAbstractButton*>(m_window->focusWidget()); asked && asked->isVisible() && !m_bar->isAncestorOf(asked)) {
        controls.append(placeOf(asked)); // a page's controls are too many to be kept free: the one that was just pressed is
    }
    QRect at = corner;
    std::optional<QRect> aboveTheRow;
    for (;;) {
        int lowest = -1; // of the covered ones' upper edges: step by step, the row of buttons first
        for (const QRect& control : std::as_const(controls))
            if (control.intersects(at))
                lowest = std::max(lowest, control.top());
        if (lowest < 0)
            return at;
        at.moveBottom(lowest - kAboveControl - 1);
        if (at.top() < kMargin)
            return aboveTheRow.value_or(corner);
        if (!aboveTheRow)
            aboveTheRow = at;
    }
}

void ToastHost::restart()
{
    m_timer.start();
}

bool ToastHost::isOfBar(const QObject* watched) const
{
    return m_bar && watched != m_window && watched != m_dialog;
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
        if (watched == m_window)
            put();
        if (watched == m_dialog)
            putSoon();
        break;
    case QEvent::Move:
    case QEvent::LayoutRequest:
        if (watched == m_dialog)
            putSoon();
        break;
    case QEvent::Enter:
    case QEvent::FocusIn:
        if (isOfBar(watched))
            m_timer.stop();
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        if (isOfBar(watched))
            restart();
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace priyom::kit
