// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page, 52 px: its title, what it shows now, and the actions at the right.
#pragma once

#include "ui/kit/label.h"

class QHBoxLayout;

namespace priyom::kit {

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // At the right, in the order they are added.
    void addAction(QWidget* widget);

private:
    QHBoxLayout* m_row;
    Label* m_title;
    Label* m_subtitle;
};

} // namespace priyom::kit
