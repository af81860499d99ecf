// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a page, 52 px: its title, what it shows now on the same baseline, and the actions at the right.
#pragma once

#include "ui/kit/spans.h"

class QHBoxLayout;

namespace priyom::kit {

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const Theme& theme, const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // Of title, subtitle and actions, each whole.
    [[nodiscard]] int neededWidth() const;
    // At the right, in the order they are added.
    void addAction(QWidget* widget);
    // Right after the title, in the order they are added: what changes the title.
    void addBeside(QWidget* widget);

private:
    void showText();

    QHBoxLayout* m_row;
    int m_beside = 0;
    SpansLabel* m_text;
    QString m_title;
    QString m_subtitle;
};

} // namespace priyom::kit
