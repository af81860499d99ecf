// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom line: at left the keys that work here and now, at right the database and the time.
#pragma once

#include "ui/kit/keycap.h"
#include "ui/kit/label.h"

#include <QWidget>

namespace priyom::shell {

class StatusStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusStrip(const theme::Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QList<kit::KeyHint>& keys) { m_keys->setHints(keys); }
    [[nodiscard]] const QList<kit::KeyHint>& keys() const { return m_keys->hints(); }
    void setDatabase(const QString& text);
    void setTime(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const theme::Theme& m_theme;
    kit::KeyHintRow* m_keys;
    kit::Label* m_databaseIcon;
    kit::Label* m_database;
    kit::Label* m_time;
};

} // namespace priyom::shell
