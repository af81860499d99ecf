// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN as it is typed: a dot for each digit, never the digit. Four boxes, more where the PIN is longer.
#pragma once

#include "core/staff/secret.h"
#include "ui/kit/follow_theme.h"

#include <array>

class QKeyEvent;

namespace priyom::signin {

class PinBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit PinBoxes(const kit::Theme& theme, QWidget* parent = nullptr);
    ~PinBoxes() override;

    void add(int digit);
    void removeLast();
    void clear();
    [[nodiscard]] int count() const { return m_count; }
    // The typed PIN; the boxes are empty afterwards.
    [[nodiscard]] staff::Secret take();
    // A digit, Backspace or Delete, also of the number pad with its lock off; false for any other key.
    bool takeKey(const QKeyEvent& event);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void entered(); // Enter was pressed here
    void typed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr int kMost = 12;

    const kit::Theme& m_theme;
    std::array<char, kMost> m_digits{}; // in place, so that one wipe reaches all of it
    int m_count = 0;
};

} // namespace priyom::signin
