// SPDX-License-Identifier: GPL-3.0-or-later
// What will stand here once there is something: dashed frames side by side, each named and explained in a few words.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/theme/status_glyph.h"

#include <QList>

#include <optional>

namespace priyom::kit {

struct Outline
{
    QString title;
    QString meaning;
    std::optional<theme::StatusGlyph> glyph = {};
};

class OutlineRow final : public QWidget
{
    Q_OBJECT

public:
    OutlineRow(const Theme& theme, const QString& spokenName, QList<Outline> outlines, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QList<Outline> m_outlines;
};

} // namespace priyom::kit
