// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says while it has nothing: one sentence, one action, and what will be here. No pictures.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/label.h"

namespace priyom::kit {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& sentence, const QString& hint, QWidget* parent = nullptr);
    // The one way forward.
    KeycapButton* setAction(const QString& text, const QString& key);

private:
    const Theme& m_theme;
};

} // namespace priyom::kit
