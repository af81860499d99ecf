// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is on a way of few steps: bars for a lead (StepBar), numbered circles for a wizard (StepDots).
#pragma once

#include "ui/kit/follow_theme.h"

#include <QStringList>

namespace priyom::kit {

class StepBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const Theme& theme, QWidget* parent = nullptr);
    void setSteps(QStringList names, int current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QStringList m_names;
    int m_current = 0;
};

class StepDots final : public QWidget
{
    Q_OBJECT

public:
    explicit StepDots(const Theme& theme, QWidget* parent = nullptr);
    void setSteps(QStringList names, int current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QStringList m_names;
    int m_current = 0;
};

} // namespace priyom::kit
