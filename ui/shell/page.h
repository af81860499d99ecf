// SPDX-License-Identifier: GPL-3.0-or-later
// One section of the window. The window knows pages only through this; a page knows the window only through Shell.
#pragma once

#include "ui/kit/key_hint.h"
#include "ui/theme/icon.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace priyom::shell {

// Numbers belong to sections, not to positions: Ctrl+5 is the summary for everyone.
enum class Section { Leads = 1, Calendar, Clients, Tasks, Summary, Progress, Bonuses, Import, Settings };

struct Badge
{
    int count = 0; // 0 = none
    bool late = false;
    QString about = {}; // what is counted, for the tool tip
};

// One state of a page for --pictures: its file name, how the page gets into that state, and whether it is there yet.
struct Picture
{
    QString name;
    std::function<void()> arrange = {};
    std::function<bool()> isReady = {};
    std::function<void()> complete = {}; // with what arrange() asked for: once that is there
    std::function<void()> leave = {};    // what would stand on the pictures after it
};

class Page : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString id() const = 0; // "leads", stable, never shown
    [[nodiscard]] virtual Section section() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual theme::Icon icon() const = 0;
    // Built when the window first asks for it, to show it or in a pause (PagesAhead), so that a start pays for one page only;
    // the window takes it. To be read is for activated(): nobody may look at it yet.
    [[nodiscard]] virtual QWidget* widget() = 0;
    [[nodiscard]] virtual Badge badge() const { return {}; }
    // Left in the status bar while the page is shown.
    [[nodiscard]] virtual QList<kit::KeyHint> contextKeys() const { return {}; }
    // For the sheet of F1: only keys that exist.
    [[nodiscard]] virtual QList<kit::KeyGroup> keySheet() const { return {}; }
    // A key of the whole window that means something of its own here: the page does it and says so.
    [[nodiscard]] virtual bool takesKey(const QKeySequence&) { return false; }
    // The page was brought to the front: reload, and put the focus where work goes on.
    virtual void activated() {}
    // Its number was pressed while it is in front: back to where its work begins.
    virtual void chosenAgain() { activated(); }
    // Ctrl+F: the focus goes to the page's own field of search, where it has one.
    virtual void find() {}
    [[nodiscard]] virtual QList<Picture> pictures() { return {{id()}}; }
    // False while data are still on their way: --pictures waits.
    [[nodiscard]] virtual bool isSettled() const { return true; }
    // Something is typed here that is saved nowhere yet: another person's turn at the desk must not cost it.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }

Q_SIGNALS:
    // Badge, title or keys are new.
    void changed();
};

} // namespace priyom::shell
