// SPDX-License-Identifier: GPL-3.0-or-later
// A number and a time of day. Qt's own keep the undo key to themselves, take it in one layout only and forget what was typed
// at the first arrow: here Ctrl+Z puts back what stood when the focus came, and while that stands the key is the window's.
#pragma once

#include <QSpinBox>
#include <QTimeEdit>

namespace priyom::kit {

class NumberBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isEdited() const;

    int m_before = 0;
};

class TimeBox final : public QTimeEdit
{
    Q_OBJECT

public:
    explicit TimeBox(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QTime m_before;
};

} // namespace priyom::kit
