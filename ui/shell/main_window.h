// SPDX-License-Identifier: GPL-3.0-or-later
// The frame around the pages: menus, navigation, status line, dialogs and toasts. It knows no page by name.
#pragma once

#include "ui/kit/overlay_host.h"
#include "ui/shell/menus.h"
#include "ui/shell/nav_bar.h"
#include "ui/shell/shell.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace priyom::shell {

class Corner;
class PagesAhead;
class StatusStrip;

class MainWindow final : public QMainWindow, public Shell
{
    Q_OBJECT

public:
    explicit MainWindow(theme::Theme& theme, QWidget* parent = nullptr);
    ~MainWindow() override;

    // Takes the page; its section appears in the navigation and its Ctrl+digit works.
    void addPage(Page* page);
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    [[nodiscard]] Page* currentPage() const { return m_current; }
    // A dialog is open, or a page holds what is typed and not saved.
    [[nodiscard]] bool hasUnsaved() const;

    void setSurroundings(const Surroundings& surroundings) { m_nav->setSurroundings(surroundings); }
    [[nodiscard]] Menus& menus() { return *m_menus; }
    [[nodiscard]] Corner& corner() { return *m_corner; }
    [[nodiscard]] StatusStrip& status() { return *m_status; }
    [[nodiscard]] NavBar& nav() { return *m_nav; }
    [[nodiscard]] kit::OverlayHost& overlays() { return *m_overlays; }

    // A key that works everywhere but under an open dialog; named on the key sheet when `meaning` is given.
    void addKey(const QKeySequence& latin, std::function<void()> act, const kit::KeyHint& hint = {});
    // Puts a key that a menu entry already works by on the key sheet.
    void nameKey(const kit::KeyHint& hint) { m_windowKeys.append(hint); }
    // What the key sheet of F1 shows first: over a dialog its keys, then the window's own and those of the page that is open.
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const;
    // Those of the other pages.
    [[nodiscard]] QList<kit::KeyGroup> furtherKeys() const;

    // Other eyes may be on the screen: `cover` stands in place of everything, menus and dialogs too, until uncover(). The
    // work stays as it is behind it, with the typed text and the place of the focus. The window takes `cover`.
    void cover(QWidget* cover);
    void uncover();
    [[nodiscard]] QWidget* coverWidget() const { return m_cover; }

    void toast(kit::Toast toast) override;
    bool runToast(const QKeySequence& keys) override { return m_toasts->runFurther(keys); }
    void clearToast() { m_toasts->hide(); }
    [[nodiscard]] bool hasToast() const { return m_toasts->isShown(); }
    [[nodiscard]] QRect toastPlace() const { return m_toasts->place(); }
    void openDialog(kit::DialogFrame* dialog) override;
    void goTo(Section section) override;

Q_SIGNALS:
    void sectionShown(priyom::shell::Section section);
    void takeBackAsked(); // Ctrl+Z, or a toast: the last change of all

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void buildKeys();
    void refreshTitle();
    void refreshStatus();
    void fitFrame();
    void keepCovered(QWidget* before, QWidget* now);
    void blockKeys(bool blocked);

    theme::Theme& m_theme;
    QList<Page*> m_pages;
    Page* m_current = nullptr;
    QList<QShortcut*> m_undoKeys;
    QList<QShortcut*> m_shortcuts;
    QList<kit::KeyHint> m_windowKeys;
    Menus* m_menus = nullptr;
    Corner* m_corner = nullptr;
    NavBar* m_nav = nullptr;
    QStackedWidget* m_stack = nullptr;
    PagesAhead* m_ahead = nullptr;
    StatusStrip* m_status = nullptr;
    kit::OverlayHost* m_overlays = nullptr;
    kit::ToastHost* m_toasts = nullptr;
    QPointer<QWidget> m_cover;
    QPointer<QWidget> m_focusBehind; // where the keys go when the cover does
    QList<QPointer<QWidget>> m_windowsBehind; // file choosers and messages that stood over this one
};

} // namespace priyom::shell
