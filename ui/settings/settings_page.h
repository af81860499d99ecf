// SPDX-License-Identifier: GPL-3.0-or-later
// Section 9: a list of subjects and the chosen one beside it; below them, once something was changed and not yet saved,
// what that is and how to save it. It knows no subject by name.
#pragma once

#include "ui/settings/pane_list.h"
#include "ui/shell/page.h"

#include <QPointer>

class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace priyom::kit {
class Field;
class KeycapButton;
class Label;
}

namespace priyom::settingsui {

class SettingsPage final : public shell::Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Surround& surround, QObject* parent = nullptr) : shell::Page(parent), m_surround(surround) {}
    ~SettingsPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("settings"); }
    [[nodiscard]] shell::Section section() const override { return shell::Section::Settings; }
    [[nodiscard]] QString title() const override { return tr("Настройки"); }
    [[nodiscard]] theme::Icon icon() const override { return theme::Icon::Sliders; }
    [[nodiscard]] QWidget* widget() override;
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    [[nodiscard]] QList<kit::KeyGroup> keySheet() const override;
    [[nodiscard]] QList<shell::Picture> pictures() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasUnsaved() const override;
    void activated() override;
    void find() override;

    // The pane in front, for those who press its keys.
    [[nodiscard]] SettingsPane* pane() const;
    void showPane(int row);
    // From elsewhere: what has to be there before anybody can be booked, with the form or the field to fill first.
    enum class Subject { People = 1, Services = 2, Shifts = 5 }; // their places in the list
    void openSubject(Subject subject);

private:
    void build();
    [[nodiscard]] QWidget* makeBar();
    void offerPanes(const staff::Session& session);
    void search(const QString& typed);
    [[nodiscard]] int paneWith(const QString& folded) const;
    void goToFound();
    [[nodiscard]] SettingsPane* unsavedPane() const;
    void showBar();
    void save();
    void revert();

    Surround m_surround;
    QWidget* m_widget = nullptr; // until the page is first shown
    QListWidget* m_list = nullptr;
    kit::Field* m_find = nullptr;
    bool m_isFound = true; // what stands in it, or nothing does
    QStackedWidget* m_stack = nullptr;
    QList<QPointer<SettingsPane>> m_panes; // each comes into the stack when it is first shown, to be dressed then
    QWidget* m_bar = nullptr;
    kit::Label* m_said = nullptr;
    kit::KeycapButton* m_revert = nullptr;
    kit::KeycapButton* m_save = nullptr;
    QString m_refusal;
    bool m_offered = false; // the session's rights are known
};

} // namespace priyom::settingsui
