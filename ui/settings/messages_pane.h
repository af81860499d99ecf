// SPDX-License-Identifier: GPL-3.0-or-later
// «Шаблоны сообщений»: what the program writes for a client in each state of a lead, and how it reads. An emptied text
// is the shipped one again.
#pragma once

#include "ui/desk/message_template.h"
#include "ui/settings/settings_pane.h"

class QVBoxLayout;

namespace priyom::kit {
class Combo;
class Label;
class TextArea;
}

namespace priyom::settingsui {

class MessagesPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit MessagesPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Шаблоны сообщений"); }
    [[nodiscard]] QString findWords() const override { return tr("сообщение клиенту текст приветствие напоминание язык сообщений"); }
    [[nodiscard]] const char* operation() const override { return "shop.set"; }
    void load() override;
    void takeFocus() override;
    [[nodiscard]] QString unsaved() const override;
    void save() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        desk::MessageKind kind;
        QString name;
        kit::TextArea* text;
        QString stored = {}; // as it is shown: the shop's own or the shipped one
    };

    void addRow(QVBoxLayout* column, desk::MessageKind kind, const QString& name, const QString& note);
    [[nodiscard]] QWidget* makeExample();
    void showExample();
    [[nodiscard]] words::Language language() const; // as it is chosen here
    void turnLanguage();
    void showPlaceholders();

    kit::Combo* m_language;
    words::Language m_storedLanguage = words::Language::Russian;
    std::vector<Row> m_rows;
    std::size_t m_current = 0;
    kit::Label* m_example = nullptr;
    kit::Label* m_unknown = nullptr;
    bool m_isLoaded = false;
};

} // namespace priyom::settingsui
