// SPDX-License-Identifier: GPL-3.0-or-later
// One subject of section 9. The page knows panes only through this, so that a subject is added by adding its files and one
// line in pane_list.cpp.
#pragma once

#include "core/backend/backend.h"
#include "core/backend/services.h"
#include "core/staff/rights.h"
#include "ui/kit/key_hint.h"
#include "ui/shell/shell.h"
#include "ui/theme/theme.h"
#include "ui/words/error_text.h"

#include <QWidget>

#include <functional>

class QAction;

namespace priyom::settingsui {

class FormDialog;

// What every pane works with; all of it outlives the page.
struct Surround
{
    theme::Theme& theme;
    backend::Backend& backend;
    shell::Shell& shell;
    std::function<void(const QString& code)> chooseLanguage = {}; // makes the window anew, so nothing may follow
    std::function<QAction*()> noticeSound = {}; // the menu's switch of it, shown among the settings too; none without notices
};

class SettingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPane(const Surround& surround) : m_surround(surround) {}

    [[nodiscard]] virtual QString title() const = 0;
    // Found by «Найти настройку» beside the title: the words people would type.
    [[nodiscard]] virtual QString findWords() const { return {}; }
    // Who may do this sees the pane; nullptr = everybody.
    [[nodiscard]] virtual const char* operation() const { return nullptr; }
    [[nodiscard]] virtual QList<kit::KeyHint> contextKeys() const { return {}; }
    // Reads the values anew; what was typed and not saved is lost.
    virtual void load() = 0;
    virtual void takeFocus() = 0;

    // Insert, wherever on the page the focus is; nothing where the pane is no list.
    virtual void add() {}
    // The one the first steps ask for.
    virtual void addFirst() { add(); }

    // «Изменено: первый ответ, было 5 мин, стало 3 мин.»; empty = nothing to save. Panes that save at once leave it so.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    virtual void save() {}
    [[nodiscard]] virtual bool isSettled() const { return m_asked == 0; }
    // Shown for the first time: painted with what was read, not empty and then again; a slow reading is not waited for.
    void paintOnceRead();

Q_SIGNALS:
    void edited();                        // unsaved() is new
    void keysChanged();                   // contextKeys() are
    void refused(const QString& sentence); // empty: no longer

protected:
    [[nodiscard]] theme::Theme& theme() const { return m_surround.theme; }
    [[nodiscard]] const Surround& surround() const { return m_surround; }
    [[nodiscard]] shell::Shell& shell() const { return m_surround.shell; }

    // Asks the services; `show` gets the value, a refusal is said in the page's bar.
    template <class Action, class Show>
    void read(Action action, Show show)
    {
        ++m_asked;
        m_surround.backend.ask(this, std::move(action), [this, show = std::move(show)](auto result) {
            --m_asked;
            Q_EMIT refused(result ? QString() : words::errorText(result.error()));
            if (result)
                show(*std::move(result));
            setUpdatesEnabled(true);
        });
    }
    enum class Saved { Form, Beside };
    // Reads the values anew but for the form, where something is typed that is not saved.
    virtual void loadBeside() { load(); }
    // Does one thing and says how it went; where it was done the pane is read anew.
    void perform(std::function<Result<>(backend::Services&, const staff::Session&)> action, std::function<void(const Result<>&)> said,
                 Saved saved = Saved::Form);
    // The same with the usual words: a toast, or the reason in the page's bar.
    void change(std::function<Result<>(backend::Services&, const staff::Session&)> action, const QString& done, Saved saved = Saved::Form);
    // Says what was done, and takes it back where that is asked for.
    void toastWithUndo(const QString& done, const QString& back, std::function<Result<>(backend::Services&, const staff::Session&)> undo);
    // The form of a new person, for the panes that list people; with the roles that are meant already.
    void takeOnPerson(staff::Roles roles = {});
    // Sends the form's entry to the shop: taken, the form closes; refused, it says why and stays.
    void submit(FormDialog* dialog, std::function<Result<>(backend::Services&, const staff::Session&)> action, const QString& done);

private:
    Surround m_surround;
    int m_asked = 0;
};

} // namespace priyom::settingsui
