// SPDX-License-Identifier: GPL-3.0-or-later
// A key drawn as a key, and a row of keys with their meaning for status bars and dialog feet.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/key_hint.h"

namespace priyom::kit {

class Keycap final : public QWidget
{
    Q_OBJECT

public:
    Keycap(const Theme& theme, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

// Paints as many hints as fit; a cut one would name half a key.
class KeyHintRow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHintRow(const Theme& theme, QWidget* parent = nullptr);
    void setHints(QList<KeyHint> hints);
    [[nodiscard]] const QList<KeyHint>& hints() const { return m_hints; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const KeyHint& hint) const;

    const Theme& m_theme;
    QList<KeyHint> m_hints;
};

} // namespace priyom::kit
