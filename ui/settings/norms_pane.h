// SPDX-License-Identifier: GPL-3.0-or-later
// «Нормы ответа и часы»: how soon people are to be answered, and when the clock of those norms runs.
#pragma once

#include "ui/settings/norms_card.h"
#include "ui/settings/settings_pane.h"

namespace priyom::settingsui {

class HoursCard;
class NumberCard;
struct NumberLine;
class SpecialDaysCard;
class WaitStory;

struct NormFacts;
class NormsPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit NormsPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Нормы ответа и часы"); }
    [[nodiscard]] QString findWords() const override
    {
        return tr(
            "норма ответ звонок подтверждение рабочие часы работы выходной праздник расписание напоминание клиенту владелец очередь "
            "понедельник вторник среда четверг пятница суббота воскресенье");
    }
    [[nodiscard]] const char* operation() const override { return "norm.set"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override
    {
        return {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("изменить число")}, {{QStringLiteral("Delete")}, tr("особый день: снова как обычно")}};
    }
    void load() override;
    void loadBeside() override;
    void takeFocus() override;
    [[nodiscard]] QString unsaved() const override;
    void save() override;
    void add() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static std::vector<NumberLine> waitLines();
    [[nodiscard]] static std::vector<NumberLine> reminderLines();
    void showBeside(const NormFacts& facts);
    void fit();
    void showMinutes();
    void openDay(const schedule::SpecialDay& day);
    void clearDay(QDate date);
    void openChannels(sla::Rule rule, const QString& name);

    NormsCard* m_norms;
    NumberCard* m_waits;
    WaitStory* m_story;
    HoursCard* m_hours;
    NumberCard* m_reminders;
    SpecialDaysCard* m_days;
    ChannelLimits m_channels;
    bool m_isLoaded = false;
};

} // namespace priyom::settingsui
