// SPDX-License-Identifier: GPL-3.0-or-later
// A number and a time of day. Qt's own keep the undo key to themselves, take it in one layout only and forget what was typed
// at the first arrow: here Ctrl+Z puts back what stood before somebody typed, and where nobody did the key is the window's.
#pragma once

#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>

#include <optional>

namespace priyom::kit {

// What stood before somebody typed. What the program sets is nobody's typing.
template <class Value>
class TypedOver final
{
public:
    template <class Type>
    void type(const QAbstractSpinBox& box, const Value& value, Type act)
    {
        const QString shown = box.text();
        {
            const QScopedValueRollback typing(m_isTyping, true);
            act();
        }
        if (!m_before && box.text() != shown)
            m_before = value;
    }
    void changed()
    {
        if (!m_isTyping)
            m_before.reset();
    }
    void reset() { m_before.reset(); }
    [[nodiscard]] const std::optional<Value>& before() const { return m_before; }

private:
    std::optional<Value> m_before;
    bool m_isTyping = false;
};

class NumberBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    TypedOver<int> m_typed;
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
    TypedOver<QTime> m_typed;
};

} // namespace priyom::kit
