// SPDX-License-Identifier: GPL-3.0-or-later
// A room or a device: its name, which of the two, for which services, whether visits are still given it.
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/resource.h"
#include "ui/settings/form_dialog.h"

#include <map>

class QCheckBox;
class QComboBox;
class QListWidget;

namespace priyom::settingsui {

[[nodiscard]] QString resourceKindText(catalog::ResourceKind kind);

class ResourceDialog final : public FormDialog
{
    Q_OBJECT

public:
    // One without an id is new. services: of the shop; needs: of them.
    ResourceDialog(const theme::Theme& theme, const catalog::Resource& resource, const std::vector<catalog::Service>& services,
                   const std::map<ServiceId, catalog::ServiceNeeds>& needs);

    [[nodiscard]] catalog::Resource resource() const; // as the form has it
    [[nodiscard]] std::vector<ServiceId> services() const;

private:
    void check();

    ResourceId m_id;
    kit::Field* m_name;
    QComboBox* m_kind;
    QListWidget* m_services;
    QCheckBox* m_active;
};

} // namespace priyom::settingsui
