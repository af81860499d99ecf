// SPDX-License-Identifier: GPL-3.0-or-later
// «Задачи и очередь»: which tasks the program makes by itself, and whose a new request is.
#pragma once

#include "ui/settings/settings_pane.h"

namespace priyom::kit {
class TimeBox;
}

namespace priyom::settingsui {

class NumberCard;
struct NumberLine;
class TurnCard;

class RulesPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit RulesPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Задачи и очередь"); }
    [[nodiscard]] QString findWords() const override
    {
        return tr("задача перезвонить подтвердить вернуть спросить очередь распределение ответственный смена норма звонков день");
    }
    [[nodiscard]] const char* operation() const override { return "shop.set"; }
    void load() override;
    void takeFocus() override;
    [[nodiscard]] QString unsaved() const override;
    void save() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static std::vector<NumberLine> taskLines();
    [[nodiscard]] static std::vector<NumberLine> dayLines();
    [[nodiscard]] QString typedTime() const;

    NumberCard* m_tasks;
    kit::TimeBox* m_time;
    TurnCard* m_turn;
    NumberCard* m_day;
    std::optional<QString> m_storedTime; // none until it was read
};

} // namespace priyom::settingsui
