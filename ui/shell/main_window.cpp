// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/kit/keys.h"
#include "ui/shell/corner.h"
#include "ui/shell/pages_ahead.h"
#include "ui/shell/status_strip.h"
#include "ui/theme/style_sheet.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace priyom::shell {

namespace {

constexpr QSize kSmallest(1024, 600);
constexpr int kCompactBelow = 1280; // of the design: large text needs more

// What a dialog is for, without for whom.
QString topicOf(const kit::DialogFrame& dialog)
{
    return dialog.accessibleName().section(QLatin1Char(':'), 0, 0);
}

// The number of an F-key; the others come after them as they are.
int functionKeyOf(const kit::KeyHint& hint)
{
    bool isNumber = false;
    const QString& cap = hint.caps.constFirst();
    const int number = QStringView(cap).mid(1).toInt(&isNumber);
    return cap.startsWith(QLatin1Char('F')) && isNumber ? number : INT_MAX;
}

} // namespace

MainWindow::MainWindow(theme::Theme& theme, QWidget* parent) : QMainWindow(parent), m_theme(theme)
{
    refreshTitle(); // nobody may have signed in yet
    setMinimumSize(kSmallest);
    buildFrame();
    buildKeys();
    qApp->installEventFilter(this);
    theme::dress(*this, theme);
    kit::followTheme(this, theme, [this] {
        menuBar()->setFixedHeight(m_theme.px(38));
        m_overlays->setBottomInset(m_theme.px(26));
        fitFrame();
    });
}

// The focus still moves while the widgets go.
MainWindow::~MainWindow()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::buildFrame()
{
    m_menus = new Menus(m_theme, menuBar(), this);
    m_corner = new Corner(m_theme);
    menuBar()->setCornerWidget(m_corner, Qt::TopRightCorner);
    menuBar()->setNativeMenuBar(false);

    auto* frame = new QWidget;
    auto* rows = new QVBoxLayout(frame);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(0);
    m_nav = new NavBar(m_theme);
    m_stack = new QStackedWidget;
    m_ahead = new PagesAhead(m_stack);
    m_status = new StatusStrip(m_theme);
    sides->addWidget(m_nav);
    sides->addWidget(m_stack, 1);
    rows->addLayout(sides, 1);
    rows->addWidget(m_status);
    setCentralWidget(frame);

    m_overlays = new kit::OverlayHost(m_theme, this);
    m_toasts = new kit::ToastHost(m_theme, this);
    m_toasts->setArea(m_stack);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::keepCovered);
    connect(m_toasts, &kit::ToastHost::lastAsked, this, &MainWindow::takeBackAsked);
    connect(m_nav, &NavBar::chosen, this, &MainWindow::goTo);
    connect(m_overlays, &kit::OverlayHost::topChanged, this, [this](kit::DialogFrame* top) {
        blockKeys(top != nullptr || m_cover);
        m_toasts->setDialog(top);
        m_toasts->raise();
        if (top) {
            connect(top, &kit::DialogFrame::contextKeysChanged, this, &MainWindow::refreshStatus, Qt::UniqueConnection);
            connect(top, &kit::DialogFrame::contextKeysChanged, this, &MainWindow::refreshTitle, Qt::UniqueConnection);
        }
        refreshTitle();
        refreshStatus();
    });
}

