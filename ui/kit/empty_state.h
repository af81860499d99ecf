// SPDX-License-Identifier: GPL-3.0-or-later
// What a page says while it has nothing: one sentence, one action, and what will be here. No pictures.
#pragma once

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/outline_row.h"

namespace priyom::kit {

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme& theme, const QString& sentence, const QString& hint, QWidget* parent = nullptr);
    // The one way forward.
    KeycapButton* setAction(const QString& text, const QString& key);
    // Under it, what is to be done elsewhere; as wide as the preview.
    void addCard(QWidget* card);
    // Under it, what will stand here.
    void setPreview(const QString& caption, QList<Outline> outlines);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWide(QWidget* widget);

    const Theme& m_theme;
};

} // namespace priyom::kit
