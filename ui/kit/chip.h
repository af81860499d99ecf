// SPDX-License-Identifier: GPL-3.0-or-later
// A short state in a word with its icon, and the circle of a person: the widget forms of what delegates paint.
#pragma once

#include "ui/kit/painting.h"

namespace priyom::kit {

class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const Theme& theme, ChipLook look = {}, QWidget* parent = nullptr);
    void setLook(ChipLook look);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    ChipLook m_look;
};

class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(const Theme& theme, const QString& name, qint64 personId, int side = 20, QWidget* parent = nullptr);
    void setPerson(const QString& name, qint64 personId);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_initials;
    qint64 m_personId = 0;
    int m_side;
};

} // namespace priyom::kit