void MainWindow::buildKeys()
{
    QAction* undo = m_menus->add(MenuId::Edit, tr("Вернуть как было"));
    m_undoKeys = kit::bindAction(this, undo, QKeySequence(Qt::CTRL | Qt::Key_Z));
    connect(undo, &QAction::triggered, this, [this] {
        if (!m_toasts->runAction())
            Q_EMIT takeBackAsked();
    });
    m_windowKeys.append({{QStringLiteral("Ctrl Z")}, tr("вернуть как было")});
    QAction* find = m_menus->add(MenuId::Edit, tr("Найти"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, this, [this] {
        if (m_current)
            m_current->find();
    });
    addKey(Qt::Key_F10, [this] { menuBar()->setActiveAction(menuBar()->actions().constFirst()); },
           {{QStringLiteral("F10")}, tr("меню")});
    QAction* quit = m_menus->add(MenuId::File, tr("Выйти"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole); // the last of its menu
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addPage(Page* page)
{
    page->setParent(this);
    m_pages.append(page);
    m_nav->setPages(m_pages);
    const int digit = static_cast<int>(page->section());
    addKey(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + digit)),
           [this, page] {
               if (m_current == page)
                   page->chosenAgain();
               else
                   goTo(page->section());
           });
    connect(page, &Page::changed, this, [this] {
        m_nav->refresh();
        refreshStatus();
    });
    goTo(m_current ? m_current->section() : page->section());
    m_ahead->add(page);
}

bool MainWindow::hasUnsaved() const
{
    return m_overlays->top() || std::any_of(m_pages.begin(), m_pages.end(), [](const Page* page) { return page->hasUnsaved(); });
}

void MainWindow::addKey(const QKeySequence& latin, std::function<void()> act, const kit::KeyHint& hint)
{
    m_shortcuts += kit::onKeys(this, latin, std::move(act), Qt::WindowShortcut);
    if (!hint.caps.isEmpty())
        m_windowKeys.append(hint);
}

QList<kit::KeyGroup> MainWindow::keySheet() const
{
    kit::KeyGroup everywhere{tr("Везде"), m_windowKeys};
    std::ranges::stable_sort(everywhere.keys, {}, functionKeyOf);
    everywhere.keys.append({{QStringLiteral("Ctrl 1…9")}, tr("разделы")}); // the navigation says which
    everywhere.keys.append({{QStringLiteral("Esc")}, tr("закрыть")});
    const kit::DialogFrame* top = m_overlays->top();
    QList<kit::KeyGroup> groups;
    if (top && !top->contextKeys().isEmpty())
        groups.append({topicOf(*top), top->contextKeys()});
    groups.append(everywhere);
    if (m_current)
        groups += m_current->keySheet();
    return groups;
}

QList<kit::KeyGroup> MainWindow::furtherKeys() const
{
    QList<kit::KeyGroup> groups;
    for (const Page* page : m_pages)
        if (page != m_current)
            groups += page->keySheet();
    return groups;
}

void MainWindow::cover(QWidget* cover)
{
    if (m_cover) {
        m_cover->hide();
        m_cover->deleteLater();
    }
    if (!m_focusBehind)
        m_focusBehind = focusWidget();
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QWidget* other : QApplication::topLevelWidgets()) {
        if (other != this && other->isVisible() && other->parentWidget() && other->parentWidget()->window() == this) {
            other->hide();
            m_windowsBehind.append(other);
        }
    }
    m_cover = cover;
    cover->setParent(this);
    cover->setGeometry(rect());
    menuBar()->hide();
    centralWidget()->hide();
    m_overlays->setHidden(true);
    m_toasts->hide();
    blockKeys(true);
    refreshTitle();
    cover->show();
    cover->raise();
    cover->setFocus(Qt::OtherFocusReason);
}

void MainWindow::uncover()
{
    if (!m_cover)
        return;
    m_cover->hide();
    m_cover->deleteLater(); // it may be the one who asks
    m_cover = nullptr;
    menuBar()->show();
    centralWidget()->show();
    m_overlays->setHidden(false);
    refreshTitle();
    blockKeys(m_overlays->top() != nullptr);
    for (const QPointer<QWidget>& other : std::exchange(m_windowsBehind, {})) {
        if (other)
            other->show();
    }
    if (QWidget* focus = std::exchange(m_focusBehind, nullptr))
        focus->setFocus(Qt::OtherFocusReason);
    else if (kit::DialogFrame* top = m_overlays->top())
        top->takeFocus();
    else if (m_current)
        m_current->widget()->setFocus(Qt::OtherFocusReason);
}

