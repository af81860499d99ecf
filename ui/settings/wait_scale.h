// SPDX-License-Identifier: GPL-3.0-or-later
// A line of time with named marks, the stretch after each in its mark's tone. Even steps, not to scale: three minutes
// and thirty must both be read.
#pragma once

#include "ui/kit/follow_theme.h"
#include "ui/kit/tone.h"

namespace priyom::settingsui {

struct WaitMark
{
    qint64 seconds = 0;
    QString time; // the same in words
    QString name;
    kit::Tone tone = kit::Tone::Second;  // of the mark
    kit::Tone after = kit::Tone::Second; // of the stretch that begins with it
    friend bool operator==(const WaitMark&, const WaitMark&) = default;
};

class WaitScale final : public QWidget
{
    Q_OBJECT

public:
    explicit WaitScale(const theme::Theme& theme, QWidget* parent = nullptr);

    // By their time, whatever order they are given in.
    void setMarks(QList<WaitMark> marks);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QList<double> places() const;
    void paintLabels(QPainter& painter, double x, const WaitMark& mark) const;

    const theme::Theme& m_theme;
    QList<WaitMark> m_marks;
};

} // namespace priyom::settingsui
