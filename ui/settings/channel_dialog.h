// SPDX-License-Identifier: GPL-3.0-or-later
// A channel: its name, of what kind it is (the norms go by it, so it stays), whether a new request may come through it.
#pragma once

#include "core/catalog/catalog.h"
#include "ui/settings/form_dialog.h"

class QCheckBox;
class QComboBox;

namespace priyom::settingsui {

[[nodiscard]] QString channelKindText(catalog::ChannelKind kind);

class ChannelDialog final : public FormDialog
{
    Q_OBJECT

public:
    // A channel without an id is a new one.
    ChannelDialog(const theme::Theme& theme, const catalog::Channel& channel);

    [[nodiscard]] catalog::Channel channel() const;

private:
    void check();

    catalog::Channel m_stored;
    kit::Field* m_name;
    QComboBox* m_kind;
    QCheckBox* m_active;
};

} // namespace priyom::settingsui
