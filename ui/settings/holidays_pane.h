// SPDX-License-Identifier: GPL-3.0-or-later
// «Праздники»: the country's calendar of a year, and what the shop does on its days. Norms, free windows, pay and forecasts
// all go by it. Each change is saved at once.
#pragma once

#include "ui/settings/left_visits.h"
#include "ui/settings/settings_pane.h"

namespace priyom::kit {
class Combo;
class TextTable;
class TitledCard;
}

namespace priyom::settingsui {

class HolidaysPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit HolidaysPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Праздники"); }
    [[nodiscard]] QString findWords() const override
    {
        return tr("праздник производственный календарь выходной перенос суббота каникулы загрузить год");
    }
    [[nodiscard]] const char* operation() const override { return "calendar.set"; }
    [[nodiscard]] QList<kit::KeyHint> contextKeys() const override;
    void load() override;
    void takeFocus() override;
    void add() override;

private:
    struct Facts
    {
        schedule::OpeningHours hours;
        QDate today;
    };

    void show(const Facts& facts);
    void showYear();
    void open(int row);
    void edit(const schedule::CalendarDay& day);
    void reset();
    void setRest();
    void warn(const LeftVisits& left);
    void putRest();
    void browse();
    void importFile(const QString& path);
    [[nodiscard]] int year() const;

    Facts m_facts;
    std::vector<schedule::CalendarDay> m_days; // the rows
    int m_wantedYear = 0;                      // to be shown once it is read; 0: as it was
    kit::TitledCard* m_card;
    kit::Combo* m_rest;
    kit::Combo* m_year;
    kit::TextTable* m_table;
};

} // namespace priyom::settingsui