// Whatever comes with an answer behind a cover asks for the keys too: it gets them when the cover goes, and what is typed
// meanwhile, a PIN, stays in the cover.
void MainWindow::keepCovered(QWidget* before, QWidget* now)
{
    if (!m_cover || !m_cover->isVisible() || !now || now == this || now->window() != this || now == m_cover || m_cover->isAncestorOf(now))
        return;
    m_focusBehind = now;
    QWidget* back = before && m_cover->isAncestorOf(before) ? before : m_cover.data();
    back->setFocus(Qt::OtherFocusReason);
}

void MainWindow::toast(kit::Toast toast)
{
    if (m_cover) // it would say something of the work
        return;
    m_toasts->show(std::move(toast));
}

void MainWindow::openDialog(kit::DialogFrame* dialog)
{
    m_overlays->open(dialog);
}

void MainWindow::goTo(Section section)
{
    for (Page* page : std::as_const(m_pages)) {
        if (page->section() != section)
            continue;
        QWidget* shown = page->widget();
        if (m_stack->indexOf(shown) < 0)
            m_stack->addWidget(shown);
        m_stack->setCurrentWidget(shown);
        m_nav->setCurrent(section);
        const bool entered = std::exchange(m_current, page) != page;
        refreshTitle();
        refreshStatus();
        if (entered) {
            page->activated();
            // The page's keys work only with the focus inside it; a page that set none gets it as a whole, and none where it
            // came with a dialog over it.
            if (!m_overlays->top() && !shown->isAncestorOf(focusWidget()))
                shown->setFocus(Qt::OtherFocusReason);
            Q_EMIT sectionShown(section);
        }
    }
}

// What is done, never with whom: the title stands on the task bar and in a shared screen too.
void MainWindow::refreshTitle()
{
    if (m_cover || !m_current) {
        setWindowTitle(tr("Приём"));
        return;
    }
    const kit::DialogFrame* top = m_overlays->top();
    const QString topic = top && !top->accessibleName().isEmpty() ? topicOf(*top) : m_current->title();
    setWindowTitle(tr("Приём, %1").arg(QString(topic.front().toLower() % topic.mid(1))));
}

void MainWindow::refreshStatus()
{
    if (const kit::DialogFrame* top = m_overlays->top())
        m_status->setKeys(top->contextKeys());
    else if (m_current)
        m_status->setKeys(m_current->contextKeys());
}

void MainWindow::blockKeys(bool blocked)
{
    menuBar()->setDisabled(blocked);
    for (const QList<QShortcut*>& keys : {m_shortcuts, m_menus->shortcuts()}) {
        for (QShortcut* key : keys)
            key->setEnabled(!blocked);
    }
    const kit::DialogFrame* top = m_overlays->top();
    const bool undoes = !blocked || (!m_cover && top && top->actsAtOnce());
    for (QShortcut* key : std::as_const(m_undoKeys))
        key->setEnabled(undoes);
    m_toasts->setKeys(!blocked ? kit::ToastKeys::All : undoes ? kit::ToastKeys::Undo : kit::ToastKeys::None);
}

// While a menu or a list is open its keys are its own: an arrow is not the page's next month.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()) {
        event->accept();
        return !qobject_cast<QAbstractItemView*>(watched); // an open list takes its choice by this very event
    }
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::event(QEvent* event)
{
    // What is laid out anew by what was just shown is laid out before it is painted, or each step of it would be painted.
    if (event->type() == QEvent::UpdateRequest)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return QMainWindow::event(event);
}

void MainWindow::fitFrame()
{
    m_nav->setCompact(width() < m_theme.px(kCompactBelow));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitFrame();
    if (m_cover)
        m_cover->setGeometry(rect());
}

} // namespace priyom::shell
