// SPDX-License-Identifier: GPL-3.0-or-later
// «разговор 0:42» in the head of the new lead's form: since it was opened with the phone at the ear. It counts only while
// the channel is a call, and shows nothing once so much time has passed that nobody can have talked that long.
#pragma once

#include "core/base/clock.h"
#include "ui/kit/follow_theme.h"

#include <QTimer>

namespace priyom::kit {
class Label;
}

namespace priyom::desk {

class TalkClock final : public QWidget
{
    Q_OBJECT

public:
    TalkClock(const theme::Theme& theme, const Clock& clock, Instant since, QWidget* parent = nullptr);

    void setTalking(bool talking);
    [[nodiscard]] Instant since() const { return m_since; }
    // None: there is no call, or its length cannot be believed.
    [[nodiscard]] std::optional<qint64> seconds() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void count();

    const Clock& m_clock;
    Instant m_since;
    bool m_talking = false;
    kit::Label* m_words;
    QTimer m_second;
};

} // namespace priyom::desk
