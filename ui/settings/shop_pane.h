// SPDX-License-Identifier: GPL-3.0-or-later
// «Клиника»: what the shop is called and where it is, and the limits its own figures are held against.
#pragma once

#include "ui/kit/field.h"
#include "ui/kit/inputs.h"
#include "ui/settings/settings_pane.h"


namespace priyom::kit {
class NumberBox;
}

namespace priyom::settingsui {

class ShopPane final : public SettingsPane
{
    Q_OBJECT

public:
    explicit ShopPane(const Surround& surround);

    [[nodiscard]] QString title() const override { return tr("Салон или клиника"); }
    [[nodiscard]] QString findWords() const override { return tr("название адрес пояс валюта телефон страна код порог неявки конверсия качественный звонок вход пароль блокировка минуты"); }
    [[nodiscard]] const char* operation() const override { return "shop.set"; }
    void load() override;
    void takeFocus() override;
    [[nodiscard]] QString unsaved() const override;
    void save() override;

private:
    struct Saving
    {
        std::map<QString, QString> values; // that are others than before
        QString zone;                      // empty: stays
    };

    void show(const std::map<QString, QString>& stored);
    void askToMove(int visits, const Saving& saving);
    void put(const Saving& saving);
    void fillZones(const QString& chosen);
    [[nodiscard]] QString typedZone() const;
    [[nodiscard]] QWidget* makeName();
    [[nodiscard]] QWidget* makeLimits();
    [[nodiscard]] QWidget* makeDoor();
    [[nodiscard]] std::map<QString, QString> typed() const;

    std::map<QString, QString> m_stored;
    kit::Field* m_name = nullptr;
    kit::Field* m_address = nullptr;
    kit::Combo* m_zone = nullptr;
    kit::Combo* m_phones = nullptr; // the country of
    kit::Label* m_fixed = nullptr;
    kit::NumberBox* m_noShow = nullptr;
    kit::NumberBox* m_conversion = nullptr;
    kit::NumberBox* m_talk = nullptr;
    kit::NumberBox* m_lock = nullptr;
};

} // namespace priyom::settingsui
