// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/toast_host.h"

#include "ui/kit/label.h"
#include "ui/kit/painting.h"
#include "ui/kit/toast_place.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPropertyAnimation>

#include <algorithm>
#include <chrono>

namespace priyom::kit {

namespace {

using namespace std::chrono_literals;

constexpr int kWidest = 620; // of what is said in one line
constexpr int kRise = 8;
constexpr int kRiseMs = 120;
constexpr int kMargin = 16;
constexpr int kShadow = 16; // room for the soft shadow, painted: an effect would repaint the whole bar each second

class ToastBar final : public QWidget
{
public:
    ToastBar(const Theme& theme, const Toast& toast, QWidget* window) : QWidget(window), m_theme(theme), m_icon(toast.icon)
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kShadow + 42, kShadow, kShadow + 14, kShadow);
        row->setSpacing(12);
        auto* text = new Label(theme, FontRole::Body, Tone::Main, toast.text);
        if (const int most = std::min(theme.px(kWidest), window->width() / 2); text->sizeHint().width() > most) { // in two lines or three
            text->setWordWrap(true);
            text->setFixedWidth(most);
        }
        row->addWidget(text);
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
    m_timer.setSingleShot(true);
    m_timer.setInterval(shown);
    connect(&m_timer, &QTimer::timeout, this, &ToastHost::hide);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ToastHost::put);
}

void ToastHost::show(Toast toast)
{
    hide();
    m_toast = std::move(toast);
    auto* bar = new ToastBar(m_theme, m_toast, m_window);
    m_bar = bar;
    m_action = bar->action;
    if (m_action)
        connect(m_action, &QPushButton::clicked, this, &ToastHost::runShown);
    printKey();
    bar->show();
    m_isPlaced = false;
    put();
    qApp->installEventFilter(this); // while it stands: what is needed moves with every key
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

bool ToastHost::runFurther(const QKeySequence& keys)
{
    if (!m_bar || !m_toast.further || m_toast.furtherKey != keys)
        return false;
    const auto act = std::move(m_toast.further);
    hide();
    act();
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
        qApp->removeEventFilter(this);
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
    m_dialog = dialog;
    m_isPlaced = false;
    putSoon();
}

void ToastHost::setKeys(ToastKeys keys)
{
    m_keys = keys;
    printKey();
    putSoon();
}

void ToastHost::printKey()
{
    const bool works = m_keys == ToastKeys::All || (m_keys == ToastKeys::Undo && m_toast.takesBack);
    if (m_bar && m_action)
        m_action->setKey(works ? m_toast.key : QString());
}

QRect ToastHost::place() const
{
    return m_bar ? m_bar->geometry().adjusted(kShadow, kShadow, -kShadow, -kShadow) : QRect();
}

QRect ToastHost::area() const
{
    const QRect whole = m_area ? QRect(m_area->mapTo(m_window, QPoint()), m_area->size()) : m_window->rect();
    return whole.adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

// It stays where it stands as long as nothing there is needed: words that jump are not read.
void ToastHost::put()
{
    if (!m_bar)
        return;
    const QWidget* dialog = m_dialog && m_dialog->isVisible() ? m_dialog.data() : nullptr;
    const QSize size = m_bar->sizeHint().expandedTo(m_bar->minimumSize()).boundedTo(m_window->size()) - QSize(2 * kShadow, 2 * kShadow);
    const Aside aside = dialog ? Aside::Up : Aside::LeftThenUp;
    QList<QRect> needed = neededPlaces(*m_window, dialog, *m_bar);
    QRect free = freePlace(area(), size, needed, aside);
    const auto covers = [&needed](const QRect& at) { return std::any_of(needed.begin(), needed.end(), [&at](const QRect& each) { return each.intersects(at); }); };
    if (covers(free)) {
        needed = neededPlaces(*m_window, dialog, *m_bar, ListRows::Chosen);
        free = freePlace(area(), size, needed, aside);
    }
    auto* rise = m_bar->findChild<QPropertyAnimation*>();
    const QRect stands = rise ? place().translated(rise->endValue().toPoint() - m_bar->pos()) : place();
    if (!dialog && m_isPlaced && stands.size() == size && area().contains(stands) && !covers(stands))
        return;
    const QRect where = free.adjusted(-kShadow, -kShadow, kShadow, kShadow);
    m_isPlaced = true;
    if (rise && rise->endValue().toPoint() == where.topLeft())
        return; // on its way there
    delete rise; // or it would go back to where it was to end
    m_bar->setGeometry(where);
}

// Once what changed is laid out.
void ToastHost::putSoon()
{
    m_soon.start(0ms);
}

void ToastHost::restart()
{
    m_timer.start();
}

bool ToastHost::isOfBar(const QObject* watched) const
{
    const auto* part = qobject_cast<const QWidget*>(watched);
    return m_bar && part && (part == m_bar || m_bar->isAncestorOf(part));
}

bool ToastHost::movesNeeded(const QObject* watched, const QEvent& event) const
{
    switch (event.type()) {
    case QEvent::FocusIn:
    case QEvent::KeyRelease: return true; // the row of a list goes with its keys
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest: break;
    default: return false;
    }
    const auto* part = qobject_cast<const QWidget*>(watched);
    return part && (part == m_window || part == m_dialog || isKeptClear(part));
}

bool ToastHost::eventFilter(QObject* watched, QEvent* event)
{
    if (!isOfBar(watched)) {
        if (!m_soon.isActive() && movesNeeded(watched, *event))
            putSoon();
        return QObject::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn: m_timer.stop(); break;
    case QEvent::Leave:
    case QEvent::FocusOut: restart(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace priyom::kit
