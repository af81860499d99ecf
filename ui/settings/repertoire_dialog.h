// SPDX-License-Identifier: GPL-3.0-or-later
// What a specialist performs: every service, or those ticked; how long and for how much, where it is not as everybody has
// it, of the service that is chosen in the list.
#pragma once

#include "core/catalog/repertoire.h"
#include "core/staff/person.h"
#include "ui/settings/form_dialog.h"

class QCheckBox;
class QListWidget;
class QListWidgetItem;

namespace priyom::kit {
class SpinBox;
}

namespace priyom::settingsui {

class RepertoireDialog final : public FormDialog
{
    Q_OBJECT

public:
    // services: of the shop. An empty list of theirs is every service.
    RepertoireDialog(const theme::Theme& theme, const staff::Person& person, const std::vector<catalog::Service>& services,
                     const catalog::Repertoire& theirs);

    [[nodiscard]] catalog::Repertoire repertoire() const; // as the form has it

private:
    struct Row
    {
        catalog::Service service;
        bool isPerformed = false;
        catalog::OwnService own;
        QString typed; // of the price, read or not

        [[nodiscard]] bool isPriceRead() const; // an empty one is everybody's
    };
    void fill(const std::vector<catalog::Service>& services, const catalog::Repertoire& theirs);
    void addTerms();
    void showTerms();
    void keepTerms();
    void say(int row);
    void check();
    [[nodiscard]] static QString unreadText(const Row& row, bool isShown);

    std::vector<Row> m_rows; // as the list has them
    QCheckBox* m_everything;
    QListWidget* m_list;
    kit::SpinBox* m_minutes;
    kit::Field* m_price;
};

} // namespace priyom::settingsui
